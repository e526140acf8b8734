import {
  type Action,
  type Actor,
  allowedTransitions,
  type Label,
  type Lifecycle,
  type Place,
} from "@doithoai/core";

interface Steps<T extends { readonly status: string }> {
  readonly lifecycle: Lifecycle<T["status"], Action, never>;
  readonly labels: readonly Label[];
}

/** The transitions that the viewer may make now, each with its further conditions. */
export function transitionsOf<T extends { readonly status: string }>(
  { lifecycle, labels }: Steps<T>,
  viewed: { readonly subject: T; readonly at: Place },
  actor: Actor,
) {
  return allowedTransitions(lifecycle, viewed, actor).flatMap(({ by, to, guards = [] }) => {
    const label = labels.find(({ code }) => code === to);
    const requires = guards.map(({ code, vi, en }) => ({ code, vi, en }));
    return label ? [{ by, to: label, requires }] : [];
  });
}
