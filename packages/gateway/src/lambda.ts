import type {
  APIGatewayProxyEventV2,
  APIGatewayProxyStructuredResultV2,
  Context,
} from "aws-lambda";
import { type GatewayConfig, makeGateway } from "./gateway.ts";

/** Time kept back for sending the answer. */
const MARGIN_MS = 500;

/**
 * What no header can hold: with it the function would fail, and whoever calls could make it. What
 * stands in its place is in no token, so that a token with it is a bad one; left out, it would be
 * none, and its sender the public.
 */
const UNFIT = /[^\t\x20-\x7e\x80-\xff]/g;

/** The gateway under API Gateway's events (payload format 2.0). */
export function makeHandler(config: GatewayConfig) {
  const gateway = makeGateway(config);
  return async (
    {
      headers,
      body,
      isBase64Encoded,
      rawPath,
      rawQueryString,
      requestContext,
    }: APIGatewayProxyEventV2,
    lambda: Pick<Context, "getRemainingTimeInMillis">,
  ): Promise<APIGatewayProxyStructuredResultV2> => {
    const response = await gateway({
      method: requestContext.http.method,
      url: `https://${requestContext.domainName}${rawPath}${rawQueryString ? `?${rawQueryString}` : ""}`,
      headers: new Headers(
        Object.entries(headers).flatMap(([name, value]) =>
          value === undefined ? [] : [[name, value.replace(UNFIT, "?")]],
        ),
      ),
      body:
        body === undefined
          ? undefined
          : isBase64Encoded
            ? Buffer.from(body, "base64").toString()
            : body,
      address: requestContext.http.sourceIp,
      until: Date.now() + lambda.getRemainingTimeInMillis() - MARGIN_MS,
    });
    return {
      statusCode: response.status,
      headers: Object.fromEntries(response.headers),
      body: await response.text(),
    };
  };
}
