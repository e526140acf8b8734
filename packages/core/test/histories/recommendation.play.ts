import fc from "fast-check";
import { NATIONAL_CALENDAR } from "../../src/calendar/calendar.ts";
import { addDays, parseDay } from "../../src/kernel/day.ts";
import { RECOMMENDATION } from "../../src/recommendation/concept.ts";
import { type Recommendation, Shape } from "../../src/recommendation/shape.ts";
import { STEPS } from "../../src/recommendation/steps.ts";
import { findTransition } from "../../src/use-case/life-cycle.ts";
import type { Moment } from "../../src/use-case/moment.ts";
import { applyTransition } from "../../src/use-case/transition.ts";
import { leads, move, RECOMMENDATION as ROWS } from "./domain.ts";
import type { Play } from "./play.ts";

const FIRST = parseDay("2026-03-02");
const BODY = { id: "org_body", name: "Ủy ban nhân dân phường" };
const UNIT = {
  code: "26743",
  validFrom: null,
  name: "Phường",
  level: "COMMUNE",
  kind: "phường",
  provinceCode: "79",
};

/** Whether the source names the supervised body. */
const start = fc.constantFrom(true, true, true, false);
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
  on: fc.constantFrom(null, 0, -1, 1),
  to: fc.constantFrom("ACCEPTED", "PARTLY_ACCEPTED", "NOT_ACCEPTED"),
});
type Start = typeof start extends fc.Arbitrary<infer S> ? S : never;
type Command = typeof command extends fc.Arbitrary<infer C> ? C : never;
interface Model {
  readonly status: string;
  /** The day of the receipt. Today is 0. */
  readonly received: number | null;
  readonly body: boolean;
}

const begin = (hasBody: Start): { world: Recommendation; model: Model } => ({
  world: Shape.parse({
    id: "rec_home.1",
    version: 1,
    status: "ISSUED",
    home: "home",
    findingId: "fnd_home.1",
    unit: UNIT,
    content: "Công khai kết luận.",
    body: hasBody ? BODY : null,
  }),
  model: { status: "ISSUED", body: hasBody, received: null },
});

function next(before: Recommendation, { by, on: days, to }: Command, at: Moment): Recommendation {
  const on = days === null ? null : addDays(at.today, days);
  const content = "Đã niêm yết.";
  const base = { before, at, path: [by], read: undefined };
  const unnamed = { ...base, read: { body: null, calendar: NATIONAL_CALENDAR } };
  switch (by) {
    case "receiveRecommendation":
      return applyTransition(RECOMMENDATION.lifecycle, STEPS[by], {
        ...unnamed,
        input: { receivedOn: on, organizationId: null },
      });
    case "replyToRecommendation":
      return applyTransition(RECOMMENDATION.lifecycle, STEPS[by], {
        ...base,
        input: { content, documentNumber: null, repliedOn: on },
      });
    case "assessReply":
      return applyTransition(RECOMMENDATION.lifecycle, STEPS[by], {
        ...base,
        input: { assessment: to, note: null },
      });
    case "reportImplementation":
      return applyTransition(RECOMMENDATION.lifecycle, STEPS[by], { ...base, input: { content } });
    case "confirmRecommendation":
      return applyTransition(RECOMMENDATION.lifecycle, STEPS[by], { ...base, input: {} });
    case "issueRecommendation":
      return {
        ...before,
        status: findTransition(RECOMMENDATION.lifecycle, { from: before.status, by }, [by]).to,
      };
  }
}

function foresee(model: Model, { by, on, to }: Command): Model | string {
  const status = leads(ROWS, model.status, by, by === "assessReply" ? to : undefined);
  if (status === undefined) return "TRANSITION_NOT_ALLOWED";
  const dated = by === "receiveRecommendation" || by === "replyToRecommendation";
  if (dated && on !== null && on > 0) return "NOT_IN_FUTURE";
  // A further reply follows the assessment, which is made today.
  const after = model.status === "NOT_ACCEPTED" ? 0 : model.received;
  if (by === "replyToRecommendation" && after !== null && (on ?? 0) < after)
    return "CONFLICTING_INPUT";
  if (by !== "receiveRecommendation") return { ...model, status };
  return model.body ? { ...model, status, received: on ?? 0 } : "CONDITION_NOT_MET";
}

export const play: Play<Start, Command, Recommendation, Model> = {
  start,
  command,
  begin,
  foresee,
  act: (before, drawn) =>
    next(before, drawn, { today: FIRST, now: new Date(`${FIRST}T09:00:00+07:00`), actor: "lan" }),
  status: ({ status }) => status,
  shown: ({ status }) => status,
  expected: ({ status }) => status,
  moves: (before, { by }, after) => [move(before.status, by, after.status)],
};
