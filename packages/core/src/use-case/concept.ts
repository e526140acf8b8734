import type { Action, Place } from "../access/permissions.ts";
import type { Subject } from "../change/write.ts";
import type { Label } from "../kernel/enumeration.ts";
import { Failure } from "../kernel/errors.ts";
import type { Context } from "../request/context.ts";
import type { Key } from "../table/entity.ts";
import type { Permission } from "./access.ts";
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

/** Loads the subject of an input. @throws Failure NOT_FOUND at `path`. */
export async function loadExisting<T extends Subject>(
  ctx: Context,
  { byId }: Pick<Concept<T>, "byId">,
  id: string,
  path: readonly string[],
): Promise<T> {
  const subject = await byId(ctx, id, { consistent: true });
  if (!subject) throw notFound(path, id);
  return subject;
}

export const notFound = (path: readonly string[], what: string): Failure =>
  new Failure("NOT_FOUND", path, { what });

/** The permission to act on a subject. `named`: the id in the input, if it is another id. */
export const accessTo = <T extends Subject>(
  { placeOf, isVisible }: Concept<T>,
  subject: T,
  path: readonly string[],
  named = subject.id,
): Permission => ({
  at: placeOf(subject),
  hidden: {
    isVisible: (ctx) => isVisible(ctx, subject),
    refusal: notFound(path, named),
  },
});

/** The answer to a repeated call: the current subject. */
export const replayById =
  <T extends Subject>(concept: Pick<Concept<T>, "byId">) =>
  (ctx: Context, id: string): Promise<T> =>
    loadExisting(ctx, concept, id, ["idempotencyKey"]);
