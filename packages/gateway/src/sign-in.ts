import { type Actor, Client, type Context, Member } from "@doithoai/core";
import { authenticate, type Issuer } from "./auth.ts";

/** A connected system's token is known by its form; every other is an issuer's. */
const ofClient = (header: string): string | undefined => {
  const token = /^Bearer ([\w-]{1,100})$/i.exec(header)?.[1];
  return token && Client.isToken(token) ? token : undefined;
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
  return Member.actorOf(
    ctx,
    token === undefined
      ? await authenticate(header, issuers, ctx.now)
      : await Client.identify(ctx, token),
  );
}
