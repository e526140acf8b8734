import { Opinion, type Phrase, partsOf, toId } from "@doithoai/core";
import { badArgument, textArgument } from "../arguments.ts";
import type { GatewayContext } from "../context.ts";
import type { OpinionModel, TrackingModel } from "../models.ts";

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
 * The following of an opinion by its code as typed, in the argument of this name. Null for a wrong
 * code.
 * @throws RequestError BAD_ARGUMENT for a second code in the same request or a text that is too
 * long, RATE_LIMITED after too many wrong codes from this address.
 */
export async function trackingByCode(
  ctx: GatewayContext,
  argument: string,
  text: string,
): Promise<TrackingModel | null> {
  const typed = textArgument(argument, text, Opinion.TRACKING_MAX);
  const before = ASKED.get(ctx);
  if (before && before.typed !== typed) throw badArgument(argument, ONE_CODE);
  const asked = before ?? { typed, found: Opinion.byTypedCode(ctx, typed, ctx.address()) };
  ASKED.set(ctx, asked);
  const opinion: OpinionModel | undefined = await asked.found;
  if (!opinion) return null;
  const { trackingCode: code } = opinion;
  return { id: toId("tracking", code), code, opinion: { ...opinion, via: "CODE" } };
}

const IS_CODE = /^[0-9A-Z]{4}(-[0-9A-Z]{4}){2}$/;

/** The same by its id, which contains the code. Another text counts as no guess. */
export async function trackingById(ctx: GatewayContext, id: string): Promise<TrackingModel | null> {
  const [code = ""] = partsOf("tracking", id) ?? [];
  return IS_CODE.test(code) ? trackingByCode(ctx, "id", code) : null;
}
