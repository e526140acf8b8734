import type { Context } from "@doithoai/core";

const SECOND_MS = 1_000;

/**
 * Delays the instant of recording by one second per item. Ids sort by this instant, and at random
 * within it, so the delay keeps the order of the source.
 */
export const inOrder = (ctx: Context, index: number): Context => ({
  ...ctx,
  now: new Date(ctx.now.getTime() + index * SECOND_MS),
});
