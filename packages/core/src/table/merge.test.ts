import { type HttpRequest, HttpResponse } from "@smithy/core/protocols";
import { expect, test } from "vitest";
import { openTable } from "./client.ts";
import type { TableContext } from "./context.ts";
import { listRows, listVisible } from "./list.ts";
import { ReadBudget } from "./read-budget.ts";

// biome-ignore lint/suspicious/noExplicitAny: the request as the client sends it
type Asked = any;
/** A table that answers each Query so. */
const tableThat = (answerOf: (asked: Asked) => object) =>
  openTable({
    name: "t",
    report: () => undefined,
    region: "local",
    credentials: { accessKeyId: "a", secretAccessKey: "b" },
    requestHandler: {
      handle: async ({ body }: HttpRequest) => {
        const asked = JSON.parse(typeof body === "string" ? body : new TextDecoder().decode(body));
        const answer = Buffer.from(JSON.stringify(answerOf(asked)));
        return { response: new HttpResponse({ statusCode: 200, headers: {}, body: answer }) };
      },
    },
  });

/** A table whose partitions of `unitDay` have items with these sort keys. */
const tableOf = (sortKeys: Readonly<Record<string, readonly string[]>>): TableContext => ({
  until: Date.now() + 60_000,
  table: tableThat(({ ExpressionAttributeValues, ScanIndexForward }) => {
    const pk: string = ExpressionAttributeValues[":pk"].S;
    const found = [...(sortKeys[pk] ?? [])].sort();
    if (!ScanIndexForward) found.reverse();
    return {
      Items: found.map((S) => ({ pk: { S }, sk: { S: "A" }, unitPk: { S: pk }, unitSk: { S } })),
    };
  }),
});

test.each([false, true])(
  "an item that moves between partitions is listed once: %s",
  async (descending) => {
    const ctx = tableOf({ OFFICE: ["1", "2", "3"], PUBLIC: ["2", "3", "4"] });
    const { rows, more } = await listRows(ctx, {
      index: "unitDay",
      partitions: ["OFFICE", "PUBLIC"],
      descending,
      limit: 4,
    });
    const expected = ["1", "2", "3", "4"];
    expect(rows.map(({ cursor }) => cursor)).toEqual(descending ? expected.reverse() : expected);
    expect(more).toBe(false);
  },
);

test("an item that becomes listed while it moves is listed", async () => {
  const ctx = tableOf({ OFFICE: ["1", "2"], PUBLIC: ["2", "3"] });
  let read = 0;
  const { rows } = await listVisible(
    ctx,
    {
      index: "unitDay",
      partitions: ["OFFICE", "PUBLIC"],
      descending: false,
      limit: 4,
      // The first of the two rows is the earlier one, whose status does not match.
      where: ({ unitSk }) => unitSk !== "2" || read++ > 0,
    },
    async (found) => found,
  );
  expect(rows.map(({ cursor }) => cursor)).toEqual(["1", "2", "3"]);
});

/** Units of a read of a hundred rows. */
const READ_UNITS = 15;
/** Rows of one partition. Two of them are wanted: one in the first read, one in the last. */
const MANY = Array.from({ length: 400 }, (_, i) => ({
  ...{ pk: { S: `${i}` }, sk: { S: "A" }, unitPk: { S: "P" } },
  ...{ unitSk: { S: String(i).padStart(3, "0") } },
  status: { S: i === 10 || i === 350 ? "WANTED" : "OTHER" },
}));
/** A page of the wanted rows, of which each read gives a hundred and costs its units. */
const pageOf = (units: number, cursor?: string) =>
  listVisible(
    {
      until: Date.now() + 60_000,
      table: tableThat(({ ExpressionAttributeValues, ExclusiveStartKey, Limit }) => {
        const from = ExpressionAttributeValues[":from"]?.S ?? "";
        const after = ExclusiveStartKey?.unitSk.S ?? "";
        const left = MANY.filter(({ unitSk: { S } }) => S >= from && S > after);
        const Items = left.slice(0, Limit);
        const LastEvaluatedKey = left.length > Items.length ? Items.at(-1) : undefined;
        return { Items, LastEvaluatedKey, ConsumedCapacity: { CapacityUnits: READ_UNITS } };
      }),
      reads: new ReadBudget(units, () => 0),
    },
    {
      ...{ index: "unitDay", partitions: ["P"], descending: false, limit: 5, cursor },
      where: ({ status }) => status === "WANTED",
    },
    async (rows) => rows,
  );

test("a page that the budget ends keeps its rows; the next one continues behind it", async () => {
  const first = await pageOf(40);
  expect([first.rows.map(({ cursor }) => cursor), first.more]).toEqual([["010"], true]);
  expect(first.stoppedAt).toBe("199");
  const second = await pageOf(40, first.stoppedAt);
  expect([second.rows.map(({ cursor }) => cursor), second.more]).toEqual([["350"], true]);
});

test("a budget without a single read is an error, not an empty page", async () => {
  await expect(pageOf(READ_UNITS - 1)).rejects.toMatchObject({ code: "COST_LIMIT" });
});
