import type { StatefulConcept } from "../use-case/transition.ts";
import { settling } from "../use-case/with-deadlines.ts";
import { SessionEntity } from "./entity.ts";
import { LIFE, type SessionFacts, type Step } from "./lifecycle.ts";
import { obligationsOf } from "./obligations.ts";
import { byId } from "./read.ts";
import type { Session } from "./shape.ts";
import { isVisible } from "./visibility.ts";

export const SESSION: StatefulConcept<Session, Step, SessionFacts, "sessionId"> = {
  entity: SessionEntity,
  idField: "sessionId",
  byId,
  life: LIFE,
  placeOf: ({ unit }) => ({ unit }),
  isVisible: async ({ actor }, session) => isVisible(session, actor),
  settle: settling(obligationsOf),
};
