import type { Table } from "@doithoai/core";
import { everything, putAll, type Raw } from "./items.ts";

type Stored = Record<string, unknown>;
const isObject = (value: unknown): value is Stored =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** A deadline without what later programs added. */
function asBefore(deadline: Stored): Stored {
  const { chosenBy: _, policy, ...rest } = deadline;
  if (!isObject(policy)) return { ...rest, ...(policy === undefined ? {} : { policy }) };
  const { mark: __, ...frozen } = policy;
  return { ...rest, policy: frozen };
}

/** A subject as a program stored it before policies had conditions. */
function subjectBefore(item: Raw): Raw {
  const body: Stored = JSON.parse(String(item.body));
  const deadlines = Array.isArray(body.deadlines) ? body.deadlines.map(asBefore) : [];
  const { ofSession } = body;
  const copy = isObject(ofSession) && { title: ofSession.title, stage: ofSession.stage };
  const { repliedInWriting: _, ...rest } = body;
  const before = { ...rest, deadlines, ...(copy && { ofSession: copy }) };
  return { ...item, body: JSON.stringify(before) };
}

/** The entry of a deadline as it was stored: every partition was named by the phase alone. */
function entryBefore(item: Raw): Raw {
  const [values, unit] = JSON.parse(String(item.deadline));
  const policy = values.findIndex((value: unknown) => isObject(value) && "period" in value);
  const stored = values
    .slice(0, -1)
    .map((value: unknown, i: number) =>
      i === policy && isObject(value) ? { ...value, mark: undefined } : value,
    );
  const keys = Object.entries(item).map(([name, value]) => [
    name,
    typeof value === "string" ? value.replace("_ADVISED_", "_") : value,
  ]);
  return { ...Object.fromEntries(keys), deadline: JSON.stringify([stored, unit]) } as Raw;
}

const SUBJECTS = new Set<unknown>(["Session", "Opinion", "Directive", "Recommendation"]);

/** Stores all subjects and entries as a program before policies with conditions did. */
export async function storeAsBefore(table: Table.Table): Promise<void> {
  const items = (await everything(table)).flatMap((item) => {
    if (SUBJECTS.has(item.type)) return [subjectBefore(item)];
    return item.type === "Deadline" ? [entryBefore(item)] : [];
  });
  await putAll(table, items);
}
