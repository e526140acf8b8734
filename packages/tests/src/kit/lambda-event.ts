import type {
  APIGatewayProxyEventV2,
  APIGatewayProxyStructuredResultV2,
  Context,
} from "aws-lambda";

export type Handler = (
  event: APIGatewayProxyEventV2,
  context: Pick<Context, "getRemainingTimeInMillis">,
) => Promise<APIGatewayProxyStructuredResultV2>;

export interface Sent {
  readonly method?: "GET" | "POST" | "OPTIONS";
  readonly path?: string;
  readonly query?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly isBase64Encoded?: boolean;
}

/** Makes an event of API Gateway for Lambda (payload format 2.0). */
export function event({
  method = "POST",
  path = "/graphql",
  query = "",
  headers = {},
  body,
  isBase64Encoded = false,
}: Sent): APIGatewayProxyEventV2 {
  const domainName = "api.doithoai.example";
  return {
    version: "2.0",
    routeKey: "$default",
    rawPath: path,
    rawQueryString: query,
    headers: {
      host: domainName,
      accept: "application/json",
      ...(body !== undefined && { "content-type": "application/json" }),
      ...headers,
    },
    requestContext: {
      accountId: "000000000000",
      apiId: "api",
      domainName,
      domainPrefix: "api",
      http: { method, path, protocol: "HTTP/1.1", sourceIp: "203.0.113.7", userAgent: "bench" },
      requestId: "bench",
      routeKey: "$default",
      stage: "$default",
      time: "23/Nov/2026:02:00:00 +0000",
      timeEpoch: 1_795_399_200_000,
    },
    ...(body !== undefined && { body }),
    isBase64Encoded,
  };
}

export const asked = (query: string, variables: object = {}): string =>
  JSON.stringify({ query, variables });

/** A context with the time that API Gateway waits for an answer. */
export const CONTEXT = { getRemainingTimeInMillis: () => 29_000 };
