import { matterOf } from "../addressee/row-id.ts";
import { type Day, dayOf } from "../kernel/day.ts";
import { enumeration } from "../kernel/enumeration.ts";
import { standardBody } from "../organization/standard.ts";
import { withPredecessorBodies } from "../organization/successors.ts";
import type { Context } from "../request/context.ts";
import { WORK_ENTITIES } from "../subjects/concepts.ts";
import { subjectKey } from "../subjects/subject.ts";
import { AUDIENCES } from "../table/audience.ts";
import { BrokenItem, type Item, type Key } from "../table/entity.ts";
import { type Listed, type ListInput, list, type Window } from "../table/list.ts";
import { PHASE } from "../table/phase.ts";
import { TABLE } from "../table/table.ts";
import * as Unit from "../unit/index.ts";

/** Kinds of matters. */
export const Kind = enumeration({
  OPINION: ["ý kiến được giao cho cơ quan", "opinions assigned to the body"],
  DIRECTIVE: ["ý kiến chỉ đạo cơ quan thực hiện", "directives that the body carries out"],
  RECOMMENDATION: ["kiến nghị giám sát gửi cơ quan", "recommendations to the body"],
});

/** A matter on which a body can owe an action. */
export type WorkSubject = Exclude<
  ReturnType<(typeof WORK_ENTITIES)[number]["fromItem"]>,
  BrokenItem
>;

/** A matter on the list of one body. */
export interface Work {
  /** Id of the row: that of the matter, or of a further body of it (`rowIdOf`). */
  readonly id: string;
  readonly subject: WorkSubject;
  /** The body whose list it is on. */
  readonly bodyId: string;
}

type WorkEntity = (typeof WORK_ENTITIES)[number];
const ofType = (type: unknown): WorkEntity | undefined =>
  WORK_ENTITIES.find(({ name }) => name === type);

const slotsIn = (row: object) => {
  for (const { index } of WORK_ENTITIES) {
    const slots = index.organizationState.slotsOf(row);
    if (slots) return slots;
  }
  return undefined;
};

const ANY = {
  fromItem: (item: Item): Work | BrokenItem => {
    const subject = ofType(item.type)?.fromItem(item);
    const row = slotsIn(item);
    if (subject && row)
      return subject instanceof BrokenItem
        ? subject
        : { id: row.id, subject, bodyId: row.organization };
    return new BrokenItem(
      { pk: item.pk, sk: item.sk },
      `the type ${String(item.type)} does not belong in a worklist`,
    );
  },
};

/** The key of the matter of a row. */
function keyOf(row: Item): Key {
  const id = slotsIn(row)?.id;
  return (id === undefined ? undefined : subjectKey(matterOf(id))) ?? row;
}

interface OfBodies extends Window {
  /** Names of entities. If absent, every kind of matter is listed. */
  readonly kinds?: ReadonlySet<string> | undefined;
  /** The latest due day. */
  readonly dueTo?: Day | undefined;
  readonly toVisible?: ListInput<Work>["toVisible"];
}

/**
 * Lists the open matters of these bodies and of their predecessors, soonest due first. Costs one
 * index Query per body, kind and audience, then reads the items 100 per request.
 */
export async function openWorkOf(
  ctx: Context,
  organizationIds: readonly string[],
  { kinds, dueTo, ...window }: OfBodies,
): Promise<Listed<Work>> {
  return list(ctx, {
    ...window,
    entity: ANY,
    keyOf,
    index: "organizationState",
    partitions: await partitionsOf(ctx, organizationIds, kinds),
    ...openUntil(dueTo),
    descending: false,
  });
}

/** The work on a matter under the id of a row; undefined if these bodies have no such open work. */
export async function openWorkById(
  ctx: Context,
  organizationIds: readonly string[],
  { id, subject }: Pick<Work, "id" | "subject">,
): Promise<Work | undefined> {
  const entity = WORK_ENTITIES.find(({ name }) => name.toLowerCase() === subject.kind);
  if (!entity) return undefined;
  // The entity of a kind takes its subjects.
  const rows = [entity.toItem(subject as never), ...entity.further(subject as never)];
  const { partitionKey, sortKey } = TABLE.indexes.organizationState;
  const { from = "", to = "" } = openUntil(undefined);
  const partitions = await partitionsOf(ctx, organizationIds);
  for (const row of rows) {
    const of = slotsIn(row);
    const sort = String(row[sortKey]);
    if (
      of?.id === id &&
      sort >= from &&
      sort <= to &&
      partitions.includes(String(row[partitionKey]))
    )
      return { id, subject, bodyId: of.organization };
  }
  return undefined;
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
