import type { DeadlineRecord } from "../deadline/record.ts";
import { subjectIdOf } from "../deadline-record/id.ts";
import { zDeadline } from "../deadline-record/schema.ts";
import { versionOf } from "../deadline-record/version.ts";
import { unnamed } from "../table/row.ts";
import { Snapshot as UnitSnapshot } from "../unit/shape.ts";

interface Written {
  readonly record: DeadlineRecord;
  readonly unit: UnitSnapshot | null;
}

const Record = unnamed(zDeadline);
const Unit = unnamed(UnitSnapshot);

/**
 * The stored form of an entry: arrays without names. Each index keeps a copy of it, and names are a
 * third of it. The id of a deadline names the subject, so `subjectId` is left out.
 */
export const written = ({ record, unit }: Written): readonly unknown[] => [
  // An absent version would be null here, and its shape does not accept that.
  Record.write({ ...record, version: versionOf(record) }),
  unit && Unit.write(unit),
];

/** The entry of a stored form, not yet checked. Earlier programs stored it with names. */
export function read(stored: unknown): unknown {
  if (!Array.isArray(stored)) return stored;
  const [values, unit]: readonly unknown[] = stored;
  if (!Array.isArray(values)) return stored;
  const record = Record.read(values);
  return {
    record,
    subjectId: subjectIdOf(String(record.id)),
    unit: Array.isArray(unit) ? Unit.read(unit) : null,
  };
}
