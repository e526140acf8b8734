import { leads, OPINION } from "./domain.ts";
import type { Command, Start } from "./opinion.commands.ts";

/** A simple model of an opinion. Days are numbers that count from the first day of the history. */
export interface Model {
  readonly status: string;
  /** A complaint or a denunciation. */
  readonly ownPath: boolean;
  readonly resolution: string;
  readonly session: string | null;
  readonly today: number;
  /** The day of the assignment, and the day of the escalation that waits for a reply. */
  readonly assigned: number | null;
  readonly escalated: number | null;
  readonly rejected: number | null;
  readonly redirected?: number;
  /** Whether the citizen was told of the rejection or the transfer. */
  readonly told?: boolean;
  /** Whether any reply was in writing: a posting is, where no citizen is known. */
  readonly written?: boolean;
  /** Whether a body owes the result, by a fixed day or by the policy. */
  readonly owes: boolean;
  readonly citizen: boolean;
  /** For each merged opinion: whether its citizen is known. */
  readonly others: readonly boolean[];
  readonly answers: readonly Answer[];
}
interface Answer {
  readonly kind: string;
  readonly status: string;
  readonly resolution: string | null;
  /** All drafters. */
  readonly hands: readonly string[];
  readonly approved: number | null;
  /** The notified citizens: `own`, or the index of a merged opinion. */
  readonly notified: readonly string[];
  /** The recorded deliveries: a delivery is recorded once. */
  readonly deliveries?: readonly string[];
}

/** The day of the session, before the history begins. */
export const HELD = -5;
/** The day of receipt: the first day. */
const RECEIVED = 0;

export const begin = ({ session, citizen, odd }: Start): Model => ({
  status: odd ?? "RECEIVED",
  ownPath: odd !== null,
  resolution: "NOT_RESOLVED",
  session,
  today: 0,
  assigned: null,
  escalated: null,
  rejected: null,
  owes: false,
  citizen,
  others: [],
  answers: [],
});

const owed = ({ citizen, others }: Model): readonly string[] => [
  ...(citizen ? ["own"] : []),
  ...others.flatMap((isKnown, i) => (isKnown ? [String(i)] : [])),
];
const everybody = (model: Model, notified: readonly string[]): boolean =>
  owed(model).every((each) => notified.includes(each));
const last = ({ answers }: Model): Answer | undefined =>
  answers.filter(({ kind, status }) => kind !== "INTERIM" && status !== "DRAFT").at(-1);
const begun = (session: string | null): boolean =>
  ["IN_SESSION", "HELD", "CONCLUDED", "PUBLISHED", "CLOSED"].includes(session ?? "");
const changed = <T>(list: readonly T[], at: number, to: T): readonly T[] =>
  list.map((each, i) => (i === at ? to : each));

/** The model after a command, or the code of the refusal. */
export function foresee(earlier: Model, command: Command): Model | string {
  const model = { ...earlier, today: earlier.today + command.daysLater };
  switch (command.by) {
    case "sessionTurns":
      return { ...model, session: model.session && command.session };
    case "takeOthers":
      return take(model, command);
    case "draftResponse":
      return draft(model, command);
    case "approveResponse":
      return approve(model, command);
    case "recordDelivery":
      return deliver(model, command);
  }
  const to = leads(OPINION, model.status, command.by);
  return to === undefined
    ? "TRANSITION_NOT_ALLOWED"
    : step(model, { ...model, status: to }, command);
}

/** The steps of the table. Days are checked before conditions. */
function step(
  model: Model,
  after: Model,
  { by, nature, resolution, on, due, posted }: Command,
): Model | string {
  /** The day of the step, or the code of the error. */
  const dated = (notBefore: number | null): number | string => {
    const day = model.today + (on ?? 0);
    if (day > model.today) return "NOT_IN_FUTURE";
    return on !== null && notBefore !== null && day < notBefore ? "CONFLICTING_INPUT" : day;
  };
  const handled = model.ownPath ? "CONDITION_NOT_MET" : undefined;
  switch (by) {
    case "classifyOpinion":
      return { ...after, ownPath: nature === "COMPLAINT" || nature === "DENUNCIATION" };
    case "rejectOpinion": {
      const day = dated(RECEIVED);
      return typeof day === "string" ? day : (handled ?? { ...after, rejected: day });
    }
    case "tellRejection": {
      // A notice in writing may follow one that was not.
      if (model.told && (!posted || model.written)) return "DUPLICATE";
      const day = dated(model.redirected ?? model.rejected);
      const written = model.written === true || posted;
      return typeof day === "string" ? day : { ...after, told: true, written };
    }
    case "redirectOpinion": {
      const day = dated(RECEIVED);
      if (typeof day === "string") return day;
      return model.ownPath ? { ...after, redirected: day } : "CONDITION_NOT_MET";
    }
    case "answerAtSession": {
      const day = dated(null);
      if (typeof day === "string") return day;
      if (handled || !begun(model.session)) return "CONDITION_NOT_MET";
      const atSession = {
        kind: "FINAL",
        resolution,
        hands: [],
        approved: on === null ? HELD : day,
        notified: ["own"],
      };
      const answer = {
        ...atSession,
        status: everybody(model, atSession.notified) ? "DELIVERED" : "APPROVED",
      };
      return {
        ...after,
        resolution: resolution ?? "NOT_RESOLVED",
        answers: [...model.answers, answer],
      };
    }
    case "assignOpinion": {
      const day = dated(RECEIVED);
      if (typeof day === "string") return day;
      if (due !== null && model.today + due < day) return "CONFLICTING_INPUT";
      return handled ?? { ...after, owes: true, assigned: day };
    }
    case "escalateOpinion": {
      const day = dated(RECEIVED);
      if (typeof day === "string") return day;
      return handled ?? { ...after, escalated: day };
    }
    case "acceptOpinion": {
      const day = dated(model.assigned);
      return typeof day === "string" ? day : after;
    }
    case "followUpEscalation": {
      const day = dated(model.escalated);
      return typeof day === "string" ? day : after;
    }
    case "recordEscalationReply": {
      const day = dated(model.escalated);
      // Once the higher body has replied, the result is owed, if not by an assigned body.
      const owes = model.owes || model.escalated !== null;
      return typeof day === "string" ? day : { ...after, owes };
    }
    case "setResolution":
      return { ...after, resolution: resolution ?? "NOT_RESOLVED" };
    case "returnOpinion":
      // The receiving body owes the result until it assigns the opinion again.
      return { ...after, assigned: null };
    case "closeOpinion": {
      const ended = resolution ?? model.resolution;
      const answer = last(model);
      // A response to nobody known must be posted, unless it was entered without a draft.
      const posted = answer && (answer.notified.length > 0 || answer.hands.length === 0);
      const notified = answer !== undefined && posted && everybody(model, answer.notified);
      return notified && ["EXPLAINED", "RESOLVED", "CANNOT_RESOLVE"].includes(ended)
        ? { ...after, resolution: ended }
        : "CONDITION_NOT_MET";
    }
    case "reopenOpinion":
      return { ...after, resolution: "NOT_RESOLVED" };
    case "mergeOpinions":
      return handled ?? { ...after, owes: false };
    default:
      return after;
  }
}

const HANDLED = ["ASSIGNED", "IN_PROGRESS", "ESCALATED"];
const ANSWERED = ["ANSWERED_AT_SESSION", "RESPONDED"];

function take(model: Model, { others }: Command): Model | string {
  if (["CLOSED", "REJECTED", "REDIRECTED", "MERGED"].includes(model.status))
    return "TRANSITION_NOT_ALLOWED";
  if (model.ownPath) return "CONDITION_NOT_MET";
  const more = { ...model, others: [...model.others, ...others] };
  const answers = model.answers.map((answer) =>
    answer.status === "DELIVERED" && !everybody(more, answer.notified)
      ? { ...answer, status: "APPROVED" }
      : answer,
  );
  return { ...more, answers };
}

function draft(model: Model, { kind, resolution, actor }: Command): Model | string {
  if (![...HANDLED, ...ANSWERED].includes(model.status)) return "TRANSITION_NOT_ALLOWED";
  // An answered opinion accepts only corrections. A reopened one accepts a new final answer.
  const unfit =
    kind === "FINAL"
      ? last(model) && ANSWERED.includes(model.status)
      : kind === "CORRECTED" && !last(model);
  if (model.ownPath || unfit) return "CONDITION_NOT_MET";
  if (kind !== "INTERIM" && resolution === null) return "REQUIRED";
  const open = model.answers.findIndex(({ status }) => status === "DRAFT");
  if (open < 0 && model.answers.length >= 20) return "TOO_MANY";
  const hands = [...(model.answers[open]?.hands ?? []), actor];
  const answer = { kind, status: "DRAFT", resolution, hands, approved: null, notified: [] };
  return {
    ...model,
    answers: open < 0 ? [...model.answers, answer] : changed(model.answers, open, answer),
  };
}

function approve(model: Model, { answer: at, actor }: Command): Model | string {
  const answer = model.answers[at];
  if (!answer) return "NOT_FOUND";
  const interim = answer.kind === "INTERIM";
  // A correction of an answered opinion changes only the answer. Other final answers end the work.
  const ends = !interim && !ANSWERED.includes(model.status);
  if (answer.status !== "DRAFT" || ![...HANDLED, ...ANSWERED].includes(model.status))
    return "TRANSITION_NOT_ALLOWED";
  if (answer.hands.includes(actor)) return "CONDITION_NOT_MET";
  const answers = changed(model.answers, at, {
    ...answer,
    status: "APPROVED",
    approved: model.today,
  });
  const resolution = interim ? model.resolution : (answer.resolution ?? model.resolution);
  return { ...model, answers, resolution, ...(ends && { status: "RESPONDED", owes: false }) };
}

function deliver(model: Model, { answer: at, whose, posted, on }: Command): Model | string {
  const answer = model.answers[at];
  if (!answer) return "NOT_FOUND";
  if (answer.status === "DRAFT") return "TRANSITION_NOT_ALLOWED";
  if (whose !== "own" && !owed(model).includes(whose)) return "NOT_FOUND";
  const day = model.today + (on ?? 0);
  if (day > model.today) return "NOT_IN_FUTURE";
  if (answer.approved !== null && day < answer.approved) return "CONFLICTING_INPUT";
  const key = `${whose} ${day} ${posted ? `posted to ${model.others.length}` : "letter"}`;
  if (answer.deliveries?.includes(key)) return "DUPLICATE";
  // A posted notice notifies all citizens of the opinions merged so far.
  const notified = [
    ...answer.notified,
    whose,
    ...(posted ? ["own", ...model.others.map((_, i) => String(i))] : []),
  ];
  return {
    ...model,
    written: model.written === true || !posted || owed(model).length === 0,
    answers: changed(model.answers, at, {
      ...answer,
      notified,
      deliveries: [...(answer.deliveries ?? []), key],
      status: everybody(model, notified) ? "DELIVERED" : answer.status,
    }),
  };
}

/** The values that product and model must agree on. */
export const expected = ({ status, resolution, owes, answers, written = false }: Model) => ({
  status,
  written,
  resolution,
  owes,
  answers: answers.map((answer) => `${answer.kind} ${answer.status}`),
});
