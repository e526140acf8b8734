import { type Action, Failure, Failures } from "@doithoai/core";
import type { GatewayContext } from "./context.ts";
import type { UserErrorModel } from "./models.ts";
import { visibleResult } from "./visible.ts";

type Payload<Name extends string, T> = { readonly [K in Name]: T | null } & {
  readonly userErrors: UserErrorModel[];
};

/**
 * Runs a use case and returns its result as the caller may see it, or the errors that the client
 * can correct. Any other error is thrown as an error of the request.
 */
export async function attempt<const Name extends string, T>(
  ctx: GatewayContext,
  { name, action }: { readonly name: Name; readonly action: Action },
  run: () => Promise<T>,
): Promise<Payload<Name, T>> {
  try {
    const value = await run();
    ctx.loaders.forget();
    return payload(name, await visibleResult(value, ctx, action), []);
  } catch (error) {
    if (error instanceof Failures) return payload(name, null, error.failures.map(userErrorOf));
    if (error instanceof Failure) return payload(name, null, [userErrorOf(error)]);
    throw error;
  }
}

// A computed key has the type string, so a cast is needed.
const payload = <Name extends string, T>(
  name: Name,
  value: T | null,
  userErrors: UserErrorModel[],
) => ({ [name]: value, userErrors }) as Payload<Name, T>;

/** A user error is a plain object, because GraphQL treats a returned Error as thrown. */
export const userErrorOf = ({ code, path, params }: Failure): UserErrorModel => ({
  code,
  path: [...path],
  params,
});
