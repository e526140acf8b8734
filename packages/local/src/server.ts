import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { pipeline } from "node:stream/promises";
import { UsageError } from "@doithoai/core/usage-error";
import { type HttpRequest, LIMITS } from "@doithoai/gateway";

/** The path prefix of links to files. */
export const FILES_PATH = "/files/";

/** The timeout of API Gateway. */
const TIMEOUT_MS = 29_000;

/** A request as this server passes it on. The bytes of a file are streamed. */
export interface Arrived extends HttpRequest {
  readonly bytes: AsyncIterable<Uint8Array>;
}
export type Answer = (request: Arrived) => Promise<Response>;

/**
 * Reads a request to its end. Keeps one chunk more than the gateway accepts, so that the gateway
 * refuses the request.
 */
async function read(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    if (size <= LIMITS.body) chunks.push(chunk);
    size += chunk.length;
  }
  return Buffer.concat(chunks).toString();
}

async function respond(
  request: IncomingMessage,
  response: ServerResponse,
  answer: Answer,
  timeoutMs: number,
): Promise<void> {
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
  const url = `http://${request.headers.host ?? "localhost"}${request.url ?? "/"}`;
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
  if (isFile && found.body) await pipeline(found.body, response);
  else response.end(Buffer.from(await found.arrayBuffer()));
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, resolve);
  });
}

/**
 * Serves this machine alone, on IPv4 and, if available, on IPv6.
 * @throws UsageError when the port is in use.
 */
export async function serve(
  port: number,
  answer: Answer,
  timeoutMs = TIMEOUT_MS,
): Promise<{ readonly port: number; readonly close: () => Promise<void> }> {
  const make = () =>
    createServer((request, response) => {
      respond(request, response, answer, timeoutMs).catch((error: unknown) => {
        process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
        response.destroy();
      });
    });
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
