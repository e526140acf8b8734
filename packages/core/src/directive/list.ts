import type { Context } from "../request/context.ts";
import type { Audience } from "../table/audience.ts";
import { type Listed, type ListInput, list, type Window } from "../table/list.ts";
import * as Unit from "../unit/list.ts";
import { DirectiveEntity } from "./entity.ts";
import type { Directive } from "./shape.ts";
import { phaseOf } from "./status.ts";

type Status = Directive["status"] | null | undefined;
const withStatus = (status: Status): Unit.DayList<Directive>["where"] =>
  status ? (row) => row.status === status : undefined;

interface OfUnit extends Omit<Unit.DayList<Directive>, "where"> {
  readonly unitCode: string;
  readonly audiences: readonly Audience[];
  readonly status?: Status;
}

/** Directives issued in a unit, by day of issue. */
export const listByUnit = (
  ctx: Context,
  { status, ...input }: OfUnit,
): Promise<Listed<Directive>> =>
  Unit.listByUnit(ctx, DirectiveEntity, { ...input, where: withStatus(status) });

interface OfOrganization extends Window {
  readonly organizationId: string;
  readonly status?: Status;
  readonly audiences: readonly Audience[];
  readonly toVisible?: ListInput<Directive>["toVisible"];
}

/** Directives of a lead body, ordered by phase (open ones first) and due day. */
export function listByOrganization(
  ctx: Context,
  { organizationId, status, audiences, ...page }: OfOrganization,
): Promise<Listed<Directive>> {
  const { organizationState } = DirectiveEntity.index;
  return list(ctx, {
    ...page,
    ...(status && organizationState.range({ phase: phaseOf({ status }) })),
    where: withStatus(status),
    entity: DirectiveEntity,
    index: "organizationState",
    partitions: audiences.map((audience) =>
      organizationState.partition({ audience, organization: organizationId }),
    ),
    descending: false,
  });
}
