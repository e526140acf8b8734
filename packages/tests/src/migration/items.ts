import { BatchWriteCommand, ScanCommand, type ScanCommandOutput } from "@aws-sdk/lib-dynamodb";
import { Calendar, type Context, Migration, PUBLIC, type Table, Vault } from "@doithoai/core";
import { NOW } from "../kit/now.ts";

/** A raw item of the table. */
export type Raw = Readonly<Record<string, unknown>> & Table.Key;

/** Returns the value of the first item of a type whose key contains this text. */
export function bodyOf(
  items: readonly Raw[],
  type: string,
  key = "",
): Record<string, unknown> & { readonly id: string; readonly version: number } {
  const found = items.find((item) => item.type === type && `${item.pk} ${item.sk}`.includes(key));
  if (!found) throw new Error(`no ${type} ${key}`);
  return JSON.parse(String(found.body));
}

/** The limit of DynamoDB for one BatchWriteItem. */
const BATCH = 25;
export async function putAll({ client, name }: Table.Table, items: readonly Raw[]): Promise<void> {
  const last = new Map(items.map((item) => [`${item.pk} ${item.sk}`, item]));
  const unique = [...last.values()];
  for (let at = 0; at < unique.length; at += BATCH)
    await client.send(
      new BatchWriteCommand({
        RequestItems: {
          [name]: unique.slice(at, at + BATCH).map((Item) => ({ PutRequest: { Item } })),
        },
      }),
    );
}

/** Reads every item of a table, sorted by key. */
export async function everything({ client, name }: Table.Table): Promise<readonly Raw[]> {
  const items: Raw[] = [];
  let last: ScanCommandOutput["LastEvaluatedKey"];
  do {
    const page: ScanCommandOutput = await client.send(
      new ScanCommand({ TableName: name, ConsistentRead: true, ExclusiveStartKey: last }),
    );
    for (const { pk, sk, ...rest } of page.Items ?? [])
      items.push({ ...rest, pk: String(pk), sk: String(sk) });
    last = page.LastEvaluatedKey;
  } while (last);
  return items.toSorted((a, b) => (`${a.pk} ${a.sk}` < `${b.pk} ${b.sk}` ? -1 : 1));
}
/** Whether an item is the migration's own record. */
export const isLedger = ({ pk }: Pick<Raw, "pk">): boolean => pk === "MIGRATION";
export const withoutLedger = async (table: Table.Table): Promise<readonly Raw[]> =>
  (await everything(table)).filter((item) => !isLedger(item));

export const migrate = (
  table: Table.Table,
  options: Migration.Options = {},
): Promise<Migration.Migration> => Migration.run({ table, now: NOW }, options);

export const contextOf = (table: Table.Table): Context => ({
  table,
  vault: Vault.NO_VAULT,
  calendar: Calendar.NATIONAL_CALENDAR,
  now: NOW,
  requestId: "test",
  actor: PUBLIC,
  until: Date.now() + 20_000,
});
