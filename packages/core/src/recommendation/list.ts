import type { Context } from "../request/context.ts";
import { byPhase, hasStatus, listByState, type StateList } from "../table/by-state.ts";
import type { Listed } from "../table/list.ts";
import { type DayList, listInPlaces } from "../unit/list.ts";
import type { Places } from "../unit/places.ts";
import { RecommendationEntity } from "./entity.ts";
import { type Recommendation, Status } from "./shape.ts";
import { phaseOf } from "./status.ts";

interface InPlaces extends Omit<DayList<Recommendation>, "where"> {
  readonly places: Places;
  readonly issuedFrom?: string | undefined;
  readonly issuedTo?: string | undefined;
  /** If absent, every status passes. */
  readonly statuses?: ReadonlySet<Recommendation["status"]> | undefined;
}

/** Recommendations issued in a unit or its subtree, by day of issue. */
export const listByUnit = (
  ctx: Context,
  { issuedFrom, issuedTo, statuses, ...input }: InPlaces,
): Promise<Listed<Recommendation>> =>
  listInPlaces(ctx, RecommendationEntity, {
    ...input,
    from: issuedFrom,
    to: issuedTo,
    where: hasStatus(statuses),
  });

/** Recommendations to a body, ordered by phase (open ones first) and due day. */
export const listByOrganization = (
  ctx: Context,
  input: StateList<Recommendation, Recommendation["status"]>,
): Promise<Listed<Recommendation>> => listByState(ctx, RecommendationEntity, phaseOf, input);

/** The statuses of each phase. */
export const STATUS_GROUPS = byPhase(Status.schema.options, phaseOf);
