import { randomUUID } from "node:crypto";
import { findByExternalRef, type Table } from "@doithoai/core";
import { openLocal } from "@doithoai/local/prepare.ts";
import { afterEach, beforeEach, expect, inject, test } from "vitest";
import { createSeparateTable } from "../kit/table.ts";
import { contextOf, migrate, putAll, withoutLedger } from "./items.ts";

let table: Table.Table;
beforeEach(async () => {
  table = openLocal(inject("endpoint"), () => undefined, `references-${randomUUID()}`);
  await createSeparateTable(inject("endpoint"), table.name);
});
afterEach(() => table.client.destroy());

/** A reference as it was stored before its spelling was folded. */
const stored = (system: string, id: string) => ({
  pk: `EXTERNAL#opinion#${system}#1`,
  sk: "REF",
  type: "ExternalRef",
  schema: 1,
  body: JSON.stringify({ kind: "opinion", ref: { system, value: "1" }, id }),
});

test("a reference stored as it was written is found in every spelling afterwards", async () => {
  const found = (system: string) =>
    findByExternalRef(contextOf(table), "opinion", { system, value: "1" });
  await putAll(table, [
    stored("1022", "opn_a.1"),
    stored("Văn bản", "opn_a.2"),
    stored("VĂN BẢN", "opn_a.3"),
  ]);
  expect(await found("văn  bản")).toBeUndefined();
  const { counts } = await migrate(table);
  expect(counts).toMatchObject({ upgraded: 1, failed: 0 });
  expect(["opn_a.2", "opn_a.3"]).toContain(await found("văn  bản"));
  // Each of two references that were stored apart is still found as it is written.
  expect([await found("1022"), await found("Văn bản"), await found("VĂN BẢN")]).toEqual([
    "opn_a.1",
    "opn_a.2",
    "opn_a.3",
  ]);
  expect(await withoutLedger(table)).toHaveLength(4);
});

test("a run after a finished one writes no reference again", async () => {
  const stale = { unitPk: "X#1", unitSk: "1" };
  await putAll(table, [
    stored("Văn bản", "opn_a.1"),
    stored("văn bản", "opn_a.1"),
    { ...stored("VĂN BẢN", "opn_a.2"), ...stale },
  ]);
  const written: string[] = [];
  table.client.middlewareStack.add(
    (next, context) => (args) => {
      const { Item, Key } = args.input as { Item?: { pk: string }; Key?: { pk: string } };
      if (/^(Put|Update)/.test(context.commandName ?? "")) written.push((Item ?? Key)?.pk ?? "");
      return next(args);
    },
    { step: "initialize", name: "written" },
  );
  const references = () => written.filter((pk) => pk.startsWith("EXTERNAL#"));
  await migrate(table);
  // Only what differs in more than its key is written.
  expect(references()).toEqual(["EXTERNAL#opinion#VĂN BẢN#1"]);
  expect((await withoutLedger(table)).filter((item) => "unitPk" in item)).toEqual([]);
  await migrate(table);
  expect(references()).toHaveLength(1);
});
