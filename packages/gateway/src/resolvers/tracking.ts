import { isIP } from "node:net";
import { authorize, type GuessLimit, Opinion, type Phrase, partsOf, toId } from "@doithoai/core";
import { badArgument, textArgument } from "../arguments.ts";
import { CITIZEN_ADDRESS } from "../caching/rules.ts";
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

const ONE_ADDRESS: Phrase = {
  vi: "phải là một địa chỉ IPv4 hoặc IPv6, không kèm cổng.",
  en: "must be one IPv4 or IPv6 address without a port.",
};

/**
 * The origin by which a guess is counted: the address of the caller, or the address of the citizen
 * that a connected system states. Another caller's statement is refused: it would count for nobody.
 */
function guesserOf({ actor, address, citizenAddress }: GatewayContext): GuessLimit.Guesser {
  const own = address();
  if (citizenAddress === null) return { address: own };
  authorize(actor, "readTrackingForCitizens");
  if (isIP(citizenAddress) === 0) throw badArgument(CITIZEN_ADDRESS, ONE_ADDRESS);
  return { address: citizenAddress, clientId: actor.subject };
}

/**
 * The following of an opinion by its code as typed, in the argument of this name. Null for a wrong
 * code.
 * @throws RequestError BAD_ARGUMENT for a second code in the same request or a text that is too
 * long, RATE_LIMITED after too many wrong codes from this address, FORBIDDEN or UNAUTHENTICATED if
 * the caller may not state the address of a citizen.
 */
export async function trackingByCode(
  ctx: GatewayContext,
  argument: string,
  text: string,
): Promise<TrackingModel | null> {
  const typed = textArgument(argument, text, Opinion.TRACKING_MAX);
  const before = ASKED.get(ctx);
  if (before && before.typed !== typed) throw badArgument(argument, ONE_CODE);
  const asked = before ?? { typed, found: Opinion.byTypedCode(ctx, typed, guesserOf(ctx)) };
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
