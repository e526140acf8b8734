import type { Actor, Scope } from "../access/actor.ts";
import { admitGuess, type Guessed, type Guesser, settleGuess } from "../guess-limit/index.ts";
import { type Phrase, RequestError } from "../kernel/errors.ts";
import type { Context } from "../request/context.ts";
import { get } from "../table/read.ts";
import { create, put, transact } from "../table/write.ts";
import { LastUseEntity, TokenEntity } from "./entity.ts";
import { clientById, subjectOf } from "./read.ts";
import { hashOf, isOneOf, newSecret } from "./secret.ts";

type Asking = Pick<Context, "table" | "until" | "now">;

export const TOKEN_SECONDS = 3_600;
const UNKNOWN_TOKEN: Phrase = {
  vi: "mã truy cập không tồn tại hoặc đã hết hạn",
  en: "the token is unknown or has expired",
};

interface Credentials {
  readonly clientId: string;
  readonly secret: string;
  /** The source address of the request. Wrong guesses are counted per address. */
  readonly address: string;
  /** Words of `scope` (RFC 6749, 3.3); undefined for all scopes of the system. */
  readonly scopes?: readonly string[] | undefined;
}

/** A token with its scopes, or the error of RFC 6749, 5.2. */
type Issued =
  | { readonly token: string; readonly scopes: readonly Scope[] }
  | "invalid_client"
  | "invalid_scope";

/**
 * Issues a short-lived token for a valid secret. `invalid_client` for any invalid credentials,
 * `invalid_scope` for a scope that the system does not have.
 * @throws RequestError RATE_LIMITED after too many wrong secrets.
 */
export async function issueToken(
  ctx: Asking,
  { clientId, secret, address, scopes: asked }: Credentials,
): Promise<Issued> {
  const guess = `${clientId} ${secret}`;
  // Counted by system and address, so an attacker with the id cannot lock the system out.
  const counts: readonly (readonly [Guessed, Guesser])[] = [
    ["clientSecret", { address, clientId }],
    ["clientAddress", { address }],
  ];
  // In order: a secret that the count of the system refuses is not looked up, so it must not count
  // against the other systems behind the address.
  for (const [what, who] of counts) await admitGuess(ctx, what, who, guess);
  const client = await clientById(ctx, clientId);
  if (!isOneOf(secret, client?.secrets.map(({ hash }) => hash) ?? []) || !client)
    return "invalid_client";
  await Promise.all(counts.map(([what, who]) => settleGuess(ctx, what, who, guess)));
  const scopes = client.scopes.filter((scope) => asked?.includes(scope) ?? true);
  if (asked?.some((word) => !client.scopes.some((scope) => scope === word))) return "invalid_scope";
  const token = newSecret("token");
  const expiresAt = Math.floor(ctx.now.getTime() / 1000) + TOKEN_SECONDS;
  const collision = () => new Error("a token with this hash already exists");
  await transact(ctx, [
    create(
      TokenEntity,
      { hash: hashOf(token), clientId, expiresAt, scopes: asked ? scopes : null },
      collision,
    ),
    put(LastUseEntity, { clientId, at: ctx.now.toISOString() }),
  ]);
  return { token, scopes };
}

/**
 * The connected system of a token, and the scopes to which the token is narrowed; null for all.
 * @throws RequestError UNAUTHENTICATED for an unknown or expired token.
 */
export async function identify(
  ctx: Asking,
  token: string,
): Promise<{
  readonly subject: string;
  readonly client: string;
  readonly scopes: readonly Scope[] | null;
}> {
  const found = await get(ctx, TokenEntity, TokenEntity.keyOf({ hash: hashOf(token) }), {
    consistent: true,
  });
  // TTL removes items with a delay, so the expiry time is checked here.
  if (!found || found.expiresAt * 1000 <= ctx.now.getTime())
    throw new RequestError("UNAUTHENTICATED", UNKNOWN_TOKEN);
  const { clientId, scopes } = found;
  return { subject: subjectOf(clientId), client: clientId, scopes };
}

/** The actor with these scopes at the most; null for all scopes of its grants. */
export const narrowedTo = (scopes: readonly Scope[] | null, actor: Actor): Actor =>
  scopes === null
    ? actor
    : {
        ...actor,
        grants: actor.grants.map((grant) => ({
          ...grant,
          scopes: grant.scopes.filter((scope) => scopes.includes(scope)),
        })),
      };
