import type { Context } from "../request/context.ts";
import type { Audience } from "../table/audience.ts";
import { type Listed, type ListInput, list, type Window } from "../table/list.ts";
import { type DayList, listInPlaces } from "../unit/list.ts";
import type { Places } from "../unit/places.ts";
import { OpinionEntity } from "./entity.ts";
import type { Opinion } from "./shape.ts";
import { phaseOf } from "./status.ts";

type Statuses = readonly Opinion["status"][] | undefined;
const withStatus = (statuses: Statuses): DayList<Opinion>["where"] =>
  statuses ? (row) => statuses.some((status) => row.status === status) : undefined;

interface InPlaces extends Omit<DayList<Opinion>, "where"> {
  readonly places: Places;
  readonly office: readonly Places[];
  /** The first and the last day, inclusive. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly statuses?: Statuses;
}

/** Opinions of a unit or of its subtree, by day of receipt. */
export const listByUnit = (
  ctx: Context,
  { statuses, ...input }: InPlaces,
): Promise<Listed<Opinion>> =>
  listInPlaces(ctx, OpinionEntity, { ...input, where: withStatus(statuses) });

interface OfOrganization extends Window {
  readonly organizationId: string;
  readonly statuses?: Statuses;
  readonly audiences: readonly Audience[];
  readonly toVisible?: ListInput<Opinion>["toVisible"];
  readonly fromRow?: ListInput<Opinion>["fromRow"];
}

/** Opinions assigned to a body, ordered by phase (open ones first) and due day. */
export function listByOrganization(
  ctx: Context,
  { organizationId, statuses, audiences, ...page }: OfOrganization,
): Promise<Listed<Opinion>> {
  const { organizationState } = OpinionEntity.index;
  const [phase, ...others] = new Set(statuses?.map((status) => phaseOf({ status })));
  return list(ctx, {
    ...page,
    ...(phase && others.length === 0 && organizationState.range({ phase })),
    where: withStatus(statuses),
    entity: OpinionEntity,
    index: "organizationState",
    partitions: audiences.map((audience) =>
      organizationState.partition({ audience, organization: organizationId }),
    ),
    descending: false,
  });
}
