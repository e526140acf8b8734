import type { Context } from "../request/context.ts";
import { byPhase, hasStatus, listByState, type StateList } from "../table/by-state.ts";
import type { Listed } from "../table/list.ts";
import { type DayList, listInPlaces } from "../unit/list.ts";
import type { Places } from "../unit/places.ts";
import { DirectiveEntity } from "./entity.ts";
import { Status } from "./labels.ts";
import type { Directive } from "./shape.ts";
import { phaseOf } from "./status.ts";

interface InPlaces extends Omit<DayList<Directive>, "where"> {
  readonly places: Places;
  readonly office: readonly Places[];
  readonly issuedFrom?: string | undefined;
  readonly issuedTo?: string | undefined;
  /** If absent, every status passes. */
  readonly statuses?: ReadonlySet<Directive["status"]> | undefined;
}

/** Directives issued in a unit or its subtree, by day of issue. */
export const listByUnit = (
  ctx: Context,
  { issuedFrom, issuedTo, statuses, ...input }: InPlaces,
): Promise<Listed<Directive>> =>
  listInPlaces(ctx, DirectiveEntity, {
    ...input,
    from: issuedFrom,
    to: issuedTo,
    where: hasStatus(statuses),
  });

/** Directives of a lead body, ordered by phase (open ones first) and due day. */
export const listByOrganization = (
  ctx: Context,
  input: StateList<Directive, Directive["status"]>,
): Promise<Listed<Directive>> => listByState(ctx, DirectiveEntity, phaseOf, input);

/** The statuses of each phase. */
export const STATUS_GROUPS = byPhase(Status.schema.options, phaseOf);
