import { expect, test } from "vitest";
import { memoryOf } from "../../test/lists/memory.ts";
import type { Place } from "../table/walk.ts";
import { allSessionIds, countedIn } from "./count-figures.ts";

const [SESSION, OTHER] = ["01KA9Z0V3M8Q00000000000001", "01KA9Z0V3M8Q00000000000002"];

test.each([
  ["a session", `ses_${SESSION}`, `ses_${SESSION}`],
  ["an opinion of a session", `opn_${SESSION}.${OTHER}`, `ses_${SESSION}`],
  ["an opinion without a session", `opn_26743@2026-12.${OTHER}`, undefined],
  ["a directive", `dir_${SESSION}.${OTHER}`, `ses_${SESSION}`],
  ["a body", "org_26743.2025-07-01.PEOPLES_COMMITTEE", undefined],
  ["no subject", "nothing", undefined],
])("%s is counted in its session", (_, subject, session) => {
  expect(countedIn(subject)).toBe(session);
});

const sessions = (audience: string, count: number) =>
  Array.from({ length: count }, (_, i) => {
    const id = `ses_${audience}${String(i).padStart(4, "0")}`;
    // The days of the first partition are later than those of the second.
    const day = audience === "OFFICE" ? "2026-12-31" : "2026-12-09";
    return { pk: id, sk: "A", countryPk: `${audience}_SESSION`, countrySk: `${day}#${id}` };
  });

interface Read {
  readonly ids: readonly string[];
  readonly next: Place | undefined;
}
async function readOf(counts: readonly [number, number], from?: Place): Promise<Read[]> {
  const stored = [...sessions("OFFICE", counts[0]), ...sessions("PUBLIC", counts[1])];
  const parts: Read[] = [];
  for await (const part of allSessionIds(memoryOf(stored).ctx, from)) parts.push(part);
  return parts;
}
const idsOf = (parts: readonly Read[]) => new Set(parts.flatMap(({ ids }) => ids));

test.each<[number, number]>([
  [0, 0],
  [0, 3],
  [3, 0],
  [99, 1],
  [100, 100],
  [250, 101],
])("all sessions are read: %d of offices, %d public", async (...counts) => {
  const parts = await readOf(counts);
  const all = [...sessions("OFFICE", counts[0]), ...sessions("PUBLIC", counts[1])];
  expect(idsOf(parts)).toEqual(new Set(all.map(({ pk }) => pk)));
  expect(parts.map(({ next }) => next === undefined)).toEqual(
    parts.map((_, i) => i === parts.length - 1),
  );
  // From any place on, the rest is read: no session of an earlier part is missing.
  for (const [i, { next }] of parts.entries()) {
    if (!next) continue;
    const rest = await readOf(counts, next);
    expect(rest.at(-1)?.next).toBeUndefined();
    expect(idsOf([...parts.slice(0, i + 1), ...rest])).toEqual(idsOf(parts));
    // The session of the place is read once more.
    const again = [...idsOf(rest)].filter((id) => idsOf(parts.slice(0, i + 1)).has(id));
    expect(again.length).toBe(next.after === undefined ? 0 : 1);
  }
});
