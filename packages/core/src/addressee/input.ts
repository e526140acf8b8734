import * as z from "zod";
import { Failure, type Phrase } from "../kernel/errors.ts";
import { optional, zId } from "../kernel/schemas.ts";
import * as Organization from "../organization/index.ts";
import type { Context } from "../request/context.ts";
import { Part } from "./labels.ts";
import { ADDRESSEES_MAX, isHolding } from "./shape.ts";

/** A body in an input, with its part. */
export const AddresseeInput = z.object({
  organizationId: zId,
  part: Part.schema.default("RESPONSIBLE"),
});
export type AddresseeInput = z.output<typeof AddresseeInput>;

/** A list of bodies in an input; null: none is given. */
export const listOf = <S extends z.ZodType>(one: S) =>
  optional(z.array(one).min(1).max(ADDRESSEES_MAX));

/** A body of an input with the path of its id. */
export interface Named<I> {
  readonly given: I;
  readonly path: readonly string[];
}

const EITHER: Phrase = {
  vi: "Chỉ ghi một trong hai cách: addressees hoặc các trường cơ quan riêng.",
  en: "Give either addressees or the single fields for bodies, not both.",
};
const ONE_HOLDS = {
  vi: "ít nhất một cơ quan chủ trì hoặc có trách nhiệm thực hiện",
  en: "at least one lead or responsible body",
};

interface Ways<I> {
  readonly path: readonly string[];
  /** The list of the input, if given. */
  readonly addressees: readonly I[] | null;
  /** The bodies in the single fields of the input. */
  readonly single: readonly Named<I>[];
}

/**
 * The bodies of an input that takes a list or single fields. Pure.
 * @throws Failure CONFLICTING_INPUT for both ways, REQUIRED for none and for cooperating bodies
 * alone, DUPLICATE for a body that is named twice.
 */
export function bodiesIn<I extends AddresseeInput>({
  path,
  addressees,
  single,
}: Ways<I>): readonly Named<I>[] {
  const list = [...path, "addressees"];
  if (addressees && single.length > 0) throw new Failure("CONFLICTING_INPUT", list, EITHER);
  const named = addressees
    ? addressees.map((given, i) => ({ given, path: [...list, String(i), "organizationId"] }))
    : single;
  const used = new Set<string>();
  for (const { given, path: at } of named) {
    if (used.has(given.organizationId))
      throw new Failure("DUPLICATE", at, { value: given.organizationId });
    used.add(given.organizationId);
  }
  if (!named.some(({ given }) => isHolding(given))) throw new Failure("REQUIRED", list, ONE_HOLDS);
  return named;
}

/** The body in a single field of an input; none for null. Pure. */
export const singleOf = (
  organizationId: string | null,
  path: readonly string[],
): readonly Named<AddresseeInput>[] =>
  organizationId === null ? [] : [{ given: { organizationId, part: "RESPONSIBLE" }, path }];

/** Reads the bodies of inputs. @throws Failure NOT_FOUND at the path of an unknown id. */
export const snapshotsOf = (
  ctx: Context,
  named: readonly Named<AddresseeInput>[],
): ReturnType<typeof Organization.snapshots> =>
  Organization.snapshots(
    ctx,
    named.map(({ given: { organizationId: id }, path }) => ({ id, path })),
  );
