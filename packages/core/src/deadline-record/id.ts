import { KINDS, parseId, toId } from "../kernel/id.ts";

/**
 * The id of a deadline: `ddl_<kind>.<own parts>.<CODE>`. The kind and the own parts name the
 * subject. A subject may have several deadlines of one policy: the second has the suffix `~2`.
 */
export function deadlineIdOf(subjectId: string, code: string, ordinal: number): string {
  const { kind, parts } = parseId(subjectId) ?? { kind: "unit" as const, parts: [] };
  return toId("deadline", KINDS[kind], ...parts, ordinal === 1 ? code : `${code}~${ordinal}`);
}

/** The id of the subject that a deadline's id names. Pure. */
export function subjectIdOf(deadlineId: string): string {
  const kindAt = deadlineId.indexOf("_") + 1;
  const partsAt = deadlineId.indexOf(".") + 1;
  const kind = deadlineId.slice(kindAt, partsAt - 1);
  return `${kind}_${deadlineId.slice(partsAt, deadlineId.lastIndexOf("."))}`;
}
