import { lineOf } from "../access/permissions.ts";
import { Field, groupOf, type ShippedField } from "../field/index.ts";
import { cacheOf } from "../kernel/cache.ts";
import { Failure, type Phrase } from "../kernel/errors.ts";
import type { Context } from "../request/context.ts";
import type { Table } from "../table/client.ts";
import { get } from "../table/read.ts";
import { emptyBook, type FieldBook, FieldBookEntity, type OwnField } from "./entity.ts";

type Reader = Pick<Context, "table" | "until">;
type Placed = { readonly code: string; readonly provinceCode: string | null } | null;

/** How long a process uses a book that it has read. */
const BOOK_TTL_MS = 10_000;
const UNITS_MAX = 5_000;
const books = cacheOf<Table["client"], FieldBook>({ max: UNITS_MAX, ttlMs: BOOK_TTL_MS });

/** The fields that a unit added. */
export const bookOf = async (
  ctx: Reader,
  unitCode: string,
  consistent = false,
): Promise<FieldBook> =>
  (await get(ctx, FieldBookEntity, FieldBookEntity.keyOf({ unit: unitCode }), {
    consistent,
    intact: true,
  })) ?? emptyBook(unitCode);

const cachedBook = ({ table, until }: Reader, unitCode: string): Promise<FieldBook> =>
  books.get(table.client, unitCode, () => bookOf({ table, until }, unitCode, true));

/** Drops the cached book of a unit after a change. */
export const forgetBook = ({ table }: Pick<Context, "table">, unitCode: string): void =>
  books.forget(table.client, unitCode);

const isShipped = (code: string): code is ShippedField =>
  Field.labels.some((label) => label.code === code);
/** The unit that added a field, by the code of the field; undefined for a shipped field. */
const ownerOf = (code: string): string | undefined =>
  code.includes(".") ? code.slice(0, code.indexOf(".")) : undefined;

/** The version of the fields that a unit itself added; 0 if it added none. */
export const versionOf = async (ctx: Reader, unitCode: string): Promise<number> =>
  (await cachedBook(ctx, unitCode)).version;

/** The fields for matters of a unit: the shipped ones, then those added by it and above it. */
export async function fieldsIn(
  ctx: Reader,
  unit: Placed,
): Promise<readonly (OwnField & { readonly unitCode: string })[]> {
  const added = await Promise.all(lineOf(unit).map((code) => cachedBook(ctx, code)));
  return [
    ...Field.labels.map((label) => ({
      ...label,
      group: isShipped(label.code) ? groupOf(label.code) : "OTHER",
      unitCode: "VN",
    })),
    ...added.flatMap(({ unitCode, fields }) => fields.map((each) => ({ ...each, unitCode }))),
  ];
}

const NOT_LISTED: Phrase = {
  vi: "Không có trong danh mục lĩnh vực của đơn vị này.",
  en: "Not in the list of fields of this unit.",
};

/**
 * Checks that the fields exist for matters of the unit. Shipped fields cost no read; others one of
 * each unit that added them. Codes in `known` are not checked again.
 * @throws Failure INVALID at the position in `path`.
 */
export async function expectFields(
  ctx: Reader,
  codes: readonly string[],
  {
    unit,
    path,
    known = [],
  }: {
    readonly unit: Placed;
    readonly path: readonly string[];
    readonly known?: readonly string[];
  },
): Promise<void> {
  const line = lineOf(unit);
  for (const [i, code] of codes.entries()) {
    if (isShipped(code) || known.includes(code)) continue;
    const owner = ownerOf(code);
    const book = owner && line.includes(owner) ? await cachedBook(ctx, owner) : undefined;
    if (book?.fields.some((field) => field.code === code)) continue;
    throw new Failure("INVALID", [...path, String(i)], NOT_LISTED);
  }
}
