import type { Notice, Stage } from "../deadline/stages.ts";
import { addDays, type Day } from "../kernel/day.ts";
import type { Context } from "../request/context.ts";
import type { Audience } from "../table/audience.ts";
import { BrokenItem, type Item, type Key } from "../table/entity.ts";
import { type Listed, listVisible, type Window } from "../table/list.ts";
import type { Partition } from "../table/merge.ts";
import { batchGet, keyText } from "../table/read.ts";
import { shownIn } from "../table/row.ts";
import { ofUnits, partitionsIn } from "../unit/list.ts";
import type { Places } from "../unit/places.ts";
import {
  DeadlineEntryEntity,
  type DeadlinePhase,
  type Entry,
  partOf,
  type Weight,
} from "./entity.ts";

/** A notice that was sent for a deadline, with the time. */
export interface SentNotice extends Notice {
  readonly at: string;
}

/** A deadline from a row of an index. */
export interface Row extends Entry {
  readonly key: Key;
}
/** A row of a list, with what it shows of the subject (`About`). */
export interface ListRow extends Row {
  readonly about: unknown;
}
/** A row with its sent notices and its revision, which sending further notices needs. */
export interface TrackedRow extends Row {
  readonly sent: readonly SentNotice[];
  readonly revision: number;
}

/** One notice per line: `2026-03-16 OVERDUE 2026-03-16T17:05:00.000Z`. */
export const formatSentNotices = (notices: readonly SentNotice[]): string =>
  notices.map(({ dueOn, stage, at }) => `${dueOn} ${stage} ${at}`).join("\n");

/** Parses the text of `formatSentNotices`. */
function parseSentNotices(text: unknown): readonly SentNotice[] {
  if (typeof text !== "string" || text === "") return [];
  return text.split("\n").map((line) => {
    const [dueOn = "", stage = "", at = ""] = line.split(" ");
    return { dueOn: dueOn as Day, stage: stage as Stage, at }; // only formatSentNotices writes it
  });
}

/** The deadline of an index row. A broken row is reported and gives undefined. */
export function rowOf({ table }: Pick<Context, "table">, item: Item): Row | undefined {
  const entry = DeadlineEntryEntity.fromRow(item);
  if (!(entry instanceof BrokenItem)) return { ...entry, key: { pk: item.pk, sk: item.sk } };
  table.report(entry);
  return undefined;
}

/** Like `rowOf`, for an item with all attributes. */
export function trackedOf(ctx: Pick<Context, "table">, item: Item): TrackedRow | undefined {
  const row = rowOf(ctx, item);
  return row && { ...row, sent: parseSentNotices(item.said), revision: Number(item.revision) };
}

/** Reads the items of rows from the table, 100 per request. */
export async function withSentNotices(
  ctx: Context,
  rows: readonly Row[],
): Promise<readonly TrackedRow[]> {
  const items = await batchGet(
    ctx,
    rows.map(({ key }) => key),
    { consistent: true, project: ["pk", "sk", "deadline", "said", "revision"] },
  );
  return [...items.values()].flatMap((item) => trackedOf(ctx, item) ?? []);
}

/** The owners of deadlines in an index: codes of units or provinces, or ids of bodies. */
export interface Owners {
  readonly index: Places["index"] | "organizationState";
  readonly owners: readonly string[];
}
/** The filter of a list of deadlines. */
export interface ListFilter extends Owners {
  /** Where the caller may list what only the office may see, in the same form. */
  readonly office: readonly Owners[];
  readonly only?: Places["only"];
  readonly phases: readonly DeadlinePhase[];
  readonly weights: readonly Weight[];
  readonly dueFrom?: Day | undefined;
  readonly dueTo?: Day | undefined;
  readonly policyCode?: string | null | undefined;
}

/** The parts of an index whose deadlines a list or a job reads. */
export interface Parts {
  readonly phases: readonly DeadlinePhase[];
  readonly weights: readonly Weight[];
}

/** The partitions with the deadlines of these owners, one for each phase and weight. */
export function partitionsOf(
  { index, owners }: Owners,
  { phases, weights }: Parts,
  audience: Audience,
): readonly Partition[] {
  const { organizationState, ...places } = DeadlineEntryEntity.index;
  const inPart = (phase: string): readonly Partition[] => {
    if (index === "organizationState")
      return owners.map((organization) => ({
        index,
        pk: organizationState.partition({ audience, phase, organization }),
      }));
    const { unitDay, provinceDay, countryDay } = places;
    return partitionsIn(
      {
        unitDay: { ...unitDay, partition: (of) => unitDay.partition({ ...of, phase }) },
        provinceDay: { partition: (of) => provinceDay.partition({ ...of, phase }) },
        countryDay: { partition: (of) => countryDay.partition({ ...of, phase }) },
      },
      { index, codes: owners },
      audience,
    );
  };
  return phases.flatMap((phase) => weights.flatMap((weight) => inPart(partOf(phase, weight))));
}

/**
 * A page of deadlines by due day: one Query per owner, phase and weight. `resolve` returns each
 * deadline as the caller may see it. Hidden rows are skipped, and later rows fill the page.
 */
export function listDeadlines<T>(
  ctx: Context,
  { index, owners, office, only, phases, weights, dueFrom, dueTo, policyCode }: ListFilter,
  window: Window & { readonly descending: boolean },
  resolve: (rows: readonly (ListRow | undefined)[]) => Promise<readonly (T | undefined)[]>,
): Promise<Listed<T>> {
  const input = {
    ...window,
    partitions: [
      ...partitionsOf({ index, owners }, { phases, weights }, "PUBLIC"),
      ...office.flatMap((each) => partitionsOf(each, { phases, weights }, "OFFICE")),
    ],
    ...DeadlineEntryEntity.index[index].between(
      dueFrom && { day: dueFrom },
      dueTo && { day: dueTo },
    ),
    where: ofUnits(
      DeadlineEntryEntity,
      only,
      policyCode ? (row) => row.kind === policyCode : undefined,
    ),
  };
  return listVisible(ctx, input, (items) =>
    resolve(
      items.map((item) => {
        const row = rowOf(ctx, item);
        return row && { ...row, about: aboutIn(item) };
      }),
    ),
  );
}

/** The part of a row that shows the subject of its deadline. */
function aboutIn(item: Item): unknown {
  const shown = shownIn(item);
  return typeof shown === "object" && shown !== null && "subject" in shown
    ? shown.subject
    : "IN_ITEM";
}

/** The latest due day of the deadlines that are overdue today. */
export const lastOverdue = (today: Day): Day => addDays(today, -1);

/** The sent notices of deadlines, by their ids, 100 per request. */
export async function sentNoticesByDeadline(
  ctx: Context,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly SentNotice[]>> {
  const keyOf = (id: string): Key => DeadlineEntryEntity.keyOf({ id });
  const items = await batchGet(ctx, ids.map(keyOf), { project: ["pk", "sk", "said"] });
  return new Map(ids.map((id) => [id, parseSentNotices(items.get(keyText(keyOf(id)))?.said)]));
}
