import { createHash } from "node:crypto";
import * as z from "zod";
import { RequestError } from "../kernel/errors.ts";
import type { Context } from "../request/context.ts";
import { countOf, countUp } from "../table/count.ts";
import { entity } from "../table/entity.ts";
import { networkOf } from "./network.ts";

/**
 * The length of a counting window. Guesses of codes and secrets are limited. Only wrong guesses
 * count, so a caller with the right code or secret is not limited by its own requests.
 */
const WINDOW_SECONDS = 600;

/**
 * Maximum wrong guesses per window. A whole office, or a village behind one provider address, makes
 * fewer mistakes.
 */
export const GUESSES = { trackingCode: 50, clientSecret: 10, clientAddress: 50 } as const;
export type Guessed = keyof typeof GUESSES;

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
    "(the count is in `version`)",
  rate: "one write per wrong guess; deleted after an hour",
});

/** The origin of a guess. */
export interface Guesser {
  readonly address: string;
  /** The connected system whose secret is guessed. Each system is counted separately. */
  readonly clientId?: string;
}

/** An address identifies a person, so only a hash is stored, which changes daily. */
function hashed({ address, clientId }: Guesser, now: Date): string {
  const parts = [now.toISOString().slice(0, 10), clientId ?? [], networkOf(address)].flat();
  return createHash("sha256").update(parts.join(" ")).digest("base64url").slice(0, 22);
}

const windowOf = (now: Date): number => Math.floor(now.getTime() / 1000 / WINDOW_SECONDS);
const keyOf = (what: Guessed, guesser: Guesser, now: Date) =>
  BucketEntity.key({ what, who: hashed(guesser, now), window: String(windowOf(now)) });

/** @throws RequestError RATE_LIMITED after too many wrong guesses from this origin. */
export async function expectBelowLimit(
  ctx: Pick<Context, "table" | "until" | "now">,
  what: Guessed,
  guesser: Guesser,
): Promise<void> {
  if ((await countOf(ctx, keyOf(what, guesser, ctx.now))) < GUESSES[what]) return;
  const left = (windowOf(ctx.now) + 1) * WINDOW_SECONDS - Math.floor(ctx.now.getTime() / 1000);
  throw new RequestError("RATE_LIMITED", { seconds: left });
}

/** Counts a wrong guess. */
export const countGuess = (
  ctx: Pick<Context, "table" | "until" | "now">,
  what: Guessed,
  guesser: Guesser,
): Promise<void> =>
  countUp(ctx, keyOf(what, guesser, ctx.now), Math.floor(ctx.now.getTime() / 1000) + 3_600);
