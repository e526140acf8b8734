import type { Actor } from "../access/actor.ts";
import type { Action, Place } from "../access/permissions.ts";
import type { Subject } from "../change/write.ts";
import type { Label } from "../kernel/enumeration.ts";
import { Failure } from "../kernel/errors.ts";
import type { Context } from "../request/context.ts";
import type { Key } from "../table/entity.ts";
import type { Permission, Replayed } from "./access.ts";
import type { Stored } from "./decision.ts";
import type { Lifecycle } from "./life-cycle.ts";

/** Everything that a mutation needs of a concept. */
export interface Concept<T extends Subject> extends Stored<T> {
  readonly byId: (
    ctx: Context,
    id: string,
    options: { consistent: boolean },
  ) => Promise<T | undefined>;
  /** The unit of a subject, and the body that handles it. */
  readonly placeOf: (subject: T) => Place;
  /** Whether the caller may know that a subject exists. May read the session of the subject. */
  readonly isVisible: (ctx: Context, subject: T) => Promise<boolean>;
  /**
   * Whether a caller who may see a subject may also read it, and so act on it. Absent if everybody
   * with the role may.
   */
  readonly isReadable?: (actor: Actor, subject: T) => boolean;
}

/** A concept whose subjects carry deadlines and have a life cycle. */
export interface CarrierConcept<T extends Subject> extends Concept<T> {
  /** Its name in both languages, for docs/life-cycles.md. */
  readonly title: string;
  readonly lifecycle: Lifecycle<string, Action, never>;
  /** The words of each status. */
  readonly labels: readonly Label[];
  readonly keyOf: (id: string) => Key | undefined;
}

/**
 * Loads the subject of an input. `named`: the id in the input, if it is another id.
 * @throws Failure NOT_FOUND at `path`.
 */
export async function loadExisting<T extends Subject>(
  ctx: Context,
  { byId }: Pick<Concept<T>, "byId">,
  id: string,
  path: readonly string[],
  named = id,
): Promise<T> {
  const subject = await byId(ctx, id, { consistent: true });
  if (!subject) throw notFound(path, named);
  return subject;
}

export const notFound = (path: readonly string[], what: string): Failure =>
  new Failure("NOT_FOUND", path, { what });

/** The permission to act on a subject. `named`: the id in the input, if it is another id. */
export const accessTo = <T extends Subject>(
  { placeOf, isVisible, isReadable }: Concept<T>,
  subject: T,
  path: readonly string[],
  named = subject.id,
): Permission => ({
  at: placeOf(subject),
  hidden: {
    isVisible: (ctx) => isVisible(ctx, subject),
    isReadable: isReadable && ((actor) => isReadable(actor, subject)),
    refusal: notFound(path, named),
  },
});

/** The answer to a repeated call: the current subject, for a caller who may still know it. */
export const replayById =
  <T extends Subject>(concept: Concept<T>) =>
  async (ctx: Context, id: string): Promise<Replayed<T>> => {
    const path = ["idempotencyKey"];
    const result = await loadExisting(ctx, concept, id, path);
    return { result, access: accessTo(concept, result, path) };
  };
