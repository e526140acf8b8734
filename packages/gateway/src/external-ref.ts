import { EXTERNAL_REF_MAX, findByExternalRef } from "@doithoai/core";
import { textArgument } from "./arguments.ts";
import type { GatewayContext } from "./context.ts";
import type { ExternalRefInput } from "./generated/resolvers.ts";

/**
 * The id of the object that has this reference in another system; undefined if there is none.
 * @throws RequestError BAD_ARGUMENT for a reference that is too long.
 */
export const idByExternalRef = (
  ctx: GatewayContext,
  kind: Parameters<typeof findByExternalRef>[1],
  { system, value }: ExternalRefInput,
) =>
  findByExternalRef(ctx, kind, {
    system: textArgument("externalRef.system", system, EXTERNAL_REF_MAX.system),
    value: textArgument("externalRef.value", value, EXTERNAL_REF_MAX.value),
  });
