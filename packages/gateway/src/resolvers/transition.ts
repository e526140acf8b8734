import {
  type Action,
  type Actor,
  allowedTransitions,
  type Label,
  type Lifecycle,
  type Place,
} from "@doithoai/core";
import { isReceipt } from "../receipts.ts";

interface Steps<T extends { readonly status: string }> {
  readonly lifecycle: Lifecycle<T["status"], Action, never>;
  readonly labels: readonly Label[];
}

/**
 * The transitions that the viewer may make now, each with its further conditions. None in a
 * receipt.
 */
export function transitionsOf<T extends { readonly status: string }>(
  { lifecycle, labels }: Steps<T>,
  viewed: { readonly subject: T; readonly at: Place },
  actor: Actor,
) {
  if (isReceipt(viewed.subject)) return [];
  return allowedTransitions(lifecycle, viewed, actor).flatMap(({ by, to, guards = [] }) => {
    const label = labels.find(({ code }) => code === to);
    const requires = guards.map(({ code, vi, en }) => ({ code, vi, en }));
    return label ? [{ by, to: label, requires }] : [];
  });
}
