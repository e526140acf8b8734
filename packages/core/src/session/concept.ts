import type { StatefulConcept } from "../use-case/transition.ts";
import { makeSettle } from "../use-case/with-deadlines.ts";
import { chosenBy } from "./chair-kind.ts";
import { SessionEntity, sessionKey } from "./entity.ts";
import { LIFECYCLE, type SessionFacts, type Step } from "./lifecycle.ts";
import { obligationsOf } from "./obligations.ts";
import { byId } from "./read.ts";
import { changesCopy, refreshParts } from "./refresh.ts";
import { refreshNow } from "./refresh-run.ts";
import { type Session, Status } from "./shape.ts";
import { isVisible } from "./visibility.ts";

export const SESSION: StatefulConcept<Session, Step, SessionFacts, "sessionId"> = {
  title: "Session · hội nghị, buổi đối thoại",
  entity: SessionEntity,
  keyOf: sessionKey,
  idField: "sessionId",
  byId,
  lifecycle: LIFECYCLE,
  labels: Status.labels,
  placeOf: ({ unit }) => ({ unit }),
  isVisible: async ({ actor }, session) => isVisible(session, actor),
  settle: makeSettle(obligationsOf, chosenBy),
  follow: {
    parts: refreshParts,
    run: async (ctx, before, after) => {
      if (changesCopy(before, after)) await refreshNow(ctx, after.id);
    },
  },
};
