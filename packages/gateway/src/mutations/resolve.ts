import type { Action } from "@doithoai/core";
import type * as z from "zod";
import type { GatewayContext } from "../context.ts";
import { attempt } from "../payload.ts";

/** A core mutation as the gateway calls it. */
interface Runnable<R> {
  (ctx: GatewayContext, input: unknown): Promise<R>;
  readonly schema: z.ZodType;
  readonly action: Action;
}

/** A mutation whose payload has one field, the result. */
export const mutationWithField = <const Field extends string, R, M extends Runnable<R>>(
  run: M & Runnable<R>,
  field: Field,
) => ({
  run: run as M,
  resolve: (_: unknown, { input }: { readonly input: unknown }, ctx: GatewayContext) =>
    attempt(ctx, { name: field, action: run.action }, () => run(ctx, input)),
});

/**
 * The rows that the core records: those that fit their type, and at the positions of the others
 * their failures. limits/rows.ts takes the others out before GraphQL reads them.
 */
const allRows = (fit: readonly unknown[], { refusedRows: refused }: GatewayContext) => {
  if (!refused || refused.size === 0) return fit;
  const next = fit.values();
  return Array.from(
    { length: fit.length + refused.size },
    (_, i) => refused.get(i) ?? next.next().value,
  );
};

/** A mutation of rows that are refused one by one, with its own payload, which sees the rows. */
export const mutationOfRows = <R, P extends object, M extends Runnable<R>>(
  run: M & Runnable<R>,
  payload: (result: R | null, ctx: GatewayContext, rows: readonly unknown[]) => P | Promise<P>,
) => ({
  run: run as M,
  resolve: async (
    _: unknown,
    { input: { rows } }: { readonly input: { readonly rows: readonly unknown[] } },
    ctx: GatewayContext,
  ) => {
    const all = allRows(rows, ctx);
    const { result, userErrors } = await attempt(ctx, { name: "result", action: run.action }, () =>
      run(ctx, { rows: all }),
    );
    return { ...(await payload(result, ctx, all)), userErrors };
  },
});

/** A mutation with its own payload. `payload` receives null if the mutation was refused. */
export const mutationWithPayload = <R, I, P extends object, M extends Runnable<R>>(
  run: M & Runnable<R>,
  payload: (result: R | null, ctx: GatewayContext, input: I) => P | Promise<P>,
) => ({
  run: run as M,
  resolve: async (_: unknown, { input }: { readonly input: I }, ctx: GatewayContext) => {
    const { result, userErrors } = await attempt(ctx, { name: "result", action: run.action }, () =>
      run(ctx, input),
    );
    return { ...(await payload(result, ctx, input)), userErrors };
  },
});
