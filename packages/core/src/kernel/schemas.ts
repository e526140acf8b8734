import * as z from "zod";
import { type Day, isDay } from "./day.ts";
import { enumeration } from "./enumeration.ts";
import { NAME_MAX, zLine } from "./text.ts";

/** Cache of valid days. It is bounded: the range from 1900 to 2199 has 109,573 days. */
const REAL = new Set<unknown>();
const isReal = (value: unknown): value is Day =>
  isDay(value) && value >= "1900-01-01" && value < "2200-01-01" && REAL.add(value).has(value);
/** A calendar day from 1900 to 2199. */
export const zDay = z.custom<Day>((value) => REAL.has(value) || isReal(value), { error: "DATE" });
/** An instant, ISO 8601 in UTC. */
export const zInstant = z.iso.datetime();
/** Whether a text is an ISO 8601 instant with an offset. */
export const isInstant = (text: string): boolean =>
  z.iso.datetime({ offset: true }).safeParse(text).success;
/** Absent and null mean the same: the value is unknown. */
export const optional = <T extends z.ZodType>(schema: T) =>
  z.nullable(schema).default(null as never);

export const DatePrecision = enumeration({
  DAY: ["chính xác đến ngày", "known to the day"],
  MONTH: ["chính xác đến tháng", "known to the month"],
  YEAR: ["chính xác đến năm", "known to the year"],
});

/** Maximum characters of each part of an external reference. */
export const EXTERNAL_REF_MAX = { system: 60, value: 200 } as const;
/** A key of another system, unique per system and kind of object. */
export const zExternalRef = z.object({
  system: zLine(EXTERNAL_REF_MAX.system),
  value: zLine(EXTERNAL_REF_MAX.value),
});
export type ExternalRef = z.output<typeof zExternalRef>;

/** A legal or party document cited as a basis. A detail the source omits is null. */
export const zLegalDocument = z.object({
  number: optional(zLine(60)),
  title: optional(zLine(500)),
  issuer: optional(zLine(NAME_MAX)),
  issuedOn: optional(zDay),
});

/** An id of this system in an input. */
export const zId = z.string().min(1).max(400);

/** Characters of an idempotency key: 8 to 100. */
export const zIdempotencyKey = optional(z.string().min(8).max(100));

/** The version of the object on which the caller based a change. */
export const zVersion = z.int().positive();
