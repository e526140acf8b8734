import { type Kind, parseId } from "../kernel/id.ts";
import type { Context } from "../request/context.ts";
import type { Key } from "../table/entity.ts";
import { batchGet, keyText } from "../table/read.ts";
import { notFound } from "../use-case/concept.ts";
import { CONCEPTS } from "./concepts.ts";
import type { Loaded as LoadedOf, Registered } from "./register.ts";

type SubjectOf<R> = R extends Registered<infer T> ? T : never;
/** A subject that carries deadlines, of any concept. */
export type Subject = SubjectOf<(typeof CONCEPTS)[keyof typeof CONCEPTS]>;
export type Loaded = LoadedOf<Subject>;

const BY_KIND: Partial<Record<Kind, Registered<Subject>>> = CONCEPTS;

const conceptOf = (id: string): Registered<Subject> | undefined => {
  const kind = parseId(id)?.kind;
  return kind && BY_KIND[kind];
};

/** The table key of a subject; undefined if the id is none of a subject. */
export const subjectKey = (id: string): Key | undefined => conceptOf(id)?.keyOf(id);

/**
 * Loads a subject to change its documents or deadlines.
 * @throws Failure NOT_FOUND at `path`.
 */
export async function loadSubject(
  ctx: Context,
  id: string,
  { path, named = id }: { readonly path: readonly string[]; readonly named?: string },
): Promise<Loaded> {
  const found = await conceptOf(id)?.load(ctx, id);
  if (!found) throw notFound(path, named);
  return found;
}

/** Reads subjects of all kinds by id, 100 per request. */
export async function subjectsByIds(
  ctx: Context,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Subject>> {
  const targets = ids.flatMap((id) => {
    const concept = conceptOf(id);
    const key = concept?.keyOf(id);
    return concept && key ? [{ id, key, concept }] : [];
  });
  const items = await batchGet(
    ctx,
    targets.map(({ key }) => key),
  );
  const entries = targets.flatMap(({ id, key, concept }) => {
    const found = concept.read(ctx, items.get(keyText(key)));
    return found ? [[id, found] as const] : [];
  });
  return new Map(entries);
}
