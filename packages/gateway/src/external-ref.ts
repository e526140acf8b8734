import { findByExternalRef } from "@doithoai/core";
import { textArgument } from "./arguments.ts";
import type { GatewayContext } from "./context.ts";
import type { ExternalRefInput } from "./generated/resolvers.ts";

/** Characters of a reference's parts, as in what is written. */
const LIMITS = { system: 60, value: 200 } as const;

/**
 * The id of the object that another system knows by this reference; undefined when there is none.
 * @throws RequestError BAD_ARGUMENT for a reference that is too long.
 */
export const idByExternalRef = (ctx: GatewayContext, kind: Parameters<typeof findByExternalRef>[1], { system, value }: ExternalRefInput) =>
  findByExternalRef(ctx, kind, {
    system: textArgument("externalRef.system", system, LIMITS.system),
    value: textArgument("externalRef.value", value, LIMITS.value),
  });
