import { expect, test } from "vitest";
import { NATIONAL_CALENDAR } from "../calendar/calendar.ts";
import { type Day, day } from "../kernel/day.ts";
import { POLICIES, type Policy, policyInForce } from "./policies.ts";
import { type Obligation, settle, type Terms } from "./settle.ts";

const NOTIFY = POLICIES.find(({ code }) => code === "CITIZEN_NOTIFY") as Policy;
const own = (validFrom: string, unitCode: string): Policy => ({
  ...NOTIFY,
  unitCode,
  version: 1,
  validFrom: day(validFrom),
});
const termsOf = (today: string, policies: readonly Policy[], more: Partial<Terms> = {}): Terms => ({
  ...{
    today: day(today),
    calendar: NATIONAL_CALENDAR,
    idOf: (code, ordinal) => `ddl_${code}~${ordinal}`,
  },
  policyOn: (code: string, on: Day) => policyInForce([policies], code, on),
  ...more,
});

/** An answer of 2 March; told, and owed anew on the 9th to somebody who came later. */
const told: Obligation = {
  ...{
    code: "CITIZEN_NOTIFY",
    cause: "rsp_1",
    startedOn: day("2026-03-02"),
    owedBy: null,
    fixedOn: null,
  },
  ...{ met: true, metOn: day("2026-03-03"), again: true },
};
const anew = settle(
  settle([], [told], termsOf("2026-03-03", [])),
  [{ ...told, met: false, metOn: null }],
  termsOf("2026-03-09", []),
);

test("what is owed anew starts on the day it is, and is of the event", () => {
  expect(anew[1]).toMatchObject({
    eventOn: "2026-03-02",
    startedOn: "2026-03-09",
    dueOn: "2026-03-12",
    policy: { unitCode: "VN" },
  });
});

test.each([
  ["from the day of the event", "2026-03-02", "26743"],
  ["from a day between it and the new start", "2026-03-05", "VN"],
])(
  "of another unit, it is counted by the policy in force there on the day of the event: %s",
  (_, validFrom, unitCode) => {
    const moved = settle(
      anew,
      [{ ...told, met: false, metOn: null }],
      termsOf("2026-03-10", [own(validFrom, "26743")], { corrected: true, moved: true }),
    );
    expect(moved[1]).toMatchObject({
      startedOn: "2026-03-09",
      dueOn: "2026-03-12",
      policy: { unitCode },
    });
  },
);
