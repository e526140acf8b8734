import { type Day, dayOf } from "../kernel/day.ts";
import { enumeration } from "../kernel/enumeration.ts";
import { standardBody } from "../organization/standard.ts";
import { withPredecessorBodies } from "../organization/successors.ts";
import type { Context } from "../request/context.ts";
import { WORK_ENTITIES } from "../subjects/concepts.ts";
import { AUDIENCES } from "../table/audience.ts";
import { BrokenItem, type Item } from "../table/entity.ts";
import { type Listed, type ListInput, list, type Window } from "../table/list.ts";
import { PHASE } from "../table/phase.ts";
import { TABLE } from "../table/table.ts";
import * as Unit from "../unit/index.ts";

/** Kinds of matters. */
export const Kind = enumeration({
  OPINION: ["ý kiến được giao cho cơ quan", "opinions assigned to the body"],
  DIRECTIVE: ["ý kiến chỉ đạo cơ quan chủ trì thực hiện", "directives that the body leads"],
  RECOMMENDATION: ["kiến nghị giám sát gửi cơ quan", "recommendations to the body"],
});

/** A matter on which a body can owe an action. */
export type WorkSubject = Exclude<
  ReturnType<(typeof WORK_ENTITIES)[number]["fromItem"]>,
  BrokenItem
>;

const ANY = {
  fromItem: (item: Item): WorkSubject | BrokenItem =>
    WORK_ENTITIES.find(({ name }) => name === item.type)?.fromItem(item) ??
    new BrokenItem(
      { pk: item.pk, sk: item.sk },
      `the type ${String(item.type)} does not belong in a worklist`,
    ),
};

interface OfBodies extends Window {
  /** Names of entities. If absent, every kind of matter is listed. */
  readonly kinds?: ReadonlySet<string> | undefined;
  /** The latest due day. */
  readonly dueTo?: Day | undefined;
  readonly toVisible?: ListInput<WorkSubject>["toVisible"];
}

/**
 * Lists the open matters of these bodies and of their predecessors, soonest due first. Costs one
 * index Query per body, kind and audience, then reads the items 100 per request.
 */
export async function openWorkOf(
  ctx: Context,
  organizationIds: readonly string[],
  { kinds, dueTo, ...window }: OfBodies,
): Promise<Listed<WorkSubject>> {
  return list(ctx, {
    ...window,
    entity: ANY,
    index: "organizationState",
    partitions: await partitionsOf(ctx, organizationIds, kinds),
    ...openUntil(dueTo),
    descending: false,
  });
}

/** Whether the list of open work of these bodies and of their predecessors has a matter. */
export async function isOpenWorkOf(
  ctx: Context,
  organizationIds: readonly string[],
  subject: WorkSubject,
): Promise<boolean> {
  const entity = WORK_ENTITIES.find(({ name }) => name.toLowerCase() === subject.kind);
  // The entity of a kind takes its subjects.
  const item = entity?.toItem(subject as never);
  if (!item) return false;
  const { partitionKey, sortKey } = TABLE.indexes.organizationState;
  const { from = "", to = "" } = openUntil(undefined);
  const [partition, sort] = [String(item[partitionKey]), String(item[sortKey])];
  if (sort < from || sort > to) return false;
  return (await partitionsOf(ctx, organizationIds)).includes(partition);
}

const { organizationState: BY_BODY } = WORK_ENTITIES[0].index;

const openUntil = (dueTo: Day | undefined) =>
  BY_BODY.between(
    { phase: PHASE.open },
    dueTo ? { phase: PHASE.open, day: dueTo } : { phase: PHASE.open },
  );

/** The partitions of matters of these kinds, for every audience. */
async function partitionsOf(
  ctx: Context,
  organizationIds: readonly string[],
  kinds?: ReadonlySet<string>,
): Promise<readonly string[]> {
  const entities = WORK_ENTITIES.filter(({ name }) => kinds?.has(name) ?? true);
  const bodies = await Promise.all(organizationIds.map((id) => withPredecessorBodies(ctx, id)));
  return [...new Set(bodies.flat())].flatMap((organization) =>
    entities.flatMap(
      ({
        index: {
          organizationState: { partition },
        },
      }) => [...new Set(AUDIENCES.map((audience) => partition({ audience, organization })))],
    ),
  );
}

/** The People's Committee of the unit in force today. Used if a grant names no body. */
export function committeeOf(units: readonly Unit.Unit[], now: Date): string | undefined {
  const unit = units.find((each) => Unit.isInForce(each, dayOf(now)));
  return unit && standardBody(unit, "PEOPLES_COMMITTEE").id;
}
