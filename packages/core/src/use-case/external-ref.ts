import * as z from "zod";
import { Failure } from "../kernel/errors.ts";
import { type ExternalRef, zExternalRef } from "../kernel/schemas.ts";
import { keyboardText, normalizeText } from "../kernel/text.ts";
import type { Context } from "../request/context.ts";
import { entity } from "../table/entity.ts";
import { batchGet, decode, keyText } from "../table/read.ts";
import { WriteConflict } from "../table/retry.ts";
import { create, type Part } from "../table/write.ts";

const Shape = z.object({ kind: z.string(), ref: zExternalRef, id: z.string() });

/**
 * The form in which references are compared: `system` without case, and both parts without
 * characters that show nothing and with one kind of dash and blank. The case of `value` counts: in
 * some systems `aB1` and `Ab1` are two keys, and an upsert would replace the wrong object.
 */
const folded = ({ system, value }: ExternalRef): ExternalRef => ({
  system: keyboardText(system).toLowerCase(),
  value: keyboardText(value),
});
const normalized = ({ system, value }: ExternalRef): ExternalRef => ({
  system: normalizeText(system),
  value: normalizeText(value),
});

/** A text that is equal for two spellings of one reference. */
export function refText(ref: ExternalRef): string {
  const { system, value } = folded(ref);
  return JSON.stringify([system, value]);
}

export const ExternalRefEntity = entity({
  name: "ExternalRef",
  shape: Shape,
  schema: 1,
  pk: "EXTERNAL#{kind}#{system}#{value}",
  sk: "REF",
  of: ({ kind, ref }) => ({ kind, ...folded(ref) }),
  question: "Which subject has this key in another system?",
  rate: "one per imported subject: up to 1 million per year",
});

type Kind = "session" | "opinion" | "directive" | "campaign" | "finding";

interface Claimed {
  readonly path?: readonly string[];
  /** Whether the input has an upsert option that was not used. */
  readonly offersUpsert?: boolean;
}

/** The key of a reference that was stored before references were folded. */
const earlierKey = (kind: Kind, ref: ExternalRef) =>
  ExternalRefEntity.keyOf({ kind, ...normalized(ref) });
const foldedKey = (kind: Kind, ref: ExternalRef) =>
  ExternalRefEntity.keyOf({ kind, ...folded(ref) });

/** Reserves the folded reference. No object may have it as it is written either. */
function claiming(kind: Kind, ref: ExternalRef, id: string, toError: () => Error): readonly Part[] {
  const [earlier, current] = [earlierKey(kind, ref), foldedKey(kind, ref)];
  return [
    create(ExternalRefEntity, { kind, ref, id }, toError),
    ...(keyText(earlier) === keyText(current) ? [] : [{ check: earlier, status: null, toError }]),
  ];
}

/** The parts of a transaction that reserve the reference for a new object. Empty without one. */
export function claim(
  kind: Kind,
  ref: ExternalRef | null,
  id: string,
  claimed?: Claimed,
): readonly Part[] {
  return ref ? claiming(kind, ref, id, () => externalRefTaken(ref, claimed)) : [];
}

/**
 * Like `claim`, for an upsert: if another call used the reference first, the whole attempt is
 * repeated.
 */
export const claimOrRetry = (kind: Kind, ref: ExternalRef, id: string): readonly Part[] =>
  claiming(kind, ref, id, () => new WriteConflict("another call used this reference first"));

/** Does not name the owner of the reference, because the caller may not be allowed to see it. */
export const externalRefTaken = (
  ref: ExternalRef,
  { path = ["externalRef"], offersUpsert = false }: Claimed = {},
): Failure =>
  new Failure("EXTERNAL_REF_TAKEN", path, { ...ref, ...(offersUpsert && { upsert: "true" }) });

/** The id behind an external reference in any spelling, or undefined. */
export async function findByExternalRef(
  ctx: Context,
  kind: Kind,
  ref: ExternalRef,
): Promise<string | undefined> {
  const keys = [earlierKey(kind, ref), foldedKey(kind, ref)];
  const distinct = new Map(keys.map((key) => [keyText(key), key]));
  const items = await batchGet(ctx, [...distinct.values()], { consistent: true });
  // Two spellings may have been stored as two references. Each is found as it is written.
  return [...distinct.keys()].flatMap(
    (key) => decode(ctx, ExternalRefEntity, items.get(key))?.id ?? [],
  )[0];
}
