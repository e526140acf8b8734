import { byId as sessionById } from "../session/read.ts";
import type { StatefulConcept } from "../use-case/transition.ts";
import { DirectiveEntity } from "./entity.ts";
import { type DirectiveFacts, LIFE, type Step } from "./lifecycle.ts";
import { byId } from "./read.ts";
import type { Directive } from "./shape.ts";
import { isOfOffice, isVisible, placeOf } from "./visibility.ts";

export const DIRECTIVE: StatefulConcept<Directive, Step, DirectiveFacts, "directiveId"> = {
  entity: DirectiveEntity,
  idField: "directiveId",
  byId,
  life: LIFE,
  placeOf,
  isVisible: async (ctx, directive) =>
    isOfOffice(directive, ctx.actor) ||
    isVisible(directive, ctx.actor, await sessionById(ctx, directive.sessionId)),
};
