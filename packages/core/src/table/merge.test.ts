import { type HttpRequest, HttpResponse } from "@smithy/core/protocols";
import { expect, test } from "vitest";
import { openTable } from "./client.ts";
import type { TableContext } from "./context.ts";
import { listRows, listVisible } from "./list.ts";

/** A table whose partitions of `unitDay` have items with these sort keys. */
const tableOf = (sortKeys: Readonly<Record<string, readonly string[]>>): TableContext => ({
  until: Date.now() + 60_000,
  table: openTable({
    name: "t",
    report: () => undefined,
    region: "local",
    credentials: { accessKeyId: "a", secretAccessKey: "b" },
    requestHandler: {
      handle: async ({ body }: HttpRequest) => {
        const { ExpressionAttributeValues, ScanIndexForward } = JSON.parse(
          typeof body === "string" ? body : new TextDecoder().decode(body),
        );
        const pk: string = ExpressionAttributeValues[":pk"].S;
        const found = [...(sortKeys[pk] ?? [])].sort();
        if (!ScanIndexForward) found.reverse();
        const Items = found.map((S) => ({
          pk: { S },
          sk: { S: "A" },
          unitPk: { S: pk },
          unitSk: { S },
        }));
        const answer = Buffer.from(JSON.stringify({ Items }));
        return { response: new HttpResponse({ statusCode: 200, headers: {}, body: answer }) };
      },
    },
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
