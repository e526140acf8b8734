import { type Phrase, RequestError } from "@doithoai/core";
import { GraphQLError } from "graphql";
import { toGraphQLError } from "./errors.ts";
import type { HttpRequest } from "./http.ts";
import { languageOf } from "./language.ts";
import { LIMITS, limitError } from "./limits/index.ts";

const NOT_JSON: Phrase = { vi: "Yêu cầu phải có content-type: application/json.", en: "The request must have the content-type application/json." };

/** What Yoga parses of a GET, and takes for a bug where it is no JSON. */
const PARSED = ["variables", "extensions"];
const NO_JSON = new GraphQLError("`variables` and `extensions` must be JSON.", { extensions: { code: "BAD_REQUEST" } });
function isJson(text: string | null): boolean {
  if (!text) return true;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** What is no GraphQL request at all. A page of another origin cannot send `application/json` without asking first: that is the CSRF guard. */
export function refuse({ method, url, headers, body }: Pick<HttpRequest, "method" | "url" | "headers" | "body">): Response | undefined {
  if (method === "GET" && !PARSED.every((name) => isJson(new URL(url).searchParams.get(name)))) return json(400, NO_JSON);
  if (method !== "POST") return undefined;
  const language = languageOf(headers.get("accept-language") ?? undefined);
  if (body !== undefined && Buffer.byteLength(body) > LIMITS.body)
    return json(413, limitError({ code: "BODY_LIMIT", limit: LIMITS.body, language, status: 413 }));
  if (/^application\/(json|graphql-response\+json)\b/.test(headers.get("content-type") ?? "")) return undefined;
  const error = toGraphQLError(new RequestError("BAD_ARGUMENT", NOT_JSON), {
    language,
    requestId: "",
    log: () => undefined,
  });
  return json(415, error);
}

/** An answer that is a refusal and nothing else; its status is no part of its text. */
export function json(status: number, error: GraphQLError): Response {
  const { http: _http, ...extensions } = error.extensions;
  return new Response(JSON.stringify({ errors: [{ ...error.toJSON(), extensions }] }), {
    status,
    headers: { "content-type": "application/json; charset=utf-8" },
  });
}
