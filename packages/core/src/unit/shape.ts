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
 * Identifies a unit by its code and first day, because codes are reused: 26758 was Nguyễn Cư Trinh
 * until June 2025 and has been Cầu Ông Lãnh since.
 */
export const Ref = z.object({ code: z.string().min(1).max(120), validFrom: optional(zDay) });

/**
 * The copy of a unit inside other items, so that a page does not have to look it up. Some items
 * store its values in this order: a new one goes to the end, and none into `Ref`.
 */
export const Snapshot = Ref.extend({
  name: z.string().min(1).max(NAME_MAX),
  level: Level.schema,
  kind: z.string().min(1).max(60),
  /** The code of the province at that time; null for the country. */
  provinceCode: optional(z.string().max(20)),
});

export const Shape = Snapshot.extend({
  /** False if the official code is unknown and `code` is a readable substitute. */
  codeIsOfficial: z.boolean(),
  parentCode: optional(z.string().max(120)),
  /**
   * The first day on which the unit is known to be in force; null if it is before the records
   * begin. Without `notBefore`, it is the first day of validity.
   */
  validFrom: optional(zDay),
  /** The earliest day on which the validity may have begun, if that day is not known. */
  notBefore: zDay.optional(),
  /**
   * The last day on which the unit is known to be in force; null while it is. Without `notAfter`,
   * it is the last day of validity.
   */
  validTo: optional(zDay),
  /** The latest day on which the validity may have ended, if that day is not known. */
  notAfter: zDay.optional(),
  /** The codes and first days that the unit had in earlier editions of the data. */
  formerly: z.array(Ref).max(20).optional(),
  predecessors: z.array(Ref).max(200),
  successors: z.array(Ref).max(200),
});

export type Ref = z.output<typeof Ref>;
export type Snapshot = z.output<typeof Snapshot>;
export type Unit = z.output<typeof Shape>;

/** An entry of a parent's roster. */
export const Child = Snapshot.extend({
  validTo: optional(zDay),
  formerly: Shape.shape.formerly,
});
export type Child = z.output<typeof Child>;
