import { createHash } from "node:crypto";
import * as z from "zod";
import { RequestError } from "../kernel/errors.ts";
import type { Context } from "../request/context.ts";
import { addOpen, settleOpen } from "../table/distinct.ts";
import { entity } from "../table/entity.ts";

/**
 * The length of a counting window. Guesses of codes and secrets are limited. Distinct wrong guesses
 * count: a page that repeats one wrong code counts once.
 */
const WINDOW_SECONDS = 600;

/**
 * Maximum wrong guesses per window. A whole office, or a village behind one provider address, makes
 * fewer mistakes.
 */
export const GUESSES = { trackingCode: 50, clientSecret: 10, clientAddress: 50 } as const;
export type Guessed = keyof typeof GUESSES;
/** Maximum right guesses of a window that stay admitted when the limit is reached. */
const RIGHT_MAX = 300;

export const BucketEntity = entity({
  name: "Bucket",
  shape: z.object({ what: z.string(), who: z.string(), window: z.string() }),
  schema: 1,
  pk: "GUESSES#{what}#{who}",
  sk: "{window}",
  of: ({ what, who, window }) => ({ what, who, window }),
  question:
    "How many wrong guesses came from this network in these ten minutes, for secrets: of this " +
    "connected system? " +
    "(hashes of the guesses: `open` has those that are wrong or not yet looked up, `settled` the " +
    "right ones)",
  rate: "one write per guess, two per right guess; deleted after an hour",
});

/** The origin of a guess. */
export interface Guesser {
  readonly address: string;
  /**
   * The connected system whose secret is guessed, or that states the address of a citizen. Each
   * system is counted separately, and apart from those who call themselves.
   */
  readonly clientId?: string;
}

/**
 * An address identifies a person, so only a hash is stored, which changes daily. The parser of
 * addresses is loaded with the first guess: a start needs none.
 */
async function hashed({ address, clientId }: Guesser, now: Date): Promise<string> {
  const { networkOf } = await import("./network.ts");
  const parts = [now.toISOString().slice(0, 10), clientId ?? [], networkOf(address)].flat();
  return createHash("sha256").update(parts.join(" ")).digest("base64url").slice(0, 22);
}

const windowOf = (now: Date): number => Math.floor(now.getTime() / 1000 / WINDOW_SECONDS);
const keyOf = async (what: Guessed, guesser: Guesser, now: Date) =>
  BucketEntity.key({ what, who: await hashed(guesser, now), window: String(windowOf(now)) });

/** A guess is a secret or a code, so only a hash is stored, which changes daily. */
const textOf = (guess: string, now: Date): string =>
  createHash("sha256")
    .update(`${now.toISOString().slice(0, 10)} ${guess}`)
    .digest("base64url")
    .slice(0, 16);

/**
 * Counts a guess. Called before the guess is looked up: of many guesses at once, no more than the
 * limit are looked up.
 * @throws RequestError RATE_LIMITED after too many wrong guesses from this origin.
 */
export async function admitGuess(
  ctx: Pick<Context, "table" | "until" | "now">,
  what: Guessed,
  guesser: Guesser,
  guess: string,
): Promise<void> {
  const { now } = ctx;
  const seconds = Math.floor(now.getTime() / 1000);
  const admitted = await addOpen(ctx, await keyOf(what, guesser, now), {
    text: textOf(guess, now),
    limit: GUESSES[what],
    expiresAt: seconds + 3_600,
  });
  if (!admitted)
    throw new RequestError("RATE_LIMITED", {
      seconds: (windowOf(now) + 1) * WINDOW_SECONDS - seconds,
    });
}

/**
 * Takes back the count of a guess that was right. It stays admitted for this window, also when
 * others behind the same address have reached the limit.
 */
export const settleGuess = async (
  ctx: Pick<Context, "table" | "until" | "now">,
  what: Guessed,
  guesser: Guesser,
  guess: string,
): Promise<void> =>
  settleOpen(ctx, await keyOf(what, guesser, ctx.now), {
    text: textOf(guess, ctx.now),
    limit: RIGHT_MAX,
  });
