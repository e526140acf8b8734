import type { EventName } from "../change/event-names.ts";
import type { Subject as Versioned } from "../change/write.ts";
import type { DeadlineRecord } from "../deadline/record.ts";
import type { Document } from "../document/shape.ts";
import type { Context } from "../request/context.ts";
import { decode } from "../table/read.ts";
import type { Permission } from "../use-case/access.ts";
import { accessTo, type CarrierConcept } from "../use-case/concept.ts";
import { save, type Write } from "../use-case/decision.ts";

/** A subject that carries deadlines. */
interface Carrier extends Versioned {
  readonly deadlines: readonly DeadlineRecord[];
  /** Absent if subjects of the concept carry no documents. */
  readonly documents?: readonly Document[];
}

interface Carried {
  readonly documents: readonly Document[];
  readonly deadlines: readonly DeadlineRecord[];
}

interface ChangeEvent {
  readonly event: EventName;
  readonly reason?: string;
}

/** A subject with the operations of its concept. */
export interface Loaded<T extends Carrier> {
  readonly before: T;
  /** Undefined if subjects of this concept carry no documents. */
  readonly documents: readonly Document[] | undefined;
  readonly accessAt: (path: readonly string[], named?: string) => Permission;
  /** Saves the subject with other documents or deadlines. Does not settle its deadlines again. */
  readonly change: (to: Partial<Carried>, event: ChangeEvent) => Write<T>;
}

/** A registered concept: the operations that every kind of subject allows. */
export interface Registered<T extends Carrier>
  extends Pick<CarrierConcept<T>, "title" | "lifecycle" | "labels" | "keyOf"> {
  readonly read: (ctx: Context, item: Parameters<typeof decode>[2]) => T | undefined;
  readonly load: (ctx: Context, id: string) => Promise<Loaded<T> | undefined>;
}

export const register = <T extends Carrier>(concept: CarrierConcept<T>): Registered<T> => ({
  title: concept.title,
  lifecycle: concept.lifecycle,
  labels: concept.labels,
  keyOf: concept.keyOf,
  read: (ctx, item) => decode(ctx, concept.entity, item),
  load: async (ctx, id) => {
    const before = await concept.byId(ctx, id, { consistent: true });
    return (
      before && {
        before,
        documents: before.documents,
        accessAt: (path, named) => accessTo(concept, before, path, named),
        change: (to, event) =>
          save({ entity: concept.entity }, { before, after: { ...before, ...to }, ...event }),
      }
    );
  },
});
