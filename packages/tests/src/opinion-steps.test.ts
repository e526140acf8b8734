import { describe, expect, test } from "vitest";
import { mutateOk, onOpinion, onSession, type Payload } from "./kit/chain.ts";
import { documentOf } from "./kit/documents.ts";
import { type Ask, done, mutate, refusals } from "./kit/index.ts";
import { forbidden, useOffice } from "./kit/office.ts";

const office = useOffice();

test("an officer of another body is refused; one of the body or of no body can act", async () => {
  const { gateway, commune, chain } = office;
  const opinion = await chain.assigned();
  const officer = async (organizationId: string | null) =>
    gateway.as("OFFICER", commune, "officer", organizationId);
  expect(
    await forbidden(
      await officer(`org_${commune}.2025-07-01.FATHERLAND_FRONT`),
      "AcceptOpinion",
      onOpinion(opinion),
    ),
  ).toBe("FORBIDDEN");
  const accepted = await mutateOk(
    await officer(chain.committee),
    "AcceptOpinion",
    onOpinion(opinion),
  );
  expect(
    await mutateOk(await officer(null), "ReturnOpinion", {
      ...onOpinion(accepted),
      reason: "Không thuộc thẩm quyền.",
    }),
  ).toMatchObject({
    status: "RETURNED",
    returned: { reason: "Không thuộc thẩm quyền.", on: "2026-11-23" },
    deadlines: [
      { policyCode: "OPINION_FIRST_REPLY", state: "ON_TRACK" },
      { policyCode: "OPINION_RESULT", state: "CANCELLED" },
      { policyCode: "OPINION_RESULT", state: "ON_TRACK" },
    ],
  });
});

test("allowed steps are shown only to users who can take them", async () => {
  const { gateway, commune, clerk, leader, chain } = office;
  const opinion = await chain.assigned();
  const STEPS = "query ($id: ID!) { opinion(id: $id) { allowedTransitions { by to { code } } } }";
  const by = async (ask: Ask) =>
    (await ask(STEPS, { id: opinion.id })).data.opinion.allowedTransitions.map(
      (step: { by: string }) => step.by,
    );
  expect(await by(clerk)).toEqual([
    "acceptOpinion",
    "returnOpinion",
    "escalateOpinion",
    "draftResponse",
    "setResolution",
    "mergeOpinions",
  ]);
  expect(await by(leader)).not.toContain("approveResponse");
  expect(
    await by(
      await gateway.as("OFFICER", commune, "o", `org_${commune}.2025-07-01.FATHERLAND_FRONT`),
    ),
  ).toEqual([]);
  expect((await gateway.anonymous(STEPS, { id: opinion.id })).data.opinion).toBeNull();
});

test("a complaint is redirected, and cannot be answered, merged or assigned", async () => {
  const { clerk, chain } = office;
  const session = await chain.inSession();
  const { id, version } = await chain.received(session.id);
  const complaint = await chain.classifiedAs(id, version, "COMPLAINT");
  const refused = async (operation: string, more: object) =>
    (await mutate(clerk, operation, { ...onOpinion(complaint), ...more })).userErrors[0].code;
  expect(
    await refused("AnswerAtSession", {
      content: "Trả lời.",
      answeredBy: "Chủ tịch",
      resolution: "EXPLAINED",
    }),
  ).toBe("CONDITION_NOT_MET");
  expect(await refused("AssignOpinion", { organizationId: chain.committee })).toBe(
    "CONDITION_NOT_MET",
  );
  const into = await chain.classified();
  const merge = {
    intoId: into.id,
    expectedVersion: into.version,
    opinionIds: [complaint.id],
    reason: "Cùng việc.",
  };
  expect(await refusals(clerk, "MergeOpinions", merge)).toEqual(["CONDITION_NOT_MET opinionIds.0"]);
  const handed = await mutateOk(clerk, "RedirectOpinion", {
    ...onOpinion(complaint),
    to: "Ban Tiếp công dân",
    receiptNumber: "07/BN",
    reason: "Khiếu nại.",
  });
  expect(handed).toMatchObject({
    status: "REDIRECTED",
    redirection: { to: "Ban Tiếp công dân", redirectedOn: "2026-11-23" },
  });
  expect(
    await refusals(clerk, "ClassifyOpinion", { ...onOpinion(handed), nature: "SUGGESTION" }),
  ).toEqual(["TRANSITION_NOT_ALLOWED opinionId"]);
});

test("an opinion can change until its session is published, and old values are kept", async () => {
  const { clerk, chain } = office;
  const session = await chain.held();
  const opinion = await chain.received(session.id);
  const updated = await mutateOk(clerk, "UpdateOpinion", {
    ...onOpinion(opinion),
    reason: "Nghe lại băng.",
    patch: { content: "Hẻm 14 ngập.", turn: 3 },
  });
  expect(updated).toMatchObject({ content: "Hẻm 14 ngập.", turn: 3 });
  const { data } = await clerk(
    `query ($id: ID!) {
      opinion(id: $id) { changes { nodes { reason fields { field before } } } }
    }`,
    { id: opinion.id },
  );
  expect(data.opinion.changes.nodes[1]).toMatchObject({
    reason: "Nghe lại băng.",
    fields: expect.arrayContaining([{ field: "turn", before: null }]),
  });
  const concluded = await mutateOk(clerk, "ConcludeSession", {
    ...onSession(session),
    noDirectiveReason: "Không có.",
  });
  await mutateOk(clerk, "PublishSession", onSession(concluded));
  expect(
    await refusals(clerk, "UpdateOpinion", { ...onOpinion(updated), patch: { turn: 4 } }),
  ).toEqual(["TRANSITION_NOT_ALLOWED opinionId"]);
  expect(
    await refusals(clerk, "UpdateOpinion", { ...onOpinion(updated), patch: { content: "" } }),
  ).toEqual(["TRANSITION_NOT_ALLOWED opinionId"]);
});

test("an entry is not replaced after a step was taken on it", async () => {
  const { commune, clerk } = office;
  const externalRef = { system: "portal", value: commune };
  const entry = { unitCode: commune, content: "Ngập.", channel: "WEB_PORTAL", externalRef };
  const opinion = await mutateOk(clerk, "RecordOpinion", entry);
  await done(clerk, "RecordOpinion", { ...entry, upsert: true, content: "Ngập nặng." });
  await done(clerk, "ClassifyOpinion", {
    opinionId: opinion.id,
    expectedVersion: 2,
    nature: "FEEDBACK",
  });
  expect(
    await refusals(clerk, "RecordOpinion", { ...entry, upsert: true, content: "Hết ngập." }),
  ).toEqual(["CONDITION_NOT_MET upsert"]);
  const { data } = await clerk("query ($id: ID!) { opinion(id: $id) { content status } }", {
    id: opinion.id,
  });
  expect(data.opinion).toEqual({ content: "Ngập nặng.", status: "CLASSIFIED" });
});

test("a full list is refused with its limit, and the opinion stays readable", async () => {
  const { clerk, chain } = office;
  let opinion = await chain.assigned();
  for (let round = 0; round < 10; round++) {
    const escalated = await mutateOk(clerk, "EscalateOpinion", {
      ...onOpinion(opinion),
      to: { name: "Sở Xây dựng" },
      documentNumber: `${round}/UBND`,
    });
    opinion = await mutateOk(clerk, "RecordEscalationReply", {
      ...onOpinion(escalated),
      content: "Giao lại phường.",
    });
  }
  const refused = await mutate(clerk, "EscalateOpinion", {
    ...onOpinion(opinion),
    to: { name: "Sở Xây dựng" },
    documentNumber: "11/UBND",
  });
  expect(refused.userErrors).toMatchObject([
    { code: "TOO_MANY", path: ["escalations"], message: "Tối đa 10 lần kiến nghị lên cấp trên." },
  ]);
  expect(
    (await clerk("query ($id: ID!) { opinion(id: $id) { version } }", { id: opinion.id })).data
      .opinion.version,
  ).toBe(opinion.version);
});

describe("an escalation needs either a registered body or a name", () => {
  const ONE_OF = "exactly one of the fields name, organizationId";

  test("as a step", async () => {
    const { clerk, chain } = office;
    const opinion = await chain.assigned();
    const escalating = { ...onOpinion(opinion), documentNumber: "45/UBND" };
    for (const to of [{}, { name: "Sở Xây dựng", organizationId: chain.committee }]) {
      const input = { ...escalating, to };
      const { status, errors } = await clerk(
        documentOf("EscalateOpinion"),
        { input },
        { "accept-language": "en" },
      );
      expect(status).toBe(400);
      expect(errors).toMatchObject([
        {
          message: `$input.to: Not valid. Expected: ${ONE_OF}.`,
          extensions: { code: "BAD_USER_INPUT", path: ["input", "to"] },
        },
      ]);
    }
    expect(
      await mutateOk(clerk, "EscalateOpinion", {
        ...escalating,
        to: { organizationId: chain.committee },
      }),
    ).toMatchObject({ escalations: [{ to: expect.stringContaining("Ủy ban nhân dân") }] });
  });

  test("in a row, which is refused alone", async () => {
    const { clerk, chain, commune } = office;
    const row = { unitCode: commune, channel: "LETTER", content: "Hẻm 12 ngập." };
    const rows = [
      { ...row, escalation: { to: {} } },
      { ...row, escalation: { to: { name: "Sở", organizationId: chain.committee } } },
      { ...row, escalation: { to: { name: null } } },
      { ...row, escalation: { to: { name: "Sở Xây dựng" } } },
    ];
    const { results } = await mutate(clerk, "RecordOpinions", { rows });
    expect(results.map(({ userErrors }: Payload) => userErrors)).toMatchObject([
      [{ code: "INVALID", path: ["escalation", "to"] }],
      [{ code: "INVALID", path: ["escalation", "to"] }],
      [{ code: "REQUIRED", path: ["escalation", "to", "name"] }],
      [],
    ]);
  });
});

test("duplicate fields are stored once, in input order, by every step", async () => {
  const { clerk, commune } = office;
  const fields = ["LAND", "TRANSPORT", "LAND", "LAND", "UTILITIES", "TRANSPORT"];
  const READ = "query ($id: ID!) { opinion(id: $id) { version fields } }";
  const opinion = await mutateOk(clerk, "RecordOpinion", {
    unitCode: commune,
    channel: "LETTER",
    content: "Đường hư.",
    fields,
  });
  const stored = async () => (await clerk(READ, { id: opinion.id })).data.opinion;
  expect(await stored()).toEqual({ version: 1, fields: ["LAND", "TRANSPORT", "UTILITIES"] });
  await mutateOk(clerk, "ClassifyOpinion", {
    ...onOpinion(opinion),
    nature: "SUGGESTION",
    fields: ["HEALTH", "HEALTH"],
  });
  expect(await stored()).toEqual({ version: 2, fields: ["HEALTH"] });
  await mutateOk(clerk, "UpdateOpinion", {
    ...onOpinion({ ...opinion, version: 2 }),
    patch: { fields: ["LAND", "HEALTH", "LAND"] },
  });
  expect(await stored()).toEqual({ version: 3, fields: ["LAND", "HEALTH"] });
  const six = ["LAND", "TRANSPORT", "UTILITIES", "HEALTH", "EDUCATION", "OTHER"];
  expect(
    await refusals(clerk, "UpdateOpinion", {
      ...onOpinion({ ...opinion, version: 3 }),
      patch: { fields: six },
    }),
  ).toEqual(["TOO_MANY patch.fields"]);
});
