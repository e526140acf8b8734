import {
  type Action,
  type Actor,
  Addressee as Addressees,
  type DeadlineRecord,
  type Label,
  type Lifecycle,
  type OpenWithout,
  type Place,
  possibleSteps,
  type Step,
  type Subject,
} from "@doithoai/core";
import type { Work } from "../concepts/concept.ts";
import type { GatewayContext } from "../context.ts";
import type { AllowedTransitionModel } from "../models.ts";
import { isReceipt } from "../receipts.ts";
import { statusLabelIn } from "./actionable.ts";
import { deadlineOf } from "./deadline.ts";
import { transitionsOf } from "./transition.ts";

type Carrier = Extract<Subject, { readonly addressees: unknown }>;
type StatefulAddressee = Addressees.Addressed & { readonly status: string };

/** A concept whose subjects are addressed to bodies. */
interface Addressed<T, A extends StatefulAddressee, B extends { readonly status: string }> {
  readonly lifecycle: Lifecycle<B["status"], Action & Step, never>;
  readonly labels: readonly Label[];
  readonly ofBody: (subject: T, addressee: A) => B;
  readonly placeOfBody: (subject: T, addressee: A) => Place;
}

/** The parts of a resolver that concern the bodies of a subject. */
export function bodiesIn<
  T extends Carrier & { readonly addressees: readonly A[] },
  A extends StatefulAddressee,
  B extends { readonly subject: T; readonly addressee: A; readonly status: string },
>(
  { lifecycle, labels, ofBody, placeOfBody }: Addressed<T, A, B>,
  openWithoutOf: (subject: T, addressee: A) => OpenWithout | null,
) {
  const steps = { lifecycle, labels };
  const viewed = (body: B) => ({ subject: body, at: placeOfBody(body.subject, body.addressee) });
  const bodiesOf = (subject: T): B[] => subject.addressees.map((each) => ofBody(subject, each));
  const work: Work<T> = {
    bodyOf: ({ addressees }, id) => addressees.find(({ body }) => body?.id === id)?.body ?? null,
    transitionsOf: (subject, ctx, id) => {
      const found = new Map<string, AllowedTransitionModel>();
      for (const body of isReceipt(subject) ? [] : bodiesOf(subject))
        if (id === undefined || body.addressee.body?.id === id)
          for (const each of transitionsOf<B>(steps, viewed(body), ctx)) {
            const key = `${each.by} ${each.to.code}`;
            if (!found.has(key)) found.set(key, each);
          }
      return [...found.values()];
    },
  };
  return {
    bodiesOf,
    work,
    /** The steps that are possible now for any of the bodies. */
    stepsOf: (subject: T, actor: Actor): Step[] => [
      ...new Set(
        bodiesOf(subject).flatMap((body) => possibleSteps({ lifecycle }, viewed(body), actor)),
      ),
    ],
    /** The fields that the bodies of every concept have. */
    fields: {
      addresseeId: ({ subject, addressee }: B) => Addressees.fullIdOf(subject, addressee),
      body: ({ addressee }: B): A["body"] => addressee.body,
      part: ({ addressee }: B) => addressee.part,
      status: ({ addressee }: B): A["status"] => addressee.status,
      statusLabel: ({ addressee }: B) => statusLabelIn(labels)(addressee),
      deadlines: ({ subject, addressee }: B, _: unknown, ctx: GatewayContext) =>
        Addressees.deadlinesOf<Addressees.Addressed, DeadlineRecord>(subject, addressee).map(
          (deadline) => deadlineOf(deadline, subject, ctx),
        ),
      openWithout: ({ subject, addressee }: B) => openWithoutOf(subject, addressee),
      allowedTransitions: (body: B, _: unknown, ctx: GatewayContext) =>
        transitionsOf<B>(steps, viewed(body), ctx),
    },
  };
}
