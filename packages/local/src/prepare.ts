import { isDeepStrictEqual } from "node:util";
import {
  CreateTableCommand,
  DescribeTableCommand,
  DynamoDBClient,
  type GlobalSecondaryIndexDescription,
  ResourceInUseException,
} from "@aws-sdk/client-dynamodb";
import { LOCAL } from "@doithoai/aws/local-client";
import {
  type Context,
  Migration,
  PUBLIC,
  RuleChange,
  RuleSettings,
  Table,
  Unit,
} from "@doithoai/core";
import { UsageError } from "@doithoai/core/usage-error";
import { loadUnits } from "@doithoai/units";
import { loadSample } from "./sample/index.ts";

export const TABLE_NAME = "doithoai";
const PREPARING_MS = 300_000;

/** Opens the table on the engine of this machine. */
export const openLocal = (
  endpoint: string,
  report: Table.Table["report"],
  name = TABLE_NAME,
): Table.Table => Table.openTable({ name, endpoint, ...LOCAL, report });

/**
 * Creates the table if it does not exist.
 * @throws UsageError when the folder's data cannot be read or have other indexes.
 */
export async function makeTable(
  endpoint: string,
  folder: string | undefined,
  name = TABLE_NAME,
): Promise<void> {
  const client = new DynamoDBClient({ endpoint, ...LOCAL });
  try {
    await client.send(new CreateTableCommand(Table.createTableInput(name)));
  } catch (error) {
    if (error instanceof ResourceInUseException) {
      const { Table: found } = await client.send(new DescribeTableCommand({ TableName: name }));
      if (isDeepStrictEqual(describeIndexes(found), describeIndexes(Table.createTableInput(name))))
        return;
      throw new UsageError(
        `The data in ${folder ?? "memory"} were made by another version: ` +
          "move the folder away or delete it, then start again.",
      );
    }
    throw new UsageError(
      `The data in ${folder ?? "memory"} cannot be read: ` +
        "move the folder away or delete it, then start again.",
      { cause: error },
    );
  } finally {
    client.destroy();
  }
}

/** Describes the key and the projected attributes of each index, for comparison. */
const describeIndexes = (
  table:
    | { readonly GlobalSecondaryIndexes?: readonly GlobalSecondaryIndexDescription[] | undefined }
    | undefined,
) =>
  (table?.GlobalSecondaryIndexes ?? [])
    .map(({ IndexName, KeySchema, Projection }) => {
      const key = KeySchema?.map(({ AttributeName }) => AttributeName).join();
      return `${IndexName} ${key} ${Projection?.NonKeyAttributes?.toSorted().join()}`;
    })
    .toSorted();

type Folder = Pick<Context, "table" | "vault">;

/**
 * Upgrades the data that an earlier version left in a folder to the forms and the calendar of this
 * version. Returns a summary in words, or undefined if nothing changed. A folder without a record
 * of a migration is new and empty.
 */
export async function upgradeData(folder: Folder, now: Date): Promise<string | undefined> {
  const until = Date.now() + PREPARING_MS;
  const { calendar } = await RuleSettings.readRules({ ...folder, until });
  const context = { ...folder, calendar, now, requestId: "prepare", until };
  const forms = (await Migration.isDue(context)) ? await Migration.run(context) : undefined;
  const adopted = await RuleChange.adoptCalendar(context);
  const done = [
    ...(forms && didAnything(forms) ? [Migration.summaryOf(forms)] : []),
    // A new folder adopts the calendar too, but has nothing to recalculate.
    ...(adopted && adopted.recalculation.examined > 0
      ? [RuleChange.describeAdoption(adopted)]
      : []),
  ];
  return done.length > 0 ? done.join("; ") : undefined;
}

const didAnything = ({ counts: { read: _, ...done } }: Migration.Migration): boolean =>
  Object.values(done).some((count) => count > 0);

/** Loads units and sample data. The first start writes them; a later start changes nothing. */
export async function loadData({ table, vault }: Folder, now: Date): Promise<void> {
  const until = Date.now() + PREPARING_MS;
  const { calendar } = await RuleSettings.readRules({ table, until });
  const ctx: Context = { actor: PUBLIC, now, requestId: "prepare", until, table, calendar, vault };
  await Unit.load(ctx, loadUnits().units);
  await loadSample(ctx);
}
