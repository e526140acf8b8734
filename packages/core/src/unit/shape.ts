import * as z from "zod";
import { enumeration } from "../kernel/enumeration.ts";
import { optional, zDay } from "../kernel/schemas.ts";
import { NAME_MAX } from "../kernel/text.ts";

export const Level = enumeration({
  COUNTRY: ["cả nước", "country"],
  PROVINCE: ["cấp tỉnh", "province"],
  DISTRICT: ["cấp huyện (đến 30/6/2025)", "district (until 30 June 2025)"],
  COMMUNE: ["cấp xã", "commune"],
  RESIDENTIAL_GROUP: ["thôn, tổ dân phố", "residential group"],
});

/**
 * A unit is a code with the validity it had: 26758 was Nguyễn Cư Trinh until June 2025 and is Cầu
 * Ông Lãnh since.
 */
export const Ref = z.object({ code: z.string().min(1).max(120), validFrom: optional(zDay) });

/** What other items keep of a unit, so that a page needs no look-up of it. */
export const Snapshot = Ref.extend({
  name: z.string().min(1).max(NAME_MAX),
  level: Level.schema,
  kind: z.string().min(1).max(60),
  /** The province of its time, by code; null for the country. */
  provinceCode: optional(z.string().max(20)),
});

export const Shape = Snapshot.extend({
  /** False where no official code is known and a readable substitute stands in its place. */
  codeIsOfficial: z.boolean(),
  parentCode: optional(z.string().max(120)),
  /** Null: since before what is recorded. */
  validFrom: optional(zDay),
  /** Last day of validity; null while it is in force. */
  validTo: optional(zDay),
  predecessors: z.array(Ref).max(200),
  successors: z.array(Ref).max(200),
});

export type Ref = z.output<typeof Ref>;
export type Snapshot = z.output<typeof Snapshot>;
export type Unit = z.output<typeof Shape>;

/** What a parent's roster shows of a unit under it. */
export const Child = Snapshot.extend({ validTo: optional(zDay) });
export type Child = z.output<typeof Child>;
