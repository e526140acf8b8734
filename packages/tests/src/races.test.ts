import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { chainIn, mutateOk, onOpinion, onSession } from "./kit/chain.ts";
import {
  type Ask,
  anOpinion,
  cancelOverlapping,
  done,
  type Gateway,
  holdNext,
  makeWorld,
  mutate,
  openGateway,
} from "./kit/index.ts";

const CROWD = 32;
const times = <T>(count: number, make: (i: number) => T): T[] =>
  Array.from({ length: count }, (_, i) => make(i));

let gateway: Gateway;
let commune: string;
let clerk: Ask;
let leader: Ask;
let chain: ReturnType<typeof chainIn>;
beforeAll(async () => {
  gateway = await openGateway();
  // AWS cancels the later of two concurrent transactions on one key. The local engine does not.
  cancelOverlapping(gateway.table);
});
beforeEach(async () => {
  commune = (await makeWorld(gateway.table)).commune;
  clerk = await gateway.as("CLERK", commune, "clerk");
  leader = await gateway.as("LEADER", commune, "leader");
  chain = chainIn(commune, {
    clerk,
    leader,
    supervisor: await gateway.as("SUPERVISOR", commune, "supervisor"),
  });
});
afterAll(() => gateway.close());

const ALL = `query ($id: ID!, $after: String) {
  session(id: $id) {
    id
    version
    status
    carriedOver { id }
    opinions(first: 100, after: $after) { nodes { id status } }
  }
}`;

test("32 concurrent steps on one version: one succeeds, 31 get the current version", async () => {
  const opinion = await chain.received();
  const payloads = await Promise.all(
    times(CROWD, () =>
      mutate(clerk, "ClassifyOpinion", { ...onOpinion(opinion), nature: "SUGGESTION" }),
    ),
  );
  expect(payloads.filter((payload) => payload.opinion?.version === 2)).toHaveLength(1);
  const codes = payloads.flatMap(({ userErrors }) =>
    userErrors.map(({ code, message }: { code: string; message: string }) => `${code} ${message}`),
  );
  expect(codes).toHaveLength(CROWD - 1);
  expect(new Set(codes)).toEqual(
    new Set([
      "STALE_VERSION Nội dung đã thay đổi: phiên bản hiện tại là 2, không phải 1. " +
        "Hãy đọc lại, xem xét rồi gửi lại.",
    ]),
  );
});

test.each(times(4, (i) => i))(
  "closing during recording carries over recorded opinions and refuses others (%i)",
  async () => {
    const session = await chain.published();
    const first = await done(clerk, "RecordOpinion", anOpinion(session.id));
    const recording = times(12, (i) =>
      mutate(clerk, "RecordOpinion", anOpinion(session.id, { content: `Ý kiến ${i}` })),
    );
    // Repeats the calls with the opinions of that moment, as an office would. Each explanation
    // holds for the number of opinions that were recorded then.
    const closing = async (): Promise<void> => {
      for (;;) {
        const { data: now } = await clerk(ALL, { id: session.id });
        const carriedOverIds = now.session.opinions.nodes.map(({ id }: { id: string }) => id);
        const explained = await mutateOk(clerk, "ExplainDifference", {
          ...onSession(now.session),
          explanation: "Nhập bổ sung sau hội nghị.",
        });
        const { userErrors } = await mutate(clerk, "CloseSession", {
          ...onSession(explained),
          carriedOverIds,
        });
        if (userErrors.length === 0) return;
        expect(userErrors).toMatchObject([{ code: "CONDITION_NOT_MET" }]);
      }
    };
    const [, ...recorded] = await Promise.all([closing(), ...recording]);
    const { data: after } = await clerk(ALL, { id: session.id });
    const inside = after.session.opinions.nodes.map(({ id }: { id: string }) => id).sort();
    const acknowledged = recorded.flatMap(({ opinion }) => (opinion ? [opinion.id] : []));
    expect(after.session.status).toBe("CLOSED");
    expect(inside).toEqual([first.id, ...acknowledged].sort());
    expect(after.session.carriedOver.map(({ id }: { id: string }) => id).sort()).toEqual(inside);
    for (const { opinion, userErrors } of recorded)
      if (!opinion)
        expect(userErrors).toMatchObject([{ code: "TRANSITION_NOT_ALLOWED", path: ["sessionId"] }]);
    expect(await mutate(clerk, "RecordOpinion", anOpinion(session.id))).toMatchObject({
      userErrors: [{ code: "TRANSITION_NOT_ALLOWED" }],
    });
  },
);

test("an opinion in flight when the session closes is refused", async () => {
  const session = await chain.published();
  const { arrived, letGo } = holdNext(gateway.table);
  const recording = mutate(clerk, "RecordOpinion", anOpinion(session.id));
  await arrived;
  await done(clerk, "CloseSession", onSession(session));
  letGo();
  expect((await recording).userErrors).toMatchObject([
    { code: "TRANSITION_NOT_ALLOWED", path: ["sessionId"] },
  ]);
  expect((await clerk(ALL, { id: session.id })).data.session.opinions.nodes).toEqual([]);
});

test("an opinion recorded while the session closes makes the closing fail", async () => {
  const session = await chain.published();
  const { arrived, letGo } = holdNext(gateway.table);
  const closing = mutate(clerk, "CloseSession", onSession(session));
  await arrived;
  await done(clerk, "RecordOpinion", anOpinion(session.id));
  letGo();
  expect((await closing).userErrors).toMatchObject([{ code: "CONDITION_NOT_MET" }]);
  expect((await clerk(ALL, { id: session.id })).data.session.status).toBe("PUBLISHED");
});

test("a cancelled session accepts no more opinions", async () => {
  const session = await mutateOk(clerk, "OpenCollection", onSession(await chain.announced()));
  await done(clerk, "RecordOpinion", anOpinion(session.id, { channel: "PRE_SESSION" }));
  await done(clerk, "CancelSession", { ...onSession(session), reason: "Bão." });
  const refused = await mutate(
    clerk,
    "RecordOpinion",
    anOpinion(session.id, { channel: "PRE_SESSION" }),
  );
  expect(refused.userErrors).toMatchObject([
    { code: "TRANSITION_NOT_ALLOWED", path: ["sessionId"] },
  ]);
});

test("32 concurrent deliveries of one answer are all kept", async () => {
  const [answer] = (await chain.approved()).responses;
  await Promise.all(
    times(CROWD, (i) =>
      done(clerk, "RecordDelivery", {
        responseId: answer.id,
        means: "PHONE_IN_PERSON",
        note: `Lần ${i + 1}`,
      }),
    ),
  );
  const { data } = await clerk(
    "query ($id: ID!) { node(id: $id) { ... on Response { status version deliveries { note } } } }",
    { id: answer.id },
  );
  expect(data.node.status).toBe("DELIVERED");
  expect(new Set(data.node.deliveries.map(({ note }: { note: string }) => note)).size).toBe(CROWD);
});

test.each([
  { means: "LETTER", note: "Gửi bưu điện." },
  { means: "POSTED", deliveredBy: "Văn phòng" },
])("a delivery sent 32 times at once is stored once; the others are told: $means", async (what) => {
  const [answer] = (await chain.approved()).responses;
  const send = () => mutate(clerk, "RecordDelivery", { responseId: answer.id, ...what });
  const answers = await Promise.all(times(CROWD, send));
  const codes = answers.map(({ userErrors }) => userErrors[0]?.code ?? "recorded");
  expect(codes.toSorted()).toEqual([...times(CROWD - 1, () => "DUPLICATE"), "recorded"]);
  const { data } = await clerk(
    "query ($id: ID!) { node(id: $id) { ... on Response { deliveries { means } } } }",
    { id: answer.id },
  );
  expect(data.node.deliveries).toHaveLength(1);
});

test("32 concurrent steps with one key: one step is taken, all get the same answer", async () => {
  const opinion = await chain.assigned();
  const input = { ...onOpinion(opinion), idempotencyKey: `accept-${commune}` };
  const answers = await Promise.all(times(CROWD, () => done(clerk, "AcceptOpinion", input)));
  expect(new Set(answers.map(({ id, version, status }) => `${id} ${version} ${status}`)).size).toBe(
    1,
  );
  const { data } = await clerk(
    "query ($id: ID!) { opinion(id: $id) { changes(first: 100) { nodes { event } } } }",
    { id: opinion.id },
  );
  expect(
    data.opinion.changes.nodes.filter(
      ({ event }: { event: string }) => event === "opinion.accepted",
    ),
  ).toHaveLength(1);
});
