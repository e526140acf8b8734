import { Opinion, type Phrase } from "@doithoai/core";
import { badArgument } from "../arguments.ts";
import type { GatewayContext } from "../context.ts";
import type { OpinionModel } from "../models.ts";

interface Asked {
  readonly typed: string;
  readonly found: Promise<OpinionModel | undefined>;
}
/** The tracking code that each request has looked up. */
const ASKED = new WeakMap<GatewayContext, Asked>();

const ONE_CODE: Phrase = {
  vi: "mỗi yêu cầu chỉ tra được một mã.",
  en: "a request can look up one code only.",
};

/**
 * The opinion of a tracking code as typed.
 * @throws RequestError BAD_ARGUMENT for a second code in the same request, RATE_LIMITED after too
 * many wrong codes from this address.
 */
export function opinionByCode(
  ctx: GatewayContext,
  typed: string,
): Promise<OpinionModel | undefined> {
  const before = ASKED.get(ctx);
  if (before?.typed === typed) return before.found;
  if (before) throw badArgument("trackingCode", ONE_CODE);
  const found = Opinion.byTypedCode(ctx, typed, ctx.address());
  ASKED.set(ctx, { typed, found });
  return found;
}
