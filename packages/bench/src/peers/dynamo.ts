import { CreateTableCommand } from "@aws-sdk/client-dynamodb";
import { BatchWriteCommand, type DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import { forEachConcurrently } from "@doithoai/core";
import type { SessionFacts } from "./data.ts";

type Item = Readonly<Record<string, unknown>>;
interface Placed {
  readonly table: string;
  readonly item: Item;
}

/** The limit of DynamoDB on BatchWriteItem. */
const BATCH = 25;
const IN_FLIGHT = 8;

interface TableOf {
  readonly name: string;
  readonly keys: readonly string[];
  readonly index?: { readonly name: string; readonly keys: readonly string[] };
}
/** The tables of Apollo, one per type, and the single table of the floor. */
const TABLES: readonly TableOf[] = [
  { name: "Session", keys: ["id"], index: { name: "byCommune", keys: ["commune", "heldOn"] } },
  { name: "Directive", keys: ["sessionId", "id"] },
  { name: "Opinion", keys: ["sessionId", "id"] },
  { name: "Response", keys: ["sessionId", "id"] },
  {
    name: "Deadline",
    keys: ["sessionId", "id"],
    index: { name: "byOpenProvince", keys: ["openProvince", "dueKey"] },
  },
  { name: "Single", keys: ["pk", "sk"], index: { name: "list", keys: ["listPk", "listSk"] } },
];

const schemaOf = ([hash = "", range]: readonly string[]) => [
  { AttributeName: hash, KeyType: "HASH" as const },
  ...(range ? [{ AttributeName: range, KeyType: "RANGE" as const }] : []),
];

async function createTables(client: DynamoDBDocumentClient): Promise<void> {
  for (const { name, keys, index } of TABLES)
    await client.send(
      new CreateTableCommand({
        TableName: name,
        BillingMode: "PAY_PER_REQUEST",
        AttributeDefinitions: [...new Set([...keys, ...(index?.keys ?? [])])].map((key) => ({
          AttributeName: key,
          AttributeType: "S",
        })),
        KeySchema: schemaOf(keys),
        ...(index && {
          GlobalSecondaryIndexes: [
            {
              IndexName: index.name,
              KeySchema: schemaOf(index.keys),
              Projection: { ProjectionType: "ALL" },
            },
          ],
        }),
      }),
    );
}

/** The items of one session in the tables of Apollo and in that of the floor. */
function* itemsOf(session: SessionFacts): Generator<Placed> {
  const { directives, opinions, ...facts } = session;
  const { id: sessionId, commune, province, heldOn, title } = session;
  const pk = `S#${sessionId}`;
  const figures = {
    opinionCount: opinions.length,
    directiveCount: directives.length,
    openDeadlineCount: opinions.filter(({ deadline }) => deadline.status === "OPEN").length,
  };
  const listed = { listPk: `C#${commune}`, listSk: heldOn };
  yield { table: "Session", item: { ...facts, ...figures } };
  yield { table: "Single", item: { pk, sk: "A", ...facts, ...figures, ...listed } };
  for (const { turns, ...directive } of directives) {
    yield { table: "Directive", item: { sessionId, ...directive, turns } };
    const linked = turns.map((turn) => ({ id: opinions[turn - 1]?.id, turn }));
    const sk = `D#${directive.id}`;
    yield { table: "Single", item: { pk, sk, ...directive, opinions: linked } };
  }
  for (const { responses, deadline, ...opinion } of opinions) {
    const { id: opinionId, turn, field, text } = opinion;
    yield { table: "Opinion", item: { sessionId, ...opinion } };
    yield { table: "Single", item: { pk, sk: `O#${opinionId}`, ...opinion } };
    for (const response of responses) {
      yield { table: "Response", item: { sessionId, opinionId, ...response } };
      yield { table: "Single", item: { pk, sk: `R#${response.id}`, opinionId, ...response } };
    }
    const dueKey = `${deadline.dueOn}#${deadline.id}`;
    const isOpen = deadline.status === "OPEN";
    const open = isOpen ? { openProvince: province, dueKey } : {};
    yield { table: "Deadline", item: { sessionId, opinionId, ...deadline, ...open } };
    const row = isOpen
      ? {
          listPk: `P#${province}`,
          listSk: dueKey,
          opinion: { id: opinionId, turn, field, text },
          session: { id: sessionId, title, commune },
        }
      : {};
    yield { table: "Single", item: { pk, sk: `T#${deadline.id}`, opinionId, ...deadline, ...row } };
  }
}

function* batchesOf(sessions: readonly SessionFacts[]): Generator<readonly Placed[]> {
  for (const session of sessions) {
    const items = [...itemsOf(session)];
    for (let at = 0; at < items.length; at += BATCH) yield items.slice(at, at + BATCH);
  }
}

/** Creates and fills the tables of Apollo and of the floor. */
export async function loadDynamo(
  client: DynamoDBDocumentClient,
  sessions: readonly SessionFacts[],
): Promise<void> {
  await createTables(client);
  await forEachConcurrently(batchesOf(sessions), IN_FLIGHT, async (batch) => {
    const grouped = Map.groupBy(batch, ({ table }) => table);
    const RequestItems = Object.fromEntries(
      [...grouped].map(([table, placed]) => [
        table,
        placed.map(({ item }) => ({ PutRequest: { Item: { ...item } } })),
      ]),
    );
    const { UnprocessedItems = {} } = await client.send(new BatchWriteCommand({ RequestItems }));
    if (Object.keys(UnprocessedItems).length > 0)
      throw new Error("the engine did not write all items");
  });
}
