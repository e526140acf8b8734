import { byId as sessionById } from "../session/read.ts";
import type { StatefulConcept } from "../use-case/transition.ts";
import { DirectiveEntity, directiveKey } from "./entity.ts";
import { Status } from "./labels.ts";
import { type DirectiveFacts, LIFECYCLE, type Step } from "./lifecycle.ts";
import { byId } from "./read.ts";
import type { Directive } from "./shape.ts";
import { isOfOffice, isVisible, placeOf } from "./visibility.ts";

export const DIRECTIVE: StatefulConcept<Directive, Step, DirectiveFacts, "directiveId"> = {
  title: "Directive · ý kiến chỉ đạo",
  entity: DirectiveEntity,
  keyOf: directiveKey,
  idField: "directiveId",
  byId,
  lifecycle: LIFECYCLE,
  labels: Status.labels,
  placeOf,
  isVisible: async (ctx, directive) =>
    isOfOffice(directive, ctx.actor) ||
    isVisible(directive, ctx.actor, await sessionById(ctx, directive.sessionId)),
};
