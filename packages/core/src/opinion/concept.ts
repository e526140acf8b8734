import { byId as sessionById } from "../session/read.ts";
import type { StatefulConcept } from "../use-case/transition.ts";
import { makeSettle } from "../use-case/with-deadlines.ts";
import { OpinionEntity, opinionKey } from "./entity.ts";
import { Status } from "./labels.ts";
import { LIFECYCLE, type OpinionFacts, type Step } from "./lifecycle.ts";
import { obligationsOf } from "./obligations.ts";
import { byId } from "./read.ts";
import type { Opinion } from "./shape.ts";
import { isLockedFor, isOfOffice, isVisible, placeOf } from "./visibility.ts";

export const OPINION: StatefulConcept<Opinion, Step, OpinionFacts, "opinionId"> = {
  title: "Opinion · ý kiến, kiến nghị, phản ánh",
  entity: OpinionEntity,
  keyOf: opinionKey,
  idField: "opinionId",
  byId,
  lifecycle: LIFECYCLE,
  labels: Status.labels,
  placeOf,
  isVisible: async (ctx, opinion) => {
    const { sessionId } = opinion;
    if (sessionId === null || isOfOffice(opinion, ctx.actor))
      return isVisible(opinion, ctx.actor, undefined);
    return isVisible(opinion, ctx.actor, await sessionById(ctx, sessionId));
  },
  isReadable: (actor, opinion) => !isLockedFor(opinion, actor),
  settle: makeSettle(obligationsOf),
};
