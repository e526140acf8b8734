import { type Log, Table } from "@doithoai/core";
import type { DynamoDBRecord } from "aws-lambda";
import { expect, test } from "vitest";
import { figuresOf } from "./figures.ts";
import { changedSubject, type Projection } from "./projection.ts";
import { makeProjections } from "./run.ts";

const SESSION = "01KA9Z0V3M8Q00000000000001";
const ULID = "01KA9Z0V3M8Q00000000000002";
const OPINION = `opn_${SESSION}.${ULID}`;
const DIRECTIVE = `dir_${SESSION}.${ULID}`;

interface More {
  readonly eventName?: "INSERT" | "MODIFY" | "REMOVE";
  readonly pk?: string;
  readonly body?: string;
  readonly number?: string;
}
/** The record of a Change of these fields, a minute old. */
const record = (
  subjectId: string,
  fields: readonly string[],
  { eventName = "INSERT", pk = `CHANGE#${subjectId}`, number = "1", ...more }: More = {},
): DynamoDBRecord => {
  const change = {
    ...{ subjectId, version: 2, event: "subject.changed", occurredAt: "2026-12-09T02:00:00Z" },
    ...{ actor: { subject: "lan", client: null, roles: [] }, requestId: "r", reason: null },
    ...{ unitCode: null, provinceCode: null },
    fields: fields.map((field) => ({ field, before: null, after: null })),
  };
  return {
    eventName,
    dynamodb: {
      ...{ SequenceNumber: number, ApproximateCreationDateTime: Date.now() / 1_000 - 60 },
      Keys: { pk: { S: pk }, sk: { S: "000002" } },
      NewImage: { body: { S: more.body ?? JSON.stringify(change) } },
    },
  };
};

test.each<[string, More, string | undefined]>([
  ["an inserted Change", {}, OPINION],
  ["a Change that is written again", { eventName: "MODIFY" }, undefined],
  ["a Change that is removed", { eventName: "REMOVE" }, undefined],
  ["another item", { pk: `DIALOGUE#${SESSION}` }, undefined],
])("%s changes its subject", (_, more, subject) => {
  expect(changedSubject(record(OPINION, [], more))).toBe(subject);
});

/** The sessions that a batch counts; none of them is stored. */
async function countedFor(...records: readonly DynamoDBRecord[]): Promise<readonly string[]> {
  const counted: string[] = [];
  const handle = async ({ body }: { readonly body: string | Uint8Array }) => {
    const text = typeof body === "string" ? body : new TextDecoder().decode(body);
    counted.push(JSON.parse(text).Key.pk.S);
    return { response: { statusCode: 200, headers: {}, body: Buffer.from("{}") } };
  };
  const table = Table.openTable({
    ...{ name: "t", report: () => undefined, region: "local", requestHandler: { handle } },
    credentials: { accessKeyId: "a", secretAccessKey: "b" },
  });
  const follow = figuresOf({ table, log: () => undefined }).follow;
  await follow({ records, until: Date.now() + 60_000, stored: () => undefined });
  return counted;
}

test.each<[string, string, readonly string[], boolean]>([
  ["a new opinion", OPINION, [], true],
  ["the status of an opinion", OPINION, ["content", "status"], true],
  ["the nature of an opinion", OPINION, ["nature"], true],
  ["the state of a text", OPINION, ["contentState"], true],
  ["the deadlines of an opinion", OPINION, ["deadlines"], true],
  ["the text of an opinion", OPINION, ["content"], false],
  ["an opinion without a session", `opn_26743@2026-12.${ULID}`, [], false],
  ["a new directive", DIRECTIVE, [], true],
  ["the status of a directive", DIRECTIVE, ["status"], false],
  ["any field of a session", `ses_${SESSION}`, ["summary"], true],
  ["a body", "org_26743.2025-07-01.PEOPLES_COMMITTEE", [], false],
])("%s is counted in its session", async (_, subject, fields, isCounted) => {
  const expected = isCounted ? [`DIALOGUE#${SESSION}`] : [];
  expect(await countedFor(record(subject, fields))).toEqual(expected);
});

test("a Change that cannot be read is counted, and a session of a batch once", async () => {
  const unread = record(OPINION, ["content"], { body: "{" });
  expect(await countedFor(unread)).toEqual([`DIALOGUE#${SESSION}`]);
  expect(await countedFor(unread, record(DIRECTIVE, []), unread)).toHaveLength(1);
});

const projection = (name: Projection["name"], follow: Projection["follow"]): Projection => ({
  ...{ name, follow, failure: `${name} failed` },
});
const stores: Projection["follow"] = async ({ stored }) => {
  stored(2);
  stored(1);
};
const fails: Projection["follow"] = async ({ stored }) => {
  stored(1);
  throw new Error("down");
};
const RECORDS = [record(OPINION, [], { number: "7" }), record(DIRECTIVE, [], { number: "8" })];

async function ran(...projections: readonly Projection[]) {
  const lines: Log.Line[] = [];
  const run = makeProjections({ projections, log: (line) => void lines.push(line) });
  const { batchItemFailures } = await run({ Records: [...RECORDS] });
  return { failed: batchItemFailures, lines };
}

test("a batch that all followed is not repeated, and is measured", async () => {
  const { failed, lines } = await ran(projection("figures", stores));
  expect([failed, lines.map(({ message }) => message)]).toEqual([[], ["projections"]]);
  expect(lines[0]).toMatchObject({ read: 2, figuresStored: 3, figuresFailed: 0 });
  expect(lines[0]).not.toHaveProperty("searchStored");
  // In milliseconds: the records are a minute old.
  expect(Number(lines[0]?.projectionLag)).toBeGreaterThanOrEqual(60_000);
  expect(Number(lines[0]?.projectionLag)).toBeLessThan(86_400_000);
});

test.each([
  ["the first", fails, stores, { figuresStored: 1, figuresFailed: 1, searchStored: 3 }],
  ["the second", stores, fails, { figuresStored: 3, searchStored: 1, searchFailed: 1 }],
])("a batch that %s did not follow is repeated from its first record", async (...row) => {
  const [, one, other, measured] = row;
  const { failed, lines } = await ran(projection("figures", one), projection("search", other));
  expect(failed).toEqual([{ itemIdentifier: "7" }]);
  expect(lines.map(({ level }) => level)).toEqual(["error", "info"]);
  expect(lines[1]).toMatchObject(measured);
});

test("projections end before Lambda does", async () => {
  let until = 0;
  const note: Projection["follow"] = async (batch) => {
    until = batch.until;
  };
  const run = makeProjections({
    projections: [projection("figures", note)],
    log: () => undefined,
  });
  const lambda = { functionName: "f", getRemainingTimeInMillis: () => 10_000 };
  const from = Date.now();
  await run({ Records: [] }, lambda);
  expect(until).toBeGreaterThan(from);
  expect(until).toBeLessThanOrEqual(Date.now() + 8_000);
});
