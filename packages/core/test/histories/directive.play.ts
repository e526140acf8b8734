import fc from "fast-check";
import { NATIONAL_CALENDAR } from "../../src/calendar/calendar.ts";
import { DIRECTIVE } from "../../src/directive/concept.ts";
import { type Directive, Shape } from "../../src/directive/shape.ts";
import { STEPS } from "../../src/directive/steps.ts";
import { addDays, daysBetween, parseDay } from "../../src/kernel/day.ts";
import { findTransition } from "../../src/use-case/life-cycle.ts";
import type { Moment } from "../../src/use-case/moment.ts";
import { applyTransition } from "../../src/use-case/transition.ts";
import { leads, move, DIRECTIVE as ROWS } from "./domain.ts";
import type { Play } from "./play.ts";

const FIRST = parseDay("2026-03-02");
const LEAD = { id: "org_body", name: "Phòng Kinh tế" };

/** Issued by the notice, or recorded later with a report whose author is unknown. */
const start = fc.constantFrom("ISSUED", "ISSUED", "ISSUED", "REPORTED");
const command = fc.record({
  by: fc.constantFrom(
    ...([
      "acknowledgeDirective",
      "startDirective",
      "reportDirective",
      "acceptDirective",
      "returnDirective",
    ] as const),
    ...([
      "startDirective",
      "reportDirective",
      "acceptDirective",
      "returnDirective",
      "amendNotice",
      "concludeSession",
    ] as const),
  ),
  actor: fc.constantFrom("lan", "minh", "hoa"),
  daysLater: fc.constantFrom(0, 0, 1),
  on: fc.constantFrom(null, 0, -1, 1),
  to: fc.constantFrom("REPLACED", "CANCELLED"),
});
type Start = typeof start extends fc.Arbitrary<infer S> ? S : never;
type Command = typeof command extends fc.Arbitrary<infer C> ? C : never;

interface World {
  readonly directive: Directive;
  readonly passed: number;
}
interface Model {
  readonly status: string;
  readonly today: number;
  readonly started: number | null;
  readonly reporter: string | null;
  readonly reported: number | null;
  readonly met: number | null;
}

/** The report meets the deadline, unless it is returned. */
const both = (day: number | null) => ({ reported: day, met: day });

const begin = (status: Start): { world: World; model: Model } => ({
  world: {
    passed: 0,
    directive: Shape.parse({
      id: "dir_home.1",
      version: 1,
      sessionId: "ses_home",
      unit: null,
      number: 1,
      kinds: ["RESOLVE"],
      content: "Nạo vét cống.",
      lead: LEAD,
      cooperating: [],
      notice: 1,
      status,
      issuedOn: FIRST,
      progress: status === "REPORTED" ? { report: "Đã xong.", reportedOn: FIRST } : {},
      deadlines: [
        {
          id: "ddl",
          policyCode: "DIRECTIVE_DUE",
          startedOn: FIRST,
          calendarVersion: 1,
          dueOn: FIRST,
          originalDueOn: FIRST,
          metOn: status === "REPORTED" ? FIRST : null,
          owedBy: LEAD,
        },
      ],
    }),
  },
  model: {
    status,
    today: 0,
    started: null,
    reporter: null,
    ...both(status === "REPORTED" ? 0 : null),
  },
});

/** Runs the product's code for a command. For a later notice, it runs only the change of state. */
function next(before: Directive, { by, to, on }: Command, at: Moment): Directive {
  const base = { before, at, path: [by], read: undefined };
  switch (by) {
    case "reportDirective":
      return applyTransition(DIRECTIVE.lifecycle, STEPS[by], {
        ...base,
        read: NATIONAL_CALENDAR,
        input: { report: "Đã xong.", reportedOn: on === null ? null : addDays(at.today, on) },
      });
    case "returnDirective":
      return applyTransition(DIRECTIVE.lifecycle, STEPS[by], {
        ...base,
        input: { reason: "Chưa rõ" },
      });
    case "amendNotice":
      return {
        ...before,
        status: findTransition(DIRECTIVE.lifecycle, { from: before.status, by, to }, [by]).to,
      };
    case "concludeSession":
      return {
        ...before,
        status: findTransition(DIRECTIVE.lifecycle, { from: before.status, by }, [by]).to,
      };
    default:
      return applyTransition(DIRECTIVE.lifecycle, STEPS[by], { ...base, input: {} });
  }
}

function foresee(earlier: Model, { by, actor, daysLater, on, to }: Command): Model | string {
  const model = { ...earlier, today: earlier.today + daysLater };
  const status = leads(ROWS, model.status, by, by === "amendNotice" ? to : undefined);
  if (status === undefined) return "TRANSITION_NOT_ALLOWED";
  switch (by) {
    case "startDirective":
      return { ...model, status, started: model.today };
    case "reportDirective": {
      if (on !== null && on > 0) return "NOT_IN_FUTURE";
      const reported = model.today + (on ?? 0);
      return model.started !== null && reported < model.started
        ? "CONFLICTING_INPUT"
        : { ...model, status, reporter: actor, ...both(reported) };
    }
    case "acceptDirective":
      return actor === model.reporter ? "CONDITION_NOT_MET" : { ...model, status };
    case "returnDirective":
      return actor === model.reporter
        ? "CONDITION_NOT_MET"
        : { ...model, status, reporter: null, ...both(null) };
    default:
      return { ...model, status };
  }
}

const counted = (on: Directive["issuedOn"]): number | null =>
  on === null ? null : daysBetween(FIRST, on);

export const play: Play<Start, Command, World, Model> = {
  start,
  command,
  begin,
  foresee,
  act: ({ directive, passed }, drawn) => {
    const today = addDays(FIRST, passed + drawn.daysLater);
    const at = { today, now: new Date(`${today}T09:00:00+07:00`), actor: drawn.actor };
    return { directive: next(directive, drawn, at), passed: passed + drawn.daysLater };
  },
  status: ({ directive }) => directive.status,
  shown: ({ directive: { status, progress, deadlines } }) => ({
    status,
    reported: counted(progress.reportedOn),
    met: counted(deadlines[0]?.metOn ?? null),
  }),
  expected: ({ status, reported, met }) => ({ status, reported, met }),
  moves: ({ directive: before }, { by }, { directive: after }) => [
    move(before.status, by, after.status),
  ],
};
