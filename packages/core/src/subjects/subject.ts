import type { EventName } from "../change/event-names.ts";
import { DIRECTIVE } from "../directive/concept.ts";
import { directiveKey } from "../directive/entity.ts";
import type { Directive } from "../directive/shape.ts";
import { type Kind, parseId } from "../kernel/id.ts";
import { OPINION } from "../opinion/concept.ts";
import { opinionKey } from "../opinion/entity.ts";
import type { Opinion } from "../opinion/shape.ts";
import { RECOMMENDATION } from "../recommendation/concept.ts";
import { recommendationKey } from "../recommendation/entity.ts";
import type { Recommendation } from "../recommendation/shape.ts";
import type { Context } from "../request/context.ts";
import { SESSION } from "../session/concept.ts";
import { sessionKey } from "../session/entity.ts";
import type { Session } from "../session/shape.ts";
import type { Key } from "../table/entity.ts";
import { batchGet, decode, keyText } from "../table/read.ts";
import type { Permission } from "../use-case/access.ts";
import { accessTo, type Concept, notFound } from "../use-case/concept.ts";
import { save, type Write } from "../use-case/decision.ts";

/** A subject that carries documents and deadlines. */
export type Subject = Session | Opinion | Directive | Recommendation;

interface Carried {
  readonly documents: Session["documents"];
  readonly deadlines: Session["deadlines"];
}

interface ChangeEvent {
  readonly event: EventName;
  readonly reason?: string;
}

/** A loaded subject of any kind, with the operations of its concept. */
export interface Loaded {
  readonly before: Subject;
  readonly accessAt: (path: readonly string[], named?: string) => Permission;
  /** Saves the subject with other documents or deadlines. Does not settle its deadlines again. */
  readonly change: (to: Partial<Carried>, event: ChangeEvent) => Write<Subject>;
}

interface Registered {
  readonly keyOf: (id: string) => Key | undefined;
  readonly read: (ctx: Context, item: Parameters<typeof decode>[2]) => Subject | undefined;
  readonly load: (ctx: Context, id: string) => Promise<Loaded | undefined>;
}

const register = <T extends Subject>(
  concept: Concept<T>,
  keyOf: (id: string) => Key | undefined,
): Registered => ({
  keyOf,
  read: (ctx, item) => decode(ctx, concept.entity, item),
  load: async (ctx, id) => {
    const before = await concept.byId(ctx, id, { consistent: true });
    return (
      before && {
        before,
        accessAt: (path, named) => accessTo(concept, before, path, named),
        change: (to, event) =>
          save({ entity: concept.entity }, { before, after: { ...before, ...to }, ...event }),
      }
    );
  },
});

/** The concepts whose subjects carry documents and deadlines. */
const CONCEPTS: Partial<Record<Kind, Registered>> = {
  session: register(SESSION, sessionKey),
  opinion: register(OPINION, opinionKey),
  directive: register(DIRECTIVE, directiveKey),
  recommendation: register(RECOMMENDATION, recommendationKey),
};

const conceptOf = (id: string): Registered | undefined => {
  const kind = parseId(id)?.kind;
  return kind && CONCEPTS[kind];
};

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
