import fc from "fast-check";
import { addDays, daysBetween, parseDay } from "../../src/kernel/day.ts";
import { SESSION } from "../../src/session/concept.ts";
import { type Session, Shape } from "../../src/session/shape.ts";
import { STEPS } from "../../src/session/steps.ts";
import { findTransition } from "../../src/use-case/life-cycle.ts";
import type { Moment } from "../../src/use-case/moment.ts";
import { applyTransition } from "../../src/use-case/transition.ts";
import { leads, move, SESSION as ROWS, stepsOf } from "./domain.ts";
import type { Play } from "./play.ts";

const FIRST = parseDay("2026-03-02");
const PLACE = "Nhà văn hóa tổ 3";
const OPEN = ["opn_a", "opn_b"] as const;
const text = (present: boolean): string | null => (present ? PLACE : null);

const start = fc.record({
  heldOn: fc.constantFrom(null, 20, -20),
  precision: fc.constantFrom("DAY", "MONTH"),
  place: fc.boolean(),
  how: fc.boolean(),
});
const often = [
  "announceSession",
  "openCollection",
  "startSession",
  "holdSession",
  "concludeSession",
  "publishSession",
  "closeSession",
] as const;
const seldom = [
  "planSession",
  "recordSession",
  "postponeSession",
  "cancelSession",
  "explainDifference",
] as const;
const command = fc.record({
  by: fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...often) },
    { weight: 1, arbitrary: fc.constantFrom(...seldom) },
  ),
  daysLater: fc.constantFrom(0, 0, 1),
  heldOn: fc.constantFrom(null, null, -3, 0, 14),
  place: fc.boolean(),
  how: fc.boolean(),
  differs: fc.boolean(),
  open: fc.subarray([...OPEN]),
  carried: fc.array(fc.constantFrom(...OPEN, "opn_ended"), { maxLength: 3 }),
});
type Start = typeof start extends fc.Arbitrary<infer S> ? S : never;
type Command = typeof command extends fc.Arbitrary<infer C> ? C : never;

interface World {
  readonly session: Session;
  readonly passed: number;
}
/** A simple model of a session. Days count from the first day of the history. */
interface Model {
  readonly status: string;
  readonly today: number;
  readonly heldOn: number | null;
  readonly toTheDay: boolean;
  /** Postponed without a new day, so the previous day no longer counts. */
  readonly awaitsDay: boolean;
  readonly announcedOn: number;
  readonly place: boolean;
  readonly how: boolean;
  readonly explained: boolean;
}

const begin = ({ heldOn, precision, place, how }: Start): { world: World; model: Model } => ({
  world: {
    passed: 0,
    session: Shape.parse({
      id: "ses_home",
      version: 1,
      status: "PLANNED",
      title: "Đối thoại",
      type: "PERIODIC",
      unit: null,
      chairs: [],
      hosts: [],
      amendments: 0,
      deadlines: [],
      heldOn: heldOn === null ? null : addDays(FIRST, heldOn),
      heldOnPrecision: precision,
      place: text(place),
      howToAttend: text(how),
      publication: null,
      recordedAt: "2026-02-02T02:00:00.000Z",
    }),
  },
  model: {
    status: "PLANNED",
    today: 0,
    heldOn,
    toTheDay: precision === "DAY",
    awaitsDay: false,
    announcedOn: 0,
    place,
    how,
    explained: false,
  },
});

/** Runs the product's code for a command. */
function next(before: Session, command: Command, at: Moment): Session {
  const { by } = command;
  const heldOn = command.heldOn === null ? null : addDays(at.today, command.heldOn);
  const base = { before, at, path: [by], read: undefined };
  switch (by) {
    case "announceSession": {
      const input = {
        heldOn,
        place: text(command.place),
        howToAttend: text(command.how),
        announcedOn: null,
      };
      return applyTransition(SESSION.lifecycle, STEPS[by], { ...base, input });
    }
    case "openCollection":
      return applyTransition(SESSION.lifecycle, STEPS[by], { ...base, input: {} });
    case "startSession":
      return applyTransition(SESSION.lifecycle, STEPS[by], { ...base, input: {} });
    case "holdSession": {
      const input = {
        heldOn,
        attendance: 90,
        reportedCounts: [{ channel: null, unit: "TURN" as const, count: 9 }],
        notAdmitted: [],
        summary: null,
        reason: null,
      };
      return applyTransition(SESSION.lifecycle, STEPS[by], { ...base, input });
    }
    case "publishSession":
      return applyTransition(SESSION.lifecycle, STEPS[by], {
        ...base,
        input: { place: PLACE, from: null },
      });
    case "postponeSession":
      return applyTransition(SESSION.lifecycle, STEPS[by], {
        ...base,
        input: { reason: "Mưa bão", heldOn },
      });
    case "cancelSession":
      return applyTransition(SESSION.lifecycle, STEPS[by], {
        ...base,
        input: { reason: "Không còn cần" },
        read: new Map(),
      });
    case "closeSession": {
      const isUnexplained = command.differs && before.differenceExplanation === null;
      const unexplained = isUnexplained ? { vi: "lượt", en: "turns" } : null;
      const facts = { counts: new Map(), open: command.open, unexplained };
      return applyTransition(SESSION.lifecycle, STEPS[by], {
        ...base,
        input: { carriedOverIds: command.carried },
        read: facts,
      });
    }
    case "explainDifference":
      return { ...before, differenceExplanation: "Bốn phiếu trùng." };
    default:
      return {
        ...before,
        status: findTransition(SESSION.lifecycle, { from: before.status, by }, [by]).to,
      };
  }
}

function foresee(
  earlier: Model,
  { by, daysLater, heldOn, place, how, differs, open, carried }: Command,
): Model | string {
  const model = { ...earlier, today: earlier.today + daysLater };
  if (by === "explainDifference") return { ...model, explained: true };
  const status = leads(ROWS, model.status, by);
  if (status === undefined) return "TRANSITION_NOT_ALLOWED";
  const named = heldOn === null ? undefined : model.today + heldOn;
  switch (by) {
    case "announceSession": {
      const announced = named ?? (model.awaitsDay ? null : model.heldOn);
      if ((announced ?? model.today) < model.today) return "CONFLICTING_INPUT";
      const facts = {
        heldOn: announced,
        awaitsDay: false,
        announcedOn: model.today,
        toTheDay: named !== undefined || model.toTheDay,
        place: place || model.place,
        how: how || model.how,
      };
      return facts.heldOn !== null && facts.toTheDay && facts.place && facts.how
        ? { ...model, status, ...facts }
        : "CONDITION_NOT_MET";
    }
    case "startSession":
      // A session that starts today is held today at the latest.
      return model.heldOn === null || model.heldOn > model.today
        ? { ...model, status, heldOn: model.today, toTheDay: true }
        : { ...model, status };
    case "holdSession":
      if (named !== undefined && named > model.today) return "NOT_IN_FUTURE";
      if (named !== undefined && named < model.announcedOn) return "CONFLICTING_INPUT";
      return {
        ...model,
        status,
        heldOn: named ?? Math.min(model.heldOn ?? model.today, model.today),
        toTheDay: true,
      };
    case "postponeSession":
      if (named !== undefined && named < model.today) return "TOO_SMALL";
      return {
        ...model,
        status,
        heldOn: named ?? model.heldOn,
        toTheDay: named !== undefined || model.toTheDay,
        awaitsDay: named === undefined,
      };
    case "closeSession": {
      const all =
        open.every((id) => carried.includes(id)) &&
        carried.every((id) => open.some((each) => each === id));
      return all && (!differs || model.explained) ? { ...model, status } : "CONDITION_NOT_MET";
    }
    default:
      return { ...model, status };
  }
}

export const play: Play<Start, Command, World, Model> = {
  start,
  command,
  begin,
  foresee,
  act: ({ session, passed }, drawn) => {
    const today = addDays(FIRST, passed + drawn.daysLater);
    const at = { today, now: new Date(`${today}T09:00:00+07:00`), actor: "lan" };
    return { session: next(session, drawn, at), passed: passed + drawn.daysLater };
  },
  status: ({ session }) => session.status,
  shown: ({ session: { status, heldOn, heldOnPrecision } }) => ({
    status,
    heldOn: heldOn === null ? null : daysBetween(FIRST, heldOn),
    toTheDay: heldOnPrecision === "DAY",
  }),
  expected: ({ status, heldOn, toTheDay }) => ({ status, heldOn, toTheDay }),
  moves: ({ session: before }, { by }, { session: after }) =>
    stepsOf(ROWS).includes(by) ? [move(before.status, by, after.status)] : [],
};
