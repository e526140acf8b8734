import { randomBytes } from "node:crypto";
import { Calendar, type Context, day, PUBLIC, type Table, Unit, Vault } from "@doithoai/core";
import { NOW } from "./now.ts";
import { patient } from "./patience.ts";

/** A province of a test's own with two communes, so that tests run side by side. */
export interface World {
  readonly province: string;
  readonly commune: string;
  readonly neighbour: string;
}

const FROM = day("2025-07-01");

/**
 * `country`: under the country too, which is made with it; in the table that all tests share that
 * one is not theirs.
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
    until: patient(),
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
