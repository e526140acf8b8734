import { randomUUID } from "node:crypto";
import type { Vault } from "@doithoai/core";
import type * as Search from "@doithoai/core/search";
import { LIVE_PATH, makeGateway, makeLive, withSecurityHeaders } from "@doithoai/gateway";
import { forPagesOf } from "./cors.ts";
import type { LocalFiles } from "./files/index.ts";
import { CHECKSUM_HEADER } from "./files/serve.ts";
import { answerGraphiQL, graphiqlPage } from "./graphiql/index.ts";
import { ISSUER_PATH } from "./issuer.ts";
import { answerProgram, type ProgramParts } from "./programs.ts";
import { type Answer, type Arrived, FILES_PATH } from "./server.ts";
import { makeSignIn } from "./sign-in/index.ts";

/** Security headers that an answer of this machine may state itself. */
const OWN_HEADERS = ["cache-control", "content-security-policy"];

interface Parts extends ProgramParts {
  readonly files: LocalFiles;
  readonly vault: Vault.Vault;
  readonly search?: Search.SearchIndex;
  /** The origins of the pages that may call. */
  readonly origins: readonly string[];
  readonly log: (error: unknown, requestId: string) => void;
  /** Whether a reset has closed the table below. */
  readonly isClosed?: () => boolean;
}

/**
 * Makes the request handler of this machine: the gateway as deployed, GraphiQL, `/health`, the
 * changes of a session as a stream, files of documents, the issuer of local tokens, and the paths
 * for programs of this machine.
 */
export function makeApp(parts: Parts): Answer {
  const { table, files, vault, search, issuer, now, origins, log, isClosed } = parts;
  const gateway = makeGateway({
    table,
    files,
    vault,
    search,
    issuers: [issuer.accepted],
    now,
    newRequestId: randomUUID,
    log,
    origins,
    graphiql: graphiqlPage,
  });
  const live = makeLive({
    // A stream of a closed system ends, so that the page connects to the next one.
    gateway: async (request) =>
      isClosed?.() ? Response.json({}, { status: 503 }) : gateway(request),
    origins,
    newRequestId: randomUUID,
  });
  const answerFile = forPagesOf(
    { origins, methods: "PUT, GET", headers: `content-type, ${CHECKSUM_HEADER}` },
    files.answer,
  );
  const signIn = makeSignIn(parts);
  const own = async (request: Arrived): Promise<Response | undefined> => {
    const { pathname } = new URL(request.url);
    if (pathname === "/health") return Response.json({ status: "ok" });
    const program = await answerProgram(request, parts);
    if (program) return program;
    if (pathname.startsWith(`${ISSUER_PATH}/`)) return signIn(request);
    if (pathname.startsWith(FILES_PATH)) return answerFile(request);
    if (pathname !== "/") return answerGraphiQL(pathname);
    return new Response(null, { status: 302, headers: { location: "/graphql" } });
  };
  return async (request) => {
    if (new URL(request.url).pathname === LIVE_PATH) return live(request);
    const response = await own(request);
    if (!response) return gateway(request);
    const stated = OWN_HEADERS.flatMap((name) => {
      const value = response.headers.get(name);
      return value === null ? [] : [[name, value] as const];
    });
    return withSecurityHeaders(response, {
      "x-request-id": randomUUID(),
      ...Object.fromEntries(stated),
    });
  };
}
