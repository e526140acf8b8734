import type * as z from "zod";
import type { Actor } from "../access/actor.ts";
import { type Action, may, type Place } from "../access/permissions.ts";
import { Failure } from "../kernel/errors.ts";
import { optional, zId, zIdempotencyKey, zVersion } from "../kernel/schemas.ts";
import type { Context } from "../request/context.ts";
import {
  accessTo,
  type CarrierConcept,
  loadExisting,
  notFound,
  replayById,
} from "../use-case/concept.ts";
import { decideSave } from "../use-case/decision.ts";
import { findTransition, type Lifecycle } from "../use-case/life-cycle.ts";
import type { Moment } from "../use-case/moment.ts";
import { type Input, type Mutation, pipeline } from "../use-case/mutation.ts";
import { applyTransition, type Facts, type TransitionDefinition } from "../use-case/transition.ts";
import { fullIdOf } from "./row-id.ts";
import type { Addressed, AddressedSubject, OfBody, StatefulAddressee } from "./shape.ts";

/** A concept whose steps are taken for one body. */
export interface AddressedConcept<
  T extends AddressedSubject<A>,
  A extends StatefulAddressee,
  By extends Action,
  F extends Facts<OfBody<T, A>>,
  K extends string,
> extends CarrierConcept<T> {
  /** The name of the id in inputs, `directiveId`. */
  readonly idField: K;
  readonly lifecycle: Lifecycle<A["status"], By, F>;
  /** One body of a subject as its steps see it. */
  readonly ofBody: (subject: T, addressee: A) => OfBody<T, A>;
  /** The place that the steps of one body are checked at. */
  readonly placeOfBody: (subject: T, addressee: A) => Place;
  /** Pure: the subject after a step of one body, with the status of the whole. */
  readonly joined: (after: OfBody<T, A>, at: Moment) => T;
}

const ADDRESSEE = ["addresseeId"];
const named = (subject: { readonly id: string }, addressee: Addressed): string =>
  `${fullIdOf(subject, addressee)}${addressee.body ? ` (${addressee.body.name})` : ""}`;

interface Asked {
  readonly action: Action;
  readonly addresseeId: string | null;
  readonly actor: Actor;
}

/**
 * The body that a step is for: the one that is asked for, the only one, or the only one that the
 * caller may take the step for. Otherwise the error, and a body to check the permission at. Pure.
 */
function chosen<T extends AddressedSubject<A>, A extends StatefulAddressee>(
  subject: T,
  placeOfBody: (subject: T, addressee: A) => Place,
  { action, addresseeId, actor }: Asked,
): { readonly addressee: A; readonly failure?: Failure } {
  const { addressees } = subject;
  const own = addressees.filter((each) => may(actor, action, placeOfBody(subject, each)));
  const [first = addressees[0], ...others] = own;
  if (!first) throw new RangeError(`${subject.id} has no addressee`);
  if (addresseeId !== null) {
    const asked = addressees.find((each) => fullIdOf(subject, each) === addresseeId);
    return asked
      ? { addressee: asked }
      : { addressee: first, failure: notFound(ADDRESSEE, addresseeId) };
  }
  if (others.length === 0) return { addressee: first };
  const ids = own.map((each) => named(subject, each)).join(", ");
  const failure = new Failure("REQUIRED", ADDRESSEE, {
    vi: `gửi nhiều cơ quan, cần chọn một trong số: ${ids}`,
    en: `it is for one of several bodies: ${ids}`,
  });
  return { addressee: first, failure };
}

type Common<K extends string> = Readonly<Record<K, typeof zId>> & {
  readonly idempotencyKey: typeof zIdempotencyKey;
  readonly expectedVersion: typeof zVersion;
  readonly addresseeId: ReturnType<typeof zAddresseeId>;
};
const zAddresseeId = () => optional(zId);

interface Loaded<T, A> {
  readonly subject: T;
  readonly addressee: A;
  /** The step names no body, or an unknown one. */
  readonly failure?: Failure;
}

/** The mutation of each transition that one body of a subject makes. */
export const makeAddresseeMutation =
  <
    T extends AddressedSubject<A>,
    A extends StatefulAddressee,
    By extends Action,
    F extends Facts<OfBody<T, A>>,
    K extends string,
  >(
    concept: AddressedConcept<T, A, By, F, K>,
  ) =>
  <S extends z.ZodRawShape, G>(
    transition: TransitionDefinition<OfBody<T, A>, By, F, S, G>,
  ): Mutation<S & Common<K>, T> => {
    const { idField, lifecycle, ofBody, placeOfBody, joined } = concept;
    const { by, event, to, reason } = transition;
    const path = [idField];
    // A computed key has the type string, so a cast is needed.
    const common = {
      idempotencyKey: zIdempotencyKey,
      expectedVersion: zVersion,
      addresseeId: zAddresseeId(),
      [idField]: zId,
    } as unknown as Common<K>;
    const idOf = (input: object): string => String(Reflect.get(input, idField));
    // The full input includes the common fields and the transition's own input.
    const addresseeIdOf = (input: object) =>
      (input as { readonly addresseeId: string | null }).addresseeId;
    const own = (input: object): Input<S> => input as Input<S>;
    return pipeline<S & Common<K>, Loaded<T, A>, T, G, Context>({
      action: by,
      input: { ...common, ...transition.input },
      onConflict: "refuse",
      load: async (ctx, input) => {
        const subject = await loadExisting(ctx, concept, idOf(input), path);
        const asked = { action: by, addresseeId: addresseeIdOf(input), actor: ctx.actor };
        return { subject, ...chosen(subject, placeOfBody, asked) };
      },
      access: ({ subject, addressee }) => [
        { ...accessTo(concept, subject, path), at: placeOfBody(subject, addressee) },
      ],
      version: ({ subject }) => subject,
      read: async (ctx, { subject, addressee, failure }, input) => {
        if (failure) throw failure;
        const before = ofBody(subject, addressee);
        // Checked before further reads: the state may not allow the transition.
        findTransition(lifecycle, { from: before.status, by, to: to?.(own(input)) }, path);
        // Where a transition has no `read`, its type is undefined.
        return (await transition.read?.(ctx, before, own(input))) as G;
      },
      target: (read) => transition.target?.(read) ?? [],
      decide: ({ subject, addressee }, all, at, read) => {
        const input = own(all);
        const before = ofBody(subject, addressee);
        const taking = { before, input, at, read, path };
        const after = joined(
          applyTransition<OfBody<T, A>, By, F, S, G>(lifecycle, transition, taking),
          at,
        );
        return decideSave(concept, {
          before: subject,
          after,
          event,
          reason: reason?.(input) ?? null,
        });
      },
      replay: replayById(concept),
    });
  };
