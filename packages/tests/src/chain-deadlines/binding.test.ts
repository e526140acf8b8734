import { describe, expect, test } from "vitest";
import { mutateOk, onOpinion, onSession, type Payload } from "../kit/chain.ts";
import { type Ask, aSession, done, refusals } from "../kit/index.ts";
import { useOffice } from "../kit/office.ts";

/** Deadlines of sessions and opinions, by the facts of the session. */
const office = useOffice();
const SECRETARY = { position: "Bí thư Đảng ủy phường" };
const CHAIRMAN = { position: "Chủ tịch UBND phường" };

const FIELDS = "policyCode state metOn binding mark source owedBy { id }";
type Owed = Record<string, Payload>;

/** The deadlines of a session or an opinion by code. The last of a code counts. */
async function owed(id: string, ask: Ask = office.clerk): Promise<Owed> {
  const { data } = await ask(
    `query ($id: ID!) { node(id: $id) {
      ... on Session { deadlines { ${FIELDS} } } ... on Opinion { deadlines { ${FIELDS} } }
    } }`,
    { id },
  );
  return Object.fromEntries(
    data.node.deadlines.map(({ policyCode, ...deadline }: Payload) => [policyCode, deadline]),
  );
}
const marks = async (id: string, ask?: Ask): Promise<Record<string, string>> =>
  Object.fromEntries(Object.entries(await owed(id, ask)).map(([code, { mark }]) => [code, mark]));

const record = (chair: object, more: object = {}) =>
  done(office.clerk, "RecordSession", aSession(office.commune, { chairs: [chair], ...more }));
const opinionOf = (sessionId: string, more: object = {}) =>
  done(office.clerk, "RecordOpinion", {
    ...{ sessionId, channel: "SPOKEN", content: "Hẻm 12 ngập.", nature: "SUGGESTION" },
    ...{ citizen: { name: "Nguyễn Thị Thử" }, competence: "COMMUNE" },
    ...more,
  });

const CONFERENCE = { SESSION_RESULT_PUBLISH: "REPORTED", CONCLUSION_NOTICE: "DEFAULT" };

test.each([
  ["of the secretary", SECRETARY, {}, CONFERENCE, "REPORTED"],
  ["of the chairman", CHAIRMAN, {}, CONFERENCE, "DEFAULT"],
  [
    "that is a reception day of the secretary",
    SECRETARY,
    { type: "CITIZEN_RECEPTION" },
    { CONCLUSION_NOTICE: "DEFAULT" },
    "REPORTED",
  ],
  [
    "of an upper level",
    CHAIRMAN,
    { type: "UPPER_LEVEL" },
    { CONCLUSION_NOTICE: "DEFAULT" },
    "DEFAULT",
  ],
])("a session %s owes exactly what binds it", async (_, chair, more, ofSession, reply) => {
  const { id } = await record(chair, more);
  expect(await marks(id)).toEqual(ofSession);
  const opinion = await opinionOf(id);
  expect(await marks(opinion.id)).toEqual({ OPINION_FIRST_REPLY: reply });
  expect((await owed(opinion.id)).OPINION_FIRST_REPLY).toMatchObject({
    binding: reply === "REPORTED",
    source: reply === "REPORTED" ? "Quy định 11-QĐi/TW ngày 18/02/2019" : expect.any(String),
    owedBy: { id: expect.stringMatching(reply === "REPORTED" ? /PARTY_COM/ : /PEOPLES_COM/) },
  });
});

test("a province's session owes no publication, a reception day no announcement", async () => {
  const { clerk, gateway, province } = office;
  const ofProvince = await gateway.as("CLERK", province, "province");
  const { id } = await done(ofProvince, "RecordSession", aSession(province));
  expect(await marks(id, ofProvince)).toEqual({ CONCLUSION_NOTICE: "DEFAULT" });
  const planned = await done(clerk, "PlanSession", {
    ...aSession(office.commune, { type: "CITIZEN_RECEPTION", heldOn: "2026-12-20" }),
  });
  expect(await marks(planned.id)).toEqual({});
});

test("the commune's committee owes the publication, whoever hosts first", async () => {
  const front = `org_${office.commune}.2025-07-01.FATHERLAND_FRONT`;
  const { id } = await record(CHAIRMAN, { hostIds: [front] });
  expect(await owed(id)).toMatchObject({
    SESSION_RESULT_PUBLISH: { owedBy: { id: office.chain.committee } },
    CONCLUSION_NOTICE: { owedBy: { id: front } },
  });
});

test("forty-eight reception days of a year owe neither announcement nor publication", async () => {
  const two = (number: number) => String(number).padStart(2, "0");
  const day = (i: number) => `2026-${two(1 + Math.floor(i / 4))}-${two(3 + (i % 4) * 7)}`;
  const held = Array.from({ length: 43 }, (_, i) => day(i));
  for (const heldOn of [
    ...held,
    "2025-12-18",
    "2025-12-04",
    "2025-11-04",
    "2025-10-02",
    "2025-09-04",
  ]) {
    const { id } = await record(SECRETARY, { type: "CITIZEN_RECEPTION", heldOn });
    expect(Object.keys(await owed(id))).toEqual(["CONCLUSION_NOTICE"]);
  }
});

describe("before the head of a Party committee, the first reply is met in writing only:", () => {
  const body = () => ({ organizationId: office.chain.committee });
  const TOLD = { citizenToldOn: "2026-11-23" };

  test.each<[string, string, () => object, object, string | null]>([
    ["told by unknown means", "AssignOpinion", body, TOLD, null],
    [
      "told by telephone",
      "AssignOpinion",
      body,
      { ...TOLD, citizenToldBy: "PHONE_IN_PERSON" },
      null,
    ],
    ["posted", "AssignOpinion", body, { ...TOLD, citizenToldBy: "POSTED" }, null],
    ["by letter", "AssignOpinion", body, { ...TOLD, citizenToldBy: "LETTER" }, "2026-11-23"],
    [
      "electronic",
      "EscalateOpinion",
      () => ({ to: { name: "Sở Xây dựng" }, documentNumber: "45/UBND" }),
      { ...TOLD, citizenToldBy: "ELECTRONIC" },
      "2026-11-23",
    ],
    ["rejected", "RejectOpinion", () => ({ reason: "OUT_OF_SCOPE" }), TOLD, null],
    [
      "rejected by letter",
      "RejectOpinion",
      () => ({ reason: "OUT_OF_SCOPE" }),
      { ...TOLD, citizenToldBy: "LETTER" },
      "2026-11-23",
    ],
  ])("%s", async (_, step, fields, more, metOn) => {
    const { id } = await record(SECRETARY);
    const opinion = await opinionOf(id);
    await mutateOk(office.clerk, step, { ...onOpinion(opinion), ...fields(), ...more });
    expect((await owed(opinion.id)).OPINION_FIRST_REPLY.metOn).toBe(metOn);
    // A later assignment keeps what was told in writing.
    if (step !== "AssignOpinion") return;
    const { data } = await office.clerk(
      "query ($id: ID!) { opinion(id: $id) { version } }",
      opinion,
    );
    const returned = await mutateOk(office.clerk, "ReturnOpinion", {
      ...{ opinionId: opinion.id, expectedVersion: data.opinion.version },
      reason: "Không thuộc thẩm quyền.",
    });
    await mutateOk(office.clerk, "AssignOpinion", { ...onOpinion(returned), ...body() });
    expect((await owed(opinion.id)).OPINION_FIRST_REPLY.metOn).toBe(metOn);
  });

  test("an answer at the session is none, its letter is one", async () => {
    const { id } = await record(SECRETARY);
    const opinion = await opinionOf(id, {
      resolution: "EXPLAINED",
      responses: [
        {
          ...{ kind: "FINAL", content: "Đã giải thích tại chỗ.", answeredOn: "2026-11-10" },
          deliveries: [{ means: "AT_SESSION", deliveredOn: "2026-11-10" }],
        },
      ],
    });
    expect((await owed(opinion.id)).OPINION_FIRST_REPLY.state).toBe("DUE_SOON");
    const { data } = await office.clerk(
      "query ($id: ID!) { opinion(id: $id) { responses { id } } }",
      opinion,
    );
    await mutateOk(office.clerk, "RecordDelivery", {
      ...{ responseId: data.opinion.responses[0].id, means: "LETTER" },
      deliveredOn: "2026-11-23",
    });
    expect((await owed(opinion.id)).OPINION_FIRST_REPLY.state).toBe("MET_ON_TIME");
  });

  test("what was told by telephone may be told in writing later, once", async () => {
    const { id } = await record(SECRETARY);
    const opinion = await opinionOf(id);
    const rejected = await mutateOk(office.clerk, "RejectOpinion", {
      ...{ ...onOpinion(opinion), reason: "OUT_OF_SCOPE", ...TOLD },
      citizenToldBy: "PHONE_IN_PERSON",
    });
    const again = { ...onOpinion(rejected), citizenToldBy: "PHONE_IN_PERSON" };
    expect(await refusals(office.clerk, "TellRejection", again)).toEqual(["DUPLICATE opinionId"]);
    const told = await mutateOk(office.clerk, "TellRejection", {
      ...onOpinion(rejected),
      citizenToldBy: "LETTER",
    });
    expect((await owed(opinion.id)).OPINION_FIRST_REPLY.state).toBe("MET_ON_TIME");
    const third = { ...onOpinion(told), citizenToldBy: "LETTER" };
    expect(await refusals(office.clerk, "TellRejection", third)).toEqual(["DUPLICATE opinionId"]);
  });

  test("a transfer to its own procedure is told in writing later", async () => {
    const { id } = await record(SECRETARY);
    const opinion = await opinionOf(id, { nature: "COMPLAINT", competence: "UNDETERMINED" });
    const redirected = await mutateOk(office.clerk, "RedirectOpinion", {
      ...{ ...onOpinion(opinion), to: "Thanh tra", receiptNumber: "7", reason: "Khiếu nại." },
    });
    expect((await owed(opinion.id)).OPINION_FIRST_REPLY.metOn).toBeNull();
    await mutateOk(office.clerk, "TellRejection", {
      ...onOpinion(redirected),
      citizenToldBy: "LETTER",
    });
    expect((await owed(opinion.id)).OPINION_FIRST_REPLY.state).toBe("MET_ON_TIME");
  });

  test("means without a day are refused", async () => {
    const { id } = await record(SECRETARY);
    const opinion = await opinionOf(id);
    const input = { ...onOpinion(opinion), ...body(), citizenToldBy: "LETTER" };
    expect(await refusals(office.clerk, "AssignOpinion", input)).toEqual([
      "REQUIRED citizenToldOn",
    ]);
  });
});

test("another chair settles the first replies of the session's opinions anew", async () => {
  const session = await record(CHAIRMAN);
  const opinion = await opinionOf(session.id);
  await mutateOk(office.clerk, "AssignOpinion", {
    ...{ ...onOpinion(opinion), organizationId: office.chain.committee },
    ...{ citizenToldOn: "2026-11-23", citizenToldBy: "PHONE_IN_PERSON" },
  });
  expect((await owed(opinion.id)).OPINION_FIRST_REPLY).toMatchObject({
    state: "MET_ON_TIME",
    mark: "DEFAULT",
  });
  const updated = await mutateOk(office.clerk, "UpdateSession", {
    ...{ ...onSession(session), patch: { chairs: [SECRETARY] } },
  });
  expect((await owed(opinion.id)).OPINION_FIRST_REPLY).toMatchObject({
    state: "DUE_SOON",
    mark: "REPORTED",
    binding: true,
    owedBy: { id: expect.stringContaining("PARTY_COMMITTEE") },
  });
  await mutateOk(office.clerk, "UpdateSession", {
    ...{ ...onSession(updated), patch: { chairs: [CHAIRMAN] } },
  });
  expect((await owed(opinion.id)).OPINION_FIRST_REPLY).toMatchObject({
    state: "MET_ON_TIME",
    mark: "DEFAULT",
    owedBy: { id: office.chain.committee },
  });
});

test("another type of session ends what it no longer owes, with a reason", async () => {
  const session = await record(CHAIRMAN);
  const patch = { type: "CITIZEN_RECEPTION" };
  expect(await refusals(office.clerk, "UpdateSession", { ...onSession(session), patch })).toEqual([
    "REQUIRED reason",
  ]);
  await mutateOk(office.leader, "UpdateSession", {
    ...{ ...onSession(session), patch, reason: "Nhập nhầm loại." },
  });
  expect((await owed(session.id)).SESSION_RESULT_PUBLISH.state).toBe("CANCELLED");
});

test("a merged citizen of a Party session stays owed a writing", async () => {
  const [own, other] = [await record(CHAIRMAN), await record(SECRETARY)];
  const [into, merged] = [await opinionOf(own.id), await opinionOf(other.id)];
  await mutateOk(office.clerk, "MergeOpinions", {
    ...{ intoId: into.id, expectedVersion: into.version, opinionIds: [merged.id] },
    reason: "Cùng nội dung.",
  });
  expect((await owed(into.id)).OPINION_FIRST_REPLY).toMatchObject({
    mark: "REPORTED",
    owedBy: { id: expect.stringContaining("PARTY_COMMITTEE") },
  });
});
