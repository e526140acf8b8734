// The floor: no GraphQL and no framework. One Query on one table for each work, nested by hand.
import { createServer } from "node:http";
import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { DynamoDBDocumentClient, QueryCommand } from "@aws-sdk/lib-dynamodb";

const client = DynamoDBDocumentClient.from(
  new DynamoDBClient({
    endpoint: process.env.DYNAMODB_ENDPOINT,
    region: "local",
    credentials: { accessKeyId: "local", secretAccessKey: "local" },
  }),
);
const query = async (input) =>
  (await client.send(new QueryCommand({ TableName: "Single", ...input }))).Items;
const plain = ({ pk: _, sk: __, listPk: ___, listSk: ____, ...facts }) => facts;

const WORKS = {
  sessionPage: async ({ id }) => {
    const items = await query({
      KeyConditionExpression: "pk = :p",
      ExpressionAttributeValues: { ":p": `S#${id}` },
    });
    let session = {};
    const directives = [];
    const opinions = new Map();
    // The sort keys place a parent before its parts: A, D, O, R, T.
    for (const item of items) {
      // The row of an open deadline also shows its opinion and its session.
      const { opinionId, opinion: _, session: __, ...facts } = plain(item);
      const kind = item.sk[0];
      if (kind === "A") session = facts;
      else if (kind === "D") directives.push(facts);
      else if (kind === "O") opinions.set(facts.id, { ...facts, responses: [], deadline: null });
      else if (kind === "R") opinions.get(opinionId).responses.push(facts);
      else opinions.get(opinionId).deadline = facts;
    }
    return { ...session, directives, opinions: [...opinions.values()] };
  },
  unitList: async ({ commune }) =>
    (
      await query({
        IndexName: "list",
        KeyConditionExpression: "listPk = :p",
        ExpressionAttributeValues: { ":p": `C#${commune}` },
        ScanIndexForward: false,
        Limit: 20,
      })
    ).map(({ id, title, heldOn, chair, status, opinionCount, directiveCount }) => ({
      id,
      title,
      heldOn,
      chair,
      status,
      opinionCount,
      directiveCount,
    })),
  overdueList: async ({ province, today }) =>
    (
      await query({
        IndexName: "list",
        KeyConditionExpression: "listPk = :p AND listSk < :t",
        ExpressionAttributeValues: { ":p": `P#${province}`, ":t": today },
        Limit: 50,
      })
    ).map(plain),
};

createServer(async (request, response) => {
  const { pathname, searchParams } = new URL(request.url, "http://localhost");
  const result = await WORKS[pathname.slice(1)](Object.fromEntries(searchParams));
  const body = JSON.stringify({ data: { result } });
  response
    .writeHead(200, {
      "content-type": "application/json",
      "content-length": Buffer.byteLength(body),
    })
    .end(body);
}).listen(Number(process.env.PORT), "127.0.0.1");
