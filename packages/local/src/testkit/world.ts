import { randomBytes } from "node:crypto";
import { Calendar, type Context, day, type Table, Unit } from "@doithoai/core";
import { NOW } from "./now.ts";

/** A province of a test's own with two communes, so that tests run side by side. */
export interface World {
  readonly province: string;
  readonly commune: string;
  readonly neighbour: string;
}

const FROM = day("2025-07-01");

export async function makeWorld(table: Table.Table): Promise<World> {
  const province = `T${randomBytes(4).toString("hex")}`;
  const commune = `${province}1`;
  const neighbour = `${province}2`;
  const base = { codeIsOfficial: false, provinceCode: province, validFrom: FROM, validTo: null, predecessors: [], successors: [] };
  const ctx: Context = {
    actor: { subject: "test", grants: [] },
    now: NOW,
    requestId: "test",
    until: Date.now() + 20_000,
    table,
    calendar: Calendar.NATIONAL_CALENDAR,
  };
  await Unit.load(ctx, [
    { ...base, code: province, name: `Tỉnh ${province}`, level: "PROVINCE", kind: "tỉnh", parentCode: null },
    { ...base, code: commune, name: `Phường ${commune}`, level: "COMMUNE", kind: "phường", parentCode: province },
    { ...base, code: neighbour, name: `Xã ${neighbour}`, level: "COMMUNE", kind: "xã", parentCode: province },
  ]);
  return { province, commune, neighbour };
}
