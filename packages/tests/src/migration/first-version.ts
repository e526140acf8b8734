import { readFileSync } from "node:fs";
import { BatchWriteCommand, ScanCommand, type ScanCommandOutput } from "@aws-sdk/lib-dynamodb";
import {
  Calendar,
  Citizen,
  type Context,
  Migration,
  PUBLIC,
  type Table,
  type Vault,
} from "@doithoai/core";
import { NOW } from "../kit/now.ts";

export type Raw = Readonly<Record<string, unknown>> & Table.Key;

/**
 * What the first version wrote when it loaded its sample data, as it lay in its table: a session
 * with two of its directives, three opinions and those who raised them; a fourth citizen whose
 * opinion is not among them; a campaign with two findings, one of which recommends something.
 */
const WRITTEN = readFileSync(new URL("./first-version.json", import.meta.url), "utf8");
const FIRST_ULIDS = /01M7VA/g;

interface Where {
  readonly commune?: string;
  readonly province?: string;
  /** Further copies of it have ids of their own: of two letters. */
  readonly copy?: string;
}
/** The same in another commune, or again. */
export function firstVersion({
  commune = "26743",
  province = "79",
  copy = "VA",
}: Where = {}): readonly Raw[] {
  const text = WRITTEN.replaceAll("26743", commune)
    .replaceAll("79-quan-phu-nhuan", commune)
    .replaceAll(String.raw`\"provinceCode\":\"79\"`, String.raw`\"provinceCode\":\"${province}\"`)
    .replaceAll(/#79(?=[#"])/g, `#${province}`)
    .replaceAll(FIRST_ULIDS, `01M7${copy}`);
  return JSON.parse(text);
}

/** What an item of this type says, by a part of its key. */
export function bodyOf(
  items: readonly Raw[],
  type: string,
  key = "",
): Record<string, unknown> & { readonly id: string; readonly version: number } {
  const found = items.find((item) => item.type === type && `${item.pk} ${item.sk}`.includes(key));
  if (!found) throw new Error(`no ${type} ${key}`);
  return JSON.parse(String(found.body));
}

/** DynamoDB's own limit on BatchWriteItem. */
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

/** Everything that lies in a table, by its keys. */
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
export const isOfBackfill = ({ pk }: Pick<Raw, "pk">): boolean => pk === "MIGRATION";

type Place = Pick<Context, "table" | "vault">;
export const migrate = (
  { table, vault }: Place,
  options: Migration.Options = {},
): Promise<Migration.Migration> =>
  Migration.run(
    { table, vault, calendar: Calendar.NATIONAL_CALENDAR, now: NOW, requestId: "migration" },
    options,
  );

export const contextOf = ({ table, vault }: Place): Context => ({
  ...{
    table,
    vault,
    calendar: Calendar.NATIONAL_CALENDAR,
    now: NOW,
    requestId: "test",
    actor: PUBLIC,
    until: Date.now() + 20_000,
  },
});

/** Who is sealed in these items, by his id. */
export async function opened(
  vault: Vault.Vault,
  items: readonly Raw[],
): Promise<ReadonlyMap<string, Citizen.Identity | undefined>> {
  const citizens = items
    .filter(({ type }) => type === "Citizen")
    .map(({ body }) => Citizen.Shape.parse(JSON.parse(String(body))));
  const keys = await vault.open(citizens.map(Citizen.keyIdOf), Date.now() + 10_000);
  return new Map(
    citizens.map((citizen) => [
      citizen.id,
      Citizen.unsealed(citizen, keys.get(Citizen.keyIdOf(citizen))),
    ]),
  );
}
