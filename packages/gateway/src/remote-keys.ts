import { refusal, retryRequest, sendRequest, textOf } from "@doithoai/aws/request";
import {
  createRemoteJWKSet,
  customFetch,
  type FetchImplementation,
  type JWKSCacheInput,
  type JWTVerifyGetKey,
  jwksCache,
} from "jose";

const HTTP_OK = 200;
/** An unreachable issuer delays the requests of its users by at most 4.5 seconds. */
const TRIES = 3;
const TRY_MS = 1_500;
/** Pause after a failed fetch, in which no request waits for another one. */
const FAILED_PAUSE_MS = 5_000;
/**
 * Age at which the keys are fetched again. Without an answer, the old keys stay valid for longer.
 */
const FRESH_MS = 600_000;
const VALID_MS = 3_600_000;
const PAUSE_MS = 30_000;

interface Options {
  readonly tryMs?: number;
  readonly failedPauseMs?: number;
  /** Called if the keys could not be fetched again and the last known keys are used. */
  readonly report?: (error: unknown) => void;
}

/**
 * Fetches with a few tries. For some seconds after a failure, each call fails at once with the same
 * error.
 */
function fetching({
  tryMs = TRY_MS,
  failedPauseMs = FAILED_PAUSE_MS,
}: Options): FetchImplementation {
  let failed: { readonly error: unknown; readonly until: number } | undefined;
  return async (url, { method, headers, redirect }) => {
    if (failed && Date.now() < failed.until) throw failed.error;
    const attempt = async () => {
      const request = { method, headers: Object.fromEntries(headers), redirect, body: null };
      const answer = await sendRequest(url, { ...request, until: Date.now() + tryMs });
      if (answer.status !== HTTP_OK) throw refusal(`GET ${url} failed`, answer);
      return new Response(textOf(answer));
    };
    try {
      return await retryRequest(Date.now() + TRIES * tryMs, attempt, TRIES);
    } catch (error) {
      failed = { error, until: Date.now() + failedPauseMs };
      throw error;
    }
  };
}

/**
 * The keys at a URL, fetched again every ten minutes. An unknown key causes a fetch at most every
 * half minute. While the issuer does not answer, the last known keys stay valid for an hour.
 */
export function remoteKeys(url: string, options: Options = {}): JWTVerifyGetKey {
  const kept: JWKSCacheInput = {};
  const openKeys = () =>
    createRemoteJWKSet(new URL(url), {
      cacheMaxAge: VALID_MS,
      cooldownDuration: PAUSE_MS,
      [customFetch]: fetching(options),
      [jwksCache]: kept,
    });
  let keys: ReturnType<typeof openKeys> | undefined;
  let triedAt = 0;
  return async (...query) => {
    // Opened at the first token: it loads Node's fetch, which would take 12 ms of a cold start.
    keys ??= openKeys();
    const now = Date.now();
    if (keys.fresh && now >= (kept.uat ?? now) + FRESH_MS && now >= triedAt + PAUSE_MS) {
      triedAt = now;
      await keys.reload().catch((error: unknown) => options.report?.(error));
    }
    return keys(...query);
  };
}
