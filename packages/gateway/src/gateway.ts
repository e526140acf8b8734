import { type Document, RuleSettings, Table, type Vault } from "@doithoai/core";
import type * as Search from "@doithoai/core/search";
import { Headers, Response } from "@whatwg-node/fetch";
import { createYoga, type GraphiQLOptions, type Plugin } from "graphql-yoga";
import { acceptedOf } from "./accept.ts";
import type { Arrival } from "./arrival.ts";
import type { Issuer } from "./auth.ts";
import { audienceOf } from "./caching/audience.ts";
import { cachingPlugin } from "./caching/plugin.ts";
import { CITIZEN_ADDRESS } from "./caching/rules.ts";
import { cachingOf, transferred } from "./caching/transfer.ts";
import { CONCEPTS } from "./concepts/index.ts";
import type { GatewayContext } from "./context.ts";
import { corsOf } from "./cors.ts";
import { describing } from "./describe.ts";
import { toGraphQLError } from "./errors.ts";
import { planned } from "./execution/plugin.ts";
import { finalError, ofSignIn, withCause } from "./final-error.ts";
import { SCHEMA_VERSION } from "./generated/version.ts";
import { type HttpRequest, textOf } from "./http.ts";
import { languageOf } from "./language.ts";
import { makeBudget } from "./limits/budget.ts";
import { LIMITS, limitError } from "./limits/index.ts";
import { limits } from "./limits/plugin.ts";
import { makeLoaders } from "./loaders.ts";
import type { RequestFacts } from "./observe/facts.ts";
import { observed } from "./observe/observed.ts";
import { notesPlugin } from "./observe/plugin.ts";
import { parameters } from "./parameters.ts";
import { invalidRequestResponse, json } from "./refuse.ts";
import { makeSchema } from "./schema.ts";
import { isPage, withSecurityHeaders } from "./security-headers.ts";
import { signIn } from "./sign-in.ts";
import { TOKEN_PATH, tokenEndpoint } from "./token-endpoint.ts";

/** The dependencies and settings of a gateway. */
export interface GatewayConfig {
  readonly table: Table.Table;
  readonly files: Document.Files;
  /** The store of citizens' keys. */
  readonly vault: Vault.Vault;
  /** The search index of opinions; absent in an installation without one. */
  readonly search?: Search.SearchIndex | undefined;
  /** The accepted issuers of tokens. */
  readonly issuers: readonly Issuer[];
  /** Returns the current time, or a fixed time in a sandbox. */
  readonly now: () => Date;
  readonly newRequestId: () => string;
  readonly log: (error: unknown, requestId: string) => void;
  /** Called after every request. */
  readonly finished?: (facts: RequestFacts) => void;
  /** Origins whose pages may call the API; empty for none. */
  readonly origins: readonly string[];
  /** Renders GraphiQL; undefined if it is not served. */
  readonly graphiql?: (options?: GraphiQLOptions) => string;
}

const PATH = "/graphql";

export function makeGateway({
  table,
  files,
  vault,
  search,
  issuers,
  now,
  newRequestId,
  log,
  finished,
  origins,
  graphiql,
}: GatewayConfig): (request: HttpRequest) => Promise<Response> {
  const errorContext = ({ language, requestId }: Pick<Arrival, "language" | "requestId">) => ({
    language,
    requestId,
    log,
  });
  const cors = corsOf(origins);
  const converted: Plugin<GatewayContext> = {
    onExecute: ({ args }) => ({
      onExecuteDone: ({ result, setResult }) => {
        if (Symbol.asyncIterator in result || !result.errors) return;
        setResult({
          ...result,
          errors: result.errors.map((error) =>
            toGraphQLError(error, errorContext(args.contextValue)),
          ),
        });
      },
    }),
  };
  // Yoga's `maskError` does not know the request.
  const identified: Plugin<GatewayContext, Arrival> = {
    onResultProcess: ({ result, setResult, serverContext }) => {
      if (!("errors" in result) || !result.errors) return;
      const to = {
        ...errorContext(serverContext),
        executed: "data" in result,
        hasData: "data" in result && hasData(result.data),
      };
      const errors = result.errors.map((error) => finalError(error, to));
      setResult({ ...result, errors });
    },
  };
  const yoga = createYoga<Arrival, GatewayContext>({
    schema: makeSchema(),
    graphqlEndpoint: PATH,
    landingPage: false,
    logging: false,
    multipart: false,
    // The size is checked before. Yoga's check streams each body again and costs a tenth of the
    // session page.
    maxRequestBodySize: false,
    // limits() caches accepted documents. Yoga's cache also keeps refused ones, with their errors.
    parserAndValidationCache: false,
    cors: false,
    graphiql: graphiql !== undefined,
    ...(graphiql && { renderGraphiQL: graphiql }),
    maskedErrors: { maskError: withCause },
    plugins: [
      ...[identified, notesPlugin, cachingPlugin, parameters, limits(), converted],
      planned(),
      describing(),
    ],
    context: async ({ request, until, requestId, language, address, audience }) => {
      const at = now();
      const actor = await signIn(
        { table, until, now: at },
        request.headers.get("authorization") ?? undefined,
        issuers,
      ).catch((error: unknown) => {
        throw ofSignIn(error, errorContext({ language, requestId }));
      });
      const { calendar } = await RuleSettings.cachedRules({ table, until });
      const reads = new Table.ReadBudget(
        actor.isSignedIn ? LIMITS.reads.signedIn : LIMITS.reads.public,
        table.random,
      );
      const context = { actor, now: at, requestId, until, table, calendar, vault, reads };
      return {
        ...context,
        language,
        visibility: CONCEPTS,
        loaders: makeLoaders(context),
        budget: makeBudget(),
        files,
        search,
        address,
        citizenAddress: request.headers.get(CITIZEN_ADDRESS),
        instant: () => {
          audience.restrict();
          return at;
        },
      };
    },
  });

  const respond = async (request: HttpRequest, arrival: Arrival): Promise<Response> => {
    const { method, url, headers, body } = request;
    const { pathname } = new URL(url);
    if (pathname === TOKEN_PATH) return tokenEndpoint(request, { table, now });
    if (method === "OPTIONS") return new Response(null, { status: 204 });
    if (pathname !== PATH) return new Response(null, { status: 404 });
    const refusal = invalidRequestResponse(request, arrival);
    if (refusal) return refusal;
    const accept =
      graphiql && asksForPage(request) ? "text/html" : acceptedOf(headers.get("accept"));
    if (accept === undefined) return new Response(null, { status: 406 });
    // A copy: given a Headers object, this class would write to it.
    const read = new Headers([...headers]);
    read.set("accept", accept);
    // Yoga compares the content type literally.
    if (method === "POST") read.set("content-type", "application/json");
    const init = {
      method,
      headers: read,
      ...(method === "POST" && { body: textOf(body) ?? "" }),
    };
    const response = await yoga.fetch(url, init, arrival);
    // Yoga sets the content-length of its answers. A body without it counts as too long.
    const length =
      response.headers.get("content-length") ?? (response.body ? Number.POSITIVE_INFINITY : 0);
    if (isPage(response) || Number(length) <= LIMITS.answer) return response;
    arrival.note({ errorCodes: { ANSWER_LIMIT: 1 } });
    const { language, requestId } = arrival;
    return json(
      400,
      limitError({ code: "ANSWER_LIMIT", limit: LIMITS.answer, language }),
      requestId,
    );
  };
  return async (request) => {
    const requestId = newRequestId();
    const language = languageOf(request.headers.get("accept-language") ?? undefined);
    const audience = audienceOf(request);
    const address = (): string => {
      audience.restrict();
      return request.address;
    };
    const { until } = request;
    const response = await observed(requestId, finished, ({ note }) =>
      respond(request, { requestId, language, until, audience, address, note })
        .then((answer) => transferred(answer, request, audience.isEverybody()))
        // Lambda would log an error that is thrown outside GraphQL, with its message.
        .catch((error: unknown) =>
          json(500, toGraphQLError(error, errorContext({ language, requestId })), requestId),
        ),
    );
    const { vary: negotiated, ...allowed } = cors(request);
    const vary = [response.headers.get("vary"), negotiated].filter(Boolean).join(", ");
    return withSecurityHeaders(response, {
      ...wayToSignIn(response, request),
      ...cachingOf(response),
      "x-request-id": requestId,
      ...(URL.parse(request.url)?.pathname === PATH && { "x-schema-version": SCHEMA_VERSION }),
      ...allowed,
      ...(vary && { vary }),
    });
  };
}

/** Whether a root field of an answer has a value. */
const hasData = (data: unknown): boolean =>
  typeof data === "object" && data !== null && Object.values(data).some((value) => value !== null);

/** Whether a browser opens GraphiQL, by the same rule as in Yoga. */
function asksForPage({ method, headers }: HttpRequest): boolean {
  return method === "GET" && (headers.get("accept")?.includes("text/html") ?? false);
}

/** The way to sign in, which every 401 gives (RFC 9110, 15.5.2; RFC 6750, 3). */
function wayToSignIn(
  { status, headers }: Response,
  { headers: sent }: HttpRequest,
): Readonly<Record<string, string>> {
  if (status !== 401 || headers.has("www-authenticate")) return {};
  const isToken = /^Bearer /i.test(sent.get("authorization") ?? "");
  return {
    "www-authenticate": `Bearer realm="doithoai"${isToken ? ', error="invalid_token"' : ""}`,
  };
}
