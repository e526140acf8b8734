/// <reference path="../.sst/platform/config.d.ts" />
import { INDEX_NAMES, projectedBy, TABLE } from "../packages/core/src/table/table.ts";
import { RESTORED } from "./restored";
import { origins } from "./settings";

export type Storage = ReturnType<typeof storage>;

/**
 * The one table, from core's constant, or the one that was restored in its place; and the bucket of
 * documents.
 */
export function storage() {
  const restored = RESTORED[$app.stage];
  const table = restored === undefined ? ownTable() : sst.aws.Dynamo.get("Table", restored);
  const bucket = new sst.aws.Bucket("Documents", {
    // Uploads go straight to it from the pages of offices. S3 takes no rule without an origin.
    cors: origins().length > 0 && {
      ...{
        allowMethods: ["PUT", "GET"],
        allowHeaders: ["content-type", "x-amz-checksum-sha256"],
        allowOrigins: origins(),
        maxAge: "2 hours",
      },
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

/** Reading, of the table and its indexes. */
export const readTable = ({ table }: Storage) => ({
  actions: ["dynamodb:GetItem", "dynamodb:BatchGetItem", "dynamodb:Query"],
  resources: [table.arn, $interpolate`${table.arn}/index/*`],
});
/** Writing; nothing in the product deletes an item. */
export const writeTable = ({ table }: Storage) => ({
  actions: ["dynamodb:PutItem", "dynamodb:UpdateItem", "dynamodb:ConditionCheckItem"],
  resources: [table.arn],
});
/**
 * What no function may do, whatever else allows it: delete an item, or update an entry of the audit
 * trail or of who read an identity. That none is replaced by a put hangs on the code alone, which
 * makes each under the condition that it is not there: IAM does not see conditions.
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
