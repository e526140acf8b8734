import type * as z from "zod";
import type { GatewayContext } from "../context.ts";
import { attempt } from "../payload.ts";

/** A core mutation as the gateway calls it. */
interface Runnable<R> {
  (ctx: GatewayContext, input: unknown): Promise<R>;
  readonly schema: z.ZodType;
}

/** A mutation whose payload has one field, the result. */
export const mutationWithField = <const Field extends string, R, M extends Runnable<R>>(
  run: M & Runnable<R>,
  field: Field,
) => ({
  run: run as M,
  resolve: (_: unknown, { input }: { readonly input: unknown }, ctx: GatewayContext) =>
    attempt(ctx, field, () => run(ctx, input)),
});

/** A mutation with its own payload. `payload` receives null if the mutation was refused. */
export const mutationWithPayload = <R, I, P extends object, M extends Runnable<R>>(
  run: M & Runnable<R>,
  payload: (result: R | null, ctx: GatewayContext, input: I) => P | Promise<P>,
) => ({
  run: run as M,
  resolve: async (_: unknown, { input }: { readonly input: I }, ctx: GatewayContext) => {
    const { result, userErrors } = await attempt(ctx, "result", () => run(ctx, input));
    return { ...(await payload(result, ctx, input)), userErrors };
  },
});
