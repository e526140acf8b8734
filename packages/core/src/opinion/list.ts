import type { Context } from "../request/context.ts";
import type { Audience } from "../table/audience.ts";
import { type Listed, type ListInput, list, type Window } from "../table/list.ts";
import { type DayList, listInPlaces } from "../unit/list.ts";
import type { Places } from "../unit/places.ts";
import { OpinionEntity } from "./entity.ts";
import type { Opinion } from "./shape.ts";
import { phaseOf } from "./status.ts";

type Status = Opinion["status"] | null | undefined;
const withStatus = (status: Status): DayList<Opinion>["where"] =>
  status ? (row) => row.status === status : undefined;

interface InPlaces extends Omit<DayList<Opinion>, "where"> {
  readonly places: Places;
  readonly office: readonly Places[];
  readonly status?: Status;
}

/** Opinions of a unit or of its subtree, by day of receipt. */
export const listByUnit = (
  ctx: Context,
  { status, ...input }: InPlaces,
): Promise<Listed<Opinion>> =>
  listInPlaces(ctx, OpinionEntity, { ...input, where: withStatus(status) });

interface OfOrganization extends Window {
  readonly organizationId: string;
  readonly status?: Status;
  readonly audiences: readonly Audience[];
  readonly toVisible?: ListInput<Opinion>["toVisible"];
  readonly fromRow?: ListInput<Opinion>["fromRow"];
}

/** Opinions assigned to a body, ordered by phase (open ones first) and due day. */
export function listByOrganization(
  ctx: Context,
  { organizationId, status, audiences, ...page }: OfOrganization,
): Promise<Listed<Opinion>> {
  const { organizationState } = OpinionEntity.index;
  return list(ctx, {
    ...page,
    ...(status && organizationState.range({ phase: phaseOf({ status }) })),
    where: withStatus(status),
    entity: OpinionEntity,
    index: "organizationState",
    partitions: audiences.map((audience) =>
      organizationState.partition({ audience, organization: organizationId }),
    ),
    descending: false,
  });
}
