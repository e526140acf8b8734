import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { NATIONAL_CALENDAR } from "../../src/calendar/calendar.ts";
import type { DeadlineRecord } from "../../src/deadline/record.ts";
import { isOpen as isOwed } from "../../src/deadline/record.ts";
import { settle } from "../../src/deadline/settle.ts";
import { statusAt } from "../../src/deadline/status.ts";
import { openWithout as ofDirective } from "../../src/directive/open-without.ts";
import { addDays, parseDay, startOf } from "../../src/kernel/day.ts";
import { openWithout } from "../../src/opinion/open-without.ts";
import { isOpen } from "../../src/opinion/status.ts";
import { obligationsOf as recommendationOwes } from "../../src/recommendation/obligations.ts";
import { openWithout as ofRecommendation } from "../../src/recommendation/open-without.ts";
import { play as directivePlay } from "./directive.play.ts";
import { play as opinionPlay } from "./opinion.play.ts";
import { attempt, RUNS } from "./play.ts";
import { play as recommendationPlay } from "./recommendation.play.ts";
import { termsOn } from "./terms.ts";

const FIRST = parseDay("2026-03-02");
type Deadlines = readonly DeadlineRecord[];

const stateOn = (record: DeadlineRecord, day: string): string =>
  statusAt(record, startOf(parseDay(day)), NATIONAL_CALENDAR).state;

/** The deadlines that were overdue before a step and are called cancelled after it. */
const lost = (before: Deadlines, after: Deadlines, day: string): readonly string[] =>
  before.flatMap((record) => {
    const later = after.find(({ id }) => id === record.id);
    return stateOn(record, day) === "OVERDUE" && (!later || stateOn(later, day) === "CANCELLED")
      ? [`${record.policyCode} of ${record.dueOn}`]
      : [];
  });

const history = <S, C>(start: fc.Arbitrary<S>, command: fc.Arbitrary<C>) =>
  fc.record({
    start,
    commands: fc.array(fc.record({ command, pause: fc.constantFrom(0, 0, 0, 5, 20, 40) }), {
      maxLength: 40,
      size: "max",
    }),
  });

describe("whatever is open is owed, or says why not", () => {
  test("an opinion, after every step", () => {
    const reasons = new Set<string>();
    fc.assert(
      fc.property(history(opinionPlay.start, opinionPlay.command), ({ start, commands }) => {
        let { world, model } = opinionPlay.begin(start);
        for (const { command: drawn, pause } of commands) {
          const command = opinionPlay.bent?.(model, drawn) ?? drawn;
          const taken = { ...world, passed: world.passed + pause };
          const { after } = attempt(() => opinionPlay.act(taken, command));
          const foreseen = opinionPlay.foresee({ ...model, today: model.today + pause }, command);
          if (after === undefined) continue;
          if (typeof foreseen !== "string") model = foreseen;
          const day = addDays(FIRST, after.passed);
          expect(lost(world.opinion.deadlines, after.opinion.deadlines, day)).toEqual([]);
          const { status, deadlines } = after.opinion;
          const why = openWithout(after.opinion);
          expect([command.by, status, why !== null]).toEqual([
            command.by,
            status,
            isOpen(status) && !deadlines.some(isOwed),
          ]);
          // A complaint cannot be handled, so the odd starts of a history owe nothing more.
          if (why && start.odd === null) reasons.add(`${status} ${why}`);
          world = after;
        }
      }),
      RUNS,
    );
    expect([...reasons].filter((reason) => !REASONS.has(reason))).toEqual([]);
    expect(reasons.size).toBeGreaterThan(REASONS.size / 2);
  });

  test("a directive, after every step", () => {
    fc.assert(
      fc.property(history(directivePlay.start, directivePlay.command), ({ start, commands }) => {
        let { world } = directivePlay.begin(start);
        for (const { command } of commands) {
          const { after } = attempt(() => directivePlay.act(world, command));
          if (after === undefined || command.by === "amendNotice") continue;
          world = after;
          const { directive } = world;
          const isOver = ["ACCEPTED", "REPLACED", "CANCELLED"].includes(directive.status);
          expect(ofDirective(directive)).toBe(
            isOver || directive.deadlines.some(isOwed) ? null : "WAITS_FOR_ACCEPTANCE",
          );
        }
      }),
      RUNS,
    );
  });

  test("a recommendation, after every step", () => {
    fc.assert(
      fc.property(
        history(recommendationPlay.start, recommendationPlay.command),
        ({ start, commands }) => {
          const begun = recommendationPlay.begin(start).world;
          let world = { ...begun, issuedOn: addDays(FIRST, -1) };
          for (const { command } of commands) {
            const { after } = attempt(() => recommendationPlay.act(world, command));
            if (after === undefined) continue;
            const deadlines = settle(after.deadlines, recommendationOwes(after), termsOn(FIRST));
            world = { ...after, issuedOn: world.issuedOn, deadlines };
            const why = ofRecommendation(world);
            const owing = ["RECEIVED", "NOT_ACCEPTED"].includes(world.status);
            if (owing) expect([world.status, why]).toEqual([world.status, null]);
            if (world.status !== "CONFIRMED")
              expect(why !== null || deadlines.some(isOwed)).toBe(true);
          }
        },
      ),
      RUNS,
    );
  });
});

/** The only states in which an opinion may be open with nothing owed, with the reason. */
const REASONS: ReadonlySet<string> = new Set([
  ...["ANSWERED_AT_SESSION", "RESPONDED"].flatMap((status) =>
    ["ROADMAP", "WAITS_FOR_RESOLUTION", "WAITS_FOR_CLOSING"].map((why) => `${status} ${why}`),
  ),
  // A letter with the former response is a reply to the citizen who waits since the reopening.
  "REOPENED WAITS_FOR_ASSIGNMENT",
]);
