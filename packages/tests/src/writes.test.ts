import { afterEach, expect, test } from "vitest";
import {
  anOpinion,
  aSession,
  cancelled,
  cancelOverlapping,
  done,
  failTransactions,
  type Gateway,
  loseAnswers,
  makeWorld,
  mutate,
  openGateway,
  refusals,
  throttled,
} from "./kit/index.ts";

const open: Gateway[] = [];
afterEach(() => Promise.all(open.splice(0).map((gateway) => gateway.close())));

async function clerk() {
  const gateway = await openGateway();
  open.push(gateway);
  const world = await makeWorld(gateway.table);
  return { gateway, world, ask: await gateway.as("CLERK", world.province) };
}

const COUNT = `query ($id: ID!) {
  session(id: $id) {
    version
    opinions(first: 100) { nodes { id version content changes { nodes { event version } } } }
  }
}`;

test.each([
  ["throttled", () => throttled()],
  ["cancelled by a conflict", (actions: number) => cancelled("TransactionConflict", actions)],
  ["cancelled by throttling", (actions: number) => cancelled("ThrottlingError", actions)],
])("a write that is %s is retried and made once", async (_, fault) => {
  const { gateway, world, ask } = await clerk();
  const { id } = await done(ask, "RecordSession", aSession(world.commune));
  const { tries } = failTransactions(gateway.table, (number, actions) =>
    number <= 3 ? fault(actions) : undefined,
  );
  await done(ask, "RecordOpinion", anOpinion(id));
  expect(tries()).toBe(4);
  const { data } = await ask(COUNT, { id });
  expect(data.session.opinions.nodes).toMatchObject([
    { version: 1, changes: { nodes: [{ event: "opinion.recorded", version: 1 }] } },
  ]);
});

test("a write whose answer was lost is not made twice", async () => {
  const { gateway, world, ask } = await clerk();
  const { id } = await done(ask, "RecordSession", aSession(world.commune));
  loseAnswers(gateway.table, 2);
  await done(ask, "RecordOpinion", anOpinion(id));
  const { data } = await ask(COUNT, { id });
  expect(data.session.opinions.nodes).toHaveLength(1);
});

test("a request out of time returns RETRY_LATER, and nothing is partly written", async () => {
  const { gateway, world, ask } = await clerk();
  const { id } = await done(ask, "RecordSession", aSession(world.commune));
  const realNow = Date.now;
  failTransactions(gateway.table, () => {
    // Moves the clock past the time limit of the request.
    Date.now = () => realNow() + 3_600_000;
    return throttled();
  });
  const { data, errors, headers } = await ask(
    `mutation ($input: RecordOpinionInput!) { recordOpinion(input: $input) { opinion { id } } }`,
    {
      input: anOpinion(id),
    },
  ).finally(() => {
    Date.now = realNow;
  });
  expect(data).toEqual({ recordOpinion: null });
  expect(errors).toMatchObject([
    {
      extensions: {
        code: "RETRY_LATER",
        retryable: true,
        retryAfterSeconds: 5,
        requestId: expect.any(String),
      },
    },
  ]);
  expect(headers.get("retry-after")).toBe("5");
  const after = await ask(COUNT, { id });
  expect(after.data.session.opinions.nodes).toEqual([]);
});

test("32 clients record into one session: no write is lost and none overlaps", async () => {
  const { gateway, world, ask } = await clerk();
  const { id } = await done(ask, "RecordSession", aSession(world.commune));
  const { cancelled: overlaps } = cancelOverlapping(gateway.table);
  const contents = Array.from({ length: 32 }, (_, i) => `Ý kiến của người thứ ${i + 1}`);
  await Promise.all(
    contents.map((content) => done(ask, "RecordOpinion", anOpinion(id, { content }))),
  );
  expect(overlaps()).toBe(0);
  const { data } = await ask(COUNT, { id });
  expect(
    data.session.opinions.nodes.map(({ content }: { content: string }) => content).sort(),
  ).toEqual(contents.toSorted());
  expect(data.session.version).toBe(1);
});

test("32 concurrent requests with one key: one opinion, one change, one answer", async () => {
  const { gateway, world, ask } = await clerk();
  const { id } = await done(ask, "RecordSession", aSession(world.commune));
  cancelOverlapping(gateway.table);
  const input = anOpinion(id, {
    idempotencyKey: `key-${world.province}`,
    externalRef: { system: "test", value: world.province },
  });
  const answers = await Promise.all(
    Array.from({ length: 32 }, () => done(ask, "RecordOpinion", input)),
  );
  expect(new Set(answers.map((opinion) => opinion.id)).size).toBe(1);
  const { data } = await ask(COUNT, { id });
  expect(data.session.opinions.nodes).toMatchObject([{ changes: { nodes: [{ version: 1 }] } }]);
});

test("a key with other input is refused, and a key belongs to one caller", async () => {
  const { gateway, world, ask } = await clerk();
  const { id } = await done(ask, "RecordSession", aSession(world.commune));
  const idempotencyKey = `key-${world.province}`;
  const first = await done(ask, "RecordOpinion", anOpinion(id, { idempotencyKey }));
  expect(
    await refusals(ask, "RecordOpinion", anOpinion(id, { idempotencyKey, content: "Khác" })),
  ).toEqual(["IDEMPOTENCY_KEY_REUSED idempotencyKey"]);
  const other = await gateway.as("CLERK", world.province, "somebody else");
  expect((await done(other, "RecordOpinion", anOpinion(id, { idempotencyKey }))).id).not.toBe(
    first.id,
  );
});

test("a repeated change of facts returns the first result and changes nothing", async () => {
  const { world, ask } = await clerk();
  const { id: sessionId } = await done(ask, "RecordSession", aSession(world.commune));
  const { id: opinionId } = await done(ask, "RecordOpinion", anOpinion(sessionId));
  const calls = [
    ["UpdateSession", { sessionId, expectedVersion: 1, patch: { title: "Khác" } }],
    ["ExplainDifference", { sessionId, expectedVersion: 2, explanation: "Hai người chung ý." }],
    ["UpdateOpinion", { opinionId, expectedVersion: 1, patch: { content: "Khác" } }],
    ["RecordOrganization", { name: "Tổ 5", kind: "OTHER", unitCode: world.commune }],
  ] as const;
  for (const [name, input] of calls) {
    const keyed = { ...input, idempotencyKey: `${name}-${world.province}` };
    const first = await done(ask, name, keyed);
    expect(await done(ask, name, keyed), name).toEqual(first);
    const other = name === "RecordOrganization" ? { name: "Tổ 6" } : { expectedVersion: 9 };
    expect(await refusals(ask, name, { ...keyed, ...other }), name).toEqual([
      "IDEMPOTENCY_KEY_REUSED idempotencyKey",
    ]);
  }
});

test("32 updates of one version: one succeeds, 31 get the current version", async () => {
  const { world, ask } = await clerk();
  const { id } = await done(ask, "RecordSession", aSession(world.commune));
  const payloads = await Promise.all(
    Array.from({ length: 32 }, (_, i) =>
      mutate(ask, "UpdateSession", {
        sessionId: id,
        expectedVersion: 1,
        patch: { attendance: 100 + i },
      }),
    ),
  );
  const refused = payloads.flatMap(({ userErrors }) => userErrors);
  expect(payloads.filter(({ session }) => session?.version === 2)).toHaveLength(1);
  expect(refused).toHaveLength(31);
  expect(new Set(refused.map(({ code, message }) => `${code}: ${message}`))).toEqual(
    new Set([
      "STALE_VERSION: Nội dung đã thay đổi: phiên bản hiện tại là 2, không phải 1. " +
        "Hãy đọc lại, xem xét rồi gửi lại.",
    ]),
  );
});

test("a reference is unique; an upsert replaces, and an equal one writes nothing", async () => {
  const { gateway, world, ask } = await clerk();
  const { id } = await done(ask, "RecordSession", aSession(world.commune));
  const externalRef = { system: "portal", value: world.province };
  const citizen = { name: "Người Thử Nghiệm", phone: "0900 000 000" };
  const first = await done(ask, "RecordOpinion", anOpinion(id, { externalRef, citizen }));
  const { userErrors: taken } = await mutate(ask, "RecordOpinion", anOpinion(id, { externalRef }));
  expect(taken).toMatchObject([{ code: "EXTERNAL_REF_TAKEN", path: ["externalRef"] }]);
  // The existing opinion may be hidden from the caller, so its id is not returned.
  expect(JSON.stringify(taken)).not.toContain(first.id);
  const { tries } = failTransactions(gateway.table, () => undefined);
  expect(
    await done(ask, "RecordOpinion", anOpinion(id, { externalRef, citizen, upsert: true })),
  ).toMatchObject({ id: first.id, version: 1 });
  expect(tries()).toBe(0);
  expect(
    await done(
      ask,
      "RecordOpinion",
      anOpinion(id, { externalRef, citizen, upsert: true, content: "Sửa lại" }),
    ),
  ).toMatchObject({
    id: first.id,
    version: 2,
  });
  const { data } = await ask(
    `query ($externalRef: ExternalRefInput!) {
      opinion(externalRef: $externalRef) {
        content
        citizen { name }
        changes { nodes { event fields { field before after } } }
      }
    }`,
    { externalRef },
  );
  expect(data.opinion).toMatchObject({ content: "Sửa lại", citizen: { name: citizen.name } });
  expect(data.opinion.changes.nodes[1]).toEqual({
    event: "opinion.updated",
    fields: [{ field: "content", before: "Đường hẻm ngập khi mưa lớn.", after: "Sửa lại" }],
  });
});
