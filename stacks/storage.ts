/// <reference path="../.sst/platform/config.d.ts" />
import { INDEX_NAMES, projectedBy, TABLE } from "../packages/core/src/table/table.ts";
import { RESTORED } from "./restored";
import { origins } from "./settings";

export type Storage = ReturnType<typeof storage>;

/**
 * The one table, defined by core's constant or restored in its place; and the bucket of documents.
 */
export function storage() {
  const restored = RESTORED[$app.stage];
  const table = restored === undefined ? ownTable() : sst.aws.Dynamo.get("Table", restored);
  const bucket = new sst.aws.Bucket("Documents", {
    // Browsers upload directly to the bucket. S3 accepts no CORS rule without an origin.
    cors: origins().length > 0 && {
      allowMethods: ["PUT", "GET"],
      allowHeaders: ["content-type", "x-amz-checksum-sha256"],
      allowOrigins: origins(),
      maxAge: "2 hours",
    },
    lifecycle: [{ id: "incoming", prefix: "incoming/", expiresIn: "1 day" }],
  });
  return { table, bucket };
}

function ownTable() {
  const indexes = INDEX_NAMES.map((name) => ({
    name,
    ...TABLE.indexes[name],
    projection: [...projectedBy(name)],
  }));
  const keys = [TABLE, ...indexes].flatMap(({ partitionKey, sortKey }) => [partitionKey, sortKey]);
  return new sst.aws.Dynamo("Table", {
    fields: Object.fromEntries(keys.map((key) => [key, "string" as const])),
    primaryIndex: { hashKey: TABLE.partitionKey, rangeKey: TABLE.sortKey },
    globalIndexes: Object.fromEntries(
      indexes.map(({ name, partitionKey, sortKey, projection }) => [
        name,
        { hashKey: partitionKey, rangeKey: sortKey, projection },
      ]),
    ),
    ttl: TABLE.ttl,
    stream: TABLE.stream,
    deletionProtection: $app.stage === "production",
  });
}

/** The right to read the table and its indexes. */
export const readTable = ({ table }: Storage) => ({
  actions: ["dynamodb:GetItem", "dynamodb:BatchGetItem", "dynamodb:Query"],
  resources: [table.arn, $interpolate`${table.arn}/index/*`],
});
/** The right to write. Nothing in the product deletes an item. */
export const writeTable = ({ table }: Storage) => ({
  actions: ["dynamodb:PutItem", "dynamodb:UpdateItem", "dynamodb:ConditionCheckItem"],
  resources: [table.arn],
});
/** The right to put items of the partitions of sessions: sessions, their opinions and so on. */
export const writeSessions = ({ table }: Storage) => ({
  actions: ["dynamodb:PutItem"],
  resources: [table.arn],
  conditions: [
    {
      test: "ForAllValues:StringLike",
      variable: "dynamodb:LeadingKeys",
      values: ["DIALOGUE#*"],
    },
  ],
});
/**
 * Denies every function to delete an item, and to update an entry of the audit trail or of the log
 * of identity readings. IAM cannot prevent that a put replaces such an entry, because it does not
 * see conditions: the code writes each entry on condition that it does not exist.
 */
export const keepTrail = ({ table }: Storage) => [
  {
    effect: "deny" as const,
    actions: ["dynamodb:DeleteItem", "dynamodb:PartiQLDelete"],
    resources: [table.arn],
  },
  {
    effect: "deny" as const,
    actions: ["dynamodb:UpdateItem", "dynamodb:PartiQLUpdate"],
    resources: [table.arn],
    conditions: [
      {
        test: "ForAnyValue:StringLike",
        variable: "dynamodb:LeadingKeys",
        values: ["CHANGE#*", "READING#*"],
      },
    ],
  },
];
