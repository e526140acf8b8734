import { ApiError } from "./error.ts";
import type { Settings } from "./settings.ts";
import { HTTP, NETWORK, saying } from "./words.ts";

/** Statuses of answers that came from no part of the API, such as those of a CDN. */
const TOO_MANY = 429;
const SERVER = 500;
const TIMEOUT_MS = 30_000;

export interface Answer {
  readonly data: Readonly<Record<string, unknown>> | null;
  readonly errors: readonly ApiError[];
}
interface Failure {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions?: {
    readonly code?: string;
    readonly path?: readonly (string | number)[];
    readonly requestId?: string;
    readonly retryAfterSeconds?: number;
  };
}

/**
 * Sends one request and reads the whole answer.
 * @throws ApiError NETWORK if no whole answer came in time; the reason of the signal.
 */
export async function whole(
  settings: Settings,
  url: string,
  init: RequestInit,
  signal?: AbortSignal,
): Promise<{ readonly response: Response; readonly text: string }> {
  const { fetch: send = fetch, timeout = TIMEOUT_MS } = settings;
  const control = new AbortController();
  const stop = () => control.abort(signal?.reason);
  const timer = setTimeout(() => control.abort(), timeout);
  signal?.addEventListener("abort", stop);
  try {
    signal?.throwIfAborted();
    const response = await send(url, { ...init, signal: control.signal });
    return { response, text: await response.text() };
  } catch (cause) {
    signal?.throwIfAborted();
    throw new ApiError({ ...saying(settings, NETWORK), cause });
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener("abort", stop);
  }
}

/** The headers of each request. */
export async function headersOf({ language = "vi", token }: Settings) {
  const bearer = await token?.();
  return {
    accept: "application/graphql-response+json",
    "accept-language": language,
    ...(bearer && { authorization: `Bearer ${bearer}` }),
  };
}

/** The error to throw for an answer: its first, with what else it has. */
export function errorOf({ data, errors: [first, ...others] }: Answer): ApiError {
  return Object.assign(first ?? new ApiError({ code: "HTTP" }), { data, others });
}

/** Reads an answer of the API. @throws ApiError NETWORK or HTTP if it is none. */
export function answerIn(settings: Settings, response: Response, text: string): Answer {
  const { status, headers } = response;
  const seconds = Number(headers.get("retry-after")) || undefined;
  const requestId = headers.get("x-request-id") ?? undefined;
  const found = parsed(text);
  if (!found?.errors && found?.data === undefined) {
    const passes = response.ok || status === TOO_MANY || status >= SERVER;
    throw new ApiError({
      ...saying(settings, passes ? NETWORK : HTTP),
      status,
      retryAfter: seconds,
      requestId,
    });
  }
  const errors = (found.errors ?? []).map(
    ({ message, path, extensions = {} }) =>
      new ApiError({
        code: extensions.code ?? "HTTP",
        message,
        status,
        retryAfter: extensions.retryAfterSeconds ?? seconds,
        requestId: extensions.requestId ?? requestId,
        path,
        place: extensions.path,
      }),
  );
  return { data: found.data ?? null, errors };
}

function parsed(text: string): {
  readonly data?: Answer["data"];
  readonly errors?: readonly Failure[];
} | null {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
