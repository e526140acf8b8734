import { describe, expect, test } from "vitest";
import { mutateOk, onDeadline, type Payload } from "./kit/chain.ts";
import { type Ask, aSession, done, refusals } from "./kit/index.ts";
import { useOffice } from "./kit/office.ts";

/** Policies of units with conditions, with a last day, and those that switch a duty off. */
const office = useOffice({ ownTable: true });

const policy = (more: object = {}) => ({
  ...{ expectedVersion: 0, unitCode: office.commune, code: "OPINION_FIRST_REPLY" },
  ...{ length: 5, unit: "WORKING_DAYS", validFrom: "2026-11-01" },
  ...{ source: "Quy chế đối thoại của phường", mark: "VERIFIED", reason: "Thay đổi." },
  ...more,
});
const none = (more: object = {}) => policy({ none: true, length: null, unit: null, ...more });

const FIELDS = "policyCode state dueOn cancelledOn binding mark source";
const owed = async (id: string): Promise<Record<string, Payload>> => {
  const { data } = await office.clerk(
    `query ($id: ID!) { node(id: $id) { ... on Session { deadlines { ${FIELDS} } }
      ... on Opinion { deadlines { ${FIELDS} } } } }`,
    { id },
  );
  return Object.fromEntries(data.node.deadlines.map((each: Payload) => [each.policyCode, each]));
};
const letter = (receivedOn: string) =>
  done(office.clerk, "RecordOpinion", {
    ...{ unitCode: office.commune, channel: "LETTER", content: "Đường hư.", receivedOn },
    ...{ nature: "SUGGESTION", citizen: { name: "Lê Thị Thử" } },
  });

const SET = `mutation ($input: SetDeadlinePolicyInput!) { setDeadlinePolicy(input: $input) {
  policy { length none binding validTo conditions { sessionTypes unitLevels chairKinds } }
  preview { moved stopsOverdue moves { from to ends stopsOverdue } }
  userErrors { code path }
} }`;
const set = async (ask: Ask, input: object): Promise<Payload> => {
  const { data, errors } = await ask(SET, { input });
  expect(errors).toBeUndefined();
  expect(data.setDeadlinePolicy.userErrors).toEqual([]);
  return data.setDeadlinePolicy;
};

describe("a policy of a unit", () => {
  test("makes its deadlines binding, with its mark and source", async () => {
    const { id } = await letter("2026-11-20");
    expect((await owed(id)).OPINION_FIRST_REPLY).toMatchObject({ binding: false });
    await set(office.admin, policy());
    expect((await owed(id)).OPINION_FIRST_REPLY).toMatchObject({
      ...{ binding: true, mark: "VERIFIED", source: "Quy chế đối thoại của phường" },
      dueOn: "2026-11-30",
    });
  });

  test("of a province does not reach reception days, unless it says so", async () => {
    const { admin, clerk, commune, province } = office;
    const reception = { heldOn: "2026-11-20", type: "CITIZEN_RECEPTION" };
    const publication = { unitCode: province, code: "SESSION_RESULT_PUBLISH", unit: "DAYS" };
    const { policy: plain } = await set(admin, policy(publication));
    expect(plain.conditions).toEqual({
      sessionTypes: ["PERIODIC", "AD_HOC", "THEMATIC", "VOTER_REQUESTED"],
      ...{ unitLevels: ["COMMUNE"], chairKinds: null },
    });
    const first = await done(clerk, "RecordSession", aSession(commune, reception));
    expect((await owed(first.id)).SESSION_RESULT_PUBLISH).toBeUndefined();
    const conference = await done(clerk, "RecordSession", aSession(commune));
    expect((await owed(conference.id)).SESSION_RESULT_PUBLISH).toMatchObject({
      dueOn: "2026-11-16",
    });
    const conditions = { sessionTypes: ["CITIZEN_RECEPTION"] };
    await set(admin, policy({ ...publication, expectedVersion: 1, conditions }));
    const second = await done(clerk, "RecordSession", aSession(commune, reception));
    expect((await owed(second.id)).SESSION_RESULT_PUBLISH).toMatchObject({ binding: true });
  });

  test("ends after its last day", async () => {
    await set(office.admin, policy({ validTo: "2026-11-19" }));
    const days = ["2026-11-19", "2026-11-20"];
    const found = await Promise.all(days.map(letter));
    const due = await Promise.all(found.map(async ({ id }) => owed(id)));
    expect(due.map(({ OPINION_FIRST_REPLY: { binding } }) => binding)).toEqual([true, false]);
  });
});

describe("a duty that a unit switches off", () => {
  test("is cancelled, or stays missed; a fixed or extended day stays", async () => {
    const { admin, leader } = office;
    const [late, open, extended] = [
      await letter("2026-11-02"),
      await letter("2026-11-20"),
      await letter("2026-11-20"),
    ];
    await mutateOk(leader, "ExtendDeadline", {
      ...(await onDeadline(leader, extended, "OPINION_FIRST_REPLY")),
      ...{ dueOn: "2026-12-20", reason: "Chờ đo đạc." },
    });
    const dry = await set(admin, none({ dryRun: true }));
    expect(dry.preview).toMatchObject({ moved: 2, stopsOverdue: 1 });
    expect(dry.preview.moves.map(({ ends }: Payload) => ends)).toEqual([true, true]);
    expect((await owed(open.id)).OPINION_FIRST_REPLY.state).not.toBe("CANCELLED");

    const { policy: made } = await set(admin, none());
    expect(made).toMatchObject({ none: true, length: null, binding: true });
    const states = await Promise.all([late, open, extended].map(({ id }) => owed(id)));
    expect(states.map((each) => each.OPINION_FIRST_REPLY.state)).toEqual([
      "MISSED",
      "CANCELLED",
      "ON_TRACK",
    ]);
    const again = await letter("2026-11-20");
    expect(await owed(again.id)).toEqual({});
    // Another write does not bring it back.
    await mutateOk(office.clerk, "ClassifyOpinion", {
      ...{ opinionId: open.id, expectedVersion: 2, nature: "FEEDBACK", competence: "COMMUNE" },
    });
    expect((await owed(open.id)).OPINION_FIRST_REPLY.state).toBe("CANCELLED");
  });

  test("is the right of a level above", async () => {
    const own = await office.gateway.as("ADMIN", office.commune, "own");
    const from = { validFrom: "2026-11-23" };
    expect(await refusals(own, "SetDeadlinePolicy", none(from))).toEqual([
      "CONFLICTING_INPUT none",
    ]);
    const above = await office.gateway.as("ADMIN", office.province, "above");
    expect(await refusals(above, "SetDeadlinePolicy", none(from))).toEqual([]);
  });

  test.each<[string, object, string[]]>([
    ["a length", { length: 5 }, ["CONFLICTING_INPUT length"]],
    ["a unit", { unit: "DAYS" }, ["CONFLICTING_INPUT unit"]],
  ])("takes no %s", async (_, more, codes) => {
    expect(await refusals(office.admin, "SetDeadlinePolicy", none(more))).toEqual(codes);
  });

  test("without it, length and unit are required; days are in order", async () => {
    const bare = policy({ length: null, unit: null });
    expect(await refusals(office.admin, "SetDeadlinePolicy", bare)).toEqual([
      "REQUIRED length",
      "REQUIRED unit",
    ]);
    const early = policy({ validTo: "2026-10-31" });
    expect(await refusals(office.admin, "SetDeadlinePolicy", early)).toEqual([
      "CONFLICTING_INPUT validTo",
    ]);
  });
});

test("a unit does not ease the law for the head of its own Party committee", async () => {
  const own = await office.gateway.as("ADMIN", office.commune, "own");
  const conditions = { chairKinds: ["PARTY_COMMITTEE"] };
  const longer = policy({ length: 11, validFrom: "2026-11-23", conditions });
  expect(await refusals(own, "SetDeadlinePolicy", longer)).toEqual(["TOO_LARGE length"]);
});

const EXPLAIN = `query ($code: String!, $unit: String!, $type: SessionType, $chair: ChairKind) {
  explainDeadline(policyCode: $code, startedAt: "2026-11-23T09:00:00+07:00", unitCode: $unit,
    sessionType: $type, chairKind: $chair) { policy { mark binding conditions { chairKinds } } }
}`;

test("explanations answer by the facts of the session", async () => {
  const { commune, province, gateway } = office;
  const explained = async (variables: object) => {
    const { data, errors } = await gateway.anonymous(EXPLAIN, { unit: commune, ...variables });
    return errors ? errors[0].extensions.code : data.explainDeadline.policy.mark;
  };
  const reply = { code: "OPINION_FIRST_REPLY" };
  expect(await explained(reply)).toBe("DEFAULT");
  expect(await explained({ ...reply, chair: "PARTY_COMMITTEE" })).toBe("REPORTED");
  expect(await explained({ ...reply, chair: "PEOPLES_COMMITTEE" })).toBe("DEFAULT");
  const publication = { code: "SESSION_RESULT_PUBLISH" };
  expect(await explained(publication)).toBe("REPORTED");
  expect(await explained({ ...publication, type: "CITIZEN_RECEPTION" })).toBe("BAD_ARGUMENT");
  expect(await explained({ ...publication, unit: province })).toBe("BAD_ARGUMENT");
  expect(await explained({ ...publication, unit: "VN" })).toBe("REPORTED");
});
