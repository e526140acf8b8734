import {
  type Action,
  type Actor,
  allowedFrom,
  type Label,
  type Lifecycle,
  may,
  type Place,
} from "@doithoai/core";

interface Steps<Status extends string> {
  readonly life: Lifecycle<Status, Action, never>;
  readonly labels: readonly Label[];
}

/** The steps of a life cycle that the state and the viewer's roles allow, with what must hold besides. */
export function transitionsOf<Status extends string>(
  { life, labels }: Steps<Status>,
  { status, at }: { status: Status; at: Place },
  actor: Actor,
) {
  if (actor.grants.length === 0) return [];
  return allowedFrom(life, status)
    .filter(({ by }) => may(actor, by, at))
    .flatMap(({ by, to, guards = [] }) => {
      const label = labels.find(({ code }) => code === to);
      return label
        ? [{ by, to: label, requires: guards.map(({ code, vi, en }) => ({ code, vi, en })) }]
        : [];
    });
}
