import type { StatefulConcept } from "../use-case/transition.ts";
import { settling } from "../use-case/with-deadlines.ts";
import { RecommendationEntity } from "./entity.ts";
import { LIFE, type RecommendationFacts, type Step } from "./lifecycle.ts";
import { obligationsOf } from "./obligations.ts";
import { byId } from "./read.ts";
import type { Recommendation } from "./shape.ts";

export const RECOMMENDATION: StatefulConcept<
  Recommendation,
  Step,
  RecommendationFacts,
  "recommendationId"
> = {
  entity: RecommendationEntity,
  idField: "recommendationId",
  byId,
  life: LIFE,
  placeOf: ({ unit, body }) => ({
    unit,
    bodyId: body?.id ?? null,
    bodyName: body?.name ?? null,
  }),
  // Recommendations of supervisors are public.
  isVisible: async () => true,
  settle: settling(obligationsOf),
};
