import { Headers } from "@whatwg-node/fetch";
import type {
  APIGatewayProxyEventV2,
  APIGatewayProxyStructuredResultV2,
  Context,
} from "aws-lambda";
import { type GatewayConfig, makeGateway } from "./gateway.ts";

/** Milliseconds reserved for sending the answer. */
const MARGIN_MS = 500;
/** The name of a header (RFC 9110, 5.1). Any other name is left out: `Headers` would throw. */
const NAME = /^[\w!#$%&'*+.^`|~-]+$/;

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
          value === undefined || !NAME.test(name) ? [] : [[name, value]],
        ),
      ),
      body: body === undefined ? undefined : isBase64Encoded ? Buffer.from(body, "base64") : body,
      address: requestContext.http.sourceIp,
      until: Date.now() + lambda.getRemainingTimeInMillis() - MARGIN_MS,
    });
    const sent = { statusCode: response.status, headers: Object.fromEntries(response.headers) };
    return response.headers.has("content-encoding")
      ? {
          ...sent,
          body: Buffer.from(await response.arrayBuffer()).toString("base64"),
          isBase64Encoded: true,
        }
      : { ...sent, body: await response.text() };
  };
}
