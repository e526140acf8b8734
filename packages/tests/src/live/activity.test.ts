import { expect, test } from "vitest";
import { mutateOk, onDirective, onOpinion, onSession, type Payload } from "../kit/chain.ts";
import type { Ask } from "../kit/index.ts";
import { useOffice } from "../kit/office.ts";

const office = useOffice();

const ACTIVITY = `query ($id: ID!, $after: String) {
  session(id: $id) {
    activity(after: $after) {
      cursor isComplete
      changed { id ... on Opinion { version content } ... on Session { status } }
    }
  }
}`;

/** Follows a session: each call returns what changed since the one before. */
async function follow(ask: Ask, session: string): Promise<() => Promise<Payload[]>> {
  const read = async (after: string | null) => {
    const { data, errors } = await ask(ACTIVITY, { id: session, after });
    expect(errors).toBeUndefined();
    const { cursor, isComplete, changed } = data.session.activity;
    expect(isComplete).toBe(true);
    return { cursor, changed };
  };
  let { cursor, changed } = await read(null);
  expect(changed).toEqual([]);
  return async () => {
    ({ cursor, changed } = await read(cursor));
    return changed;
  };
}
const ids = (changed: Payload[]) => changed.map(({ id }) => id);

test("a clerk sees once what other clerks enter, change and decide", async () => {
  const { gateway, commune, chain, clerk } = office;
  const session = await chain.inSession();
  const other = await gateway.as("CLERK", commune, "other");
  const next = await follow(other, session.id);
  // The seconds before the first cursor are read again: a write may have been on its way.
  expect(ids(await next())).toEqual([session.id]);
  expect(await next()).toEqual([]);
  const [first, second] = [await chain.received(session.id), await chain.received(session.id)];
  expect(ids(await next())).toEqual([first.id, second.id]);
  expect(await next()).toEqual([]);
  const updated = await mutateOk(clerk, "UpdateOpinion", {
    ...onOpinion(first),
    patch: { content: "Hẻm 12 ngập cả khi mưa nhỏ." },
  });
  expect(await next()).toEqual([
    { id: first.id, version: updated.version, content: "Hẻm 12 ngập cả khi mưa nhỏ." },
  ]);
  const { id, version } = session;
  await mutateOk(clerk, "HoldSession", {
    ...onSession({ id, version }),
    attendance: 3,
    reportedCounts: [{ unit: "OPINION", count: 2 }],
  });
  expect(await next()).toMatchObject([{ id: session.id, status: "HELD" }]);
  expect(await next()).toEqual([]);
});

test("directives and deadlines of a session move its activity, another one does not", async () => {
  const { chain, clerk, leader } = office;
  const directive = await chain.directive();
  const { data } = await clerk(
    "query ($id: ID!) { node(id: $id) { ... on Directive { session { id } } } }",
    {
      id: directive.id,
    },
  );
  const next = await follow(clerk, data.node.session.id);
  await next();
  const started = await mutateOk(clerk, "AcknowledgeDirective", onDirective(directive));
  expect(ids(await next())).toEqual([directive.id]);
  const deadlineId = `ddl_dir.${started.id.slice("dir_".length)}.DIRECTIVE_DUE`;
  await mutateOk(leader, "ExtendDeadline", {
    deadlineId,
    expectedVersion: 1,
    dueOn: "2027-01-10",
    reason: "Chờ vật tư.",
  });
  expect(ids(await next())).toEqual([directive.id]);
  await chain.received((await chain.inSession()).id);
  expect(await next()).toEqual([]);
});

test("only who may read what is not published follows a session", async () => {
  const { gateway, chain, clerk } = office;
  const session = await chain.published();
  const { data } = await gateway.anonymous(ACTIVITY, { id: session.id });
  expect(data.session).toEqual({ activity: null });
  const stranger = await gateway.as("PUBLIC", office.commune, "stranger");
  expect((await stranger(ACTIVITY, { id: session.id })).data.session.activity).toBeNull();
  expect((await clerk(ACTIVITY, { id: session.id })).data.session.activity.changed).toEqual([]);
});

test("a cursor of another session, a changed one and an old one are told", async () => {
  const { chain, clerk } = office;
  const [one, other] = [await chain.inSession(), await chain.inSession()];
  const { cursor } = (await clerk(ACTIVITY, { id: one.id })).data.session.activity;
  for (const [id, after] of [
    [other.id, cursor],
    [one.id, `${cursor}A`.replace(/^./, "B")],
    [one.id, ""],
  ]) {
    const { errors } = await clerk(ACTIVITY, { id, after });
    expect(errors?.[0]?.extensions.code).toBe("CURSOR_MISMATCH");
  }
  await office.turnTo("2026-11-24T09:16:00+07:00");
  const late = (await office.clerk(ACTIVITY, { id: one.id, after: cursor })).data.session.activity;
  expect(late).toMatchObject({ isComplete: false, changed: [] });
  expect(
    (await office.clerk(ACTIVITY, { id: one.id, after: late.cursor })).data.session.activity,
  ).toMatchObject({ isComplete: true });
});

test("a write that takes long is not missed", async () => {
  const { chain, clerk } = office;
  const session = await chain.inSession();
  await office.turnTo("2026-11-23T09:01:10+07:00");
  const next = await follow(office.clerk, session.id);
  expect(await next()).toEqual([]);
  // Its request began 25 seconds ago.
  await office.turnTo("2026-11-23T09:00:45+07:00");
  const opinion = await office.chain.received(session.id);
  await office.turnTo("2026-11-23T09:01:12+07:00");
  expect(ids(await next())).toEqual([opinion.id]);
  await office.turnTo("2026-11-23T09:01:30+07:00");
  expect(await next()).toEqual([]);
  await mutateOk(clerk, "ClassifyOpinion", { ...onOpinion(opinion), nature: "SUGGESTION" });
  expect(ids(await next())).toEqual([opinion.id]);
});

test("a changed denunciation is answered as the caller may see it", async () => {
  const { gateway, commune, chain, clerk, leader } = office;
  const session = await chain.inSession();
  const opinion = await chain.received(session.id);
  const classified = await chain.classifiedAs(opinion.id, opinion.version, "DENUNCIATION");
  const other = await gateway.as("SUPERVISOR", commune, "other");
  const [hidden, shown] = [await follow(other, session.id), await follow(leader, session.id)];
  await Promise.all([hidden(), shown()]);
  await mutateOk(leader, "RedirectOpinion", {
    ...onOpinion(classified),
    to: "Thanh tra tỉnh",
    reason: "Chuyển theo quy định về tố cáo.",
    receiptNumber: "12/PC",
  });
  expect(await shown()).toMatchObject([
    { id: opinion.id, content: "Hẻm 12 ngập mỗi khi mưa lớn." },
  ]);
  expect(await hidden()).toMatchObject([{ id: opinion.id, content: null }]);
  expect((await clerk(ACTIVITY, { id: session.id })).data.session.activity.changed).toEqual([]);
});

test("more than a hundred changed objects are told, not answered", async () => {
  const { chain, clerk } = office;
  const session = await chain.inSession();
  const start = async () =>
    (await clerk(ACTIVITY, { id: session.id })).data.session.activity.cursor;
  const after = await start();
  const record = (rows: number) =>
    clerk(
      `mutation ($input: RecordOpinionsInput!) {
        recordOpinions(input: $input) { results { opinion { id } } }
      }`,
      {
        input: {
          rows: Array.from({ length: rows }, (_, i) => ({
            sessionId: session.id,
            channel: "SPOKEN",
            content: `Ý kiến ${i}`,
          })),
        },
      },
    );
  const read = async () => (await clerk(ACTIVITY, { id: session.id, after })).data.session.activity;
  await record(99);
  // The session itself changed in these seconds, too.
  const all = await read();
  expect([all.isComplete, all.changed.length]).toEqual([true, 100]);
  await record(1);
  const tooMany = await read();
  expect([tooMany.isComplete, tooMany.changed]).toEqual([false, []]);
});

test("an answer without changes costs the session and one index read", async () => {
  const { gateway, chain, clerk } = office;
  const session = await chain.inSession();
  const next = await follow(clerk, session.id);
  await next();
  gateway.requests();
  expect(await next()).toEqual([]);
  expect(gateway.requests()).toEqual(["BatchGetItemCommand", "QueryCommand"]);
});
