import { keyIn, statusIn } from "../addressee/rows.ts";
import { dutyLists } from "../unit/duty-lists.ts";
import { RecommendationEntity, recommendationKey } from "./entity.ts";
import { type Recommendation, Status } from "./shape.ts";
import { phaseOf } from "./status.ts";

export const { listByUnit, listByOrganization, STATUS_GROUPS } = dutyLists<
  Recommendation,
  Recommendation["status"]
>(RecommendationEntity, Status.schema.options, phaseOf, {
  keyOf: keyIn(RecommendationEntity, recommendationKey),
  statusIn,
});
