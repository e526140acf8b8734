import type { StatefulConcept } from "../use-case/transition.ts";
import { makeSettle } from "../use-case/with-deadlines.ts";
import { RecommendationEntity, recommendationKey } from "./entity.ts";
import { LIFECYCLE, type RecommendationFacts, type Step } from "./lifecycle.ts";
import { obligationsOf } from "./obligations.ts";
import { byId } from "./read.ts";
import { type Recommendation, Status } from "./shape.ts";

export const RECOMMENDATION: StatefulConcept<
  Recommendation,
  Step,
  RecommendationFacts,
  "recommendationId"
> = {
  title: "Recommendation · kiến nghị sau giám sát",
  entity: RecommendationEntity,
  keyOf: recommendationKey,
  idField: "recommendationId",
  byId,
  lifecycle: LIFECYCLE,
  labels: Status.labels,
  placeOf: ({ unit, body }) => ({
    unit,
    bodyId: body?.id ?? null,
    bodyName: body?.name ?? null,
  }),
  // Recommendations of supervisors are public.
  isVisible: async () => true,
  settle: makeSettle(obligationsOf),
};
