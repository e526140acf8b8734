import { PutCommand, QueryCommand } from "@aws-sdk/lib-dynamodb";
import { RuleSettings } from "@doithoai/core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { anOpinion, aSession, done, type Gateway, makeWorld, openGateway } from "./kit/index.ts";

let gateway: Gateway;
beforeAll(async () => {
  gateway = await openGateway();
});
afterAll(() => gateway.close());

test.each([
  ["a body that is not JSON", { body: "{" }],
  ["a body that lost a field", { body: '{"id":"x"}' }],
  ["an unknown schema version", { schema: 99 }],
  ["an unknown type", { type: "Nothing" }],
  ["no body", { body: undefined }],
])("%s is reported with its key and omitted; the page is still returned", async (_, damage) => {
  const { table } = gateway;
  const world = await makeWorld(table);
  const ask = await gateway.as("CLERK", world.province);
  const { id } = await done(ask, "RecordSession", aSession(world.commune));
  for (const content of ["một", "hai", "ba"])
    await done(ask, "RecordOpinion", anOpinion(id, { content }));
  const { Items = [] } = await table.client.send(
    new QueryCommand({
      TableName: table.name,
      KeyConditionExpression: "pk = :pk",
      ExpressionAttributeValues: { ":pk": `DIALOGUE#${id.replace("ses_", "")}` },
    }),
  );
  const victim = Items.find(({ body }) => String(body).includes('"hai"'));
  await table.client.send(
    new PutCommand({ TableName: table.name, Item: { ...victim, ...damage } }),
  );
  gateway.broken.length = 0;
  const QUERY = `query ($id: ID!, $unit: String!) {
    session(id: $id) { opinions { nodes { content } } }
    opinions(where: { unitCode: $unit }) { nodes { content citizenId } }
  }`;
  const { data, errors } = await ask(QUERY, { id, unit: world.commune });
  expect(errors).toBeUndefined();
  for (const { nodes } of [data.session.opinions, data.opinions])
    expect(nodes.map(({ content }: { content: string }) => content).sort()).toEqual(["ba", "một"]);
  expect(gateway.broken).toMatchObject([{ pk: victim?.pk, sk: victim?.sk }, { pk: victim?.pk }]);
  // A list that its rows answer does not read the item.
  const { opinions } = (
    await ask(
      "query ($unit: String!) { opinions(where: { unitCode: $unit }) { nodes { content } } }",
      { unit: world.commune },
    )
  ).data;
  expect(opinions.nodes).toHaveLength(3);
  expect(gateway.broken).toHaveLength(2);
});

test("no deadline is counted by other rules when the rules of the stage are broken", async () => {
  const own = await openGateway({ ownTable: true });
  const world = await makeWorld(own.table, { country: true });
  const ask = await own.as("CLERK", world.commune, "lan");
  await own.table.client.send(
    new PutCommand({
      TableName: own.table.name,
      Item: { pk: "RULES", sk: "RULES", type: "Rules", schema: 99, body: "{}" },
    }),
  );
  RuleSettings.forgetRules({ table: own.table });
  const { errors } = await ask(
    `mutation ($input: RecordSessionInput!) {
      recordSession(input: $input) { session { id } userErrors { code } }
    }`,
    { input: aSession(world.commune) },
  );
  expect(errors).toMatchObject([{ extensions: { code: "INTERNAL" } }]);
  await own.close();
});
