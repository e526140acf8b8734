import { createHash, timingSafeEqual } from "node:crypto";
import type { APIGatewayProxyEventV2 } from "aws-lambda";
import { CDN_CALLER, CDN_SECRET } from "./rules.ts";

const digest = (text: string): Buffer => createHash("sha256").update(text).digest();
/** Compares without telling by its time how much is equal. */
const isEqual = (one: string, other: string): boolean =>
  timingSafeEqual(digest(one), digest(other));

type Http = APIGatewayProxyEventV2["requestContext"]["http"];
/** The part of an event that names its caller. */
interface Called extends Pick<APIGatewayProxyEventV2, "headers"> {
  readonly requestContext: { readonly http: Pick<Http, "sourceIp"> };
}

/**
 * The network address of the caller of an event; undefined if the stage is behind a CDN and the
 * event does not come from it. Only the CDN knows a secret, so nobody else can state an address.
 */
export function callerOf(
  { headers, requestContext }: Called,
  secrets: readonly string[],
): string | undefined {
  const { sourceIp } = requestContext.http;
  if (secrets.length === 0) return sourceIp;
  const given = headers[CDN_SECRET] ?? "";
  if (!secrets.some((secret) => isEqual(given, secret))) return undefined;
  // The port is after the last colon, also of an IPv6 address, which has no brackets.
  return headers[CDN_CALLER]?.replace(/:\d+$/, "") || sourceIp;
}
