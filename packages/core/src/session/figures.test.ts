import fc from "fast-check";
import { expect, test } from "vitest";
import { PUBLIC } from "../access/actor.ts";
import { zDeadlines } from "../deadline-record/schema.ts";
import { type Day, parseDay } from "../kernel/day.ts";
import { ContentState, Nature, Status } from "../opinion/labels.ts";
import { type CountedOpinion, figuresFor, figuresOf, overdueOf } from "./figures.ts";
import { NO_FIGURES } from "./shape.ts";

const TODAY = parseDay("2026-12-10");
const LATE = "2026-12-09";

const deadline = (policyCode: string, dueOn: string, more: object = {}) => ({
  ...{ id: `ddl_${policyCode}`, policyCode, startedOn: "2026-11-02", calendarVersion: 1 },
  ...{ dueOn, originalDueOn: dueOn, ...more },
});
const opinion = (more: object = {}, ...deadlines: readonly object[]): CountedOpinion => ({
  status: "ASSIGNED",
  nature: "SUGGESTION",
  contentState: "SHOWN",
  deadlines: zDeadlines.parse(deadlines),
  ...more,
});
const result = (dueOn: string, more?: object) => deadline("OPINION_RESULT", dueOn, more);
const reply = (dueOn: string, more?: object) => deadline("OPINION_FIRST_REPLY", dueOn, more);
const MET = { metOn: "2026-12-01" };
const CANCELLED = { cancelledOn: "2026-12-01" };
const PAUSED = { pauses: [{ from: "2026-12-01", to: null, by: "x", reason: "x" }] };
const RESUMED = { pauses: [{ from: "2026-11-09", to: "2026-11-10", by: "x", reason: "x" }] };

/** Opinions, answered and overdue ones of a session with one opinion. */
test.each<[string, CountedOpinion, readonly [number, number, number]]>([
  ["an assigned one in time", opinion({}, result("2026-12-10")), [1, 0, 0]],
  ["an overdue one", opinion({}, result(LATE)), [1, 0, 1]],
  ["one that nobody has classified", opinion({ status: "RECEIVED", nature: null }), [0, 0, 0]],
  ["one that was only put into CLASSIFIED", opinion({ status: "CLASSIFIED" }), [1, 0, 0]],
  ["an assigned one without a nature", opinion({ nature: null }), [1, 0, 0]],
  ["a denunciation", opinion({ contentState: "LOCKED" }, result(LATE)), [0, 0, 0]],
  ["a redacted one", opinion({ contentState: "REDACTED" }), [1, 0, 0]],
  ["a merged one", opinion({ status: "MERGED" }, result(LATE)), [0, 0, 0]],
  ["a responded one", opinion({ status: "RESPONDED" }, result(LATE, MET)), [1, 1, 0]],
  ["one answered at the session", opinion({ status: "ANSWERED_AT_SESSION" }), [1, 1, 0]],
  ["a closed one", opinion({ status: "CLOSED" }), [1, 1, 0]],
  ["a reopened one", opinion({ status: "REOPENED" }, reply(LATE)), [1, 0, 1]],
  ["a rejected one", opinion({ status: "REJECTED" }, reply(LATE)), [1, 0, 0]],
  ["a redirected one", opinion({ status: "REDIRECTED" }, result(LATE)), [1, 0, 0]],
  ["a rejected one without a nature", opinion({ status: "REJECTED", nature: null }), [0, 0, 0]],
  ["a first reply without a result", opinion({}, reply(LATE)), [1, 0, 1]],
  ["a result before a first reply", opinion({}, result("2026-12-31"), reply(LATE)), [1, 0, 0]],
  ["a cancelled result", opinion({}, reply(LATE), result("2026-12-31", CANCELLED)), [1, 0, 1]],
  ["the last result", opinion({}, result("2026-12-31"), result(LATE)), [1, 0, 1]],
  ["a met result after an open one", opinion({}, result(LATE), result(LATE, MET)), [1, 0, 0]],
  ["a paused deadline", opinion({}, result(LATE, PAUSED)), [1, 0, 0]],
  ["a resumed deadline", opinion({}, result(LATE, RESUMED)), [1, 0, 1]],
  ["another deadline", opinion({}, deadline("CITIZEN_NOTIFY", LATE)), [1, 0, 0]],
])("counts %s", (_, one, expected) => {
  const figures = figuresOf([one], 3);
  expect([figures.opinions, figures.answered, overdueOf(figures, TODAY)]).toEqual(expected);
  expect(figures.directives).toBe(3);
});

const DAYS = ["2026-12-08", LATE, TODAY, "2026-12-11", "2027-01-04"];
const aDeadline = fc.record({
  policyCode: fc.constantFrom("OPINION_RESULT", "OPINION_FIRST_REPLY", "CITIZEN_NOTIFY"),
  dueOn: fc.constantFrom(...DAYS),
  end: fc.constantFrom({}, MET, CANCELLED, PAUSED, RESUMED),
});
const anOpinion: fc.Arbitrary<CountedOpinion> = fc
  .record({
    status: fc.constantFrom(...Status.schema.options),
    nature: fc.option(fc.constantFrom(...Nature.schema.options), { nil: null }),
    contentState: fc.constantFrom(...ContentState.schema.options),
    owed: fc.array(aDeadline, { maxLength: 5 }),
  })
  .map(({ owed, ...more }) =>
    opinion(more, ...owed.map(({ policyCode, dueOn, end }) => deadline(policyCode, dueOn, end))),
  );

const BEFORE_SORTING = ["RECEIVED", "CLASSIFIED", "REJECTED", "REDIRECTED"];
const TURNED_AWAY = ["REJECTED", "REDIRECTED"];
const FINAL = ["ANSWERED_AT_SESSION", "RESPONDED", "CLOSED"];

/** The figures by the words of the SDL, one opinion after the other. */
function naive(opinions: readonly CountedOpinion[], today: Day) {
  const found = { opinions: 0, answered: 0, overdue: 0 };
  for (const { status, nature, contentState, deadlines } of opinions) {
    if (contentState === "LOCKED" || status === "MERGED") continue;
    if (nature === null && BEFORE_SORTING.includes(status)) continue;
    found.opinions += 1;
    if (FINAL.includes(status)) found.answered += 1;
    const valid = deadlines.filter(({ cancelledOn }) => cancelledOn === null);
    const results = valid.filter(({ policyCode }) => policyCode === "OPINION_RESULT");
    const replies = valid.filter(({ policyCode }) => policyCode === "OPINION_FIRST_REPLY");
    const last = results.length > 0 ? results.at(-1) : replies.at(-1);
    if (!last || last.metOn !== null || TURNED_AWAY.includes(status)) continue;
    if (last.pauses.some(({ to }) => to === null)) continue;
    if (last.dueOn < today) found.overdue += 1;
  }
  return found;
}

test("the figures are a naive count, on every day and in whatever order", () => {
  fc.assert(
    fc.property(
      fc.array(anOpinion, { maxLength: 12 }),
      fc.constantFrom(...DAYS.map(parseDay)),
      (opinions, today) => {
        const figures = figuresOf(opinions, 0);
        const { answered, opinions: counted } = figures;
        expect({ opinions: counted, answered, overdue: overdueOf(figures, today) }).toEqual(
          naive(opinions, today),
        );
        expect(figuresOf(opinions.toReversed(), 0)).toEqual(figures);
        expect(figures.due.map(([day]) => day)).toEqual(
          [...new Set(figures.due.map(([day]) => day))].toSorted(),
        );
      },
    ),
  );
});

test("a session without opinions has the figures of a new one", () => {
  expect(figuresOf([], 0)).toEqual(NO_FIGURES);
});

test.each([
  ["HELD", NO_FIGURES, null],
  ["PUBLISHED", NO_FIGURES, { opinions: 0, answered: 0, overdue: 0, directives: 0 }],
  ["PUBLISHED", null, null],
] as const)("the public reads the figures of a session %s", (status, figures, expected) => {
  expect(figuresFor({ status, unit: null, figures }, PUBLIC, TODAY)).toEqual(expected);
});
