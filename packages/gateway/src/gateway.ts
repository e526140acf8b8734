import { type Citizen, type Document, Rules, Table } from "@doithoai/core";
import { GraphQLError } from "graphql";
import { createYoga, type GraphiQLOptions, type Plugin } from "graphql-yoga";
import { type Issuer, NoKeys } from "./auth.ts";
import type { GatewayContext } from "./context.ts";
import { corsOf } from "./cors.ts";
import { toGraphQLError } from "./errors.ts";
import type { HttpRequest } from "./http.ts";
import { languageOf } from "./language.ts";
import { makeBudget } from "./limits/budget.ts";
import { LIMITS, limitError } from "./limits/index.ts";
import { limits } from "./limits/plugin.ts";
import { makeLoaders } from "./loaders.ts";
import type { Noting, RequestFacts } from "./observe/facts.ts";
import { observed } from "./observe/observed.ts";
import { noting } from "./observe/plugin.ts";
import { json, refuse } from "./refuse.ts";
import { makeSchema } from "./schema.ts";
import { signIn } from "./sign-in.ts";
import { TOKEN_PATH, tokenEndpoint } from "./token-endpoint.ts";

/** What a deployment gives the gateway. */
export interface GatewayConfig {
  readonly table: Table.Table;
  readonly files: Document.Files;
  /** Where the keys of citizens lie. */
  readonly vault: Citizen.Vault;
  /** Whose tokens are accepted. */
  readonly issuers: readonly Issuer[];
  /** The present, or a fixed instant in a sandbox. */
  readonly now: () => Date;
  readonly newRequestId: () => string;
  readonly log: (error: unknown, requestId: string) => void;
  /** Told of every request when it is done. */
  readonly finished?: (facts: RequestFacts) => void;
  /** Origins whose pages may call; none when empty. */
  readonly origins: readonly string[];
  /** The page of GraphiQL; left out where it is not served. */
  readonly graphiql?: (options?: GraphiQLOptions) => string;
}

type Arrival = Pick<HttpRequest, "until" | "address"> & Noting & { readonly requestId: string };

const REFUSED = { status: 400 } as const;

/** What no answer goes without: it is nobody's page, nor a part of one, and nobody on the way keeps it. */
const SECURITY = {
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
  "strict-transport-security": "max-age=63072000; includeSubDomains",
  "cache-control": "no-store",
} as const;

export function makeGateway({
  table,
  files,
  vault,
  issuers,
  now,
  newRequestId,
  log,
  finished,
  origins,
  graphiql,
}: GatewayConfig): (request: HttpRequest) => Promise<Response> {
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
    // Accepted documents are kept by limits(): this cache keeps refused ones with their errors.
    parserAndValidationCache: false,
    cors: corsOf(origins),
    graphiql: graphiql !== undefined,
    ...(graphiql && { renderGraphiQL: graphiql }),
    // Errors of the execution were told apart above; what comes here unconverted is a bug.
    maskedErrors: {
      maskError: (error) =>
        error instanceof GraphQLError && !error.originalError ? coded(error) : toGraphQLError(error, told({ language: "vi", requestId: newRequestId() })),
    },
    plugins: [noting, limits(), converted],
    context: async ({ request, until, requestId, address }) => {
      const at = now();
      const language = languageOf(request.headers.get("accept-language") ?? undefined);
      const actor = await signIn({ table, until, now: at }, request.headers.get("authorization") ?? undefined, issuers).catch((error: unknown) => {
        throw withoutKeys(error, told({ language, requestId }));
      });
      const { calendar } = await Rules.rules({ table, until });
      const reads = new Table.ReadBudget(actor.signedIn ? LIMITS.reads.signedIn : LIMITS.reads.public);
      const context = { actor, now: at, requestId, until, table, calendar, vault, reads };
      return { ...context, language, loaders: makeLoaders(context), budget: makeBudget(), files, address };
    },
  });

  const respond = async (request: HttpRequest, requestId: string, { note }: Noting): Promise<Response> => {
    if (new URL(request.url).pathname === TOKEN_PATH) return tokenEndpoint(request, { table, now });
    const { method, url, headers, body, until, address } = request;
    const init = { method, headers, ...(body !== undefined && method === "POST" && { body }) };
    const refusal = refuse(request);
    if (refusal) return refusal;
    const response = await yoga.fetch(url, init, { until, requestId, address, note });
    if (isPage(response) || (await bytesOf(response)) <= LIMITS.answer) return response;
    note({ errorCodes: { ANSWER_LIMIT: 1 } });
    return json(400, limitError({ code: "ANSWER_LIMIT", limit: LIMITS.answer, language: languageOf(headers.get("accept-language") ?? undefined) }));
  };
  return async (request) => {
    const requestId = newRequestId();
    const response = await observed(requestId, finished, (noting) =>
      // What is thrown past GraphQL would be written by Lambda, with its message.
      respond(request, requestId, noting).catch((error: unknown) => {
        const language = languageOf(request.headers.get("accept-language") ?? undefined);
        return json(500, toGraphQLError(error, told({ language, requestId })));
      }),
    );
    response.headers.set("x-request-id", requestId);
    for (const [name, value] of Object.entries(isPage(response) ? {} : SECURITY)) response.headers.set(name, value);
    return response;
  };
}

/** The one page there is, GraphiQL, is on no deployment and needs scripts of its own. */
const isPage = ({ headers }: Response): boolean => headers.get("content-type")?.startsWith("text/html") ?? false;

/** Yoga has counted what it answers in one piece; what it would send in parts it keeps once it is read. */
const bytesOf = async (response: Response): Promise<number> => Number(response.headers.get("content-length") ?? Buffer.byteLength(await response.text()));

/** Where nobody can be told from anybody because an issuer does not answer, the operator must hear of it: nothing else looks wrong. */
function withoutKeys(error: unknown, to: Parameters<typeof toGraphQLError>[1]): GraphQLError {
  const said = toGraphQLError(error, to);
  if (!(error instanceof NoKeys)) return said;
  to.log(error.cause ?? error, to.requestId);
  return new GraphQLError(said.message, { extensions: { ...said.extensions, http: { status: 503 } } });
}

/**
 * What was refused before it ran, each with a code: a subscription, of which there are none, has none of its own. What a parser says of a body repeats
 * the body: it is the caller's own, and need not go round by logs on its way.
 */
function coded(error: GraphQLError): GraphQLError {
  const { originalError, ...extensions } = error.extensions;
  if (originalError === undefined && extensions.code !== undefined) return error;
  return new GraphQLError(error.message, {
    nodes: error.nodes ?? null,
    path: error.path ?? null,
    extensions: { code: "BAD_REQUEST", http: REFUSED, ...extensions },
  });
}
