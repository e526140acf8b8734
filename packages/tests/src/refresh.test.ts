import { GetCommand, PutCommand, QueryCommand } from "@aws-sdk/lib-dynamodb";
import { makeOverdue } from "@doithoai/functions";
import { beforeEach, expect, test } from "vitest";
import { mutateOk, onOpinion, onSession, type Payload } from "./kit/chain.ts";
import { anOpinion, aSession, failTransactions, holdNext, mutate } from "./kit/index.ts";
import { useOffice } from "./kit/office.ts";

const office = useOffice({ ownTable: true });
const AT = "2026-11-23T09:05:00+07:00";

let session: Payload;
/** Records opinions at a concluded session, which the next step publishes. */
async function concluded(count: number): Promise<void> {
  const { clerk, commune, chain } = office;
  const held = await mutateOk(clerk, "RecordSession", aSession(commune));
  for (let left = count; left > 0; left -= 60) {
    const { results } = await mutate(clerk, "RecordOpinions", {
      rows: Array.from({ length: Math.min(60, left) }, (_, i) =>
        anOpinion(held.id, { nature: "SUGGESTION", content: `Ý kiến ${i}.` }),
      ),
    });
    expect(results.flatMap((each: Payload) => each.userErrors)).toEqual([]);
  }
  session = await mutateOk(clerk, "ConcludeSession", {
    ...onSession(held),
    directives: [
      { kinds: ["RESOLVE"], content: "Nạo vét.", leadId: chain.committee, dueOn: "2026-12-31" },
    ],
  });
}
const publish = () => mutateOk(office.clerk, "PublishSession", onSession(session));

/** The ids in the public's lists of opinions and directives of the commune. */
async function listed(): Promise<{ opinions: string[]; directives: string[] }> {
  const ids: string[] = [];
  let directives: string[] = [];
  for (let after: string | null = null; ; ) {
    const { data } = await office.gateway.anonymous(
      `query ($unit: String!, $after: String) {
        opinions(where: { unitCode: $unit }, first: 100, after: $after) {
          nodes { id session { title } } pageInfo { hasNextPage endCursor }
        }
        directives(where: { unitCode: $unit }) { nodes { id } }
      }`,
      { unit: office.commune, after },
    );
    ids.push(...data.opinions.nodes.map(({ id }: Payload) => id));
    directives = data.directives.nodes.map(({ id }: Payload) => id);
    if (!data.opinions.pageInfo.hasNextPage) break;
    after = data.opinions.pageInfo.endCursor;
  }
  return { opinions: ids, directives };
}

const table = () => ({
  client: office.gateway.table.client,
  TableName: office.gateway.table.name,
});
const refreshKey = () => ({ pk: `REFRESH#${session.id}`, sk: "REFRESH" });
const refresh = async () => {
  const { client, TableName } = table();
  return (await client.send(new GetCommand({ TableName, Key: refreshKey() }))).Item;
};
/** Ends the waiting time for requests that began with the earlier copy. */
async function settle(): Promise<void> {
  const { client, TableName } = table();
  const item = await refresh();
  const settledAfter = Date.now() - 1;
  const body = JSON.stringify({ ...JSON.parse(String(item?.body)), settledAfter });
  await client.send(new PutCommand({ TableName, Item: { ...item, body, version: settledAfter } }));
}
/** The stored items of the session's opinions and directives. */
async function stored(): Promise<Record<string, unknown>[]> {
  const { client, TableName } = table();
  const { Items = [] } = await client.send(
    new QueryCommand({
      TableName,
      KeyConditionExpression: "pk = :pk AND sk > :sk",
      ExpressionAttributeValues: { ":pk": `DIALOGUE#${session.id.slice(4)}`, ":sk": "3-" },
    }),
  );
  return Items;
}
const stages = async (): Promise<readonly unknown[]> => [
  ...new Set((await stored()).map(({ body }) => JSON.parse(String(body)).ofSession?.stage)),
];
const overdue = () => office.gateway.overdue(AT);

beforeEach(() => {
  session = undefined;
});

test("a publication refreshes 120 opinions, and ends after all earlier requests", async () => {
  await concluded(120);
  expect(await listed()).toEqual({ opinions: [], directives: [] });
  expect(await stages()).toEqual(["HIDDEN"]);
  await publish();
  const found = await listed();
  expect([new Set(found.opinions).size, found.directives.length]).toEqual([120, 1]);
  expect(await stages()).toEqual(["PUBLISHED"]);
  expect(await refresh()).toMatchObject({ nextPk: "REFRESHES" });
  expect(await overdue()).toMatchObject({ refreshing: true });
  await settle();
  expect(await overdue()).toMatchObject({ refreshing: false });
  expect((await refresh())?.nextPk).toBeUndefined();
  expect(await overdue()).toMatchObject({ refreshing: false });
});

test("an opinion written with the earlier copy at the same time is refreshed later", async () => {
  await concluded(3);
  const [directive, late] = await stored();
  await publish();
  // A request that read the session before its publication writes afterwards.
  const { client, TableName } = table();
  for (const Item of [directive, late]) await client.send(new PutCommand({ TableName, Item }));
  expect(await listed()).toMatchObject({ directives: [] });
  expect((await listed()).opinions).toHaveLength(2);
  expect(await overdue()).toMatchObject({ refreshing: true });
  const found = await listed();
  expect([found.opinions.length, found.directives.length]).toEqual([3, 1]);
  await settle();
  // Another late write is found by the pass that ends the refresh.
  await client.send(new PutCommand({ TableName, Item: late }));
  expect(await overdue()).toMatchObject({ refreshing: false });
  expect((await listed()).opinions).toHaveLength(3);
});

test("a request tries again what another write kept from its first pass", async () => {
  await concluded(4);
  let failing = true;
  failTransactions(office.gateway.table, (number) => {
    if (!failing || number !== 2) return undefined;
    failing = false;
    return new Error("once");
  });
  await publish();
  expect(failing).toBe(false);
  const found = await listed();
  expect([found.opinions.length, found.directives.length]).toEqual([4, 1]);
});

test("the next run completes a refresh that a crash cut off", async () => {
  await concluded(4);
  let isDown = true;
  failTransactions(office.gateway.table, (number) =>
    isDown && number > 1 ? new Error("crash") : undefined,
  );
  expect(await publish()).toMatchObject({ status: "PUBLISHED" });
  expect(await stages()).toEqual(["HIDDEN"]);
  expect(await listed()).toEqual({ opinions: [], directives: [] });
  // Each opinion itself is shown: the copy decides about lists only.
  const { data } = await office.gateway.anonymous(
    "query ($id: ID!) { session(id: $id) { opinions { nodes { id } } } }",
    { id: session.id },
  );
  expect(data.session.opinions.nodes).toHaveLength(4);
  await settle();
  const lines: object[] = [];
  const run = makeOverdue({ table: office.gateway.table, log: (line) => lines.push(line) });
  const lambda = { functionName: "overdue", getRemainingTimeInMillis: () => 60_000 };
  expect(await run({ id: "1", time: AT }, lambda)).toMatchObject({ refreshing: true });
  const message = "the refresh of an item failed";
  const crashes = lines.filter((line) => JSON.stringify(line).includes(message));
  expect(crashes).toHaveLength(5);
  // It did not try to end the refresh.
  expect(JSON.stringify(lines)).not.toContain("the refresh of sessions failed");
  expect(crashes[0]).toMatchObject({ level: "error", error: { message: "crash" } });
  expect(lines.at(-1)).toMatchObject({ refreshAge: expect.toSatisfy((age) => age > 0) });
  isDown = false;
  expect(await overdue()).toMatchObject({ refreshing: false });
  expect((await listed()).opinions).toHaveLength(4);
});

test("a run that cannot end a refresh reports it as open", async () => {
  await concluded(1);
  await publish();
  await settle();
  let isDown = true;
  failTransactions(office.gateway.table, () => (isDown ? new Error("crash") : undefined));
  expect(await overdue()).toMatchObject({ refreshing: true });
  isDown = false;
  expect(await overdue()).toMatchObject({ refreshing: false });
});

test("two refreshes at once end in the same state", async () => {
  await concluded(20);
  const before = await stored();
  await publish();
  const { client, TableName } = table();
  for (const Item of before) await client.send(new PutCommand({ TableName, Item }));
  const runs = await Promise.all([overdue(), overdue(), overdue()]);
  expect(runs.map(({ refreshing }) => refreshing)).toEqual([true, true, true]);
  expect((await listed()).opinions).toHaveLength(20);
  expect(await stages()).toEqual(["PUBLISHED"]);
  await settle();
  await Promise.all([overdue(), overdue()]);
  expect((await refresh())?.nextPk).toBeUndefined();
});

test("an item that another write changes meanwhile keeps that change", async () => {
  await concluded(1);
  const before = await stored();
  await publish();
  const { client, TableName } = table();
  const opinion = before.find(({ type }) => type === "Opinion");
  await client.send(new PutCommand({ TableName, Item: opinion }));
  const { id } = JSON.parse(String(opinion?.body));
  const { arrived, letGo } = holdNext(office.gateway.table);
  const running = overdue();
  await arrived;
  await mutateOk(office.clerk, "RedactOpinion", {
    ...onOpinion({ id, version: Number(opinion?.version) }),
    ...{ passages: ["kiến"], reason: "Tên người." },
  });
  letGo();
  expect(await running).toMatchObject({ refreshing: true });
  await settle();
  expect(await overdue()).toMatchObject({ refreshing: false });
  const { data } = await office.gateway.anonymous(
    "query ($unit: String!) { opinions(where: { unitCode: $unit }) { nodes { id content } } }",
    { unit: office.commune },
  );
  expect(data.opinions.nodes).toEqual([{ id, content: "Ý […] 0." }]);
});
