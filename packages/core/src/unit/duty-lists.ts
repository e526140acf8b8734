import {
  type ByState,
  byPhase,
  hasStatus,
  listByState,
  type StateList,
} from "../table/by-state.ts";
import type { TableContext } from "../table/context.ts";
import type { Listed } from "../table/list.ts";
import type { Phase } from "../table/phase.ts";
import { type ByPlace, type DayList, listInPlaces } from "./list.ts";
import type { Places } from "./places.ts";

interface InPlaces<T, Status> extends Omit<DayList<T>, "where"> {
  readonly places: Places;
  /** Where the caller may list what only the office may see. */
  readonly office?: readonly Places[];
  readonly issuedFrom?: string | undefined;
  readonly issuedTo?: string | undefined;
  /** If absent, every status passes. */
  readonly statuses?: ReadonlySet<Status> | undefined;
}

/** Makes the lists of a concept whose matters a unit issues and bodies owe. */
export const dutyLists = <T, Status extends string>(
  entity: ByPlace<T> & ByState<T>,
  all: readonly Status[],
  phaseOf: (of: { readonly status: Status }) => Phase,
  ofBodies: Pick<StateList<T, Status>, "keyOf" | "statusIn"> = {},
) => ({
  /** Matters issued in a unit or its subtree, by day of issue. */
  listByUnit: (
    ctx: TableContext,
    { issuedFrom, issuedTo, statuses, ...input }: InPlaces<T, Status>,
  ): Promise<Listed<T>> =>
    listInPlaces(ctx, entity, {
      ...input,
      from: issuedFrom,
      to: issuedTo,
      where: hasStatus(statuses),
    }),
  /** Matters of a body, by phase (open ones first) and due day. */
  listByOrganization: (ctx: TableContext, input: StateList<T, Status>): Promise<Listed<T>> =>
    listByState(ctx, entity, phaseOf, { ...ofBodies, ...input }),
  /** The statuses of each phase. */
  STATUS_GROUPS: byPhase(all, phaseOf),
});
