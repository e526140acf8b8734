import type { AddressedConcept } from "../addressee/step.ts";
import { byId as sessionById } from "../session/read.ts";
import { withAddressee } from "./bodies.ts";
import { withDeadlinesEnded } from "./deadlines.ts";
import { DirectiveEntity, directiveKey } from "./entity.ts";
import { Status } from "./labels.ts";
import { type DirectiveFacts, LIFECYCLE, type Step } from "./lifecycle.ts";
import { byId } from "./read.ts";
import type { Addressee, Directive } from "./shape.ts";
import { statusFor, statusOf } from "./status.ts";
import { isOfOffice, isVisible, placeOf, placeOfBody } from "./visibility.ts";

export const DIRECTIVE: AddressedConcept<
  Directive,
  Addressee,
  Step,
  DirectiveFacts,
  "directiveId"
> = {
  title: "Directive · ý kiến chỉ đạo",
  entity: DirectiveEntity,
  keyOf: directiveKey,
  idField: "directiveId",
  byId,
  lifecycle: LIFECYCLE,
  labels: Status.labels,
  placeOf,
  placeOfBody,
  isVisible: async (ctx, directive) =>
    isOfOffice(directive, ctx.actor) ||
    isVisible(directive, ctx.actor, await sessionById(ctx, directive.sessionId)),
  ofBody: (subject, addressee) => ({ subject, addressee, status: statusFor(subject, addressee) }),
  joined: ({ subject, addressee, status }, { today }) => {
    const after = withAddressee(subject, { ...addressee, status });
    return withDeadlinesEnded({ ...after, status: statusOf(after.addressees) }, today);
  },
};
