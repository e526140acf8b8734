import { createClient } from "../client.ts";

/** A request as it was sent. */
interface Sent {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: { readonly variables?: Record<string, unknown>; query?: string } | undefined;
}
/** An answer, or the error of `fetch`. */
export type Step = Response | Error;
export const json = (body: object, status = 200, headers: Record<string, string> = {}) =>
  new Response(JSON.stringify(body), { status, headers });
export const failure = (code: string, status = 200, more: object = {}) =>
  json({ errors: [{ message: code, extensions: { code, ...more } }] }, status);

/** A client that gets these answers one after the other, with what it sent and waited. */
export function scripted(steps: readonly Step[], token: string | null = null) {
  const sent: Sent[] = [];
  const waits: number[] = [];
  const client = createClient({
    endpoint: "https://api.test/graphql",
    token: () => token,
    wait: async (milliseconds) => void waits.push(milliseconds),
    fetch: async (url, { method = "GET", headers, body } = {}) => {
      const step = steps[sent.length];
      sent.push({
        method,
        url: String(url),
        headers: headers as Record<string, string>,
        body: typeof body === "string" ? JSON.parse(body) : undefined,
      });
      if (step instanceof Response) return step;
      throw step ?? new Error("no further answer");
    },
  });
  return { client, sent, waits };
}
export const CUT = new TypeError("Failed to fetch");
