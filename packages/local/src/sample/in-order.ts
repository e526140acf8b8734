import type { Context } from "@doithoai/core";

const SECOND_MS = 1_000;

/**
 * Ids sort by the instant of recording, and those of one instant at random: a second apiece keeps
 * the order of the source.
 */
export const inOrder = (ctx: Context, index: number): Context => ({
  ...ctx,
  now: new Date(ctx.now.getTime() + index * SECOND_MS),
});
