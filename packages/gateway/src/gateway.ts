import { type Context, type Document, RequestError, Rules, type Table } from "@doithoai/core";
import { GraphQLError } from "graphql";
import { createYoga, type GraphiQLOptions, type Plugin } from "graphql-yoga";
import { authenticate, type Issuer } from "./auth.ts";
import type { GatewayContext } from "./context.ts";
import { toGraphQLError } from "./errors.ts";
import { languageOf } from "./language.ts";
import { LIMITS, limitError } from "./limits/index.ts";
import { limits } from "./limits/plugin.ts";
import { makeLoaders } from "./loaders.ts";
import { makeSchema } from "./schema.ts";

/** What a deployment gives the gateway. */
export interface GatewayConfig {
  readonly table: Table.Table;
  readonly files: Document.Files;
  readonly issuer: Issuer;
  /** The present, or a fixed instant in a sandbox. */
  readonly now: () => Date;
  readonly newRequestId: () => string;
  readonly log: (error: unknown, requestId: string) => void;
  /** Origins whose pages may call; none when empty. */
  readonly origins: readonly string[];
  /** The page of GraphiQL; left out where it is not served. */
  readonly graphiql?: (options?: GraphiQLOptions) => string;
}

/** A request as Lambda and the local server both hand it over. */
export interface HttpRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Headers;
  readonly body: string | undefined;
  /** Epoch milliseconds by which there must be an answer. */
  readonly until: number;
}
type Arrival = { readonly until: number; readonly requestId: string };

export function makeGateway({ table, files, issuer, now, newRequestId, log, origins, graphiql }: GatewayConfig): (request: HttpRequest) => Promise<Response> {
  const told = ({ language, requestId }: Pick<GatewayContext, "language" | "requestId">) => ({ language, requestId, log });
  const converted: Plugin<GatewayContext> = {
    onExecute: ({ args }) => ({
      onExecuteDone: ({ result, setResult }) => {
        if (Symbol.asyncIterator in result || !result.errors) return;
        setResult({ ...result, errors: result.errors.map((error) => toGraphQLError(error, told(args.contextValue))) });
      },
    }),
  };
  const yoga = createYoga<Arrival, GatewayContext>({
    schema: makeSchema(),
    graphqlEndpoint: "/graphql",
    landingPage: false,
    logging: false,
    multipart: false,
    // The size was checked before: a guard that streams each body again costs a tenth of the page.
    maxRequestBodySize: false,
    cors:
      origins.length > 0
        ? { origin: [...origins], credentials: false, methods: ["POST", "GET"], allowedHeaders: ["content-type", "authorization", "accept-language"] }
        : false,
    graphiql: graphiql !== undefined,
    ...(graphiql && { renderGraphiQL: graphiql }),
    // Errors of the execution were told apart above; what comes here unconverted is a bug.
    maskedErrors: {
      maskError: (error) =>
        error instanceof GraphQLError && !error.originalError ? error : toGraphQLError(error, told({ language: "vi", requestId: newRequestId() })),
    },
    plugins: [limits, converted],
    context: async ({ request, until, requestId }) => {
      const at = now();
      const language = languageOf(request.headers.get("accept-language") ?? undefined);
      const actor = await authenticate(request.headers.get("authorization") ?? undefined, issuer, at).catch((error: unknown) => {
        throw toGraphQLError(error, told({ language, requestId }));
      });
      const { calendar } = await Rules.rules({ table, until });
      const context: Context = { actor, now: at, requestId, until, table, calendar };
      return { ...context, language, loaders: makeLoaders(context), files };
    },
  });

  return async ({ method, url, headers, body, until }) => {
    const requestId = newRequestId();
    const refused = refuse({ method, headers, body });
    const response = refused ?? (await yoga.fetch(url, { method, headers, ...(body !== undefined && method === "POST" && { body }) }, { until, requestId }));
    response.headers.set("x-request-id", requestId);
    return response;
  };
}

/** What is no GraphQL request at all. A page of another origin cannot send `application/json` without asking first: that is the CSRF guard. */
function refuse({ method, headers, body }: Pick<HttpRequest, "method" | "headers" | "body">): Response | undefined {
  if (method !== "POST") return undefined;
  const language = languageOf(headers.get("accept-language") ?? undefined);
  if (body !== undefined && Buffer.byteLength(body) > LIMITS.body)
    return json(413, limitError({ code: "BODY_LIMIT", limit: LIMITS.body, language, status: 413 }));
  if (/^application\/(json|graphql-response\+json)\b/.test(headers.get("content-type") ?? "")) return undefined;
  const error = toGraphQLError(new RequestError("BAD_ARGUMENT", { argument: "content-type", hint: "application/json" }), {
    language,
    requestId: "",
    log: () => undefined,
  });
  return json(415, error);
}

export const json = (status: number, error: GraphQLError): Response =>
  new Response(JSON.stringify({ errors: [error.toJSON()] }), { status, headers: { "content-type": "application/json; charset=utf-8" } });
