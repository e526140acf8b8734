import type { Context } from "../request/context.ts";
import { hasStatus, listByState, type StateList } from "../table/by-state.ts";
import type { Listed } from "../table/list.ts";
import { type DayList, listInPlaces } from "../unit/list.ts";
import type { Places } from "../unit/places.ts";
import { OpinionEntity } from "./entity.ts";
import type { Opinion } from "./shape.ts";
import { phaseOf } from "./status.ts";

interface InPlaces extends Omit<DayList<Opinion>, "where"> {
  readonly places: Places;
  readonly office: readonly Places[];
  /** The first and the last day, inclusive. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** If absent, every status passes. */
  readonly statuses?: ReadonlySet<Opinion["status"]> | undefined;
}

/** Opinions of a unit or of its subtree, by day of receipt. */
export const listByUnit = (
  ctx: Context,
  { statuses, ...input }: InPlaces,
): Promise<Listed<Opinion>> =>
  listInPlaces(ctx, OpinionEntity, { ...input, where: hasStatus(statuses) });

/** Opinions assigned to a body, ordered by phase (open ones first) and due day. */
export const listByOrganization = (
  ctx: Context,
  input: StateList<Opinion, Opinion["status"]>,
): Promise<Listed<Opinion>> => listByState(ctx, OpinionEntity, phaseOf, input);
