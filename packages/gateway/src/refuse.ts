import type { Phrase } from "@doithoai/core";
import { Response } from "@whatwg-node/fetch";
import { GraphQLError } from "graphql";
import type { Arrival } from "./arrival.ts";
import type { HttpRequest } from "./http.ts";
import { LIMITS, limitError } from "./limits/index.ts";

const NOT_JSON: Phrase = {
  vi: "Yêu cầu phải có content-type: application/json, bảng mã UTF-8.",
  en: "The request must have the content-type application/json, in UTF-8.",
};

/** Yoga parses these parameters of a GET request. Invalid JSON would lead to INTERNAL. */
const PARSED = ["variables", "extensions"];
const NO_JSON: Phrase = {
  vi: "`variables` và `extensions` phải là JSON hợp lệ.",
  en: "`variables` and `extensions` must be valid JSON.",
};
const OTHER_CHARSET = /^charset\s*=(?!"?utf-?8"?$)/;
/** The query as Yoga reads it: from the first `?` to the end, including `#`. */
const queryOf = (url: string) => new URLSearchParams(url.slice(url.indexOf("?") + 1));
function isJson(text: string | null): boolean {
  if (!text) return true;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** Whether a content type is JSON in UTF-8, in any notation that RFC 9110 (8.3.1) allows. */
function isJsonType(contentType: string): boolean {
  const parts = contentType.toLowerCase().split(";");
  const [type, ...parameters] = parts.map((part) => part.trim());
  return type === "application/json" && parameters.every((text) => !OTHER_CHARSET.test(text));
}

/**
 * The refusal of a request that is not a GraphQL request. A page of another origin cannot send
 * `application/json` without a preflight: this is the CSRF guard.
 */
export function invalidRequestResponse(
  request: HttpRequest,
  { language, requestId }: Arrival,
): Response | undefined {
  const { method, url, headers, body } = request;
  if (method === "GET") {
    const query = queryOf(url);
    if (PARSED.every((name) => isJson(query.get(name)))) return undefined;
    const error = new GraphQLError(NO_JSON[language], { extensions: { code: "BAD_REQUEST" } });
    return json(400, error, requestId);
  }
  if (method !== "POST") return undefined;
  if (body !== undefined && Buffer.byteLength(body) > LIMITS.body)
    return json(
      413,
      limitError({ code: "BODY_LIMIT", limit: LIMITS.body, language, status: 413 }),
      requestId,
    );
  if (isJsonType(headers.get("content-type") ?? "")) return undefined;
  const error = new GraphQLError(NOT_JSON[language], { extensions: { code: "BAD_ARGUMENT" } });
  return json(415, error, requestId);
}

/** An answer that consists of one error. The status is not part of its body. */
export function json(status: number, error: GraphQLError, requestId: string): Response {
  const { http: _http, ...extensions } = error.extensions;
  const body = { ...error.toJSON(), extensions: { ...extensions, requestId } };
  return new Response(JSON.stringify({ errors: [body] }), {
    status,
    headers: { "content-type": "application/json; charset=utf-8" },
  });
}
