import { connect } from "node:net";
import type { makeHandler } from "@doithoai/gateway";
import { textIn } from "../kit/coding.ts";
import { CONTEXT, exactEvent } from "../kit/lambda-event.ts";
import type { HostileRequest } from "./requests.ts";

export interface HostileAnswer {
  readonly status: number;
  /** Each header as often as it was sent, with its name in lower case. */
  readonly headers: readonly (readonly [string, string])[];
  readonly text: string;
}

/** Sends the bytes of a request to a server of this machine, and reads the whole answer. */
export async function sendOverLine(
  port: number,
  { method, target, headers, body, chunk }: HostileRequest,
): Promise<HostileAnswer> {
  const length = chunk === null ? `Content-Length: ${body.length}` : "Transfer-Encoding: chunked";
  const lines = [
    `${method} ${target} HTTP/1.1`,
    "Host: localhost",
    "Connection: close",
    length,
    ...headers.map(([name, value]) => `${name}: ${value}`),
  ];
  const parts =
    chunk === null
      ? [body]
      : [body.subarray(0, chunk), body.subarray(chunk)]
          .filter((part) => part.length > 0)
          .flatMap((part) => [Buffer.from(`${part.length.toString(16)}\r\n`), part, "\r\n"])
          .concat("0\r\n\r\n");
  const bytes = await new Promise<Buffer>((resolve, reject) => {
    const got: Buffer[] = [];
    const socket = connect(port, "127.0.0.1")
      .on("data", (data) => got.push(Buffer.from(data)))
      .on("end", () => socket.end())
      .on("close", () => resolve(Buffer.concat(got)))
      .on("error", reject);
    socket.write(Buffer.from(`${lines.join("\r\n")}\r\n\r\n`, "latin1"));
    for (const part of parts) socket.write(part);
  });
  return parsed(bytes);
}

function parsed(bytes: Buffer): HostileAnswer {
  const end = bytes.indexOf("\r\n\r\n");
  const [start = "", ...lines] = bytes.subarray(0, end).toString("latin1").split("\r\n");
  const headers = lines.map((line) => {
    const at = line.indexOf(":");
    return [line.slice(0, at).toLowerCase(), line.slice(at + 1).trim()] as const;
  });
  const rest = bytes.subarray(end + 4);
  const isChunked = headers.some(([name]) => name === "transfer-encoding");
  return {
    status: Number(/^HTTP\/1.1 (\d{3}) /.exec(start)?.[1]),
    headers,
    text: textIn(isChunked ? joined(rest) : rest, codingIn(headers)),
  };
}

const codingIn = (headers: HostileAnswer["headers"]): string | undefined =>
  headers.find(([name]) => name === "content-encoding")?.[1];

function joined(bytes: Buffer): Buffer {
  const parts: Buffer[] = [];
  for (let at = 0; ; ) {
    const lineEnd = bytes.indexOf("\r\n", at);
    const length = Number.parseInt(bytes.subarray(at, lineEnd).toString(), 16);
    if (!(length > 0)) return Buffer.concat(parts);
    parts.push(bytes.subarray(lineEnd + 2, lineEnd + 2 + length));
    at = lineEnd + 2 + length + 2;
  }
}

/** Hands a request to the function as API Gateway does: header names in lower case. */
export async function sendToLambda(
  handle: ReturnType<typeof makeHandler>,
  { method, target, headers, body }: HostileRequest,
): Promise<HostileAnswer> {
  const [path = "", ...query] = target.split("?");
  const event = exactEvent({
    method,
    path,
    query: query.join("?"),
    headers: Object.fromEntries(headers.map(([name, value]) => [name.toLowerCase(), value])),
    body: body.length > 0 ? body.toString("base64") : undefined,
    isBase64Encoded: body.length > 0,
    address: "203.0.113.9",
  });
  const answer = await handle(event, CONTEXT);
  const sent = Object.entries(answer.headers ?? {}).map(
    ([name, value]) => [name.toLowerCase(), String(value)] as const,
  );
  return {
    status: answer.statusCode ?? 0,
    headers: sent,
    text: textIn(
      Buffer.from(answer.body ?? "", answer.isBase64Encoded ? "base64" : "utf8"),
      codingIn(sent),
    ),
  };
}
