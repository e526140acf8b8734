import type { ChosenBy } from "../deadline/record.ts";
import { chosenByCopy } from "../session/copy.ts";
import { byId as sessionById } from "../session/read.ts";
import type { StatefulConcept } from "../use-case/transition.ts";
import { makeSettle } from "../use-case/with-deadlines.ts";
import { OpinionEntity, opinionKey } from "./entity.ts";
import { Status } from "./labels.ts";
import { LIFECYCLE, type OpinionFacts, type Step } from "./lifecycle.ts";
import { obligationsOf } from "./obligations.ts";
import { byId } from "./read.ts";
import { isOfParty } from "./replies.ts";
import type { Opinion } from "./shape.ts";
import { isLockedFor, isOfOffice, isVisible, placeOf } from "./visibility.ts";

/** The facts of the session that choose the policies of an opinion's deadlines. */
const chosenBy = (opinion: Opinion): ChosenBy => ({
  ...chosenByCopy(opinion.ofSession),
  ...(isOfParty(opinion) && { chairKind: "PARTY_COMMITTEE" as const }),
});

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
  settle: makeSettle(obligationsOf, chosenBy),
};
