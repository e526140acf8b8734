import { isDeepStrictEqual } from "node:util";
import type { Calendar } from "../calendar/calendar.ts";
import type { DeadlineRecord } from "../deadline/record.ts";
import { nextCheckAt } from "../deadline/stages.ts";
import type { About, Item } from "../table/entity.ts";
import { INDEX_NAMES, ROW, TABLE } from "../table/table.ts";
import type { Patch } from "../table/write.ts";
import type { Snapshot as Unit } from "../unit/shape.ts";
import { DeadlineEntryEntity, type Entry } from "./entity.ts";
import { formatSentNotices, type SentNotice, type TrackedRow } from "./read.ts";

/** A subject that carries deadlines. */
interface Carrying {
  readonly id: string;
  readonly unit: Unit | null;
  readonly deadlines?: readonly DeadlineRecord[];
}

/** Attributes that only some entries have. */
const OPTIONAL = [
  ROW,
  ...INDEX_NAMES.flatMap((name) => [TABLE.indexes[name].partitionKey, TABLE.indexes[name].sortKey]),
];
const never = () => new Error("a write without a condition was refused");

/**
 * Sets the attributes and index keys of an entry, and removes unused index keys. The sent notices
 * (`said`) stay unchanged.
 */
export function indexEntry(entry: Entry): Patch {
  const { pk, sk, ...set } = DeadlineEntryEntity.toItem(entry);
  return {
    patch: { pk, sk },
    set: plain(set),
    remove: OPTIONAL.filter((name) => !(name in set)),
    toError: never,
  };
}

/** Sets all of an entry but its next check, for a deadline whose facts stay. */
export function restateEntry(entry: Omit<Entry, "next">): Patch {
  const { set, remove, ...part } = indexEntry({ ...entry, next: null });
  const { partitionKey, sortKey } = TABLE.indexes.nextAction;
  return {
    ...part,
    set,
    remove: remove.filter((name) => name !== partitionKey && name !== sortKey),
  };
}

/** Sets what the entry shows of its subject, and nothing else. */
function showEntry(entry: Entry): Patch {
  const { patch, set, remove, toError } = indexEntry(entry);
  const shown = Object.entries(set).filter(([name]) => SHOWN.includes(name));
  return {
    patch,
    set: Object.fromEntries(shown),
    remove: remove.filter((name) => SHOWN.includes(name)),
    toError,
  };
}
/** The attributes that depend on what the entry shows: `row` and the keys of the lists. */
const SHOWN: readonly string[] = OPTIONAL.filter(
  (name) =>
    name !== TABLE.indexes.nextAction.partitionKey && name !== TABLE.indexes.nextAction.sortKey,
);

/** Keeps the attributes that are texts or numbers. */
const plain = (attributes: Omit<Item, "pk" | "sk">): Record<string, string | number> =>
  Object.fromEntries(
    Object.entries(attributes).filter(
      (pair): pair is [string, string | number] =>
        typeof pair[1] === "string" || typeof pair[1] === "number",
    ),
  );

/** Updates the index in the transaction of a subject: one part for each changed deadline. */
export function indexDeadlines(
  after: Carrying,
  before: Carrying | undefined,
  {
    now,
    calendar,
    about,
    aboutBefore,
  }: {
    readonly now: Date;
    readonly calendar: Calendar;
    /** The subject as the entries show it, after and before the write. */
    readonly about: About;
    readonly aboutBefore: About | undefined;
  },
): readonly Patch[] {
  const sameAbout = isDeepStrictEqual(about, aboutBefore);
  const earlier = new Map(before?.deadlines?.map((record) => [record.id, record]));
  const sameUnit =
    before?.unit?.code === after.unit?.code && before?.unit?.validFrom === after.unit?.validFrom;
  return (after.deadlines ?? []).flatMap((record) => {
    const previous = earlier.get(record.id);
    const isSame = sameUnit && isDeepStrictEqual(previous, record);
    const entry = { record, subjectId: after.id, unit: after.unit, ...about };
    if (isSame) return sameAbout ? [] : [showEntry({ ...entry, next: null })];
    const next = nextCheckAt(record, previous, now, calendar);
    return [indexEntry({ ...entry, next: next?.toISOString() ?? null })];
  });
}

interface Schedule {
  readonly sent: readonly SentNotice[];
  /** When the next check is due. Null for none. */
  readonly next: Date | null;
  readonly toError: Patch["toError"];
}

/**
 * Updates the sent notices and the next check of an entry. Refused if another write has changed the
 * entry since it was read.
 */
export function rescheduleEntry(
  { key, revision, record, subjectId, unit, audience }: TrackedRow,
  { sent, next, toError }: Schedule,
): Patch {
  const { partitionKey, sortKey } = TABLE.indexes.nextAction;
  const { [partitionKey]: pk, [sortKey]: sk } = DeadlineEntryEntity.toItem({
    record,
    subjectId,
    unit,
    audience,
    next: next?.toISOString() ?? null,
  });
  const at =
    typeof pk === "string" && typeof sk === "string"
      ? { [partitionKey]: pk, [sortKey]: sk }
      : undefined;
  return {
    patch: key,
    set: { said: formatSentNotices(sent), ...at },
    remove: at ? [] : [partitionKey, sortKey],
    revision,
    toError,
  };
}
