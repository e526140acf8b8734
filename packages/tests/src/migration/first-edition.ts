import { PutCommand } from "@aws-sdk/lib-dynamodb";
import type { Table } from "@doithoai/core";
import { take } from "../kit/chain.ts";
import type { Office } from "../kit/office.ts";
import { bodyOf, everything, putAll, type Raw } from "./items.ts";

/** Ten working days from 16 November 2026 as the first edition had them: 24 November was worked. */
const asFirstEdition = (item: Raw): Raw =>
  JSON.parse(
    JSON.stringify(item)
      .replaceAll("2026-12-01", "2026-11-30")
      .replaceAll(String.raw`\"calendarVersion\":2`, String.raw`\"calendarVersion\":1`),
  );

/** An opinion of 16 November with the deadlines that a program with the first edition gave it. */
export async function opinionOfBefore({
  clerk,
  commune,
  gateway: { table },
}: Office): Promise<string> {
  const letter = {
    unitCode: commune,
    channel: "LETTER",
    content: "Hẻm 12 ngập.",
    receivedOn: "2026-11-16",
    citizen: { name: "Nguyễn Thị Thử" },
  };
  const { id } = await take(clerk, "RecordOpinion", letter);
  const ulid = id.split(".")[1];
  const items = (await everything(table)).filter(
    ({ type, pk, sk }) =>
      ["Opinion", "Deadline"].includes(String(type)) && (pk + sk).includes(ulid),
  );
  await putAll(table, items.map(asFirstEdition));
  return id;
}

/** What a program with the first edition stored of changes of its calendar. */
export async function rulesOfBefore(
  { client, name }: Table.Table,
  calendar: object,
): Promise<void> {
  const body = JSON.stringify({
    version: 3,
    calendar: { edition: 1, version: 4, set: [], cleared: [], ...calendar },
    overriding: [],
  });
  await client.send(
    new PutCommand({
      TableName: name,
      Item: { pk: "RULES", sk: "RULES", type: "Rules", schema: 1, version: 3, body },
    }),
  );
}

export const rulesIn = async (table: Table.Table): Promise<object> =>
  bodyOf(await everything(table), "Rules");
/** The changes of the calendar and of what it counts, as the audit trail has them. */
export const changesIn = async (table: Table.Table, event: string) =>
  (await everything(table))
    .filter(({ type }) => type === "Change")
    .flatMap(({ body }) => [JSON.parse(String(body))].filter((change) => change.event === event));

/** The first reply that an opinion is owed, as anybody sees it. */
export async function firstReply({ clerk }: Pick<Office, "clerk">, id: string) {
  const { data } = await clerk(
    `query ($id: ID!) { opinion(id: $id) { deadlines { policyCode dueOn originalDueOn state calendarVersion notices { stage } } } }`,
    { id },
  );
  const { notices, ...deadline } = data.opinion.deadlines.find(
    ({ policyCode }: { policyCode: string }) => policyCode === "OPINION_FIRST_REPLY",
  );
  return { ...deadline, said: notices.map(({ stage }: { stage: string }) => stage) };
}

/** As if the requests that began with the earlier rules were over. */
export async function overSince(table: Table.Table, id: string): Promise<void> {
  const item = (await everything(table)).find(({ pk }) => pk === `RECALCULATION#${id}`);
  const body = JSON.stringify({ ...JSON.parse(String(item?.body)), settledAfter: Date.now() });
  await table.client.send(new PutCommand({ TableName: table.name, Item: { ...item, body } }));
}
