import { type Actor, ApiClient, type Context, RoleGrants } from "@doithoai/core";
import { authenticate, type Issuer } from "./auth.ts";

/** A connected system's token is known by its form; every other is an issuer's. */
const ofClient = (header: string): string | undefined => {
  const token = /^Bearer ([\w-]{1,100})$/i.exec(header)?.[1];
  return token && ApiClient.isToken(token) ? token : undefined;
};

/**
 * Who asks, with the roles that the table holds for him.
 * @throws RequestError UNAUTHENTICATED for anything but no header or a good token, NoKeys when an
 * issuer's keys cannot be had.
 */
export async function signIn(
  ctx: Pick<Context, "table" | "until" | "now">,
  header: string | undefined,
  issuers: readonly Issuer[],
): Promise<Actor> {
  const token = ofClient(header ?? "");
  return RoleGrants.actorOf(
    ctx,
    token === undefined
      ? await authenticate(header, issuers, ctx.now)
      : await ApiClient.identify(ctx, token),
  );
}
