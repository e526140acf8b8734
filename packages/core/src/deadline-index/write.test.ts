import { describe, expect, test } from "vitest";
import { NATIONAL_CALENDAR } from "../calendar/calendar.ts";
import type { DeadlineRecord } from "../deadline/record.ts";
import { zDeadline } from "../deadline-record/schema.ts";
import { parseDay } from "../kernel/day.ts";
import type { About } from "../table/entity.ts";
import type { Patch } from "../table/write.ts";
import { indexDeadlines, rescheduleEntry } from "./write.ts";

const ID = "opn_00000000000000000000000001.00000000000000000000000002";
const deadline = (code: string, more: object = {}): DeadlineRecord =>
  zDeadline.parse({
    ...{ id: `ddl_${ID.slice(4)}.${code}`, policyCode: code, calendarVersion: 1 },
    ...{ startedOn: "2026-11-02", dueOn: "2026-12-15", originalDueOn: "2026-12-15" },
    owedBy: { id: "org_C1.2025-07-01.PEOPLES_COMMITTEE", name: "UBND xã 1" },
    ...more,
  });
const UNIT = {
  ...{ code: "C1", validFrom: parseDay("2025-07-01"), name: "Xã 1", kind: "xã" },
  ...{ level: "COMMUNE" as const, provinceCode: "P1" },
};
const HIDDEN: About = { audience: "PUBLIC", subject: "HIDDEN" };
const SHOWN: About = { audience: "PUBLIC", subject: ["Ngập."] };
const LOCKED: About = { audience: "OFFICE", subject: "IN_ITEM" };
const NOW = new Date("2026-12-01T02:00:00Z");

const RESULT = deadline("OPINION_RESULT");
const REPLY = deadline("OPINION_FIRST_REPLY");
const before = { id: ID, unit: UNIT, deadlines: [RESULT, REPLY] };
type Carrying = Parameters<typeof indexDeadlines>[0];

const partsOf = (
  after: Carrying,
  { earlier = before, about = SHOWN, aboutBefore = SHOWN } = {} as {
    readonly earlier?: Carrying | undefined;
    readonly about?: About;
    readonly aboutBefore?: About;
  },
) => indexDeadlines(after, earlier, { now: NOW, calendar: NATIONAL_CALENDAR, about, aboutBefore });

const namesOf = ({ set }: Patch) => Object.keys(set).toSorted();
const LISTS = ["country", "organization", "province", "unit"].flatMap((of) => [
  `${of}Pk`,
  `${of}Sk`,
]);
const NEXT = ["nextPk", "nextSk"];
const VALUE = ["type", "schema", "deadline", "status", "kind", "unitFrom", "row", ...LISTS];
const WHOLE = [...VALUE, ...NEXT].toSorted();

const indexed = (after: Carrying) =>
  indexDeadlines(after, undefined, {
    ...{ now: NOW, calendar: NATIONAL_CALENDAR, about: SHOWN, aboutBefore: undefined },
  }).map(namesOf);

describe("a write of a subject writes of its deadlines", () => {
  test("nothing if nothing of them changed", () => {
    expect(partsOf({ ...before, deadlines: [RESULT, { ...REPLY }] })).toEqual([]);
  });

  test.each([
    ["text", HIDDEN, SHOWN],
    ["audience", SHOWN, LOCKED],
  ])("what lists show of the subject, if its %s changed, and no check", (_, aboutBefore, about) => {
    const parts = partsOf(before, { about, aboutBefore });
    expect(parts.map(namesOf)).toEqual([1, 2].map(() => ["row", ...LISTS].toSorted()));
    for (const { set, remove } of parts) {
      expect(remove).toEqual([]);
      expect(JSON.parse(String(set.row))).toEqual({ subject: about.subject });
      expect(set.unitPk).toBe(`${about.audience}_OPEN_DEADLINE#C1`);
    }
  });

  test("the entry of a deadline that changed, with the subject and without the other", () => {
    const later = { ...RESULT, dueOn: parseDay("2026-12-22") };
    const [part, ...others] = partsOf({ ...before, deadlines: [later, REPLY] });
    expect([part && namesOf(part), part?.patch.pk, others]).toEqual([
      WHOLE,
      `DEADLINE#${RESULT.id}`,
      [],
    ]);
    expect(part?.set.unitSk).toBe(`2026-12-22#${RESULT.id}`);
    expect(JSON.parse(String(part?.set.row))).toEqual({ subject: SHOWN.subject });
  });

  test.each([
    ["another unit", { ...UNIT, code: "C2" }],
    ["a later unit of the same code", { ...UNIT, validFrom: parseDay("2026-11-01") }],
  ])("every entry of a subject of %s", (_, unit) => {
    expect(partsOf({ ...before, unit }).map(namesOf)).toEqual([WHOLE, WHOLE]);
  });

  test("every entry of a new subject", () => {
    expect(indexed(before)).toEqual([WHOLE, WHOLE]);
  });

  test("no body and no check of a closed deadline that nobody owes", () => {
    const closed = deadline("OPINION_RESULT", { metOn: "2026-11-20", owedBy: null });
    const [part] = partsOf({ ...before, deadlines: [closed, REPLY] });
    expect(part?.remove.toSorted()).toEqual([...NEXT, "organizationPk", "organizationSk"].sort());
    expect(part?.set.unitPk).toBe("PUBLIC_MET_ON_TIME_DEADLINE#C1");
  });

  test("a check at once if a notice of the earlier due day may be wrong now", () => {
    const late = deadline("OPINION_RESULT", { dueOn: "2026-11-16" });
    const met = { ...RESULT, metOn: parseDay("2026-11-30") };
    const earlier = { ...before, deadlines: [late] };
    const [part] = partsOf({ ...before, deadlines: [met] }, { earlier });
    expect(part?.set.nextSk).toBe(`${NOW.toISOString()}#${RESULT.id}`);
  });
});

describe("a check of a deadline writes its notices", () => {
  const sent = [{ dueOn: parseDay("2026-12-15"), stage: "OVERDUE" as const, at: "2026-12-16" }];
  const toError = () => new Error("refused");
  const key = { pk: `DEADLINE#${RESULT.id}`, sk: "DEADLINE" };
  const row = {
    ...{ key, revision: 3, record: RESULT, subjectId: ID, unit: UNIT },
    ...{ audience: "PUBLIC" as const, next: null, sent: [] },
  };
  const said = "2026-12-15 OVERDUE 2026-12-16";

  test("and when it is due again", () => {
    const next = new Date("2026-12-20T17:00:00Z");
    const { set, ...part } = rescheduleEntry(row, { sent, next, toError });
    expect(part).toEqual({ patch: key, remove: [], revision: 3, toError });
    expect(Object.keys(set).toSorted()).toEqual([...NEXT, "said"]);
    expect([set.said, set.nextSk]).toEqual([said, `${next.toISOString()}#${RESULT.id}`]);
  });

  test("and that it is not due again", () => {
    const part = rescheduleEntry(row, { sent, next: null, toError });
    expect(part).toEqual({ patch: key, set: { said }, remove: NEXT, revision: 3, toError });
  });
});
