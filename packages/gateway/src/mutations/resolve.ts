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

type LateMutations = typeof import("@doithoai/core/late");

/** A core mutation that loads with its first call, so that a start does not load it. */
interface Late<M> {
  readonly load: () => Promise<M>;
}
export const late = <N extends keyof LateMutations>(name: N): Late<LateMutations[N]> => ({
  load: async () => (await import("@doithoai/core/late"))[name],
});

const loaderOf = <M extends object>(source: M | Late<M>): (() => Promise<M>) =>
  "load" in source ? source.load : async () => source;

/** A mutation whose payload has one field, the result. */
export const mutationWithField = <const Field extends string, R, M extends Runnable<R>>(
  source: (M & Runnable<R>) | Late<M & Runnable<R>>,
  field: Field,
) => {
  const load = loaderOf(source);
  return {
    load: load as () => Promise<M>,
    resolve: async (_: unknown, { input }: { readonly input: unknown }, ctx: GatewayContext) => {
      const run = await load();
      return attempt(ctx, { name: field, action: run.action }, () => run(ctx, input));
    },
  };
};

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
  source: (M & Runnable<R>) | Late<M & Runnable<R>>,
  payload: (result: R | null, ctx: GatewayContext, rows: readonly unknown[]) => P | Promise<P>,
) => {
  const load = loaderOf(source);
  return {
    load: load as () => Promise<M>,
    resolve: async (
      _: unknown,
      { input: { rows } }: { readonly input: { readonly rows: readonly unknown[] } },
      ctx: GatewayContext,
    ) => {
      const run = await load();
      const all = allRows(rows, ctx);
      const what = { name: "result", action: run.action } as const;
      const { result, userErrors } = await attempt(ctx, what, () => run(ctx, { rows: all }));
      return { ...(await payload(result, ctx, all)), userErrors };
    },
  };
};

/** A mutation with its own payload. `payload` receives null if the mutation was refused. */
export const mutationWithPayload = <R, I, P extends object, M extends Runnable<R>>(
  source: (M & Runnable<R>) | Late<M & Runnable<R>>,
  payload: (result: R | null, ctx: GatewayContext, input: I) => P | Promise<P>,
) => {
  const load = loaderOf(source);
  return {
    load: load as () => Promise<M>,
    resolve: async (_: unknown, { input }: { readonly input: I }, ctx: GatewayContext) => {
      const run = await load();
      const what = { name: "result", action: run.action } as const;
      const { result, userErrors } = await attempt(ctx, what, () => run(ctx, input));
      return { ...(await payload(result, ctx, input)), userErrors };
    },
  };
};
