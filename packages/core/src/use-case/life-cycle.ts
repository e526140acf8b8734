import type { Label } from "../kernel/enumeration.ts";
import { Failure, type Phrase } from "../kernel/errors.ts";

/** The codes of all conditions. Clients read them as the enum `ConditionCode`. */
export type ConditionCode =
  | "DAY_AND_PLACE"
  | "DIFFERENCE_EXPLAINED"
  | "REST_CARRIED_OVER"
  | "OWN_PROCEDURE"
  | "NO_OWN_PROCEDURE"
  | "NEVER_LOST"
  | "SESSION_BEGUN"
  | "EVERYBODY_TOLD"
  | "MATTER_ENDED"
  | "OTHER_HAND"
  | "BODY_KNOWN";

/**
 * A condition of a step, in addition to its start state. The error, the API and the page of life
 * cycles use the same texts.
 */
export interface Guard<Facts> {
  readonly code: ConditionCode;
  readonly vi: string;
  readonly en: string;
  readonly holds: (facts: Facts) => boolean;
  /**
   * Whether it holds, as far as that is known before the step; null where only the input decides.
   * `after` of these facts is `before`. True: an input that leaves the fact as it is passes. False:
   * no input passes.
   */
  readonly foretold: (facts: Facts) => boolean | null;
  /** The part of the facts that does not meet the condition. Only the error names it. */
  readonly detail?: (facts: Facts) => Phrase | null;
}

type Told<Facts> = Omit<Guard<Facts>, "foretold">;

/** A condition that no input of its step changes. */
export const settledGuard = <Facts>(guard: Told<Facts>): Guard<Facts> => ({
  ...guard,
  foretold: guard.holds,
});

/** A condition that an input may also meet: it holds already, or the input decides. */
export const openGuard = <Facts>(guard: Told<Facts>): Guard<Facts> => ({
  ...guard,
  foretold: (facts) => guard.holds(facts) || null,
});

interface OfActor<T, Facts> extends Omit<Guard<Facts>, "holds" | "foretold" | "detail"> {
  /** Whether the caller (`actor`: the subject of the token) may perform the step now. */
  readonly permits: (subject: T, actor: string) => boolean;
}

/** A condition on the caller. Transitions check it, and lists of allowed transitions too. */
export const actorGuard = <T, F extends { readonly before: T; readonly actor: string }>(
  guard: OfActor<T, F>,
): Guard<F> & OfActor<T, F> => ({
  ...guard,
  ...settledGuard<F>({ ...guard, holds: ({ before, actor }) => guard.permits(before, actor) }),
});

/** One row of a life cycle. A step with an empty `from` creates a subject. */
export interface Transition<Status extends string, Step extends string, Facts> {
  readonly from: readonly Status[];
  readonly to: Status;
  readonly by: Step;
  readonly guards?: readonly Guard<Facts>[];
}

/**
 * The allowed state changes of a concept, each with its use case and its conditions. Pure. No other
 * code defines them.
 */
export type Lifecycle<Status extends string, Step extends string, Facts> = readonly Transition<
  Status,
  Step,
  Facts
>[];

/** The rows that start from a state. */
export const allowedFrom = <S extends string, B extends string, F>(
  lifecycle: Lifecycle<S, B, F>,
  from: S,
): Lifecycle<S, B, F> => lifecycle.filter((row) => row.from.includes(from));

/** The names of the steps that a state allows, without duplicates. */
const stepsFrom = <S extends string, B extends string, F>(
  lifecycle: Lifecycle<S, B, F>,
  from: S,
): readonly B[] => [...new Set(allowedFrom(lifecycle, from).map(({ by }) => by))];

/** The step that a caller wants to take, and the current state. */
export interface RequestedStep<Status extends string, Step extends string> {
  readonly from: Status;
  readonly by: Step;
  /** The target state, where the step may lead to several. */
  readonly to?: Status | undefined;
}

/**
 * The row of an allowed step.
 * @throws Failure TRANSITION_NOT_ALLOWED with the steps that are allowed from the state.
 */
export function findTransition<S extends string, B extends string, F>(
  lifecycle: Lifecycle<S, B, F>,
  { from, by, to }: RequestedStep<S, B>,
  path: readonly string[],
): Transition<S, B, F> {
  const row = allowedFrom(lifecycle, from).find(
    (each) => each.by === by && (to === undefined || each.to === to),
  );
  if (!row) throw new Failure("TRANSITION_NOT_ALLOWED", path, refusalParamsOf(lifecycle, from));
  return row;
}

interface Words {
  readonly of: Phrase;
  readonly statuses: readonly Label[];
}
/** The words of life cycles, for messages. */
const WORDS = new WeakMap<object, Words>();

/**
 * Gives a life cycle the words that refusals use: the name of its subjects (`hội nghị`, `session`),
 * and the labels of their statuses.
 */
export const nameSubject = (lifecycle: object, of: Phrase, statuses: readonly Label[]): void => {
  WORDS.set(lifecycle, { of, statuses });
};

/**
 * The parameters of a refusal: the state and the name of the subject that is in it, in words, and
 * the codes of the steps that it allows.
 */
export function refusalParamsOf<S extends string, B extends string, F>(
  lifecycle: Lifecycle<S, B, F>,
  status: S,
) {
  const { of, statuses } = WORDS.get(lifecycle) ?? {};
  const label = statuses?.find(({ code }) => code === status);
  return {
    status,
    ...(label && { statusVi: label.vi, statusEn: label.en }),
    ...(of && { ofVi: of.vi, ofEn: of.en }),
    allowed: stepsFrom(lifecycle, status).join(", "),
  };
}

/** @throws Failure CONDITION_NOT_MET with the texts of the first condition that does not hold. */
export function expectGuards<F>(
  { guards = [] }: { readonly guards?: readonly Guard<F>[] },
  facts: F,
  {
    path,
    ...state
  }: { readonly path: readonly string[]; readonly status?: string; readonly allowed?: string },
): void {
  const broken = guards.find(({ holds }) => !holds(facts));
  if (!broken) return;
  const { code, detail } = broken;
  const named = detail?.(facts);
  const withDetail = (condition: string, more: string | undefined) =>
    more ? `${condition}; ${more}` : condition;
  throw new Failure("CONDITION_NOT_MET", path, {
    code,
    vi: withDetail(broken.vi, named?.vi),
    en: withDetail(broken.en, named?.en),
    ...state,
  });
}
