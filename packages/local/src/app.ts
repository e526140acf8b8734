import { randomUUID } from "node:crypto";
import {
  Calendar,
  type Context,
  Failure,
  Failures,
  RoleGrants,
  system,
  type Table,
  Unit,
  Vault,
} from "@doithoai/core";
import type * as Search from "@doithoai/core/search";
import {
  isMediaType,
  LIVE_PATH,
  makeGateway,
  makeLive,
  subjectOf,
  textOf,
  withSecurityHeaders,
} from "@doithoai/gateway";
import { renderGraphiQL } from "@graphql-yoga/render-graphiql";
import * as z from "zod";
import type { LocalBus } from "./events/bus.ts";
import { forPagesOf } from "./files/cors.ts";
import type { LocalFiles } from "./files/index.ts";
import { FIRST_QUERY } from "./first-query.ts";
import { ISSUER_PATH, type LocalIssuer, TokenRequest } from "./issuer.ts";
import type { Schedule } from "./schedule.ts";
import { type Answer, type Arrived, FILES_PATH } from "./server.ts";

interface Parts {
  readonly table: Table.Table;
  readonly files: LocalFiles;
  readonly vault: Vault.Vault;
  readonly search?: Search.SearchIndex;
  readonly issuer: LocalIssuer;
  readonly schedule: Pick<Schedule, "run">;
  readonly bus: Pick<LocalBus, "after">;
  readonly now: () => Date;
  /** The origins of the pages that may call. A page never gets a token. */
  readonly origins: readonly string[];
  readonly log: (error: unknown, requestId: string) => void;
}

/**
 * Makes the request handler of this machine: the gateway as deployed, GraphiQL, `/health`, the
 * changes of a session as a stream, files of documents, the issuer of local tokens, the overdue
 * check and the events.
 */
export function makeApp({
  table,
  files,
  vault,
  search,
  issuer,
  schedule,
  bus,
  now,
  origins,
  log,
}: Parts): Answer {
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
    graphiql: (options) =>
      renderGraphiQL({ ...options, title: "Đối thoại", defaultQuery: FIRST_QUERY }),
  });
  const live = makeLive({ gateway, origins, newRequestId: randomUUID });
  const answerFile = forPagesOf(origins, files.answer);
  const own = async (request: Arrived): Promise<Response | undefined> => {
    const { pathname, searchParams } = new URL(request.url);
    if (pathname === "/health") return Response.json({ status: "ok" });
    const method = FOR_PROGRAMS.get(pathname);
    // Every other method is refused too, so that a preflight request tells a page nothing.
    if (method !== undefined && !(request.method === method && ofThisMachine(request)))
      return FORBIDDEN();
    if (pathname === "/token") return token(textOf(request.body) ?? "", { table, issuer, now });
    if (pathname.startsWith(`${ISSUER_PATH}/`)) return issuer.answer(request);
    if (pathname === "/overdue") return overdue(textOf(request.body) ?? "", schedule);
    if (pathname === "/events")
      return Response.json(bus.after(Number(searchParams.get("after") ?? 0) || 0));
    if (pathname.startsWith(FILES_PATH)) return answerFile(request);
    if (pathname !== "/") return undefined;
    return new Response(null, { status: 302, headers: { location: "/graphql" } });
  };
  return async (request) => {
    if (new URL(request.url).pathname === LIVE_PATH) return live(request);
    const response = await own(request);
    return response
      ? withSecurityHeaders(response, { "x-request-id": randomUUID() })
      : gateway(request);
  };
}

/**
 * Paths for programs of this machine only. A page in a browser of this machine is refused: it sends
 * its origin, cannot send JSON without a preflight, or uses another host name.
 */
const FOR_PROGRAMS = new Map([
  ["/token", "POST"],
  ["/overdue", "POST"],
  ["/events", "GET"],
]);
const ofThisMachine = ({
  method,
  headers,
  url,
}: Pick<Arrived, "method" | "headers" | "url">): boolean =>
  headers.get("origin") === null &&
  (method === "GET" || isMediaType(headers.get("content-type"), "application/json")) &&
  ["localhost", "127.0.0.1", "[::1]"].includes(new URL(url).hostname);
const FORBIDDEN = (): Response =>
  Response.json(
    { error: "Only programs on this machine may use this path: npm run token, overdue or events." },
    { status: 403 },
  );

async function token(
  body: string,
  { table, issuer, now }: Pick<Parts, "table" | "issuer" | "now">,
): Promise<Response> {
  const parsed = TokenRequest.safeParse(jsonOf(body));
  if (!parsed.success)
    return Response.json(
      {
        error: parsed.error.issues
          .map(({ path, message }) => `${path.join(".")}: ${message}`)
          .join("; "),
      },
      { status: 400 },
    );
  const ctx: Context = {
    actor: system("local"),
    now: now(),
    requestId: "token",
    until: Date.now() + 5_000,
    table,
    calendar: Calendar.NATIONAL_CALENDAR,
    vault: Vault.NO_VAULT,
  };
  const units = await Unit.byCode(ctx, parsed.data.unitCode);
  if (units.length === 0)
    return Response.json(
      { error: `--unit: no unit ever had the code ${parsed.data.unitCode}` },
      { status: 400 },
    );
  try {
    await RoleGrants.ensure(ctx, {
      ...parsed.data,
      subject: subjectOf(issuer.accepted, parsed.data.subject),
    });
  } catch (error) {
    if (error instanceof Failure || error instanceof Failures)
      return Response.json({ error: messageOf(error) }, { status: 400 });
    throw error;
  }
  return Response.json({ token: await issuer.issue(parsed.data, now()) });
}

const messageOf = (error: Failure | Failures): string =>
  error instanceof Failures ? error.message : new Failures([error]).message;

const OverdueRequest = z.object({ now: z.iso.datetime({ offset: true }) });

async function overdue(body: string, schedule: Pick<Schedule, "run">): Promise<Response> {
  const parsed = OverdueRequest.safeParse(jsonOf(body));
  if (!parsed.success)
    return Response.json(
      { error: "--now: give an instant with its offset, such as 2026-12-01T00:05:00+07:00." },
      { status: 400 },
    );
  return Response.json(await schedule.run(new Date(parsed.data.now)));
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
