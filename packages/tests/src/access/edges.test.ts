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
    [`client:${client.id}`, "một người; hệ thống kết nối được cấp phạm vi quyền khi đăng ký"],
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
