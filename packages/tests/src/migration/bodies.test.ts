import { randomUUID } from "node:crypto";
import { Organization, parseDay, type Table } from "@doithoai/core";
import * as Bodies from "@doithoai/core/bodies";
import { openLocal } from "@doithoai/local/prepare.ts";
import { afterEach, beforeEach, expect, inject, test } from "vitest";
import { createSeparateTable } from "../kit/table.ts";
import { contextOf, migrate, putAll, withoutLedger } from "./items.ts";

let table: Table.Table;
beforeEach(async () => {
  table = openLocal(inject("endpoint"), () => undefined, `bodies-${randomUUID()}`);
  await createSeparateTable(inject("endpoint"), table.name);
});
afterEach(() => table.client.destroy());

const unit = {
  ...{ code: "26743", validFrom: "2025-07-01", name: "Phường Bến Thành", level: "COMMUNE" },
  ...{ kind: "phường", provinceCode: "79" },
};
/** A body as it was stored before bodies had other names and were listed by province. */
const stored = (id: string, name: string) => ({
  pk: `ORGANIZATION#${id}`,
  sk: "ORGANIZATION",
  type: "Organization",
  schema: 1,
  version: 1,
  unitPk: "ORGANIZATION#26743",
  unitSk: `${name.toLowerCase()}#${id}`,
  body: JSON.stringify({ id, version: 1, name, kind: "DEPARTMENT", unit }),
});
const ID = "org_26743.2025-07-01.to-5-a";

test("a body stored before is readable, and the migration lists it in its province", async () => {
  await putAll(table, [stored(ID, "To 5")]);
  const ctx = contextOf(table);
  expect((await Organization.byIds(ctx, [ID])).get(ID)).toEqual({
    ...Organization.PLAIN,
    ...{ id: ID, name: "To 5", kind: "DEPARTMENT", unit },
  });
  const inProvince = async () => {
    const { rows } = await Bodies.listBodies(ctx, {
      area: {
        ...{ units: [], has: () => true, isTree: false },
        places: { index: "provinceDay", codes: ["79"] },
      },
      on: parseDay("2026-11-23"),
      limit: 10,
    });
    return rows.map(({ value }) => value.id);
  };
  expect(await inProvince()).toEqual([]);
  expect((await migrate(table)).counts).toMatchObject({ upgraded: 1, failed: 0 });
  expect(await inProvince()).toEqual([ID]);
  const [item] = await withoutLedger(table);
  expect(item).toMatchObject({ provincePk: "ORGANIZATION#79", countryPk: "ORGANIZATIONS" });
  expect((await migrate(table)).counts).toMatchObject({ upgraded: 0 });
});
