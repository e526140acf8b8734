import { Headers, Response } from "@whatwg-node/fetch";
import type {
  APIGatewayProxyEventV2,
  APIGatewayProxyStructuredResultV2,
  Context,
} from "aws-lambda";
import { callerOf } from "./caching/cdn.ts";
import { type GatewayConfig, makeGateway } from "./gateway.ts";
import { withSecurityHeaders } from "./security-headers.ts";

/** Milliseconds reserved for sending the answer. */
const MARGIN_MS = 500;
/** The name of a header (RFC 9110, 5.1). Any other name is left out: `Headers` would throw. */
const NAME = /^[\w!#$%&'*+.^`|~-]+$/;

interface HandlerConfig extends GatewayConfig {
  /** The secrets of the CDN in front; empty for a stage without one. */
  readonly cdnSecrets?: readonly string[];
}

/**
 * Runs the gateway for events of API Gateway (payload format 2.0). An event that goes round the CDN
 * is answered with 403.
 */
export function makeHandler({ cdnSecrets = [], ...config }: HandlerConfig) {
  const gateway = makeGateway(config);
  return async (
    event: APIGatewayProxyEventV2,
    lambda: Pick<Context, "getRemainingTimeInMillis">,
  ): Promise<APIGatewayProxyStructuredResultV2> => {
    const { headers, body, isBase64Encoded, rawPath, rawQueryString, requestContext } = event;
    const address = callerOf(event, cdnSecrets);
    if (address === undefined) {
      const refused = new Response(null, { status: 403 });
      return sentAs(withSecurityHeaders(refused, { "x-request-id": config.newRequestId() }));
    }
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
      address,
      until: Date.now() + lambda.getRemainingTimeInMillis() - MARGIN_MS,
    });
    return sentAs(response);
  };
}

/** The form of an answer for API Gateway: compressed bytes are base64. */
async function sentAs(response: Response): Promise<APIGatewayProxyStructuredResultV2> {
  const { status, headers } = response;
  const sent = { statusCode: status, headers: Object.fromEntries(headers) };
  if (!headers.has("content-encoding")) return { ...sent, body: await response.text() };
  const bytes = Buffer.from(await response.arrayBuffer());
  return { ...sent, body: bytes.toString("base64"), isBase64Encoded: true };
}
