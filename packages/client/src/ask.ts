import type { TypedDocument } from "@doithoai/schema";
import { type Answer, answerIn, headersOf, whole } from "./request.ts";
import type { Options, Settings } from "./settings.ts";

/** The longest URL that all caches and API Gateway take. A longer query is sent by POST. */
const URL_MAX = 8_000;

export interface AskOptions extends Options {
  /** Reads past all caches, for an answer of this moment. */
  readonly fresh?: boolean;
}
type Document = TypedDocument<unknown, unknown> | string;

/** An object with its keys in one order: caches compare the text of a URL. */
const ordered = (_: string, value: unknown): unknown =>
  value && typeof value === "object" && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort())
    : value;

/**
 * Makes the function that sends documents to one endpoint. A shipped document is named by its
 * hash; the text follows where the server does not know the hash. A query without a token is a GET,
 * so that caches may keep the answer.
 */
export function sender(settings: Settings) {
  /** Hashes that the server did not know: after an update it knows other ones. */
  const unknown = new Set<string>();

  return async function send(
    document: Document,
    variables: object,
    { signal, fresh }: AskOptions = {},
  ): Promise<Answer> {
    const headers = await headersOf(settings);
    const { hash = "", kind = "" } = typeof document === "string" ? {} : document;
    const ask = async (url: string, body?: object) => {
      const init = body
        ? {
            method: "POST",
            headers: { ...headers, "content-type": "application/json" },
            body: JSON.stringify(body),
          }
        : { headers };
      const { response, text } = await whole(settings, url, init, signal);
      return answerIn(settings, response, text);
    };
    const { endpoint } = settings;
    if (hash && !unknown.has(hash)) {
      const named = JSON.stringify(variables, ordered);
      const documentId = `sha256:${hash}`;
      const url = `${endpoint}?documentId=${documentId}&variables=${encodeURIComponent(named)}`;
      const isGet =
        kind === "query" && !fresh && !("authorization" in headers) && url.length <= URL_MAX;
      const answer = await (isGet ? ask(url) : ask(endpoint, { documentId, variables }));
      if (!answer.errors[0]?.code.startsWith("PERSISTED_QUERY")) return answer;
      unknown.add(hash);
    }
    return ask(endpoint, { query: String(document), variables });
  };
}
