import type { Scope } from "@doithoai/core";
import { expect, test } from "vitest";
import { done, refusals } from "../kit/ask.ts";
import { onOpinion, onSession } from "../kit/chain.ts";
import type { Ask } from "../kit/client.ts";
import { useOffice } from "../kit/office.ts";

const office = useOffice();

const body = (unit: string) => `org_${unit}.2025-07-01.PEOPLES_COMMITTEE`;
const letter = (more: object = {}) => ({
  unitCode: office.commune,
  channel: "LETTER",
  content: "Đường hẻm ngập.",
  ...more,
});

test("a caller who may write but not read gets only id, version and status", async () => {
  const { gateway, clerk, commune } = office;
  const session = await done(clerk, "RecordSession", {
    title: "Đối thoại kín",
    type: "THEMATIC",
    unitCode: commune,
    heldOn: "2026-11-10",
    place: "Hội trường kín",
    scope: "Tổ dân phố kín",
    summary: "Chưa công khai, kín.",
    chairs: [{ name: "Ông Kín", position: "Chủ tịch" }],
  });
  const opinion = await done(clerk, "RecordOpinion", {
    sessionId: session.id,
    channel: "SPOKEN",
    turn: 7,
    content: "Chưa công khai, kín.",
    nature: "FEEDBACK",
    externalRef: { system: "kín", value: commune },
    assignment: { organizationId: body(commune), dueOn: "2026-12-31" },
  });
  const systemWith = (scope: Scope) =>
    gateway.as("INTEGRATOR", commune, scope, null, { scopes: [scope] });
  const [writer, recorder] = [
    await systemWith("RECORD_OPINIONS"),
    await systemWith("RECORD_SESSIONS"),
  ];
  /** The fields that differ between the receipts of two subjects. */
  const facts = async (ask: Ask, name: string, field: string, selection: string, input: object) => {
    const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
    const { data, errors } = await ask(
      `mutation ($input: ${type}!) { ${name}(input: $input) { ` +
        `${name === "recordOpinion" ? "trackingCode" : ""} ` +
        `${field} { id version status ${selection} } userErrors { code } } }`,
      { input },
    );
    expect(errors).toBeUndefined();
    // The system that records an opinion prints the code on the citizen's slip.
    if (name === "recordOpinion") expect(data[name].trackingCode).toMatch(/^.{4}-.{4}-.{4}$/);
    return data[name][field];
  };
  const OF_OPINION =
    "content contentState channel turn fields nature competence resolution session { id } " +
    "unit { code } receivedOn trackingCode citizenId citizen { name } mergedCount " +
    "assignment { dueOn } documents { name } responses { content } escalations { to } " +
    "deadlines { id dueOn } externalRef { value } viewerCan allowedTransitions { by } " +
    "auditTrail { nodes { action } } openWithout";
  const opinionReceipt = {
    content: null,
    contentState: "SHOWN",
    channel: "LETTER",
    turn: null,
    fields: [],
    nature: null,
    competence: "UNDETERMINED",
    resolution: "NOT_RESOLVED",
    session: null,
    unit: null,
    receivedOn: "1900-01-01",
    trackingCode: null,
    citizenId: null,
    citizen: null,
    mergedCount: 0,
    assignment: null,
    documents: [],
    responses: [],
    escalations: [],
    deadlines: [],
    externalRef: null,
    viewerCan: [],
    allowedTransitions: [],
    auditTrail: null,
    openWithout: null,
  };
  const at = { opinionId: opinion.id, expectedVersion: opinion.version };
  for (const patch of [{}, { turn: 2 }])
    expect(
      await facts(writer, "updateOpinion", "opinion", OF_OPINION, { ...at, patch }),
      JSON.stringify(patch),
    ).toEqual({
      id: opinion.id,
      version: opinion.version + ("turn" in patch ? 1 : 0),
      status: "ASSIGNED",
      ...opinionReceipt,
    });
  const row = { sessionId: session.id, channel: "SPOKEN", content: "Thêm, kín." };
  const made = await facts(writer, "recordOpinion", "opinion", OF_OPINION, row);
  expect(made).toEqual({
    ...opinionReceipt,
    id: made.id,
    version: 1,
    status: "RECEIVED",
  });
  const { data } = await writer(
    "mutation ($input: RecordOpinionsInput!) { recordOpinions(input: $input) { " +
      `results { trackingCode opinion { id version status ${OF_OPINION} } } } }`,
    { input: { rows: [row] } },
  );
  const [{ opinion: ofRow, trackingCode: ofSlip }] = data.recordOpinions.results;
  expect(ofRow).toEqual({ ...made, id: ofRow.id });
  expect(ofSlip).toMatch(/^.{4}-.{4}-.{4}$/);
  const OF_SESSION =
    "title type mode scope unit { code } heldOn place chairs { name } hosts { name } summary " +
    "countsInStatistics reconciliation { recorded explanation } documents { name } " +
    "opinions { nodes { id } } directives { nodes { id } } deadlines { id } externalRef { value }";
  const onThis = { sessionId: session.id, expectedVersion: session.version };
  const sessionReceipt = {
    id: session.id,
    status: "HELD",
    title: "[…]",
    type: "PERIODIC",
    mode: null,
    scope: null,
    unit: null,
    heldOn: null,
    place: null,
    chairs: [],
    hosts: [],
    summary: null,
    countsInStatistics: true,
    reconciliation: { recorded: 0, explanation: null },
    documents: [],
    opinions: { nodes: [] },
    directives: { nodes: [] },
    deadlines: [],
    externalRef: null,
  };
  expect(
    await facts(recorder, "updateSession", "session", OF_SESSION, { ...onThis, patch: {} }),
  ).toEqual({ ...sessionReceipt, version: session.version });
  expect(
    await facts(recorder, "explainDifference", "session", OF_SESSION, {
      ...onThis,
      explanation: "Gộp ý kiến, kín.",
    }),
  ).toEqual({ ...sessionReceipt, version: session.version + 1 });
});

test("a receipt is empty also for a system of the whole country", async () => {
  const { gateway, clerk, commune, chain } = office;
  const made = await done(clerk, "RecordSession", {
    title: "Đối thoại kín",
    type: "THEMATIC",
    unitCode: commune,
    heldOn: "2026-11-10",
  });
  const opinion = await done(clerk, "RecordOpinion", {
    sessionId: made.id,
    channel: "SPOKEN",
    content: "Bà Trần Thị Kín ở hẻm 12.",
    nature: "FEEDBACK",
    assignment: { organizationId: chain.committee, dueOn: "2026-12-31" },
  });
  const redacted = await done(clerk, "RedactOpinion", {
    ...onOpinion(opinion),
    passages: ["Trần Thị Kín"],
    reason: "Nêu tên.",
  });
  const system = await gateway.as("INTEGRATOR", "VN", "country", null, {
    scopes: ["RECORD_OPINIONS", "RECORD_SESSIONS", "READ_CHANGES"],
  });
  const HISTORY =
    "viewerCan allowedTransitions { by } changes { nodes { id } } " +
    "auditTrail { nodes { fields { before after } } }";
  const written = async (name: string, field: string, selection: string, input: object) => {
    const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
    const { data, errors } = await system(
      `mutation ($input: ${type}!) { ${name}(input: $input) { ` +
        `${field} { id ${selection} } userErrors { code } } }`,
      { input },
    );
    expect(errors).toBeUndefined();
    return data[name];
  };
  const none = { viewerCan: [], allowedTransitions: [], changes: null, auditTrail: null };
  const OF_OPINION = `openWithout identityReadings { at } ${HISTORY}`;
  const ofOpinion = await written("updateOpinion", "opinion", OF_OPINION, {
    ...onOpinion(redacted),
    patch: { turn: 2 },
  });
  const opinionReceipt = { ...none, id: opinion.id, openWithout: null, identityReadings: null };
  expect(ofOpinion).toEqual({ opinion: opinionReceipt, userErrors: [] });
  const row = { sessionId: made.id, channel: "SPOKEN", content: "Thêm, kín." };
  const ofNew = await written("recordOpinion", "opinion", OF_OPINION, row);
  expect(ofNew.opinion).toEqual({ ...opinionReceipt, id: ofNew.opinion.id });
  const ofSession = await written("updateSession", "session", HISTORY, {
    ...onSession(made),
    patch: { summary: "Kín." },
  });
  expect(ofSession).toEqual({ session: { ...none, id: made.id }, userErrors: [] });
});

test("a repeated key tells nothing to a caller who may no longer know the result", async () => {
  const { gateway, commune, province, clerk } = office;
  const admin = await gateway.as("ADMIN", province, "admin");
  const ask = await gateway.as("PUBLIC", commune, "gone");
  const asAdmin = { subject: ask.subject, role: "ADMIN", unitCode: commune };
  const asClerk = { ...asAdmin, role: "CLERK" };
  const given = [await done(admin, "GrantRole", asAdmin), await done(admin, "GrantRole", asClerk)];
  const key = (name: string) => ({ idempotencyKey: `${name}-${commune}` });
  const opinion = letter({ ...key("y-kien"), content: "Trước." });
  const role = { ...key("vai-tro"), subject: `binh.${commune}`, role: "CLERK", unitCode: commune };
  const made = await done(ask, "RecordOpinion", opinion);
  const grant = await done(ask, "GrantRole", role);
  const revoke = {
    ...key("thu-hoi"),
    grantId: grant.id,
    expectedVersion: grant.version,
    reason: "Thôi việc.",
  };
  await done(ask, "RevokeRole", revoke);
  // Those who still hold the role get the current state.
  expect((await done(ask, "RecordOpinion", opinion)).id).toBe(made.id);
  expect((await done(ask, "GrantRole", role)).id).toBe(grant.id);
  await done(clerk, "UpdateOpinion", {
    opinionId: made.id,
    expectedVersion: made.version,
    patch: { content: "Sau." },
  });
  for (const { id: grantId, version: expectedVersion } of given)
    await done(admin, "RevokeRole", { grantId, expectedVersion, reason: "Chuyển công tác." });
  for (const elsewhere of [asAdmin, asClerk])
    await done(admin, "GrantRole", { ...elsewhere, unitCode: `${province}2` });
  for (const [name, input] of [
    ["RecordOpinion", opinion],
    ["GrantRole", role],
    ["RevokeRole", revoke],
  ] as const)
    expect(await refusals(ask, name, input), name).toEqual(["NOT_FOUND idempotencyKey"]);
});
