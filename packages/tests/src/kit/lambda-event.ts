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
  readonly method?: string;
  readonly path?: string;
  readonly query?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | undefined;
  readonly isBase64Encoded?: boolean;
  readonly address?: string;
}

const DOMAIN = "api.doithoai.example";

/** Makes an event of API Gateway for Lambda (payload format 2.0) with exactly these headers. */
export const exactEvent = ({
  method = "POST",
  path = "/graphql",
  query = "",
  headers = {},
  body,
  isBase64Encoded = false,
  address = "203.0.113.7",
}: Sent): APIGatewayProxyEventV2 => ({
  version: "2.0",
  routeKey: "$default",
  rawPath: path,
  rawQueryString: query,
  headers,
  requestContext: {
    accountId: "000000000000",
    apiId: "api",
    domainName: DOMAIN,
    domainPrefix: "api",
    http: { method, path, protocol: "HTTP/1.1", sourceIp: address, userAgent: "bench" },
    requestId: "bench",
    routeKey: "$default",
    stage: "$default",
    time: "23/Nov/2026:02:00:00 +0000",
    timeEpoch: 1_795_399_200_000,
  },
  ...(body !== undefined && { body }),
  isBase64Encoded,
});

/** Makes an event with the headers that a client of the API sends, and those given. */
export const event = ({ headers = {}, ...sent }: Sent): APIGatewayProxyEventV2 =>
  exactEvent({
    ...sent,
    headers: {
      host: DOMAIN,
      accept: "application/json",
      ...(sent.body !== undefined && { "content-type": "application/json" }),
      ...headers,
    },
  });

export const asked = (query: string, variables: object = {}): string =>
  JSON.stringify({ query, variables });

/** A context with the time that API Gateway waits for an answer. */
export const CONTEXT = { getRemainingTimeInMillis: () => 29_000 };
