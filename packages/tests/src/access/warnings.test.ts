import { expect, test } from "vitest";
import { anOpinion, aSession, done, mutate } from "../kit/ask.ts";
import { mutateOk, onOpinion, onSession } from "../kit/chain.ts";
import { throttled } from "../kit/faults.ts";
import { useOffice } from "../kit/office.ts";

const office = useOffice();
const PERSON = {
  name: "Trần Thị Ghi Chép",
  address: "Khu phố 5, hẻm 12",
  phone: "0911 222 333",
  identityNumber: "079111222333",
};
interface Warned {
  readonly code: string;
  readonly subjectId: string;
  readonly path: readonly string[];
  readonly message: string;
}
/** The code and the place of each warning. */
const placesOf = ({ warnings }: { warnings: readonly Warned[] }) =>
  warnings.map(({ code, subjectId, path }) => [code, subjectId, ...path].join(" "));

test("recording warns of a text that names the citizen, without repeating the value", async () => {
  const { clerk, commune, gateway } = office;
  const input = {
    unitCode: commune,
    channel: "LETTER",
    content: "Tôi là TRẦN THỊ\u00a0GHI CHÉP, gọi (+84) 911.222.333.",
    citizen: PERSON,
    responses: [
      { kind: "FINAL", content: "Kính gửi bà Trần Thị  Ghi Chép.", answeredBy: "Chủ tịch" },
      { kind: "CORRECTED", content: "Phường đã nạo vét cống." },
    ],
  };
  const recorder = await gateway.as("INTEGRATOR", commune, "recorder", null, {
    scopes: ["RECORD_OPINIONS", "READ_UNPUBLISHED"],
  });
  for (const ask of [clerk, recorder]) {
    const payload = await mutate(ask, "RecordOpinion", input);
    const { id } = payload.opinion;
    expect(placesOf(payload)).toEqual([
      `NAMES_CITIZEN ${id} content`,
      `NAMES_CITIZEN ${id} responses 0 content`,
    ]);
    expect(JSON.stringify(payload.warnings)).not.toMatch(/Ghi Chép|911/i);
  }
  const { results } = await mutate(clerk, "RecordOpinions", {
    rows: [
      { ...input, content: "Ngập." },
      { ...input, citizen: null },
    ],
  });
  expect(results.map((row: { warnings: Warned[] }) => row.warnings.length)).toEqual([1, 0]);
});

test("approving warns those who may read the identity, except of a redacted name", async () => {
  const { clerk, leader, chain, commune, gateway } = office;
  const approve = async (content: string, ask = leader, redact = false) => {
    const recorded = await mutateOk(clerk, "RecordOpinion", {
      unitCode: commune,
      channel: "LETTER",
      content: "Hẻm 12 ngập mỗi khi mưa lớn.",
      citizen: PERSON,
    });
    const classified = await mutateOk(clerk, "ClassifyOpinion", {
      ...onOpinion(recorded),
      nature: "SUGGESTION",
    });
    const assigned = await mutateOk(clerk, "AssignOpinion", {
      ...onOpinion(classified),
      organizationId: chain.committee,
    });
    const drafted = await mutateOk(clerk, "DraftResponse", {
      ...onOpinion(assigned),
      kind: "FINAL",
      content,
      resolution: "RESOLVED",
    });
    if (redact)
      await done(clerk, "RedactOpinion", {
        ...onOpinion(drafted),
        passages: [PERSON.name],
        reason: "Che tên.",
      });
    const [draft] = drafted.responses;
    return mutate(ask, "ApproveResponse", {
      responseId: draft.id,
      expectedVersion: draft.version,
    });
  };
  const named = await approve(`Kính gửi bà ${PERSON.name}, căn cước 079 111 222 333.`);
  expect(named.userErrors).toEqual([]);
  expect(placesOf(named)).toEqual([`NAMES_CITIZEN ${named.opinion.id} responses 0 content`]);
  expect(placesOf(await approve("Phường đã nạo vét cống."))).toEqual([]);
  expect(placesOf(await approve(`Kính gửi bà ${PERSON.name}.`, leader, true))).toEqual([]);
  const admin = await gateway.as("ADMIN", commune, "approver");
  const unaware = await approve(`Kính gửi bà ${PERSON.name}.`, admin);
  expect([unaware.opinion.status, placesOf(unaware)]).toEqual(["RESPONDED", []]);
});

test("publishing warns of every text of the session that names one of its citizens", async () => {
  const { clerk, leader, chain, commune } = office;
  const session = await done(
    clerk,
    "RecordSession",
    aSession(commune, { summary: `Bà ${PERSON.name} phát biểu về ngập.` }),
  );
  const { id } = await done(
    clerk,
    "RecordOpinion",
    anOpinion(session.id, { content: "Nhà tôi ở khu phố 5, hẻm 12.", citizen: PERSON }),
  );
  const concluded = await mutateOk(clerk, "ConcludeSession", {
    ...onSession(session),
    directives: [
      {
        kinds: ["RESOLVE"],
        content: `Trả lời bà ${PERSON.name}.`,
        leadId: chain.committee,
      },
    ],
  });
  const payload = await mutate(leader, "PublishSession", onSession(concluded));
  expect(payload.session.status).toBe("PUBLISHED");
  expect(placesOf(payload).toSorted()).toEqual(
    [
      `NAMES_CITIZEN ${id} content`,
      `NAMES_CITIZEN ${session.id} summary`,
      `NAMES_CITIZEN dir_${session.id.slice(4)}.1 content`,
    ].toSorted(),
  );
});

test("redacting reaches merged opinions and names the other places", async () => {
  const { clerk, gateway, chain, commune } = office;
  const name = "Nguyễn Văn Giấu";
  const session = await done(
    clerk,
    "RecordSession",
    aSession(commune, { title: `Đối thoại với ông ${name}` }),
  );
  const record = (content: string) =>
    mutateOk(
      clerk,
      "RecordOpinion",
      anOpinion(session.id, { content, channel: "LETTER", nature: "FEEDBACK" }),
    );
  const [into, first, second] = [
    await record(`Ông ${name} lấn vỉa hè.`),
    await record(`ÔNG NGUYỄN  VĂN GIẤU chiếm vỉa hè.`),
    await record(`Nhà ông ${name}.`),
  ];
  const merged = await mutateOk(clerk, "MergeOpinions", {
    intoId: into.id,
    expectedVersion: into.version,
    opinionIds: [first.id],
    reason: "Cùng việc.",
  });
  const concluded = await mutateOk(clerk, "ConcludeSession", {
    ...onSession(session),
    directives: [
      {
        kinds: ["RESOLVE"],
        content: `Kiểm tra nhà ông ${name}.`,
        leadId: chain.committee,
        opinionIds: [into.id],
      },
    ],
  });
  const payload = await mutate(clerk, "RedactOpinion", {
    ...onOpinion(merged),
    passages: [name],
    reason: "Che tên.",
  });
  expect(placesOf(payload).toSorted()).toEqual(
    [
      `PASSAGE_REMAINS ${session.id} title`,
      `PASSAGE_REMAINS dir_${session.id.slice(4)}.1 content`,
    ].toSorted(),
  );
  // An opinion that is merged later takes the redaction over.
  await mutateOk(clerk, "MergeOpinions", {
    intoId: into.id,
    expectedVersion: payload.opinion.version,
    opinionIds: [second.id],
    reason: "Cùng việc.",
  });
  await mutateOk(clerk, "PublishSession", onSession(concluded));
  const { data } = await gateway.anonymous(
    "query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Opinion { content } } }",
    { ids: [into.id, first.id, second.id] },
  );
  expect(data.nodes.map((node: { content: string }) => node.content)).toEqual([
    "Ông […] lấn vỉa hè.",
    "ÔNG […] chiếm vỉa hè.",
    "Nhà ông […].",
  ]);
});

test("what was written is answered with NOT_CHECKED if its texts cannot be read now", async () => {
  const { clerk, leader, commune, gateway } = office;
  const session = await done(clerk, "RecordSession", aSession(commune));
  const opinion = await done(clerk, "RecordOpinion", anOpinion(session.id, { citizen: PERSON }));
  const concluded = await mutateOk(clerk, "ConcludeSession", {
    ...onSession(session),
    noDirectiveReason: "Đã giải thích.",
  });
  const realNow = Date.now;
  let isArmed = false;
  let isWritten = false;
  gateway.table.client.middlewareStack.add(
    (next, { commandName = "" }) =>
      async (args) => {
        if (isWritten && /Get|Query/.test(commandName)) {
          // Moves the clock past the time limit of the request.
          Date.now = () => realNow() + 3_600_000;
          throw throttled();
        }
        const result = await next(args);
        if (isArmed && commandName.startsWith("TransactWrite")) isWritten = true;
        return result;
      },
    { step: "initialize", name: "busy after the write", priority: "low" },
  );
  const write = async (ask: typeof clerk, name: string, field: string, input: object) => {
    isArmed = true;
    const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
    const { data, errors } = await ask(
      `mutation ($input: ${type}!) { ${name}(input: $input) { ${field} { id status } ` +
        "warnings { code subjectId path } userErrors { code } } }",
      { input },
    ).finally(() => {
      Date.now = realNow;
      [isArmed, isWritten] = [false, false];
    });
    expect(errors).toBeUndefined();
    return data[name];
  };
  const notChecked = (subjectId: string) => [{ code: "NOT_CHECKED", subjectId, path: [] }];
  expect(
    await write(clerk, "redactOpinion", "opinion", {
      ...onOpinion(opinion),
      passages: ["Đường hẻm"],
      reason: "Che.",
    }),
  ).toMatchObject({ opinion: { id: opinion.id }, warnings: notChecked(opinion.id) });
  expect(await write(leader, "publishSession", "session", onSession(concluded))).toMatchObject({
    session: { id: session.id, status: "PUBLISHED" },
    warnings: notChecked(session.id),
  });
});

test("merging redacts in each opinion what is redacted in another", async () => {
  const { clerk, gateway, chain, commune } = office;
  const session = await done(clerk, "RecordSession", aSession(commune));
  const record = (content: string) =>
    mutateOk(
      clerk,
      "RecordOpinion",
      anOpinion(session.id, { content, channel: "LETTER", nature: "FEEDBACK" }),
    );
  const redact = (opinion: { id: string; version: number }, passage: string) =>
    mutateOk(clerk, "RedactOpinion", {
      ...onOpinion(opinion),
      passages: [passage],
      reason: "Che tên.",
    });
  const [into, earlier, named, naming] = [
    await record("Đất đai."),
    await record("Ông Trần Văn Che và bà Lê Thị Giữ."),
    await record("Ông Trần Văn Che."),
    await record("Trần Văn Che lấn đất của Lê Thị Giữ."),
  ];
  await redact(earlier, "Lê Thị Giữ");
  await redact(named, "Trần Văn Che");
  const merge = async (version: number, ...opinionIds: string[]) => {
    const payload = await mutate(clerk, "MergeOpinions", {
      intoId: into.id,
      expectedVersion: version,
      opinionIds,
      reason: "Cùng việc.",
    });
    expect(payload).toMatchObject({ userErrors: [], warnings: [] });
    return payload.opinion.version;
  };
  const version = await merge(into.version, earlier.id);
  await merge(version, named.id, naming.id);
  const concluded = await mutateOk(clerk, "ConcludeSession", {
    ...onSession(session),
    directives: [
      { kinds: ["RESOLVE"], content: "Kiểm tra.", leadId: chain.committee, opinionIds: [into.id] },
    ],
  });
  await mutateOk(clerk, "PublishSession", onSession(concluded));
  const { data } = await gateway.anonymous(
    "query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Opinion { content } } }",
    { ids: [into.id, earlier.id, named.id, naming.id] },
  );
  expect(data.nodes.map((node: { content: string }) => node.content)).toEqual([
    "Đất đai.",
    "Ông […] và bà […].",
    "Ông […].",
    "[…] lấn đất của […].",
  ]);
});
