import { expect, test } from "vitest";
import { NATIONAL_CALENDAR } from "../calendar/calendar.ts";
import { type Day, parseDay } from "../kernel/day.ts";
import { NO_FACTS } from "./conditions.ts";
import { policyInForce } from "./in-force.ts";
import { POLICIES, type Policy } from "./policies.ts";
import { type Obligation, settle, type Terms } from "./settle.ts";

const NOTIFY = POLICIES.find(({ code }) => code === "CITIZEN_NOTIFY") as Policy;
const own = (validFrom: string, unitCode: string): Policy => ({
  ...NOTIFY,
  unitCode,
  version: 1,
  validFrom: parseDay(validFrom),
});
const termsOf = (today: string, policies: readonly Policy[], more: Partial<Terms> = {}): Terms => ({
  today: parseDay(today),
  calendar: NATIONAL_CALENDAR,
  idOf: (code, ordinal) => `ddl_${code}~${ordinal}`,
  policyOn: (code: string, on: Day) => policyInForce([policies], code, on, NO_FACTS),
  chosenBy: { sessionType: null, chairKind: null },
  ...more,
});

/** A response of 2 March, delivered on 3 March and owed again on 9 March to a later citizen. */
const delivered: Obligation = {
  code: "CITIZEN_NOTIFY",
  cause: "rsp_1",
  startedOn: parseDay("2026-03-02"),
  owedBy: null,
  fixedOn: null,
  met: true,
  metOn: parseDay("2026-03-03"),
  mayRecur: true,
};
const reopened = settle(
  settle([], [delivered], termsOf("2026-03-03", [])),
  [{ ...delivered, met: false, metOn: null }],
  termsOf("2026-03-09", []),
);

test("an obligation owed again starts on that day and keeps its event day", () => {
  expect(reopened[1]).toMatchObject({
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
  "after a move to another unit, its policy on the day of the event applies: %s",
  (_, validFrom, unitCode) => {
    const moved = settle(
      reopened,
      [{ ...delivered, met: false, metOn: null }],
      termsOf("2026-03-10", [own(validFrom, "26743")], { corrected: true, moved: true }),
    );
    expect(moved[1]).toMatchObject({
      startedOn: "2026-03-09",
      dueOn: "2026-03-12",
      policy: { unitCode },
    });
  },
);
