import { DIRECTIVE } from "../directive/concept.ts";
import { DirectiveBodyEntity, DirectiveEntity } from "../directive/entity.ts";
import { OPINION } from "../opinion/concept.ts";
import { OpinionEntity, TrackingEntity } from "../opinion/entity.ts";
import { RECOMMENDATION } from "../recommendation/concept.ts";
import { RecommendationBodyEntity, RecommendationEntity } from "../recommendation/entity.ts";
import { SESSION } from "../session/concept.ts";
import { SessionEntity } from "../session/entity.ts";
import { GateEntity } from "../session/gate.ts";
import { RefreshEntity } from "../session/refresh.ts";
import { register } from "./register.ts";

// The registry of the concepts whose subjects carry deadlines. Nothing else in core lists them.

export * as Directive from "../directive/index.ts";
export * as Opinion from "../opinion/index.ts";
export * as Recommendation from "../recommendation/index.ts";
export * as Session from "../session/index.ts";

/** The concepts by the kind of their ids. */
export const CONCEPTS = {
  session: register(SESSION),
  opinion: register(OPINION),
  directive: register(DIRECTIVE),
  recommendation: register(RECOMMENDATION),
} as const;

/** The entities of subjects that a body works on. */
export const WORK_ENTITIES = [OpinionEntity, DirectiveEntity, RecommendationEntity] as const;

/** All entities of these concepts. */
export const CONCEPT_ENTITIES = [
  SessionEntity,
  GateEntity,
  RefreshEntity,
  TrackingEntity,
  DirectiveBodyEntity,
  RecommendationBodyEntity,
  ...WORK_ENTITIES,
] as const;
