// Apollo Server with one DynamoDB table per type, read by lib-dynamodb and DataLoader.
import { ApolloServer } from "@apollo/server";
import { startStandaloneServer } from "@apollo/server/standalone";
import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import {
  BatchGetCommand,
  DynamoDBDocumentClient,
  GetCommand,
  QueryCommand,
} from "@aws-sdk/lib-dynamodb";
import DataLoader from "dataloader";

const client = DynamoDBDocumentClient.from(
  new DynamoDBClient({
    endpoint: process.env.DYNAMODB_ENDPOINT,
    region: "local",
    credentials: { accessKeyId: "local", secretAccessKey: "local" },
  }),
);
const query = async (input) => (await client.send(new QueryCommand(input))).Items;
const rowsOf = (TableName) => (session) =>
  query({
    TableName,
    KeyConditionExpression: "sessionId = :s",
    ExpressionAttributeValues: { ":s": session },
  });
const batch = async (table, Keys) =>
  (await client.send(new BatchGetCommand({ RequestItems: { [table]: { Keys } } }))).Responses[
    table
  ];

const typeDefs = `
  type Query {
    session(id: ID!): Session
    sessions(commune: String!, first: Int!): [Session!]!
    overdue(province: String!, today: String!, first: Int!): [Deadline!]!
  }
  type Session {
    id: ID! title: String! heldOn: String! venue: String! chair: String! status: String!
    province: String! commune: String! notice: Notice
    directives: [Directive!]! opinions: [Opinion!]!
    opinionCount: Int! directiveCount: Int! openDeadlineCount: Int!
  }
  type Notice { number: String! issuedOn: String! summary: String! }
  type Directive { id: ID! number: Int! kind: String! text: String! opinions: [Opinion!]! }
  type Opinion {
    id: ID! turn: Int! field: String! text: String! status: String! receivedOn: String!
    responses: [Response!]! deadline: Deadline
  }
  type Response { id: ID! kind: String! responder: String! respondedOn: String! text: String! }
  type Deadline {
    id: ID! kind: String! dueOn: String! status: String! opinion: Opinion! session: Session!
  }
`;

/** A Query cannot read several partitions; the loader reads each partition once. */
const each = (load) => new DataLoader((ids) => Promise.all(ids.map(load)));
const byOpinion = async (rows) => Map.groupBy(await rows, ({ opinionId }) => opinionId);
/** A BatchGetItem takes 100 keys. */
const inBatches = (table, keyOf) =>
  new DataLoader(
    async (keys) => {
      const found = new Map((await batch(table, keys.map(keyOf))).map((item) => [item.id, item]));
      return keys.map((key) => found.get(key.id) ?? null);
    },
    { maxBatchSize: 100, cacheKeyFn: ({ id }) => id },
  );
const loaders = () => ({
  opinions: each(rowsOf("Opinion")),
  directives: each(rowsOf("Directive")),
  responses: each((id) => byOpinion(rowsOf("Response")(id))),
  deadlines: each((id) => byOpinion(rowsOf("Deadline")(id))),
  session: inBatches("Session", ({ id }) => ({ id })),
  opinion: inBatches("Opinion", ({ id, sessionId }) => ({ id, sessionId })),
});
const resolvers = {
  Query: {
    session: async (_, { id }) =>
      (await client.send(new GetCommand({ TableName: "Session", Key: { id } }))).Item,
    sessions: (_, { commune, first }) =>
      query({
        TableName: "Session",
        IndexName: "byCommune",
        KeyConditionExpression: "commune = :c",
        ExpressionAttributeValues: { ":c": commune },
        ScanIndexForward: false,
        Limit: first,
      }),
    overdue: (_, { province, today, first }) =>
      query({
        TableName: "Deadline",
        IndexName: "byOpenProvince",
        KeyConditionExpression: "openProvince = :p AND dueKey < :t",
        ExpressionAttributeValues: { ":p": province, ":t": today },
        Limit: first,
      }),
  },
  Session: {
    opinions: ({ id }, _, context) => context.opinions.load(id),
    directives: ({ id }, _, context) => context.directives.load(id),
  },
  Directive: {
    opinions: async ({ sessionId, turns }, _, context) =>
      (await context.opinions.load(sessionId)).filter(({ turn }) => turns.includes(turn)),
  },
  Opinion: {
    responses: async ({ id, sessionId }, _, context) =>
      (await context.responses.load(sessionId)).get(id) ?? [],
    deadline: async ({ id, sessionId }, _, context) =>
      (await context.deadlines.load(sessionId)).get(id)?.[0] ?? null,
  },
  Deadline: {
    opinion: ({ opinionId, sessionId }, _, context) =>
      context.opinion.load({ id: opinionId, sessionId }),
    session: ({ sessionId }, _, context) => context.session.load({ id: sessionId }),
  },
};
await startStandaloneServer(new ApolloServer({ typeDefs, resolvers }), {
  listen: { port: Number(process.env.PORT), host: "127.0.0.1" },
  context: async () => loaders(),
});
