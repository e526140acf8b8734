import { countGuess, expectBelowLimit } from "../guess-limit/index.ts";
import { RequestError } from "../kernel/errors.ts";
import type { Context } from "../request/context.ts";
import { get } from "../table/read.ts";
import { create, put, transact } from "../table/write.ts";
import { LastUseEntity, TokenEntity } from "./entity.ts";
import { clientById, subjectOf } from "./read.ts";
import { hashOf, isOneOf, newSecret } from "./secret.ts";

type Asking = Pick<Context, "table" | "until" | "now">;

export const TOKEN_SECONDS = 3_600;

interface Credentials {
  readonly clientId: string;
  readonly secret: string;
  /** Where the request came from; wrong guesses are counted by it too. */
  readonly address: string;
}

/**
 * A short-lived token for a secret that holds; undefined for any other, whatever is wrong with it.
 * @throws RequestError RATE_LIMITED after too many wrong ones.
 */
export async function issueToken(
  ctx: Asking,
  { clientId, secret, address }: Credentials,
): Promise<string | undefined> {
  const [client] = await Promise.all([
    clientById(ctx, clientId),
    // By system and address: a stranger who knows the id must not be able to lock the system out.
    expectBelowLimit(ctx, "clientSecret", { address, clientId }),
    expectBelowLimit(ctx, "clientAddress", { address }),
  ]);
  if (!isOneOf(secret, client?.secrets.map(({ hash }) => hash) ?? []) || !client) {
    await Promise.all([
      countGuess(ctx, "clientSecret", { address, clientId }),
      countGuess(ctx, "clientAddress", { address }),
    ]);
    return undefined;
  }
  const token = newSecret("token");
  const expiresAt = Math.floor(ctx.now.getTime() / 1000) + TOKEN_SECONDS;
  const met = () => new Error("two random tokens met");
  await transact(ctx, [
    create(TokenEntity, { hash: hashOf(token), clientId, expiresAt }, met),
    put(LastUseEntity, { clientId, at: ctx.now.toISOString() }),
  ]);
  return token;
}

/**
 * The connected system that a token stands for. @throws RequestError UNAUTHENTICATED when it stands
 * for none, or its time is over.
 */
export async function identify(
  ctx: Asking,
  token: string,
): Promise<{ readonly subject: string; readonly client: string }> {
  const found = await get(ctx, TokenEntity, TokenEntity.keyOf({ hash: hashOf(token) }), {
    consistent: true,
  });
  // TTL removes late; the time decides.
  if (!found || found.expiresAt * 1000 <= ctx.now.getTime())
    throw new RequestError("UNAUTHENTICATED", { hint: "token" });
  return { subject: subjectOf(found.clientId), client: found.clientId };
}
