import type { Scope } from "@doithoai/core";
import { expect, test } from "vitest";
import { done, mutate, refusals } from "../kit/ask.ts";
import { mutateOk, onOpinion, onSession } from "../kit/chain.ts";
import type { Ask } from "../kit/client.ts";
import { useOffice } from "../kit/office.ts";

const office = useOffice();

/** A clerk, a leader or an administrator without access to denunciations. */
const unnamed = async (role: "CLERK" | "LEADER" | "ADMIN") =>
  office.gateway.as(
    role,
    office.commune,
    `unnamed-${role}`,
    null,
    role === "ADMIN" ? {} : { denunciations: false },
  );
const namedClerk = () =>
  office.gateway.as("CLERK", office.commune, "named", null, { denunciations: true });
const body = (unit: string) => `org_${unit}.2025-07-01.PEOPLES_COMMITTEE`;
const OPINION =
  "query ($id: ID!) { opinion(id: $id) { version content contentState " +
  "responses { content status answeredOn } documents { name } redaction { passages by } } }";
// biome-ignore lint/suspicious/noExplicitAny: only this file knows the type of the answer
const look = async (ask: Ask, id: string): Promise<any> =>
  (await ask(OPINION, { id })).data.opinion;
const letter = (more: object = {}) => ({
  unitCode: office.commune,
  channel: "LETTER",
  content: "Đường hẻm ngập.",
  ...more,
});

test("a role can name a body of its own unit or below, not one beside or above", async () => {
  const { gateway, commune, province } = office;
  const admin = await gateway.as("ADMIN", commune, "admin");
  const role = (organizationId: string) => ({
    subject: `an.${commune}`,
    role: "OFFICER",
    unitCode: commune,
    organizationId,
  });
  for (const other of [body(`${province}2`), body(province)])
    expect(await refusals(admin, "GrantRole", role(other))).toEqual([
      "CONFLICTING_INPUT organizationId",
    ]);
  expect(await refusals(admin, "GrantRole", role(body(commune)))).toEqual([]);
  const above = await gateway.as("ADMIN", province, "admin");
  expect(
    await refusals(above, "GrantRole", { ...role(body(commune)), unitCode: province }),
  ).toEqual([]);
});

test("refuses a role for oneself, for a process and for a connected system", async () => {
  const { gateway, commune } = office;
  const admin = await gateway.as("ADMIN", commune, "admin");
  const { client } = await mutate(admin, "CreateClient", {
    name: "Cổng",
    unitCode: commune,
    scopes: ["RECORD_OPINIONS"],
  });
  const refused = [
    [admin.subject, "một người khác, không phải chính mình"],
    [
      `client:${client.id}`,
      "một người; hệ thống kết nối được cấp phạm vi quyền (scopes) bằng createClient",
    ],
    ["system:overdue", "một người đăng nhập được"],
    ["public", "một người đăng nhập được"],
  ];
  for (const [subject, expected] of refused) {
    const input = { subject, role: "CLERK", unitCode: commune, denunciations: true };
    const { userErrors } = await mutate(admin, "GrantRole", input);
    const message = `Không hợp lệ. Cần: ${expected}.`;
    expect(userErrors, subject).toMatchObject([{ code: "INVALID", path: ["subject"], message }]);
  }
});

test("a person without access cannot unlock an opinion by changing it", async () => {
  const { gateway } = office;
  const ref = { system: "test", value: `don-${office.commune}` };
  const entry = letter({
    content: "Ông A nhận tiền.",
    nature: "DENUNCIATION",
    externalRef: ref,
    upsert: true,
  });
  const { id, version } = await done(await namedClerk(), "RecordOpinion", entry);
  for (const role of ["CLERK", "LEADER", "ADMIN"] as const) {
    const ask = await unnamed(role);
    const at = { opinionId: id, expectedVersion: version };
    expect(await refusals(ask, "ClassifyOpinion", { ...at, nature: "SUGGESTION" }), role).toEqual([
      "NOT_FOUND opinionId",
    ]);
    expect(await refusals(ask, "UpdateOpinion", { ...at, patch: { content: "x" } }), role).toEqual([
      "NOT_FOUND opinionId",
    ]);
    expect(await refusals(ask, "RecordOpinion", { ...entry, nature: "SUGGESTION" }), role).toEqual([
      "EXTERNAL_REF_TAKEN externalRef",
    ]);
  }
  expect(await look(await namedClerk(), id)).toMatchObject({
    version,
    content: "Ông A nhận tiền.",
    contentState: "LOCKED",
  });
  expect(await look(gateway.anonymous, id)).toBeNull();
  const opened = await done(await namedClerk(), "ClassifyOpinion", {
    opinionId: id,
    expectedVersion: version,
    nature: "SUGGESTION",
  });
  expect(opened.contentState).toBe("SHOWN");
});

test("redaction removes only its passages, also overlapping ones, and shows no draft", async () => {
  const { clerk, gateway, commune, chain } = office;
  const session = await done(clerk, "RecordSession", {
    title: "Đối thoại",
    type: "PERIODIC",
    unitCode: commune,
    heldOn: "2026-11-10",
  });
  const facts = {
    sessionId: session.id,
    channel: "SPOKEN",
    content: "Khu RA sân bay, nhà số 11, bà Trần Thị Bí Mật ở đó.",
  };
  const responses = [
    {
      kind: "FINAL",
      content: "Đã trả lời bà Trần Thị Bí Mật.",
      answeredOn: "2026-11-11",
      deliveries: [{ means: "LETTER", deliveredOn: "2026-11-11" }],
    },
  ];
  const answered = await done(clerk, "RecordOpinion", { ...facts, responses });
  const drafted = await mutateOk(clerk, "DraftResponse", {
    ...onOpinion(
      await mutateOk(clerk, "AssignOpinion", {
        ...onOpinion(
          await mutateOk(clerk, "ClassifyOpinion", {
            ...onOpinion(await mutateOk(clerk, "RecordOpinion", facts)),
            nature: "SUGGESTION",
          }),
        ),
        organizationId: chain.committee,
      }),
    ),
    kind: "FINAL",
    content: "Dự thảo.",
    resolution: "RESOLVED",
  });
  const passages = ["RA", "11", "Trần Thị", "Thị Bí Mật", "DRAFT"];
  const redact = {
    passages: passages.filter((passage) => passage !== "DRAFT"),
    reason: "Nêu tên người khác.",
  };
  for (const opinion of [answered, drafted])
    await done(clerk, "RedactOpinion", { ...onOpinion(opinion), ...redact });
  await mutateOk(
    clerk,
    "PublishSession",
    onSession(
      await mutateOk(clerk, "ConcludeSession", {
        ...onSession(session),
        noDirectiveReason: "Đã giải thích.",
      }),
    ),
  );
  expect(await look(gateway.anonymous, answered.id)).toMatchObject({
    content: "Khu […] sân bay, nhà số […], bà […] ở đó.",
    responses: [{ content: "Đã trả lời bà […].", status: "DELIVERED", answeredOn: "2026-11-11" }],
    redaction: { passages: null, by: null },
  });
  expect((await look(gateway.anonymous, drafted.id)).responses).toEqual([]);
  expect(
    await refusals(clerk, "RedactOpinion", {
      ...onOpinion(answered),
      expectedVersion: 2,
      passages: ["à"],
      reason: "x",
    }),
  ).toEqual(["TOO_SHORT passages.0"]);
});

test("locking an opinion also hides its redacted passages", async () => {
  const { gateway, clerk } = office;
  const { id, version } = await done(
    clerk,
    "RecordOpinion",
    letter({ content: "Bà Nguyễn Văn MẬT nói." }),
  );
  const redacted = await done(clerk, "RedactOpinion", {
    opinionId: id,
    expectedVersion: version,
    passages: ["Nguyễn Văn MẬT"],
    reason: "Tên.",
  });
  await done(clerk, "ClassifyOpinion", {
    opinionId: id,
    expectedVersion: redacted.version,
    nature: "DENUNCIATION",
  });
  for (const ask of [office.supervisor, await unnamed("ADMIN"), await unnamed("CLERK")])
    expect(await look(ask, id)).toMatchObject({ content: null, redaction: null });
  const { data } = await (await namedClerk())(
    "query ($id: ID!) { opinion(id: $id) { trackingCode } }",
    { id },
  );
  const tracked = await gateway.anonymous(
    "query ($code: String!) { opinion(trackingCode: $code) { content redaction { passages } } }",
    {
      code: data.opinion.trackingCode,
    },
  );
  expect(tracked.data.opinion).toEqual({ content: null, redaction: null });
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
        `${field} { id version status ${selection} } userErrors { code } } }`,
      { input },
    );
    expect(errors).toBeUndefined();
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
  // The system that records an opinion prints the code on the citizen's slip.
  const row = { sessionId: session.id, channel: "SPOKEN", content: "Thêm, kín." };
  const made = await facts(writer, "recordOpinion", "opinion", OF_OPINION, row);
  expect(made).toEqual({
    ...opinionReceipt,
    id: made.id,
    version: 1,
    status: "RECEIVED",
    trackingCode: expect.stringMatching(/^.{4}-.{4}-.{4}$/),
  });
  const { data } = await writer(
    "mutation ($input: RecordOpinionsInput!) { recordOpinions(input: $input) { " +
      `results { opinion { id version status ${OF_OPINION} } } } }`,
    { input: { rows: [row] } },
  );
  const [{ opinion: ofRow }] = data.recordOpinions.results;
  expect(ofRow).toEqual({ ...made, id: ofRow.id, trackingCode: ofRow.trackingCode });
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

test("a replaced directive does not show a hidden replacement", async () => {
  const { gateway, leader, clerk, commune, province } = office;
  const session = await done(clerk, "RecordSession", {
    title: "Đối thoại",
    type: "PERIODIC",
    unitCode: commune,
    heldOn: "2026-11-10",
  });
  const item = (leadId: string, content: string) => ({ kinds: ["RESOLVE"], content, leadId });
  const concluded = await mutateOk(clerk, "ConcludeSession", {
    ...onSession(session),
    directives: [item(body(`${province}2`), "Việc của xã bên.")],
  });
  const directiveId = `dir_${session.id.slice(4)}.1`;
  await mutateOk(leader, "AmendNotice", {
    ...onSession(concluded),
    replace: [{ directiveId, directive: item(body(commune), "Việc nội bộ.") }],
  });
  const officer = await gateway.as("OFFICER", `${province}2`, "officer", body(`${province}2`));
  const { data } = await officer(
    "query ($id: ID!) { node(id: $id) { ... on Directive { content replacedBy { content } } } }",
    { id: directiveId },
  );
  expect(data.node).toEqual({ content: "Việc của xã bên.", replacedBy: null });
});

test("a reference of another unit's hidden opinion is reported as taken", async () => {
  const { gateway, clerk, province, commune } = office;
  const session = await done(clerk, "RecordSession", {
    title: "Đối thoại",
    type: "PERIODIC",
    unitCode: commune,
    heldOn: "2026-11-10",
  });
  const externalRef = { system: "test", value: `chung-${commune}` };
  await done(clerk, "RecordOpinion", {
    sessionId: session.id,
    channel: "SPOKEN",
    content: "Ngập.",
    externalRef,
  });
  const other = await gateway.as("CLERK", `${province}2`, "other");
  for (const upsert of [true, false])
    expect(
      await refusals(other, "RecordOpinion", {
        unitCode: `${province}2`,
        channel: "LETTER",
        content: "x",
        externalRef,
        upsert,
      }),
    ).toEqual(["EXTERNAL_REF_TAKEN externalRef"]);
});

test("only those who handle a matter see its evidence, on sessions and on notices", async () => {
  const { gateway, clerk, commune } = office;
  const documents = [
    { name: "bien-ban.pdf", kind: "MINUTES" },
    { name: "anh-nha-dan.pdf", kind: "EVIDENCE" },
  ];
  const session = await done(clerk, "RecordSession", {
    title: "Đối thoại",
    type: "PERIODIC",
    unitCode: commune,
    heldOn: "2026-11-10",
    documents,
  });
  await mutateOk(
    clerk,
    "PublishSession",
    onSession(
      await mutateOk(clerk, "ConcludeSession", {
        ...onSession(session),
        noDirectiveReason: "Đã giải thích.",
        documents,
      }),
    ),
  );
  const names = async (ask: Ask) => {
    const { data } = await ask(
      "query ($id: ID!) { session(id: $id) { documents { name } " +
        "conclusionNotice { documents { name } } } }",
      { id: session.id },
    );
    return [data.session.documents, data.session.conclusionNotice.documents].map(
      (list: { name: string }[]) => list.map(({ name }) => name),
    );
  };
  expect(await names(gateway.anonymous)).toEqual([["bien-ban.pdf"], ["bien-ban.pdf"]]);
  expect(await names(clerk)).toEqual([
    ["bien-ban.pdf", "anh-nha-dan.pdf"],
    ["bien-ban.pdf", "anh-nha-dan.pdf"],
  ]);
});

test("only administrators see the history of a system, without hashes of secrets", async () => {
  const { gateway, commune } = office;
  const admin = await gateway.as("ADMIN", commune, "admin");
  const { client } = await mutate(admin, "CreateClient", {
    name: "Cổng",
    unitCode: commune,
    scopes: ["RECORD_OPINIONS"],
  });
  await mutate(admin, "RotateClientSecret", {
    clientId: client.id,
    expectedVersion: client.version,
  });
  const entry =
    "query ($id: ID!) { node(id: $id) { ... on Change { fields { field before after } } } }";
  const id = `chg_${client.id}.2`;
  expect((await admin(entry, { id })).data.node).toEqual({
    fields: [{ field: "secrets", before: null, after: null }],
  });
  for (const ask of [
    office.clerk,
    office.leader,
    office.supervisor,
    await gateway.as("OFFICER", commune, "officer"),
  ])
    expect((await ask(entry, { id })).data.node).toBeNull();
});

test("refuses an idempotency key that is used again with another citizen", async () => {
  const { clerk, commune } = office;
  const input = letter({ idempotencyKey: `nguoi-${commune}`, citizen: { name: "Lê Thị Thử" } });
  const made = await done(clerk, "RecordOpinion", input);
  expect((await done(clerk, "RecordOpinion", input)).id).toBe(made.id);
  expect(
    await refusals(clerk, "RecordOpinion", { ...input, citizen: { name: "Nguyễn Thị Thử" } }),
  ).toEqual(["IDEMPOTENCY_KEY_REUSED idempotencyKey"]);
});

test("the code of a merged opinion shows the answer, not the other citizen's text", async () => {
  const { gateway, clerk, chain } = office;
  const [into, mine] = [await chain.drafted(), await chain.received()];
  const { data } = await clerk("query ($id: ID!) { opinion(id: $id) { trackingCode } }", {
    id: mine.id,
  });
  await done(clerk, "MergeOpinions", {
    intoId: into.id,
    expectedVersion: into.version,
    opinionIds: [mine.id],
    reason: "Cùng việc.",
  });
  const ask = () =>
    gateway.anonymous(
      "query ($code: String!) { opinion(trackingCode: $code) { content " +
        "mergedInto { id content trackingCode responses { content } } } }",
      {
        code: data.opinion.trackingCode,
      },
    );
  expect((await ask()).data.opinion.mergedInto).toEqual({
    id: into.id,
    content: null,
    trackingCode: null,
    responses: [],
  });
  const [draft] = into.responses;
  await mutateOk(office.leader, "ApproveResponse", {
    responseId: draft.id,
    expectedVersion: draft.version,
  });
  expect((await ask()).data.opinion.mergedInto).toMatchObject({
    trackingCode: null,
    responses: [{ content: "Phường đã nạo vét cống." }],
  });
});

test("a delivery to a hidden merged opinion does not show its id to the public", async () => {
  const { gateway, clerk, leader, chain, commune } = office;
  const session = await chain.published();
  const into = await mutateOk(clerk, "RecordOpinion", {
    sessionId: session.id,
    channel: "SPOKEN",
    content: "Hẻm 12 ngập.",
    nature: "SUGGESTION",
    citizen: { name: "Trần Thị Bình" },
    assignment: { organizationId: body(commune) },
  });
  const mine = await mutateOk(clerk, "RecordOpinion", letter({ citizen: { name: "Lê Thị Thử" } }));
  const merged = await mutateOk(clerk, "MergeOpinions", {
    intoId: into.id,
    expectedVersion: into.version,
    opinionIds: [mine.id],
    reason: "Cùng việc.",
  });
  const drafted = await mutateOk(clerk, "DraftResponse", {
    ...onOpinion(merged),
    kind: "FINAL",
    content: "Đã nạo vét.",
    resolution: "RESOLVED",
  });
  const [{ id: responseId, version: expectedVersion }] = drafted.responses;
  await mutateOk(leader, "ApproveResponse", { responseId, expectedVersion });
  for (const opinionId of [mine.id, into.id])
    await done(clerk, "RecordDelivery", { responseId, means: "LETTER", opinionId });
  const told = async (ask: Ask) =>
    (
      await ask(
        "query ($id: ID!) { opinion(id: $id) { merged { id } " +
          "responses { deliveries { opinionId } } } }",
        { id: into.id },
      )
    ).data.opinion;
  const deliveriesTo = (...ids: (string | null)[]) => [
    { deliveries: ids.map((opinionId) => ({ opinionId })) },
  ];
  expect(await told(gateway.anonymous)).toEqual({
    merged: [],
    responses: deliveriesTo(null, into.id),
  });
  expect(await told(clerk)).toEqual({
    merged: [{ id: mine.id }],
    responses: deliveriesTo(mine.id, into.id),
  });
});

test("an answer of a hidden opinion is refused by its own id, as one that is absent", async () => {
  const { chain, province, gateway } = office;
  const drafted = await chain.drafted();
  const stranger = await gateway.as("LEADER", `${province}2`, "stranger");
  const [{ id }] = drafted.responses;
  const missing = `${id.slice(0, -6)}000000.1`;
  const errorsOf = async (name: string, input: object) => {
    const { userErrors } = await mutate(stranger, name, input);
    return userErrors;
  };
  for (const [name, more] of [
    ["ApproveResponse", { expectedVersion: 1 }],
    ["RecordDelivery", { means: "LETTER" }],
  ] as const) {
    const found = await errorsOf(name, { responseId: id, ...more });
    const wanted = await errorsOf(name, { responseId: missing, ...more });
    expect(JSON.stringify(found).replaceAll(id, missing)).toBe(JSON.stringify(wanted));
    expect(found).toMatchObject([{ code: "NOT_FOUND", path: ["responseId"] }]);
  }
});

test("only persons named for denunciations see who made one", async () => {
  const { clerk, commune, gateway } = office;
  const entry = letter({
    content: "Ông A nhận tiền.",
    nature: "DENUNCIATION",
    citizen: { name: "Trần Thị Bình" },
  });
  const { id } = await done(clerk, "RecordOpinion", entry);
  const who = async (ask: Ask) =>
    (await ask("query ($id: ID!) { opinion(id: $id) { citizen { name } } }", { id })).data.opinion
      .citizen;
  for (const role of ["CLERK", "LEADER"] as const)
    expect(await who(await unnamed(role)), role).toBeNull();
  expect(
    await who(await gateway.as("LEADER", commune, "named leader", null, { denunciations: true })),
  ).toEqual({ name: "Trần Thị Bình" });
});
