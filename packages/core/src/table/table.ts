/** The DynamoDB table. The local engine, the tests and the deployed stack are created from it. */
export const TABLE = {
  partitionKey: "pk",
  sortKey: "sk",
  ttl: "expiresAt",
  stream: "new-and-old-images",
  indexes: {
    unitDay: {
      partitionKey: "unitPk",
      sortKey: "unitSk",
      question: "Which items belong to one unit, by day? (bodies: by name)",
    },
    provinceDay: {
      partitionKey: "provincePk",
      sortKey: "provinceSk",
      question: "Which items belong to one province, by day?",
    },
    countryDay: {
      partitionKey: "countryPk",
      sortKey: "countrySk",
      question: "Which items belong to the country, by day?",
    },
    organizationState: {
      partitionKey: "organizationPk",
      sortKey: "organizationSk",
      question: "Which work and deadlines does one body have, by phase and day?",
    },
    nextAction: {
      partitionKey: "nextPk",
      sortKey: "nextSk",
      question:
        "Which deadlines must be checked by this instant, and which recalculations and refreshes " +
        "are not finished? (other items have no row; the deadlines are in shards)",
      /**
       * Everything that the check of a deadline needs. The sent notices (`said`) are projected only
       * into this index, so recording a notice writes no other index.
       */
      projected: ["deadline", "said", "revision"],
    },
  },
  /**
   * Attributes that the other indexes project besides keys: enough to filter a list without reading
   * the items, what a list shows of an item (`row`), and the whole value of a deadline.
   */
  projected: ["status", "kind", "unitFrom", "row", "deadline"],
} as const;

export type IndexName = keyof typeof TABLE.indexes;
// Object.keys types every key as string, so a cast is needed.
export const INDEX_NAMES = Object.keys(TABLE.indexes) as readonly IndexName[];
export const BODY = "body";
/** The attribute of what a list shows of an item. */
export const ROW = "row";
/** The `type` of items that are also events. The stream is filtered to them. */
export const CHANGE = "Change";

/** The attributes that an index projects besides keys. */
export function projectedBy(name: IndexName): readonly string[] {
  const index = TABLE.indexes[name];
  return "projected" in index ? index.projected : TABLE.projected;
}

/** The arguments of CreateTable. */
export function createTableInput(name: string) {
  const keys = [TABLE, ...Object.values(TABLE.indexes)].flatMap(({ partitionKey, sortKey }) => [
    partitionKey,
    sortKey,
  ]);
  const schema = (of: { readonly partitionKey: string; readonly sortKey: string }) => [
    { AttributeName: of.partitionKey, KeyType: "HASH" as const },
    { AttributeName: of.sortKey, KeyType: "RANGE" as const },
  ];
  return {
    TableName: name,
    BillingMode: "PAY_PER_REQUEST" as const,
    AttributeDefinitions: keys.map((AttributeName) => ({
      AttributeName,
      AttributeType: "S" as const,
    })),
    KeySchema: schema(TABLE),
    GlobalSecondaryIndexes: INDEX_NAMES.map((IndexName) => ({
      IndexName,
      KeySchema: schema(TABLE.indexes[IndexName]),
      Projection: {
        ProjectionType: "INCLUDE" as const,
        NonKeyAttributes: [...projectedBy(IndexName)],
      },
    })),
    StreamSpecification: { StreamEnabled: true, StreamViewType: "NEW_AND_OLD_IMAGES" as const },
  };
}
