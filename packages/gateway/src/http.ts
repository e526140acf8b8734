import { isUtf8 } from "node:buffer";

/** A request in the form that Lambda and the local server share. */
export interface HttpRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Headers;
  /** The bytes of the body, or its text where the caller has already decoded it. */
  readonly body: string | Uint8Array | undefined;
  /** Epoch milliseconds by which the answer must be ready. */
  readonly until: number;
  /** The caller's address as reported by the network, not by the caller. */
  readonly address: string;
}

const BYTE_ORDER_MARK = /^\uFEFF/;

/**
 * The text of a body; empty without a body, undefined if its bytes are not UTF-8. Nothing is
 * replaced: a text with replacement characters would be stored. A byte order mark is left out, as
 * RFC 8259 (8.1) allows.
 */
export function textOf(body: HttpRequest["body"] = ""): string | undefined {
  if (typeof body !== "string" && !isUtf8(body)) return undefined;
  const text = typeof body === "string" ? body : Buffer.from(body).toString();
  return text.replace(BYTE_ORDER_MARK, "");
}
