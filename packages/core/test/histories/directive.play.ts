import fc from "fast-check";
import { causeOf, deadlinesOf } from "../../src/addressee/cause.ts";
import { addresseeIdAt } from "../../src/addressee/shape.ts";
import { NATIONAL_CALENDAR } from "../../src/calendar/calendar.ts";
import { isOpen } from "../../src/deadline/record.ts";
import { DIRECTIVE } from "../../src/directive/concept.ts";
import { ended } from "../../src/directive/deadlines.ts";
import { type Addressee, type Directive, Shape } from "../../src/directive/shape.ts";
import { statusOf } from "../../src/directive/status.ts";
import { STEPS } from "../../src/directive/steps.ts";
import { addDays, type Day, daysBetween, parseDay } from "../../src/kernel/day.ts";
import { findTransition } from "../../src/use-case/life-cycle.ts";
import type { Moment } from "../../src/use-case/moment.ts";
import { applyTransition } from "../../src/use-case/transition.ts";
import { leads, move, DIRECTIVE as ROWS } from "./domain.ts";
import type { Play } from "./play.ts";

const FIRST = parseDay("2026-03-02");
type Part = Addressee["part"];

/** Issued by the notice, or recorded later with a report whose author is unknown. */
const begun = fc.constantFrom(...(["ISSUED", "ISSUED", "ISSUED", "REPORTED"] as const));
const startOf = (parts: fc.Arbitrary<readonly Part[]>) => fc.record({ parts, begun });
/** Up to three bodies, of which the first is waited for. */
export const SEVERAL = fc
  .tuple(
    fc.constantFrom<Part>("LEAD", "RESPONSIBLE"),
    fc.constantFrom<Part>("LEAD", "RESPONSIBLE", "COOPERATING"),
    fc.constantFrom<Part>("RESPONSIBLE", "COOPERATING"),
  )
  .map((parts): readonly Part[] => parts);

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
  /** The body, counted round. */
  body: fc.nat({ max: 2 }),
  actor: fc.constantFrom("lan", "minh", "hoa"),
  daysLater: fc.constantFrom(0, 0, 1),
  on: fc.constantFrom(null, 0, -1, 1),
  to: fc.constantFrom(...(["REPLACED", "CANCELLED"] as const)),
});
type Start = { readonly parts: readonly Part[]; readonly begun: "ISSUED" | "REPORTED" };
type Command = typeof command extends fc.Arbitrary<infer C> ? C : never;

interface World {
  readonly directive: Directive;
  readonly passed: number;
}
interface Body {
  readonly part: Part;
  readonly status: string;
  readonly started: number | null;
  readonly reporter: string | null;
  readonly reported: number | null;
  readonly met: number | null;
  readonly owed: boolean;
}
interface Model {
  readonly today: number;
  readonly bodies: readonly Body[];
}

const AS_ISSUED = ["ISSUED", "ACKNOWLEDGED", "IN_PROGRESS", "REPORTED", "ACCEPTED"];
const ENDED = ["REPLACED", "CANCELLED"];
/** The status of the whole, by ranks: the last of those that are waited for, or as far as begun. */
function whole({ bodies }: Model): string {
  const statuses = bodies.filter(({ part }) => part !== "COOPERATING").map(({ status }) => status);
  const end = statuses.find((status) => ENDED.includes(status));
  if (end) return end;
  const ranks = statuses.map((status) => AS_ISSUED.indexOf(status)).toSorted();
  const [last = 0] = ranks;
  return AS_ISSUED[last >= 3 ? last : Math.min(ranks.at(-1) ?? 0, 2)] ?? "";
}

/** The report meets the deadline, unless it is returned. */
const both = (day: number | null) => ({ reported: day, met: day, owed: day === null });

function begin({ parts, begun: status }: Start): { world: World; model: Model } {
  const reported = status === "REPORTED";
  const addressees = parts.map((part, i) => ({
    id: addresseeIdAt(i),
    body: { id: `org_${i}`, name: `Phòng ${i}` },
    part,
    status,
    progress: reported ? { report: "Đã xong.", reportedOn: FIRST } : {},
  }));
  const body: Omit<Body, "part"> = { status, started: null, reporter: null, ...both(null) };
  return {
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
        addressees,
        notice: 1,
        status,
        issuedOn: FIRST,
        deadlines: addressees.map((addressee) => ({
          id: `ddl_${addressee.id}`,
          policyCode: "DIRECTIVE_DUE",
          cause: causeOf(addressees, addressee),
          startedOn: FIRST,
          calendarVersion: 1,
          dueOn: FIRST,
          originalDueOn: FIRST,
          metOn: reported ? FIRST : null,
          owedBy: addressee.body,
        })),
      }),
    },
    model: {
      today: 0,
      bodies: parts.map((part) => ({ ...body, part, ...both(reported ? 0 : null) })),
    },
  };
}

/** Runs the product's code for a command. For a later notice, it runs the change of state. */
function next(before: Directive, { by, body, to, on }: Command, at: Moment): Directive {
  const path = [by];
  if (by === "amendNotice" || by === "concludeSession") {
    const asked = { from: before.status, by, ...(by === "amendNotice" && { to }) };
    findTransition(DIRECTIVE.lifecycle, asked, path);
    const after = { ...before, ...ended(before, to, at.today) };
    return { ...after, status: statusOf(after.addressees) };
  }
  const addressee = before.addressees[body % before.addressees.length];
  if (!addressee) throw new RangeError("no body");
  const base = { before: DIRECTIVE.ofBody(before, addressee), at, path, read: undefined };
  switch (by) {
    case "reportDirective":
      return DIRECTIVE.joined(
        applyTransition(DIRECTIVE.lifecycle, STEPS[by], {
          ...base,
          read: NATIONAL_CALENDAR,
          input: { report: "Đã xong.", reportedOn: on === null ? null : addDays(at.today, on) },
        }),
        at,
      );
    case "returnDirective":
      return DIRECTIVE.joined(
        applyTransition(DIRECTIVE.lifecycle, STEPS[by], { ...base, input: { reason: "Chưa rõ" } }),
        at,
      );
    default:
      return DIRECTIVE.joined(
        applyTransition(DIRECTIVE.lifecycle, STEPS[by], { ...base, input: {} }),
        at,
      );
  }
}

/** The bodies after a later notice: it ends all that is not accepted. */
const endedBy = (bodies: readonly Body[], to: string): readonly Body[] =>
  bodies.map((body) =>
    body.status === "ACCEPTED" ? body : { ...body, status: to, met: null, owed: false },
  );

function foresee(earlier: Model, { by, body: at, actor, daysLater, on, to }: Command) {
  const model = { ...earlier, today: earlier.today + daysLater };
  const isLater = by === "amendNotice";
  if (isLater || by === "concludeSession")
    return leads(ROWS, whole(model), by, isLater ? to : undefined) === undefined
      ? "TRANSITION_NOT_ALLOWED"
      : { ...model, bodies: endedBy(model.bodies, to) };
  const own = model.bodies[at % model.bodies.length];
  if (!own) throw new RangeError("no body");
  const isOver = whole(model) === "ACCEPTED" && own.part === "COOPERATING";
  const status = isOver ? undefined : leads(ROWS, own.status, by);
  if (status === undefined) return "TRANSITION_NOT_ALLOWED";
  const after = outcome(own, status, { by, actor, on, today: model.today });
  if (typeof after === "string") return after;
  const bodies = model.bodies.map((body) => (body === own ? after : body));
  // Nothing more is owed once the whole is accepted.
  const isDone = whole({ ...model, bodies }) === "ACCEPTED";
  return { ...model, bodies: isDone ? bodies.map((body) => ({ ...body, owed: false })) : bodies };
}

function outcome(
  own: Body,
  status: string,
  { by, actor, on, today }: Pick<Command, "by" | "actor" | "on"> & { readonly today: number },
): Body | string {
  switch (by) {
    case "startDirective":
      return { ...own, status, started: today };
    case "reportDirective": {
      if (on !== null && on > 0) return "NOT_IN_FUTURE";
      const reported = today + (on ?? 0);
      return own.started !== null && reported < own.started
        ? "CONFLICTING_INPUT"
        : { ...own, status, reporter: actor, ...both(reported) };
    }
    case "acceptDirective":
      return actor === own.reporter ? "CONDITION_NOT_MET" : { ...own, status };
    case "returnDirective":
      return actor === own.reporter
        ? "CONDITION_NOT_MET"
        : { ...own, status, reporter: null, ...both(null) };
    default:
      return { ...own, status };
  }
}

const counted = (on: Day | null): number | null => (on === null ? null : daysBetween(FIRST, on));

/** The bodies as the product shows them. */
const bodiesOf = (directive: Directive) =>
  directive.addressees.map((addressee) => {
    const [deadline] = deadlinesOf(directive, addressee);
    return {
      part: addressee.part,
      status: addressee.status,
      reported: counted(addressee.progress.reportedOn),
      met: counted(deadline?.metOn ?? null),
      owed: deadline !== undefined && isOpen(deadline),
    };
  });

/** The play of a directive to these bodies. */
export const playOf = (
  parts: fc.Arbitrary<readonly Part[]>,
): Play<Start, Command, World, Model> => ({
  start: startOf(parts),
  command,
  begin,
  foresee,
  act: ({ directive, passed }, drawn) => {
    const today = addDays(FIRST, passed + drawn.daysLater);
    const at = { today, now: new Date(`${today}T09:00:00+07:00`), actor: drawn.actor };
    return { directive: next(directive, drawn, at), passed: passed + drawn.daysLater };
  },
  status: ({ directive }) => directive.status,
  shown: ({ directive }) => ({ status: directive.status, bodies: bodiesOf(directive) }),
  expected: (model) => ({
    status: whole(model),
    bodies: model.bodies.map(({ part, status, reported, met, owed }) => {
      return { part, status, reported, met, owed };
    }),
  }),
  moves: ({ directive: before }, { by }, { directive: after }) =>
    before.addressees.flatMap(({ status }, i) => {
      const to = after.addressees[i]?.status;
      return to === undefined || to === status ? [] : [move(status, by, to)];
    }),
});

export const play = playOf(fc.constant(["LEAD"]));
