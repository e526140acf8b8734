import { Failure } from "../kernel/errors.ts";

/**
 * A condition of a step beyond the state it starts from. Its words exist once: for the refusal, the
 * API and the page of life cycles.
 */
export interface Guard<Facts> {
  readonly code: string;
  readonly vi: string;
  readonly en: string;
  readonly holds: (facts: Facts) => boolean;
}

interface OfActor<T, Facts> extends Omit<Guard<Facts>, "holds"> {
  /** Whether the caller, by the subject of the token, may do it to the subject as it is now. */
  readonly permits: (subject: T, actor: string) => boolean;
}

/**
 * A condition on who acts: lists of allowed transitions evaluate it, and so does the transition.
 */
export const actorGuard = <T, F extends { readonly before: T; readonly actor: string }>(
  guard: OfActor<T, F>,
): Guard<F> & OfActor<T, F> => ({
  ...guard,
  holds: ({ before, actor }) => guard.permits(before, actor),
});

/** One row of a life cycle. Without `from` the step makes a new subject. */
export interface Transition<Status extends string, Step extends string, Facts> {
  readonly from: readonly Status[];
  readonly to: Status;
  readonly by: Step;
  readonly guards?: readonly Guard<Facts>[];
}

/**
 * Which state may follow which, through which use case and under which conditions: pure, and the
 * only place that says so.
 */
export type Lifecycle<Status extends string, Step extends string, Facts> = readonly Transition<
  Status,
  Step,
  Facts
>[];

/** The rows that start from a state. */
export const allowedFrom = <S extends string, B extends string, F>(
  life: Lifecycle<S, B, F>,
  from: S,
): Lifecycle<S, B, F> => life.filter((row) => row.from.includes(from));

/** The names of the steps that may be taken from a state, each once. */
const stepsFrom = <S extends string, B extends string, F>(
  life: Lifecycle<S, B, F>,
  from: S,
): readonly B[] => [...new Set(allowedFrom(life, from).map(({ by }) => by))];

/** Where a step leads, and what it leads from. */
export interface Asked<Status extends string, Step extends string> {
  readonly from: Status;
  readonly by: Step;
  /** Which of several states that one step may lead to. */
  readonly to?: Status | undefined;
}

/**
 * The row of a step that may be taken.
 * @throws Failure TRANSITION_NOT_ALLOWED with the steps that are allowed from the state.
 */
export function rowOf<S extends string, B extends string, F>(
  life: Lifecycle<S, B, F>,
  { from, by, to }: Asked<S, B>,
  path: readonly string[],
): Transition<S, B, F> {
  const row = allowedFrom(life, from).find(
    (each) => each.by === by && (to === undefined || each.to === to),
  );
  if (!row) throw new Failure("TRANSITION_NOT_ALLOWED", path, stateOf(life, from));
  return row;
}

/** What a refusal says of the state: its name and the steps that it allows. */
export const stateOf = <S extends string, B extends string, F>(
  life: Lifecycle<S, B, F>,
  status: S,
) => ({
  status,
  allowed: stepsFrom(life, status).join(", "),
});

/** @throws Failure CONDITION_NOT_MET with the words of the first condition that does not hold. */
export function guard<F>(
  { guards = [] }: { readonly guards?: readonly Guard<F>[] },
  facts: F,
  {
    path,
    ...state
  }: { readonly path: readonly string[]; readonly status?: string; readonly allowed?: string },
): void {
  const broken = guards.find(({ holds }) => !holds(facts));
  if (broken)
    throw new Failure("CONDITION_NOT_MET", path, {
      code: broken.code,
      vi: broken.vi,
      en: broken.en,
      ...state,
    });
}
