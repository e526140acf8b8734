import { admitGuess, type Guesser, settleGuess } from "../guess-limit/index.ts";
import type { Context } from "../request/context.ts";
import { byTrackingCode } from "./read.ts";
import type { Opinion } from "./shape.ts";
import { parseTrackingCode } from "./tracking.ts";

/**
 * The opinion of a tracking code as typed; undefined for a wrong code. The text is counted as one
 * guess before its codes are looked up. A text that is no code is not looked up and not counted.
 * @throws RequestError RATE_LIMITED after too many wrong codes from this address.
 */
export async function byTypedCode(
  ctx: Context,
  typed: string,
  guesser: Guesser,
): Promise<Opinion | undefined> {
  const codes = parseTrackingCode(typed);
  if (!codes) return undefined;
  const guess = codes.join(" ");
  await admitGuess(ctx, "trackingCode", guesser, guess);
  const found = await byTrackingCode(ctx, codes);
  if (found) await settleGuess(ctx, "trackingCode", guesser, guess);
  return found;
}
