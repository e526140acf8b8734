import type { Language, Phrase } from "@doithoai/core";
import { Response } from "@whatwg-node/fetch";
import { GraphQLError } from "graphql";
import type { Arrival } from "./arrival.ts";
import { type HttpRequest, textOf } from "./http.ts";
import { LIMITS, limitError } from "./limits/index.ts";
import { isMediaType } from "./media-type.ts";

const NOT_JSON: Phrase = {
  vi: "Yêu cầu phải có content-type: application/json, bảng mã UTF-8.",
  en: "The request must have the content-type application/json, in UTF-8.",
};
const COMPRESSED: Phrase = {
  vi: "Nội dung yêu cầu không được nén hoặc mã hóa (content-encoding).",
  en: "The body must not have a content-encoding.",
};
const NOT_UTF8: Phrase = {
  vi: "Nội dung yêu cầu có byte không phải UTF-8.",
  en: "The body has bytes that are not UTF-8.",
};

/** Yoga parses these parameters of a GET request. Invalid JSON would lead to INTERNAL. */
export const PARSED = ["variables", "extensions"];
const NO_JSON: Phrase = {
  vi: "`variables` và `extensions` phải là JSON hợp lệ.",
  en: "`variables` and `extensions` must be valid JSON.",
};
/** The query as Yoga reads it: from the first `?` to the end, including `#`. */
export const queryOf = (url: string) => new URLSearchParams(url.slice(url.indexOf("?") + 1));
function isJson(text: string | null): boolean {
  if (!text) return true;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** A content coding other than none (RFC 9110, 8.4). */
const isCoded = (encoding: string | null): boolean =>
  (encoding ?? "")
    .toLowerCase()
    .split(",")
    .some((coding) => !["", "identity"].includes(coding.trim()));

/**
 * The refusal of a request that is not a GraphQL request, before anything of it is run. A page of
 * another origin cannot send `application/json` without a preflight: this is the CSRF guard.
 */
export function invalidRequestResponse(
  request: HttpRequest,
  { language, requestId }: Arrival,
): Response | undefined {
  const { method, url, headers, body } = request;
  const refuse = (status: number, code: string, words: Phrase) =>
    json(status, refusal(code, words, language), requestId);
  if (method === "GET") {
    const query = queryOf(url);
    if (PARSED.every((name) => isJson(query.get(name)))) return undefined;
    return refuse(400, "BAD_REQUEST", NO_JSON);
  }
  if (method !== "POST") return undefined;
  if (body !== undefined && Buffer.byteLength(body) > LIMITS.body)
    return json(
      413,
      limitError({ code: "BODY_LIMIT", limit: LIMITS.body, language, status: 413 }),
      requestId,
    );
  if (!isMediaType(headers.get("content-type"), "application/json"))
    return refuse(415, "UNSUPPORTED_MEDIA_TYPE", NOT_JSON);
  if (isCoded(headers.get("content-encoding"))) {
    const response = refuse(415, "UNSUPPORTED_MEDIA_TYPE", COMPRESSED);
    response.headers.set("accept-encoding", "identity");
    return response;
  }
  return textOf(body) === undefined ? refuse(400, "BAD_REQUEST", NOT_UTF8) : undefined;
}

const refusal = (code: string, words: Phrase, language: Language) =>
  new GraphQLError(words[language], { extensions: { code } });

/** An answer that consists of one error. The status is not part of its body. */
export function json(status: number, error: GraphQLError, requestId: string): Response {
  const { http: _http, ...extensions } = error.extensions;
  const body = { ...error.toJSON(), extensions: { ...extensions, requestId } };
  return new Response(JSON.stringify({ errors: [body] }), {
    status,
    headers: { "content-type": "application/json; charset=utf-8" },
  });
}
