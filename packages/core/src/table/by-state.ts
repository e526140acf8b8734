import type { Audience } from "./audience.ts";
import type { TableContext } from "./context.ts";
import type { Entity, Item } from "./entity.ts";
import type { Range } from "./keys.ts";
import { type Listed, type ListInput, list, type Window } from "./list.ts";
import type { Phase } from "./phase.ts";

/** An entity that the index `organizationState` lists by body, phase and due day. */
export interface ByState<T> extends Pick<Entity<T>, "fromItem"> {
  readonly index: {
    readonly organizationState: {
      readonly partition: (values: {
        readonly audience: Audience;
        readonly organization: string;
      }) => string;
      readonly between: (
        first: { readonly phase: string } | undefined,
        last: { readonly phase: string } | undefined,
      ) => Range;
    };
  };
}

export interface StateList<T, Status extends string> extends Window {
  readonly organizationId: string;
  /** The audiences whose matters the caller may list. */
  readonly audiences: readonly Audience[];
  /** If absent, every status passes. */
  readonly statuses?: ReadonlySet<Status> | undefined;
  readonly descending?: boolean;
  readonly toVisible?: ListInput<T>["toVisible"];
  readonly fromRow?: ListInput<T>["fromRow"];
  readonly keyOf?: ListInput<T>["keyOf"];
  /** The status of a row for this body. Default: that of the item. */
  readonly statusIn?: ((row: Item) => unknown) | undefined;
}

/** The statuses of each phase. Within a phase, the matters of a body are in order of due days. */
export const byPhase = <Status extends string>(
  statuses: readonly Status[],
  phaseOf: (of: { readonly status: Status }) => Phase,
): readonly (readonly Status[])[] => [
  ...Map.groupBy(statuses, (status) => phaseOf({ status })).values(),
];

/** Lists a page of the matters of a body, by phase (open ones first) and due day. */
export function listByState<T, Status extends string>(
  ctx: TableContext,
  entity: ByState<T>,
  phaseOf: (of: { readonly status: Status }) => Phase,
  {
    organizationId,
    audiences,
    statuses,
    statusIn = statusOf,
    descending = false,
    ...page
  }: StateList<T, Status>,
): Promise<Listed<T>> {
  const { organizationState } = entity.index;
  const phases = statuses && [...statuses].map((status) => phaseOf({ status })).toSorted();
  const [first, last] = [phases?.[0], phases?.at(-1)];
  return list(ctx, {
    ...page,
    ...(first && last && organizationState.between({ phase: first }, { phase: last })),
    where: hasStatus(statuses, statusIn),
    entity,
    index: "organizationState",
    partitions: audiences.map((audience) =>
      organizationState.partition({ audience, organization: organizationId }),
    ),
    descending,
  });
}

const statusOf = ({ status }: Item): unknown => status;

/** A filter of rows by their status; undefined if every status passes. */
export const hasStatus = (
  statuses: ReadonlySet<string> | undefined,
  statusIn: (row: Item) => unknown = statusOf,
): ListInput<unknown>["where"] =>
  statuses &&
  ((row) => {
    const status = statusIn(row);
    return typeof status === "string" && statuses.has(status);
  });
