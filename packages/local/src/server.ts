import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from "node:http";
import type { Duplex } from "node:stream";
import { pipeline } from "node:stream/promises";
import { UsageError } from "@doithoai/core/usage-error";
import { type HttpRequest, LIMITS } from "@doithoai/gateway";
import { refuse, refuseOn } from "./refusal.ts";

/** The path prefix of links to files. */
export const FILES_PATH = "/files/";

/** The timeout of API Gateway. */
const TIMEOUT_MS = 29_000;
/** The host and the port of a request (RFC 9110, 7.2). */
const HOST = /^([\w.-]+|\[[\da-f:.]+\])(:\d{1,5})?$/i;

/** A request as this server passes it on. The bytes of a file are streamed. */
export interface Arrived extends HttpRequest {
  readonly bytes: AsyncIterable<Uint8Array>;
}
export type Answer = (request: Arrived) => Promise<Response>;

/** How long this server waits for a request, in milliseconds. */
interface Patience {
  /** For all headers. */
  readonly headersMs: number;
  /** For the headers and the body. An upload over a slow line takes its time. */
  readonly requestMs: number;
  /** Between two checks of the connections. */
  readonly checkMs: number;
}
const PATIENCE: Patience = { headersMs: 10_000, requestMs: 60_000, checkMs: 2_000 };

/**
 * Reads a request to its end. Keeps one chunk more than the gateway accepts, so that the gateway
 * refuses the request.
 */
async function read(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    if (size <= LIMITS.body) chunks.push(chunk);
    size += chunk.length;
  }
  return Buffer.concat(chunks);
}

/**
 * The URL of a request; undefined for a host or a target that no URL can have. A target may be a
 * whole URL (RFC 9112, 3.2.2). Only HTTP 1.0 allows a request without a host.
 */
function urlOf({ headers, url = "/", httpVersion }: IncomingMessage): string | undefined {
  const { host = httpVersion === "1.0" ? "localhost" : "" } = headers;
  if (!HOST.test(host)) return undefined;
  const whole = /^https?:\/\//i.test(url)
    ? url
    : `http://${host}${url.startsWith("/") ? "" : "/"}${url}`;
  return URL.canParse(whole) ? whole : undefined;
}

async function respond(
  request: IncomingMessage,
  response: ServerResponse,
  answer: Answer,
  timeoutMs: number,
): Promise<void> {
  const url = urlOf(request);
  if (url === undefined) {
    refuse(response, 400);
    return;
  }
  const headers = new Headers(
    Object.entries(request.headers).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, String(value)]],
    ),
  );
  // The size of a file is checked by its receiver. After a refusal, the rest of the bytes is read
  // and dropped, so that the answer arrives.
  const isFile = request.url?.startsWith(FILES_PATH) ?? false;
  const body = isFile ? "" : await read(request);
  const bytes: AsyncIterable<Uint8Array> = {
    [Symbol.asyncIterator]: () => request.iterator({ destroyOnReturn: false }),
  };
  const address = request.socket.remoteAddress ?? "";
  const found = await answer({
    method: request.method ?? "GET",
    url,
    headers,
    body,
    bytes,
    address,
    until: Date.now() + timeoutMs,
  });
  response.writeHead(found.status, Object.fromEntries(found.headers));
  if ((isFile || isStream(found)) && found.body) await pipeline(found.body, response);
  // A text is sent as it is: its bytes would be made twice.
  else if (isJson(found)) response.end(await found.text());
  else response.end(Buffer.from(await found.arrayBuffer()));
}

const isStream = ({ headers }: Response): boolean =>
  headers.get("content-type") === "text/event-stream";
const isJson = ({ headers }: Response): boolean =>
  !headers.has("content-encoding") &&
  /^application\/[\w+-]*json\b/.test(headers.get("content-type") ?? "");

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, resolve);
  });
}

/** A server that answers every request, also one that it cannot read. */
function makeServer(
  answer: Answer,
  { timeoutMs, headersMs, requestMs, checkMs }: Patience & { readonly timeoutMs: number },
): Server {
  const current = new WeakMap<Duplex, ServerResponse>();
  const handle: RequestListener = (request, response) => {
    current.set(request.socket, response);
    respond(request, response, answer, timeoutMs).catch((error: unknown) => {
      // A client that went away is no fault, and gets no answer.
      if (request.errored || request.socket.destroyed) return void response.destroy();
      process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
      refuse(response, 500);
    });
  };
  return createServer(
    {
      headersTimeout: headersMs,
      requestTimeout: requestMs,
      connectionsCheckingInterval: checkMs,
      requireHostHeader: false,
    },
    handle,
  )
    .on("checkExpectation", handle)
    .on("clientError", (error, socket) => refuseOn(socket, error, current.get(socket)));
}

/**
 * Serves this machine alone, on IPv4 and, if available, on IPv6.
 * @throws UsageError when the port is in use.
 */
export async function serve(
  port: number,
  answer: Answer,
  options: Partial<Patience> & { readonly timeoutMs?: number } = {},
): Promise<{ readonly port: number; readonly close: () => Promise<void> }> {
  const make = () => makeServer(answer, { timeoutMs: TIMEOUT_MS, ...PATIENCE, ...options });
  const servers = [make()];
  await listen(servers[0] ?? make(), port, "127.0.0.1").catch((cause: unknown) => {
    throw new UsageError(
      `Port ${port} is in use: stop the program that uses it, or set PORT to another port.`,
      { cause },
    );
  });
  const address = servers[0]?.address();
  const bound = address && typeof address === "object" ? address.port : port;
  const second = make();
  // A machine without IPv6 is served on IPv4 alone.
  if (
    await listen(second, bound, "::1").then(
      () => true,
      () => false,
    )
  )
    servers.push(second);
  const close = async () => {
    for (const server of servers) server.closeAllConnections();
    await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  };
  return { port: bound, close };
}
