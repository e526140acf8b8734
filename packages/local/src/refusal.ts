import { randomUUID } from "node:crypto";
import { type ServerResponse, STATUS_CODES } from "node:http";
import type { Duplex } from "node:stream";
import { withSecurityHeaders } from "@doithoai/gateway";

/** Statuses of requests that Node cannot read; any other is 400. */
const UNREADABLE: Partial<Record<string, number>> = {
  ERR_HTTP_REQUEST_TIMEOUT: 408,
  HPE_CHUNK_EXTENSIONS_OVERFLOW: 413,
  HPE_HEADER_OVERFLOW: 431,
};

/** Milliseconds in which a client can read the last answer on its connection. */
const LINGER_MS = 1_000;

/** The headers of an answer without a body, which ends the connection. */
const headersOf = (): Readonly<Record<string, string>> => ({
  ...Object.fromEntries(
    withSecurityHeaders(new Response(), { "x-request-id": randomUUID() }).headers,
  ),
  "content-length": "0",
  connection: "close",
});

/** Answers a request with a status alone, or ends an answer that has begun. */
export function refuse(response: ServerResponse, status: number): void {
  if (response.headersSent) response.destroy();
  else response.writeHead(status, headersOf()).end();
}

/**
 * Answers on a connection whose request cannot be read. Its origin is unknown, so a page cannot
 * read this answer.
 */
export function refuseOn(
  socket: Duplex,
  error: NodeJS.ErrnoException,
  current: ServerResponse | undefined,
): void {
  const hasBegun = current?.headersSent === true && !current.writableFinished;
  if (error.code === "ECONNRESET" || hasBegun || !socket.writable) {
    socket.destroy();
    return;
  }
  const status = UNREADABLE[error.code ?? ""] ?? 400;
  const headers = Object.entries(headersOf()).map(([name, value]) => `${name}: ${value}\r\n`);
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${headers.join("")}\r\n`);
  // Closed at once, with bytes unread, the connection would lose the answer.
  setTimeout(() => socket.destroy(), LINGER_MS).unref();
}
