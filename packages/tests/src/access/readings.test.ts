import { PutCommand, QueryCommand } from "@aws-sdk/lib-dynamodb";
import { beforeEach, expect, test } from "vitest";
import { done } from "../kit/ask.ts";
import type { AskAs } from "../kit/client.ts";
import { useOffice } from "../kit/office.ts";

const office = useOffice();
const HOUR = "2026-11-23T02:00:00.000Z";
let opinionId: string;

beforeEach(async () => {
  const { clerk, commune } = office;
  await office.turnTo("2026-11-23T09:00:00+07:00");
  const input = {
    unitCode: commune,
    channel: "LETTER",
    content: "Ngập.",
    citizen: { name: "Lan" },
  };
  opinionId = (await done(clerk, "RecordOpinion", input)).id;
});

/** Reads the identity. The answer must have it. */
async function read(ask: AskAs): Promise<void> {
  const query = "query ($id: ID!) { opinion(id: $id) { citizen { name } } }";
  const { data } = await ask(query, { id: opinionId });
  expect(data.opinion.citizen).toEqual({ name: "Lan" });
}
async function readings(): Promise<{ actor: string; at: string }[]> {
  const query = "query ($id: ID!) { opinion(id: $id) { identityReadings { actor at } } }";
  return (await office.admin(query, { id: opinionId })).data.opinion.identityReadings;
}
const people = async () => (await readings()).map(({ actor }) => actor);
/** The commands sent by a reading. */
async function commandsOf(ask: AskAs): Promise<readonly string[]> {
  office.gateway.requests();
  await read(ask);
  return office.gateway.requests();
}

test("one person reads an opinion once in an hour, however often", async () => {
  const { clerk, leader, gateway } = office;
  expect(await commandsOf(leader)).toContain("TransactWriteItemsCommand");
  const [first] = await readings();
  for (let i = 0; i < 5; i += 1)
    expect(await commandsOf(leader)).not.toContain("TransactWriteItemsCommand");
  await office.turnTo("2026-11-23T09:59:59+07:00");
  await read(office.leader);
  expect(await readings()).toEqual([first]);
  expect(first).toMatchObject({ actor: leader.subject, at: HOUR });

  // Another person, and the same person in the next hour, are other readings.
  await read(office.clerk);
  expect(await people()).toEqual([clerk.subject, leader.subject]);
  await office.turnTo("2026-11-23T10:00:00+07:00");
  await read(office.leader);
  expect(await people()).toEqual([leader.subject, clerk.subject, leader.subject]);
  // A subject may be as long as a token allows.
  const long = await gateway.as("CLERK", office.commune, "ộ".repeat(200));
  await read(long);
  await read(long);
  expect((await people()).filter((actor) => actor === long.subject)).toHaveLength(1);
});

test("concurrent readings by one person are one, by two persons two", async () => {
  const { clerk, leader } = office;
  await Promise.all([read(leader), read(leader), read(clerk), read(leader)]);
  expect((await people()).toSorted()).toEqual([clerk.subject, leader.subject].toSorted());
});

test("a reading that cannot be logged is refused, in each hour", async () => {
  const { gateway } = office;
  await read(office.leader);
  await office.turnTo("2026-11-23T10:00:00+07:00");
  gateway.table.client.middlewareStack.add(
    (next, { commandName }) =>
      (args) =>
        commandName === "TransactWriteItemsCommand"
          ? Promise.reject(new Error("no more writes"))
          : next(args),
    { step: "initialize", name: "refuse" },
  );
  const query = "query ($id: ID!) { opinion(id: $id) { citizen { name } } }";
  const { data, errors } = await office.leader(query, { id: opinionId });
  gateway.table.client.middlewareStack.remove("refuse");
  expect([data.opinion.citizen, errors?.[0]?.extensions.code]).toEqual([null, "INTERNAL"]);
  expect(await people()).toEqual([office.leader.subject]);
});

test("an entry of a time when each reading had one is still listed", async () => {
  const { leader, gateway } = office;
  await read(leader);
  const { name: TableName, client } = gateway.table;
  const { data } = await leader("query ($id: ID!) { opinion(id: $id) { citizenId } }", {
    id: opinionId,
  });
  const { Items } = await client.send(
    new QueryCommand({
      TableName,
      ConsistentRead: true,
      KeyConditionExpression: "pk = :citizen",
      ExpressionAttributeValues: { ":citizen": `READING#${data.opinion.citizenId}` },
    }),
  );
  expect(Items).toHaveLength(1);
  const [Item] = Items ?? [];
  const { hour, ...body } = JSON.parse(Item?.body);
  expect(hour).toBe(HOUR);
  const at = "2026-11-23T01:30:00.000Z";
  for (const ulid of ["01M0000000000000000000000A", "01M0000000000000000000000B"]) {
    const earlier = { ...Item, sk: `${at}#${ulid}`, body: JSON.stringify({ ...body, at, ulid }) };
    await client.send(new PutCommand({ TableName, Item: earlier }));
  }
  expect((await readings()).map((reading) => reading.at)).toEqual([HOUR, at, at]);
});
