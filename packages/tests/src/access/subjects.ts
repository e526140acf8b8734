import { done } from "../kit/ask.ts";
import {
  chainIn,
  mutateOk,
  onOpinion,
  onRecommendation,
  onSession,
  type Payload,
} from "../kit/chain.ts";
import type { Ask } from "../kit/client.ts";

/** Marked texts that not everybody may read. A mark found in an answer shows which text leaked. */
export const SECRETS = {
  unpublished: "Chuyện chưa công khai CANARYA",
  draft: "Dự thảo chưa duyệt CANARYB",
  denunciation: "Đơn tố cáo mật CANARYC",
  passage: "số nhà 17 CANARYD",
  name: "Nguyễn Thị CANARYE",
  phone: "0900 111 222",
  identityNumber: "079123456789",
  evidence: "anh-chup-CANARYF.pdf",
  note: "Báo cho chị CANARYG ở nhà",
} as const;
export const CITIZEN = {
  name: SECRETS.name,
  phone: SECRETS.phone,
  identityNumber: SECRETS.identityNumber,
  address: "Hẻm 5",
};

interface Hands {
  readonly clerk: Ask;
  readonly leader: Ask;
  readonly supervisor: Ask;
  readonly admin: Ask;
}

/** Runs a mutation that must succeed and returns the object that it changed. */
async function call(ask: Ask, name: string, field: string, input: object): Promise<Payload> {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
  const { data, errors } = await ask(
    `mutation ($input: ${type}!) {
      ${name}(input: $input) { ${field} { id version } userErrors { code path } }
    }`,
    { input },
  );
  if (errors || data[name].userErrors.length > 0)
    throw new Error(`${name} ${JSON.stringify(input)}: ${JSON.stringify({ data, errors })}`);
  return data[name][field];
}

/**
 * Makes one subject of each kind in a unit, hidden and published. `bodyOf`: the unit whose bodies
 * handle them.
 */
export async function makeSubjects(
  unitCode: string,
  { clerk, leader, supervisor, admin }: Hands,
  bodyOf = unitCode,
) {
  const chain = chainIn(unitCode, { clerk, leader, supervisor });
  const committee = `org_${bodyOf}.2025-07-01.PEOPLES_COMMITTEE`;
  const record = (more: object) =>
    done(clerk, "RecordSession", {
      title: "Đối thoại quý IV",
      type: "PERIODIC",
      unitCode,
      heldOn: "2026-11-10",
      ...more,
    });
  const body = await done(clerk, "RecordOrganization", { name: "Tổ 4", kind: "OTHER", unitCode });
  const directive = {
    kinds: ["RESOLVE"],
    content: SECRETS.unpublished,
    leadId: committee,
    dueOn: "2026-12-31",
  };

  const open = await record({ summary: SECRETS.unpublished });
  const concluded = await mutateOk(clerk, "ConcludeSession", {
    ...onSession(await record({})),
    number: "15/TB-UBND",
    directives: [directive],
  });
  const announced = await chain.announced();
  await mutateOk(clerk, "UpdateSession", {
    ...onSession(announced),
    patch: { summary: SECRETS.unpublished },
  });
  const published = await mutateOk(clerk, "PublishSession", {
    ...onSession(
      await mutateOk(clerk, "ConcludeSession", {
        ...onSession(await record({})),
        directives: [{ ...directive, content: "Nạo vét cống." }],
      }),
    ),
  });
  const directivesOf = async (id: string): Promise<Payload> =>
    (
      await clerk(
        "query ($id: ID!) { session(id: $id) { conclusionNotice { id } " +
          "directives { nodes { id version deadlines { id } } } } }",
        { id },
      )
    ).data.session;
  const opinionIn = (sessionId: string, content: string, more: object = {}) =>
    mutateOk(clerk, "RecordOpinion", {
      sessionId,
      content,
      channel: "SPOKEN",
      citizen: CITIZEN,
      ...more,
    });
  const drafted = async (sessionId: string, content: string): Promise<Payload> => {
    const classified = await mutateOk(clerk, "ClassifyOpinion", {
      ...onOpinion(await opinionIn(sessionId, content)),
      nature: "SUGGESTION",
    });
    const assigned = await mutateOk(clerk, "AssignOpinion", {
      ...onOpinion(classified),
      organizationId: committee,
      dueOn: "2026-12-15",
    });
    return mutateOk(clerk, "DraftResponse", {
      ...onOpinion(assigned),
      kind: "FINAL",
      content: SECRETS.draft,
      resolution: "RESOLVED",
    });
  };
  const hidden = await drafted(open.id, SECRETS.unpublished);
  const other = await opinionIn(open.id, SECRETS.unpublished);
  const shown = await drafted(published.id, "Hẻm 12 ngập.");
  const redactable = await opinionIn(published.id, `Nhà tôi ở ${SECRETS.passage}, hay ngập.`, {
    nature: "FEEDBACK",
  });
  const redacted = await call(clerk, "redactOpinion", "opinion", {
    ...onOpinion(redactable),
    passages: [SECRETS.passage],
    reason: "Địa chỉ của người khác.",
  });
  const denunciation = await opinionIn(published.id, SECRETS.denunciation, {
    nature: "DENUNCIATION",
  });
  const delivered = await opinionIn(published.id, "Đã được trả lời.", {
    responses: [
      {
        kind: "FINAL",
        content: "Đã trả lời.",
        deliveries: [{ means: "LETTER", deliveredBy: SECRETS.note, note: SECRETS.note }],
      },
    ],
  });
  const letter = await mutateOk(clerk, "RecordOpinion", {
    unitCode,
    content: SECRETS.unpublished,
    channel: "LETTER",
  });
  const readLetter = await chain.classified();
  const answers = [{ kind: "FINAL", content: "Đã trả lời.", deliveries: [] }];
  const answeredLetter = await mutateOk(clerk, "RecordOpinion", {
    unitCode,
    content: "Đường hư.",
    channel: "LETTER",
    responses: answers,
  });
  const complaint = await mutateOk(clerk, "RecordOpinion", {
    unitCode,
    content: SECRETS.unpublished,
    channel: "LETTER",
    nature: "COMPLAINT",
  });
  const finding = await chain.finding();
  const asked = await chain.finding();
  const issued = await mutateOk(supervisor, "IssueRecommendation", {
    findingId: asked.id,
    expectedVersion: asked.version,
    content: "Công khai.",
    organizationId: committee,
  });
  const recommendation = await mutateOk(leader, "ReceiveRecommendation", onRecommendation(issued));
  const campaign = await done(supervisor, "CreateCampaign", {
    title: "Giám sát",
    unitCode,
    supervisorId: committee,
    visits: [],
  });
  const grant = await call(admin, "grantRole", "roleGrant", {
    subject: `an.${unitCode}.${bodyOf}`,
    role: "CLERK",
    unitCode,
  });
  const client = await call(admin, "createClient", "client", {
    name: "Cổng",
    unitCode,
    scopes: ["RECORD_OPINIONS"],
  });
  const [detail, publishedDetail] = [
    await directivesOf(concluded.id),
    await directivesOf(published.id),
  ];
  const deadlineOf = async (id: string): Promise<string> =>
    (
      await clerk("query ($id: ID!) { opinion(id: $id) { deadlines { id policyCode } } }", { id })
    ).data.opinion.deadlines.find(({ policyCode }: Payload) => policyCode === "OPINION_RESULT").id;
  const anyDeadlineOf = async (id: string): Promise<string> =>
    (await clerk("query ($id: ID!) { opinion(id: $id) { deadlines { id } } }", { id })).data.opinion
      .deadlines[0].id;
  const idsOf = async (
    opinion: string,
  ): Promise<{ citizenId: string; trackingCode: string; responseId: string }> => {
    const { data } = await clerk(
      "query ($id: ID!) { opinion(id: $id) { citizenId trackingCode responses { id } } }",
      { id: opinion },
    );
    return {
      citizenId: data.opinion.citizenId,
      trackingCode: data.opinion.trackingCode,
      responseId: data.opinion.responses[0]?.id,
    };
  };
  const [own, erasable] = [await idsOf(hidden.id), await idsOf(other.id)];
  return {
    unitCode,
    committee,
    body: body.id,
    bodyId: committee,
    front: committee.replace("PEOPLES_COMMITTEE", "FATHERLAND_FRONT"),
    openSession: open.id,
    announcedSession: announced.id,
    concludedSession: concluded.id,
    publishedSession: published.id,
    notice: detail.conclusionNotice.id,
    publishedNotice: publishedDetail.conclusionNotice.id,
    directive: detail.directives.nodes[0].id,
    publishedDirective: publishedDetail.directives.nodes[0].id,
    opinion: hidden.id,
    otherOpinion: other.id,
    publishedOpinion: shown.id,
    redacted: redacted.id,
    denunciation: denunciation.id,
    toldOpinion: delivered.id,
    letter: letter.id,
    readLetter: readLetter.id,
    answeredLetter: answeredLetter.id,
    complaint: complaint.id,
    denunciationDeadline: await anyDeadlineOf(denunciation.id),
    citizenId: erasable.citizenId,
    trackingCode: own.trackingCode,
    draft: own.responseId,
    deadline: await deadlineOf(hidden.id),
    publishedDraft: (await idsOf(shown.id)).responseId,
    toldResponse: (await idsOf(delivered.id)).responseId,
    publishedDeadline: await deadlineOf(shown.id),
    finding: finding.id,
    recommendedFinding: recommendation.findingId,
    recommendation: recommendation.id,
    campaign: campaign.id,
    grant: grant.id,
    client: client.id,
  };
}
export type Subjects = Awaited<ReturnType<typeof makeSubjects>>;
