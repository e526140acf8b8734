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
])(
  "%s is reported with its key and costs its entry alone; the page is still returned",
  async (_, damage) => {
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
    type Nodes = readonly ({ readonly content: string } | null)[];
    const places = (nodes: Nodes) => nodes.flatMap((node, i) => (node ? [] : [i]));
    const contents = (nodes: Nodes) => nodes.flatMap((node) => node?.content ?? []).toSorted();
    for (const { nodes } of [data.session.opinions, data.opinions])
      expect(contents(nodes)).toEqual(["ba", "một"]);
    expect(errors?.map(({ path }) => path.join(".")).toSorted()).toEqual([
      ...places(data.opinions.nodes).map((i) => `opinions.nodes.${i}`),
      ...places(data.session.opinions.nodes).map((i) => `session.opinions.nodes.${i}`),
    ]);
    expect(errors).toHaveLength(2);
    for (const { pk, sk } of gateway.broken)
      expect({ pk, sk }).toEqual({ pk: victim?.pk, sk: victim?.sk });
    expect(gateway.logged).toEqual([]);
    const reported = gateway.broken.length;
    // A list that its rows answer does not read the item.
    const { opinions } = (
      await ask(
        "query ($unit: String!) { opinions(where: { unitCode: $unit }) { nodes { content } } }",
        { unit: world.commune },
      )
    ).data;
    expect(opinions.nodes).toHaveLength(3);
    expect(gateway.broken).toHaveLength(reported);
    // Others get no error for an opinion that may be hidden from them.
    const concluded = await done(ask, "ConcludeSession", {
      sessionId: id,
      expectedVersion: 1,
      number: "15/TB",
      noDirectiveReason: "Đã giải thích tại chỗ.",
    });
    await done(ask, "PublishSession", { sessionId: id, expectedVersion: concluded.version });
    const seen = await gateway.anonymous(QUERY, { id, unit: world.commune });
    expect([seen.errors, seen.data.opinions.nodes]).toEqual([undefined, []]);
  },
);

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
