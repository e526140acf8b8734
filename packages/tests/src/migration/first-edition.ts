import { PutCommand } from "@aws-sdk/lib-dynamodb";
import type { Table } from "@doithoai/core";
import { mutateOk } from "../kit/chain.ts";
import type { Office } from "../kit/office.ts";
import { bodyOf, everything, putAll, type Raw } from "./items.ts";

/**
 * Ten working days from 16 November 2026 in the first edition, where 24 November is a working day.
 */
const asFirstEdition = (item: Raw): Raw =>
  JSON.parse(
    JSON.stringify(item)
      .replaceAll("2026-12-01", "2026-11-30")
      .replaceAll(String.raw`\"calendarVersion\":2`, String.raw`\"calendarVersion\":1`),
  );

/**
 * Makes an opinion of 16 November with deadlines as a program with the first edition stores them.
 */
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
  const { id } = await mutateOk(clerk, "RecordOpinion", letter);
  const ulid = id.split(".")[1];
  const items = (await everything(table)).filter(
    ({ type, pk, sk }) =>
      ["Opinion", "Deadline"].includes(String(type)) && (pk + sk).includes(ulid),
  );
  await putAll(table, items.map(asFirstEdition));
  return id;
}

/** Stores calendar changes as a program with the first edition does. */
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
/** Reads the changes with an event from the audit trail. */
export const changesIn = async (table: Table.Table, event: string) =>
  (await everything(table))
    .filter(({ type }) => type === "Change")
    .flatMap(({ body }) => [JSON.parse(String(body))].filter((change) => change.event === event));

/** Reads the first-reply deadline of an opinion. */
export async function firstReply({ clerk }: Pick<Office, "clerk">, id: string) {
  const { data } = await clerk(
    "query ($id: ID!) { opinion(id: $id) { deadlines { policyCode dueOn originalDueOn state " +
      "calendarVersion notices { stage } } } }",
    { id },
  );
  const { notices, ...deadline } = data.opinion.deadlines.find(
    ({ policyCode }: { policyCode: string }) => policyCode === "OPINION_FIRST_REPLY",
  );
  return { ...deadline, said: notices.map(({ stage }: { stage: string }) => stage) };
}

/** Ends the wait for requests that began under the earlier rules. */
export async function overSince(table: Table.Table, id: string): Promise<void> {
  const item = (await everything(table)).find(({ pk }) => pk === `RECALCULATION#${id}`);
  const body = JSON.stringify({ ...JSON.parse(String(item?.body)), settledAfter: Date.now() });
  await table.client.send(new PutCommand({ TableName: table.name, Item: { ...item, body } }));
}
