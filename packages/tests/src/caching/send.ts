import { request } from "node:http";
import { textIn } from "../kit/coding.ts";

export interface Answered {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** The bytes as they came over the line. */
  readonly bytes: Buffer;
  readonly text: string;
}
interface Sent {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** Sends exactly these headers: `fetch` would add some, and decode the answer. */
export const send = (
  url: string,
  { method = "GET", headers = {}, body }: Sent = {},
): Promise<Answered> =>
  new Promise((resolve, reject) => {
    request(url, { method, headers }, async (response) => {
      const bytes = Buffer.concat(await response.toArray());
      const got = Object.fromEntries(
        Object.entries(response.headers).map(([name, value]) => [name, String(value)]),
      );
      resolve({
        status: response.statusCode ?? 0,
        headers: got,
        bytes,
        text: textIn(bytes, got["content-encoding"]),
      });
    })
      .on("error", reject)
      .end(body);
  });

/** The URL of a query by GET. */
export const urlOf = (url: string, parameters: Readonly<Record<string, unknown>>): string =>
  `${url}?${new URLSearchParams(
    Object.entries(parameters).map(([name, value]) => [
      name,
      typeof value === "string" ? value : JSON.stringify(value),
    ]),
  )}`;

/** A query by POST. */
export const posted = (
  body: object,
  headers: Readonly<Record<string, string>> = {},
): Required<Sent> => ({
  method: "POST",
  headers: { "content-type": "application/json", ...headers },
  body: JSON.stringify(body),
});
