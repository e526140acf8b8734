import { expect, test } from "vitest";
import type { DeadlineRecord } from "../deadline/record.ts";
import { parseDay } from "../kernel/day.ts";
import { BrokenItem } from "../table/entity.ts";
import { DeadlineEntryEntity, type Entry } from "./entity.ts";

const on = parseDay("2026-03-02");
const due = parseDay("2026-03-17");
const record: DeadlineRecord = {
  version: 1,
  id: "ddl_opn.00000000000000000000000001.00000000000000000000000002.OPINION_RESULT~2",
  policyCode: "OPINION_RESULT",
  cause: "1",
  eventOn: on,
  startedOn: on,
  startRecordedOn: null,
  policy: {
    unitCode: "VN",
    version: 0,
    period: { length: 15, unit: "WORKING_DAYS", direction: "FORWARD" },
  },
  fixedOn: null,
  calendarVersion: 2,
  dueOn: due,
  originalDueOn: due,
  metOn: null,
  metRecordedOn: null,
  cancelledOn: null,
  extensions: [{ from: on, to: due, on, by: "u", reason: "Chờ ý kiến cấp trên.", pausesBefore: 0 }],
  pauses: [{ from: on, to: null, by: "u", reason: "Chờ kết quả đo đạc." }],
  owedBy: { id: "org_C1.2025-07-01.PEOPLES_COMMITTEE", name: "Ủy ban nhân dân xã 1" },
  chosenBy: { sessionType: "PERIODIC", chairKind: null },
};
const entry: Entry = {
  record,
  subjectId: "opn_00000000000000000000000001.00000000000000000000000002",
  unit: {
    code: "C1",
    validFrom: parseDay("2025-07-01"),
    name: "Xã 1",
    level: "COMMUNE",
    kind: "xã",
    provinceCode: "P1",
  },
  next: "2026-03-16T17:00:00.000Z",
  audience: "PUBLIC",
};
/** An entry is read without its next check. */
const known = { ...entry, next: null };
const item = DeadlineEntryEntity.toItem(entry);

test.each([
  ["a whole entry", entry, known],
  ["one without a unit", { ...entry, unit: null }, { ...known, unit: null }],
  [
    "one with a version",
    { ...entry, record: { ...record, version: 3 } },
    { ...known, record: { ...record, version: 3 } },
  ],
])("%s is read as it was written", (_, written, found) => {
  expect(DeadlineEntryEntity.fromRow(DeadlineEntryEntity.toItem(written))).toEqual(found);
});

test("an entry that was stored with names is read", () => {
  const deadline = JSON.stringify(entry, (_, value: unknown) => value ?? undefined);
  expect(DeadlineEntryEntity.fromRow({ ...item, deadline })).toEqual(entry);
});

test.each(["[]", "[[]]", "[1,2]", '[["ddl"],null]', "[null,null]", '"text"', "null"])(
  "%s is a broken entry",
  (deadline) => {
    expect(DeadlineEntryEntity.fromRow({ ...item, deadline })).toBeInstanceOf(BrokenItem);
  },
);

/** The values of `entry` as they were stored first. They never change: later programs read them. */
const STORED =
  '[["ddl_opn.00000000000000000000000001.00000000000000000000000002.OPINION_RESULT~2",1,' +
  '"OPINION_RESULT","1","2026-03-02","2026-03-02",null,{"unitCode":"VN","version":0,' +
  '"period":{"length":15,"unit":"WORKING_DAYS","direction":"FORWARD"}},null,2,"2026-03-17",' +
  '"2026-03-17",null,null,null,[{"from":"2026-03-02","to":"2026-03-17","on":"2026-03-02",' +
  '"by":"u","reason":"Chờ ý kiến cấp trên.","pausesBefore":0}],[{"from":"2026-03-02","by":"u",' +
  '"reason":"Chờ kết quả đo đạc."}],{"id":"org_C1.2025-07-01.PEOPLES_COMMITTEE",' +
  '"name":"Ủy ban nhân dân xã 1"}],["C1","2025-07-01","Xã 1","COMMUNE","xã","P1"]]';

test("an entry of earlier is read: the fields of its shapes keep their order", () => {
  expect(DeadlineEntryEntity.fromRow({ ...item, deadline: STORED })).toEqual({
    ...known,
    record: { ...record, chosenBy: null },
  });
});

test("names and the id of the subject are not stored", () => {
  expect(String(item.deadline)).not.toMatch(/policyCode|provinceCode|"opn_/);
});
