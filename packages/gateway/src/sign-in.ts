import { type Actor, ApiClient, type Context, RoleGrants } from "@doithoai/core";
import { authenticate, type Issuer } from "./auth.ts";

/** The token of a connected system, recognized by its form. Any other token is an issuer's. */
const ofClient = (header: string): string | undefined => {
  const token = /^Bearer ([\w-]{1,100})$/i.exec(header)?.[1];
  return token && ApiClient.isToken(token) ? token : undefined;
};

/**
 * The caller, with the roles that the table contains for the subject.
 * @throws RequestError UNAUTHENTICATED for an invalid token, NoKeys if an issuer's keys are not
 * available.
 */
export async function signIn(
  ctx: Pick<Context, "table" | "until" | "now">,
  header: string | undefined,
  issuers: readonly Issuer[],
): Promise<Actor> {
  const token = ofClient(header ?? "");
  if (token === undefined)
    return RoleGrants.actorOf(ctx, await authenticate(header, issuers, ctx.now));
  const { scopes, ...who } = await ApiClient.identify(ctx, token);
  return ApiClient.narrowedTo(scopes, await RoleGrants.actorOf(ctx, who));
}
