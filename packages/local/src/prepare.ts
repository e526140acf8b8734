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

/** The table on the engine of this machine. */
export const openLocal = (
  endpoint: string,
  report: Table.Table["report"],
  name = TABLE_NAME,
): Table.Table => Table.openTable({ name, endpoint, ...LOCAL, report });

/**
 * Makes the table where there is none. @throws UsageError when the folder's data cannot be read, or
 * were made for other indexes.
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
      if (isDeepStrictEqual(shown(found), shown(Table.createTableInput(name)))) return;
      throw new UsageError(
        `The data in ${folder ?? "memory"} were made by another version: move the folder away or delete it, then start again.`,
      );
    }
    throw new UsageError(
      `The data in ${folder ?? "memory"} cannot be read: move the folder away or delete it, then start again.`,
      { cause: error },
    );
  } finally {
    client.destroy();
  }
}

/** What each index of a table shows of its items. */
const shown = (
  table:
    | { readonly GlobalSecondaryIndexes?: readonly GlobalSecondaryIndexDescription[] | undefined }
    | undefined,
) =>
  (table?.GlobalSecondaryIndexes ?? [])
    .map(
      ({ IndexName, KeySchema, Projection }) =>
        `${IndexName} ${KeySchema?.map((key) => key.AttributeName).join()} ${Projection?.NonKeyAttributes?.toSorted().join()}`,
    )
    .toSorted();

type Folder = Pick<Context, "table" | "vault">;

/**
 * Brings the data that an earlier version left in a folder to the forms that this version writes,
 * and to its calendar. Returns what was done, in words, where anything was. A folder without a
 * record of a migration is new and empty.
 */
export async function upgradeData(folder: Folder, now: Date): Promise<string | undefined> {
  const until = Date.now() + PREPARING_MS;
  const { calendar } = await RuleSettings.currentRules({ ...folder, until });
  const given = { ...folder, calendar, now, requestId: "prepare", until };
  const forms = (await Migration.isDue(given)) ? await Migration.run(given) : undefined;
  const adopted = await RuleChange.adoptCalendar(given);
  const done = [
    ...(forms && didAnything(forms) ? [Migration.summaryOf(forms)] : []),
    // A new folder adopts it too, and has nothing to count.
    ...(adopted && adopted.recalculation.examined > 0
      ? [RuleChange.describeAdoption(adopted)]
      : []),
  ];
  return done.length > 0 ? done.join("; ") : undefined;
}

const didAnything = ({ counts: { read: _, ...done } }: Migration.Migration): boolean =>
  Object.values(done).some((count) => count > 0);

/** Units and sample data: a first start writes them, a later one finds nothing to change. */
export async function loadData({ table, vault }: Folder, now: Date): Promise<void> {
  const until = Date.now() + PREPARING_MS;
  const { calendar } = await RuleSettings.currentRules({ table, until });
  const ctx: Context = { actor: PUBLIC, now, requestId: "prepare", until, table, calendar, vault };
  await Unit.load(ctx, loadUnits().units);
  await loadSample(ctx);
}
