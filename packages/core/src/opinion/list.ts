import type { Context } from "../request/context.ts";
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
  readonly status?: Status;
}

/** Opinions of a unit or its tree, by the day they were received. */
export const listByUnit = (
  ctx: Context,
  { status, ...input }: InPlaces,
): Promise<Listed<Opinion>> =>
  listInPlaces(ctx, OpinionEntity, { ...input, where: withStatus(status) });

interface OfOrganization extends Window {
  readonly organizationId: string;
  readonly status?: Status;
  readonly seen?: ListInput<Opinion>["seen"];
}

/** Opinions given to a body: those it owes first, by due day. */
export function listByOrganization(
  ctx: Context,
  { organizationId, status, ...page }: OfOrganization,
): Promise<Listed<Opinion>> {
  const { organizationState } = OpinionEntity.index;
  return list(ctx, {
    ...page,
    ...(status && organizationState.range({ phase: phaseOf({ status }) })),
    where: withStatus(status),
    entity: OpinionEntity,
    index: "organizationState",
    partitions: [organizationState.partition({ organization: organizationId })],
    descending: false,
  });
}
