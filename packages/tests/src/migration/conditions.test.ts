import { expect, test } from "vitest";
import type { Payload } from "../kit/chain.ts";
import { aSession, done } from "../kit/index.ts";
import { useOffice } from "../kit/office.ts";
import { storeAsBefore } from "./before-conditions.ts";
import { everything, migrate, putAll, withoutLedger } from "./items.ts";

/** Deadlines that were stored before policies had conditions. */
const office = useOffice({ ownTable: true });
const SECRETARY = { position: "Bí thư Đảng ủy phường" };

/**
 * A deadline of a duty that the policies of that time owed and those of today do not: a copy of the
 * publication of another session.
 */
async function publicationOf(id: string, from: string): Promise<void> {
  const { table } = office.gateway;
  const items = await everything(table);
  const own = id.slice("ses_".length);
  const other = from.slice("ses_".length);
  const entry = items.find(({ pk }) => pk.includes(`${other}.SESSION_RESULT_PUBLISH`));
  const source = items.find((item) => item.type === "Session" && item.pk.includes(other));
  const target = items.find((item) => item.type === "Session" && item.pk.includes(own));
  const owed = JSON.parse(String(source?.body)).deadlines.filter(
    ({ policyCode }: Payload) => policyCode === "SESSION_RESULT_PUBLISH",
  );
  const body = JSON.parse(String(target?.body));
  const moved = (value: unknown) => JSON.parse(JSON.stringify(value).replaceAll(other, own));
  await putAll(table, [
    {
      ...target,
      body: JSON.stringify({ ...body, deadlines: [...body.deadlines, ...moved(owed)] }),
    } as never,
    moved(entry),
  ]);
}

const FIELDS = "id policyCode state binding mark";
const owed = async (id: string): Promise<Record<string, Payload>> => {
  const { data } = await office.clerk(
    `query ($id: ID!) { node(id: $id) { ... on Session { deadlines { ${FIELDS} } }
      ... on Opinion { deadlines { ${FIELDS} owedBy { id } } } } }`,
    { id },
  );
  return Object.fromEntries(data.node.deadlines.map((each: Payload) => [each.policyCode, each]));
};
const overdue = async (): Promise<readonly string[]> => {
  const { data } = await office.gateway.anonymous(
    "query ($unit: String!) { overdue(unitCode: $unit, first: 100) { nodes { policyCode } } }",
    { unit: office.commune },
  );
  return data.overdue.nodes.map(({ policyCode }: Payload) => policyCode).toSorted();
};

test("a migration ends what is not owed, gives marks and moves entries", async () => {
  const { clerk, commune, gateway } = office;
  const heldOn = "2026-10-06";
  const conference = await done(clerk, "RecordSession", aSession(commune, { heldOn }));
  const reception = await done(
    clerk,
    "RecordSession",
    aSession(commune, { heldOn, type: "CITIZEN_RECEPTION", chairs: [SECRETARY] }),
  );
  const opinion = await done(clerk, "RecordOpinion", {
    ...{ sessionId: reception.id, channel: "SPOKEN", content: "Hẻm 12 ngập." },
    ...{ nature: "SUGGESTION", citizen: { name: "Nguyễn Thị Thử" } },
  });
  const letter = await done(clerk, "RecordOpinion", {
    ...{ unitCode: commune, channel: "LETTER", content: "Đèn hỏng.", receivedOn: "2026-10-01" },
    ...{ nature: "SUGGESTION", citizen: { name: "Lê Thị Thử" } },
  });
  await publicationOf(reception.id, conference.id);
  await storeAsBefore(gateway.table);
  expect((await owed(reception.id)).SESSION_RESULT_PUBLISH).toMatchObject({ state: "OVERDUE" });
  // By the partitions of that time, the public list names all of them.
  expect(await overdue()).toHaveLength(6);

  const { counts } = await migrate(gateway.table);
  expect(counts).toMatchObject({ upgraded: 4, failed: 0 });
  expect((await owed(reception.id)).SESSION_RESULT_PUBLISH).toMatchObject({ state: "CANCELLED" });
  expect((await owed(conference.id)).SESSION_RESULT_PUBLISH).toMatchObject({
    ...{ state: "OVERDUE", binding: true, mark: "REPORTED" },
  });
  expect((await owed(opinion.id)).OPINION_FIRST_REPLY).toMatchObject({
    ...{ state: "OVERDUE", binding: true, mark: "REPORTED" },
    owedBy: { id: expect.stringContaining("PARTY_COMMITTEE") },
  });
  expect((await owed(letter.id)).OPINION_FIRST_REPLY).toMatchObject({
    ...{ state: "OVERDUE", binding: false, mark: "DEFAULT" },
  });
  expect(await overdue()).toEqual(["OPINION_FIRST_REPLY", "SESSION_RESULT_PUBLISH"]);
  const { data } = await clerk("query ($id: ID!) { session(id: $id) { figures { overdue } } }", {
    id: reception.id,
  });
  expect(data.session.figures).toEqual({ overdue: 1 });

  const before = await withoutLedger(gateway.table);
  expect((await migrate(gateway.table)).counts).toMatchObject({ upgraded: 0, failed: 0 });
  expect(await withoutLedger(gateway.table)).toEqual(before);
});
