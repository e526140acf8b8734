import * as z from "zod";
import { Failure } from "../kernel/errors.ts";
import { type ExternalRef, zExternalRef } from "../kernel/schemas.ts";
import { normalizeText } from "../kernel/text.ts";
import type { Context } from "../request/context.ts";
import { entity } from "../table/entity.ts";
import { get } from "../table/read.ts";
import { WriteConflict } from "../table/retry.ts";
import { create, type Put } from "../table/write.ts";

const Shape = z.object({ kind: z.string(), ref: zExternalRef, id: z.string() });

export const ExternalRefEntity = entity({
  name: "ExternalRef",
  shape: Shape,
  schema: 1,
  pk: "EXTERNAL#{kind}#{system}#{value}",
  sk: "REF",
  of: ({ kind, ref }) => ({ kind, system: ref.system, value: ref.value }),
  question: "Which subject has this key in another system?",
  rate: "one per imported subject: up to 1 million per year",
});

type Kind = "session" | "opinion" | "directive" | "campaign" | "finding";

interface Claimed {
  readonly path?: readonly string[];
  /** Whether the input has an upsert option that was not used. */
  readonly offersUpsert?: boolean;
}

/** The part of a transaction that reserves the reference for a new object. Empty without one. */
export function claim(
  kind: Kind,
  ref: ExternalRef | null,
  id: string,
  claimed?: Claimed,
): readonly Put[] {
  if (!ref) return [];
  return [create(ExternalRefEntity, { kind, ref, id }, () => externalRefTaken(ref, claimed))];
}

/**
 * Like `claim`, for an upsert: if another call used the reference first, the whole attempt is
 * repeated.
 */
export const claimOrRetry = (kind: Kind, ref: ExternalRef, id: string): readonly Put[] => [
  create(
    ExternalRefEntity,
    { kind, ref, id },
    () => new WriteConflict("another call used this reference first"),
  ),
];

/** Does not name the owner of the reference, because the caller may not be allowed to see it. */
export const externalRefTaken = (
  ref: ExternalRef,
  { path = ["externalRef"], offersUpsert = false }: Claimed = {},
): Failure =>
  new Failure("EXTERNAL_REF_TAKEN", path, { ...ref, ...(offersUpsert && { upsert: "true" }) });

/** The id behind an external reference, or undefined. */
export async function findByExternalRef(
  ctx: Context,
  kind: Kind,
  ref: ExternalRef,
): Promise<string | undefined> {
  const tidied = { system: normalizeText(ref.system), value: normalizeText(ref.value) };
  const found = await get(ctx, ExternalRefEntity, ExternalRefEntity.keyOf({ kind, ...tidied }), {
    consistent: true,
  });
  return found?.id;
}
