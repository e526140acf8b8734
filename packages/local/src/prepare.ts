import { CreateTableCommand, DynamoDBClient, ResourceInUseException } from "@aws-sdk/client-dynamodb";
import { type Context, PUBLIC, Rules, Table, Unit } from "@doithoai/core";
import { Complaint } from "./complaint.ts";
import { loadSample } from "./sample/index.ts";
import { loadUnits } from "./units/index.ts";

export const TABLE_NAME = "doithoai";
const LOCAL = { region: "local", credentials: { accessKeyId: "local", secretAccessKey: "local" } };
const PREPARING_MS = 300_000;

/** The table on the engine of this machine. */
export const openLocal = (endpoint: string, report: Table.Table["report"], name = TABLE_NAME): Table.Table =>
  Table.openTable({ name, endpoint, ...LOCAL, report });

/** Makes the table where there is none. @throws Complaint when the folder's data cannot be read. */
export async function makeTable(endpoint: string, folder: string | undefined, name = TABLE_NAME): Promise<void> {
  const client = new DynamoDBClient({ endpoint, ...LOCAL });
  try {
    await client.send(new CreateTableCommand(Table.createTableInput(name)));
  } catch (error) {
    if (error instanceof ResourceInUseException) return;
    throw new Complaint(`The data in ${folder ?? "memory"} cannot be read: move the folder away or delete it, then start again.`, { cause: error });
  } finally {
    client.destroy();
  }
}

/** Units and sample data: a first start writes them, a later one finds nothing to change. */
export async function loadData(table: Table.Table, now: Date): Promise<void> {
  const until = Date.now() + PREPARING_MS;
  const { calendar } = await Rules.currentRules({ table, until });
  const ctx: Context = { actor: PUBLIC, now, requestId: "prepare", until, table, calendar };
  await Unit.load(ctx, loadUnits().units);
  await loadSample(ctx);
}
