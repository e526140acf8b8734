import { dutyLists } from "../unit/duty-lists.ts";
import { RecommendationEntity } from "./entity.ts";
import { type Recommendation, Status } from "./shape.ts";
import { phaseOf } from "./status.ts";

export const { listByUnit, listByOrganization, STATUS_GROUPS } = dutyLists<
  Recommendation,
  Recommendation["status"]
>(RecommendationEntity, Status.schema.options, phaseOf);
