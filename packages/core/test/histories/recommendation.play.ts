import fc from "fast-check";
import { addresseeIdAt } from "../../src/addressee/shape.ts";
import { NATIONAL_CALENDAR } from "../../src/calendar/calendar.ts";
import { addDays, parseDay } from "../../src/kernel/day.ts";
import { RECOMMENDATION } from "../../src/recommendation/concept.ts";
import { type Addressee, type Recommendation, Shape } from "../../src/recommendation/shape.ts";
import { STEPS } from "../../src/recommendation/steps.ts";
import { findTransition } from "../../src/use-case/life-cycle.ts";
import type { Moment } from "../../src/use-case/moment.ts";
import { applyTransition } from "../../src/use-case/transition.ts";
import { leads, move, RECOMMENDATION as ROWS } from "./domain.ts";
import type { Play } from "./play.ts";

const FIRST = parseDay("2026-03-02");
const UNIT = {
  code: "26743",
  validFrom: null,
  name: "Phường",
  level: "COMMUNE",
  kind: "phường",
  provinceCode: "79",
};
type Part = Addressee["part"];

interface Start {
  readonly parts: readonly Part[];
  /** Whether the source names the supervised bodies. */
  readonly isNamed: boolean;
}
/** One body, which the source may not name. */
const ONE: fc.Arbitrary<Start> = fc.record({
  parts: fc.constant<readonly Part[]>(["RESPONSIBLE"]),
  isNamed: fc.constantFrom(true, true, true, false),
});
/** Three bodies, of which the first is waited for. */
export const SEVERAL: fc.Arbitrary<Start> = fc.record({
  parts: fc.tuple(
    fc.constantFrom<Part>("LEAD", "RESPONSIBLE"),
    fc.constantFrom<Part>("RESPONSIBLE", "COOPERATING"),
    fc.constantFrom<Part>("RESPONSIBLE", "COOPERATING"),
  ),
  isNamed: fc.constant(true),
});
const command = fc.record({
  by: fc.constantFrom(
    ...([
      "receiveRecommendation",
      "replyToRecommendation",
      "assessReply",
      "reportImplementation",
      "confirmRecommendation",
      "issueRecommendation",
    ] as const),
  ),
  /** The body, counted round. */
  body: fc.nat({ max: 2 }),
  on: fc.constantFrom(null, 0, -1, 1),
  to: fc.constantFrom(...(["ACCEPTED", "PARTLY_ACCEPTED", "NOT_ACCEPTED"] as const)),
});
type Command = typeof command extends fc.Arbitrary<infer C> ? C : never;
interface Body {
  readonly part: Part;
  readonly status: string;
  /** The day of the receipt. Today is 0. */
  readonly received: number | null;
}
interface Model {
  readonly isNamed: boolean;
  readonly bodies: readonly Body[];
}

/** The status of the whole: a table of what all and what some bodies have done. */
function whole({ bodies }: Model): string {
  const own = bodies.filter(({ part }) => part !== "COOPERATING").map(({ status }) => status);
  const assessed = ["NOT_ACCEPTED", "PARTLY_ACCEPTED", "ACCEPTED"];
  const reached = [["CONFIRMED"], ["IMPLEMENTED"], assessed, ["REPLIED"]];
  const passed: string[] = [];
  for (const statuses of reached) {
    passed.push(...statuses);
    if (own.every((status) => passed.includes(status)))
      return statuses.find((status) => own.includes(status)) ?? "";
  }
  return own.every((status) => status === "ISSUED") ? "ISSUED" : "RECEIVED";
}

const begin = ({ parts, isNamed }: Start): { world: Recommendation; model: Model } => ({
  world: Shape.parse({
    id: "rec_home.1",
    version: 1,
    status: "ISSUED",
    home: "home",
    findingId: "fnd_home.1",
    unit: UNIT,
    content: "Công khai kết luận.",
    addressees: parts.map((part, i) => ({
      id: addresseeIdAt(i),
      body: isNamed ? { id: `org_${i}`, name: `Ủy ban nhân dân phường ${i}` } : null,
      part,
      status: "ISSUED",
    })),
  }),
  model: { isNamed, bodies: parts.map((part) => ({ part, status: "ISSUED", received: null })) },
});

function next(before: Recommendation, drawn: Command, at: Moment): Recommendation {
  const { by, body, on: days, to } = drawn;
  if (by === "issueRecommendation") {
    const { to: status } = findTransition(RECOMMENDATION.lifecycle, { from: before.status, by }, [
      by,
    ]);
    return { ...before, status };
  }
  const addressee = before.addressees[body % before.addressees.length];
  if (!addressee) throw new RangeError("no body");
  const on = days === null ? null : addDays(at.today, days);
  const content = "Đã niêm yết.";
  const of = RECOMMENDATION.ofBody(before, addressee);
  const base = { before: of, at, path: [by], read: undefined };
  const { lifecycle } = RECOMMENDATION;
  switch (by) {
    case "receiveRecommendation": {
      const read = { body: null, calendar: NATIONAL_CALENDAR };
      const input = { receivedOn: on, organizationId: null };
      return RECOMMENDATION.joined(
        applyTransition(lifecycle, STEPS[by], { ...base, read, input }),
        at,
      );
    }
    case "replyToRecommendation": {
      const input = { content, documentNumber: null, repliedOn: on };
      return RECOMMENDATION.joined(applyTransition(lifecycle, STEPS[by], { ...base, input }), at);
    }
    case "assessReply": {
      const input = { assessment: to, note: null };
      return RECOMMENDATION.joined(applyTransition(lifecycle, STEPS[by], { ...base, input }), at);
    }
    case "reportImplementation": {
      const input = { content };
      return RECOMMENDATION.joined(applyTransition(lifecycle, STEPS[by], { ...base, input }), at);
    }
    case "confirmRecommendation":
      return RECOMMENDATION.joined(
        applyTransition(lifecycle, STEPS[by], { ...base, input: {} }),
        at,
      );
  }
}

function foresee(model: Model, { by, body: at, on, to }: Command): Model | string {
  const own = model.bodies[at % model.bodies.length];
  if (!own) throw new RangeError("no body");
  const isOver = whole(model) === "CONFIRMED";
  const status = isOver
    ? undefined
    : leads(ROWS, own.status, by, by === "assessReply" ? to : undefined);
  if (status === undefined) return "TRANSITION_NOT_ALLOWED";
  const dated = by === "receiveRecommendation" || by === "replyToRecommendation";
  if (dated && on !== null && on > 0) return "NOT_IN_FUTURE";
  // A further reply follows the assessment, which is made today.
  const after = own.status === "NOT_ACCEPTED" ? 0 : own.received;
  if (by === "replyToRecommendation" && after !== null && (on ?? 0) < after)
    return "CONFLICTING_INPUT";
  const isReceipt = by === "receiveRecommendation";
  if (isReceipt && !model.isNamed) return "CONDITION_NOT_MET";
  const changed = { ...own, status, received: isReceipt ? (on ?? 0) : own.received };
  return { ...model, bodies: model.bodies.map((body) => (body === own ? changed : body)) };
}

/** The play of a recommendation to these bodies. */
export const playOf = (
  start: fc.Arbitrary<Start>,
): Play<Start, Command, Recommendation, Model> => ({
  start,
  command,
  begin,
  foresee,
  act: (before, drawn) =>
    next(before, drawn, { today: FIRST, now: new Date(`${FIRST}T09:00:00+07:00`), actor: "lan" }),
  status: ({ status }) => status,
  shown: ({ status, addressees }) => ({ status, bodies: addressees.map((each) => each.status) }),
  expected: (model) => ({
    status: whole(model),
    bodies: model.bodies.map(({ status }) => status),
  }),
  moves: (before, { by }, after) =>
    before.addressees.flatMap(({ status }, i) => {
      const to = after.addressees[i]?.status;
      return to === undefined || to === status ? [] : [move(status, by, to)];
    }),
});

export const play = playOf(ONE);
