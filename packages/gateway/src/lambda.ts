import { Headers } from "@whatwg-node/fetch";
import type {
  APIGatewayProxyEventV2,
  APIGatewayProxyStructuredResultV2,
  Context,
} from "aws-lambda";
import { type GatewayConfig, makeGateway } from "./gateway.ts";

/** Milliseconds reserved for sending the answer. */
const MARGIN_MS = 500;

/**
 * Characters that `Headers` refuses: any caller could make the function fail with them. Each is
 * replaced by `?`, which occurs in no token, so that a token with such a character is invalid. If
 * the header were left out instead, its sender would count as the public.
 */
const UNFIT = /[^\t\x20-\x7e\x80-\xff]/g;

/** Runs the gateway for events of API Gateway (payload format 2.0). */
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
    const query = rawQueryString ? `?${rawQueryString}` : "";
    const response = await gateway({
      method: requestContext.http.method,
      url: `https://${requestContext.domainName}${rawPath}${query}`,
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
