import { ChangeEntity, type Table } from "@doithoai/core";

/** A Change as the index shows it: its key and the time when it was written. */
export interface Row extends Table.Key {
  readonly at: string;
}
export interface Placed extends Row {
  /** Its position in the order of a replay, comparable as text: the value of `--after`. */
  readonly place: string;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * Orders Changes by the time when they were written, but never before an earlier version of the
 * same subject. Earlier versions of the overdue check wrote with the time of its rule, which may be
 * up to an hour and a half before the time of the previous version.
 */
export function inOrder(rows: readonly Row[]): readonly Placed[] {
  const placed: Placed[] = [];
  for (const versions of Map.groupBy(rows, ({ pk }) => pk).values()) {
    let latest = "";
    for (const row of versions.toSorted((a, b) => compare(a.sk, b.sk))) {
      latest = row.at > latest ? row.at : latest;
      placed.push({ ...row, place: placeOf(row, latest) });
    }
  }
  return placed.sort((a, b) => compare(a.place, b.place));
}

/** The place is the sort key of an index row written at this instant. */
function placeOf(row: Row, instant: string): string {
  const { subject = "", version = "" } = ChangeEntity.slotsOf(row) ?? {};
  return ChangeEntity.index.provinceDay.prefix({ instant, subject, version });
}

const PLACE = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z)#[^#]+#\d{6,}$/;

/** The instant in a place; undefined when the text is not a place. */
export const instantOf = (place: string): string | undefined => PLACE.exec(place)?.[1];
