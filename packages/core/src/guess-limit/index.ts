import { createHash } from "node:crypto";
import { isIPv6 } from "node:net";
import * as z from "zod";
import { RequestError } from "../kernel/errors.ts";
import type { Context } from "../request/context.ts";
import { countOf, countUp } from "../table/count.ts";
import { entity } from "../table/entity.ts";

/**
 * Guessing is held back where it pays: of codes that open something, and of secrets. Only what was guessed wrong is counted, so that whoever
 * knows his code or secret is never in the way of himself.
 */
const WINDOW_SECONDS = 600;

/** Wrong guesses in ten minutes. A whole office, or a village behind one address of its provider, mistypes less. */
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
    "How often was this guessed wrong from here in these ten minutes? (a count in `version`; gone after an hour)",
  rate: "one write a wrong guess",
});

/** An address says who somebody is: its hash stands for it, another each day. Of IPv6, providers give each household 64 bits. */
function hashed(who: string, now: Date): string {
  const network = isIPv6(who) ? householdOf(who) : who;
  return createHash("sha256")
    .update(`${now.toISOString().slice(0, 10)} ${network}`)
    .digest("base64url")
    .slice(0, 22);
}

/** The first four of the eight groups, however the address is shortened. */
function householdOf(address: string): string {
  const [before = "", after] = address.split("::");
  const head = before.split(":").filter(Boolean);
  const tail = after?.split(":").filter(Boolean) ?? [];
  const zeros = Array<string>(Math.max(0, GROUPS - head.length - tail.length)).fill("0");
  return [...head, ...zeros, ...tail]
    .slice(0, HOUSEHOLD_GROUPS)
    .map((group) => Number.parseInt(group, 16))
    .join(":");
}
const GROUPS = 8;
const HOUSEHOLD_GROUPS = 4;

const windowOf = (now: Date): number => Math.floor(now.getTime() / 1000 / WINDOW_SECONDS);
const keyOf = (what: Guessed, who: string, now: Date) =>
  BucketEntity.key({ what, who: hashed(who, now), window: String(windowOf(now)) });

/** @throws RequestError RATE_LIMITED when it was guessed wrong too often from here. */
export async function expectFew(
  ctx: Pick<Context, "table" | "until" | "now">,
  what: Guessed,
  who: string,
): Promise<void> {
  if ((await countOf(ctx, keyOf(what, who, ctx.now))) < GUESSES[what]) return;
  const left = (windowOf(ctx.now) + 1) * WINDOW_SECONDS - Math.floor(ctx.now.getTime() / 1000);
  throw new RequestError("RATE_LIMITED", { seconds: left });
}

/** Counts a wrong guess. */
export const countGuess = (
  ctx: Pick<Context, "table" | "until" | "now">,
  what: Guessed,
  who: string,
): Promise<void> =>
  countUp(ctx, keyOf(what, who, ctx.now), Math.floor(ctx.now.getTime() / 1000) + 3_600);
