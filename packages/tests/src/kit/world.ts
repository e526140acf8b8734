import { randomBytes } from "node:crypto";
import { Calendar, type Context, PUBLIC, parseDay, type Table, Unit, Vault } from "@doithoai/core";
import { NOW } from "./now.ts";
import { untilTimeout } from "./timeouts.ts";

/** A province with two communes for one test, so that tests can run in parallel. */
export interface World {
  readonly province: string;
  readonly commune: string;
  readonly neighbour: string;
}

const FROM = parseDay("2025-07-01");

/**
 * `country`: places the province under the country, which is created with it. Not for the table
 * that all tests share: tests must not change the country in that table.
 */
export async function makeWorld(table: Table.Table, { country = false } = {}): Promise<World> {
  const province = `T${randomBytes(4).toString("hex")}`;
  const commune = `${province}1`;
  const neighbour = `${province}2`;
  const base = {
    codeIsOfficial: false,
    provinceCode: province,
    validFrom: FROM,
    validTo: null,
    predecessors: [],
    successors: [],
  };
  const ctx: Context = {
    actor: PUBLIC,
    now: NOW,
    requestId: "test",
    until: untilTimeout(),
    table,
    calendar: Calendar.NATIONAL_CALENDAR,
    vault: Vault.NO_VAULT,
  };
  await Unit.load(ctx, [
    ...(country
      ? [
          {
            ...base,
            code: Unit.COUNTRY,
            name: "Việt Nam",
            level: "COUNTRY",
            kind: "nước",
            parentCode: null,
            provinceCode: null,
            validFrom: null,
          } as const,
        ]
      : []),
    {
      ...base,
      code: province,
      name: `Tỉnh ${province}`,
      level: "PROVINCE",
      kind: "tỉnh",
      parentCode: country ? Unit.COUNTRY : null,
    },
    {
      ...base,
      code: commune,
      name: `Phường ${commune}`,
      level: "COMMUNE",
      kind: "phường",
      parentCode: province,
    },
    {
      ...base,
      code: neighbour,
      name: `Xã ${neighbour}`,
      level: "COMMUNE",
      kind: "xã",
      parentCode: province,
    },
  ]);
  return { province, commune, neighbour };
}
