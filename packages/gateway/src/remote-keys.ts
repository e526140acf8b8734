import { ask, asking, refusal, textOf } from "@doithoai/aws/request";
import {
  createRemoteJWKSet,
  customFetch,
  type FetchImplementation,
  type JWKSCacheInput,
  type JWTVerifyGetKey,
  jwksCache,
} from "jose";

const HTTP_OK = 200;
/** An unreachable issuer delays its people's requests by 4.5 seconds at most. */
const TRIES = 3;
const TRY_MS = 1_500;
/** After a failed fetch nobody waits for another one, for so long. */
const FAILED_PAUSE_MS = 5_000;
/** After so long the keys are fetched again; without an answer the old ones are good for longer. */
const FRESH_MS = 600_000;
const HELD_MS = 3_600_000;
const PAUSE_MS = 30_000;

interface Options {
  readonly tryMs?: number;
  readonly failedPauseMs?: number;
  /** Called when keys could not be fetched again and the last ones are used. */
  readonly report?: (error: unknown) => void;
}

/**
 * Fetches in a few tries. For some seconds after a failure each call fails at once, with the same
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
      const answer = await ask(url, { ...request, until: Date.now() + tryMs });
      if (answer.status !== HTTP_OK) throw refusal(`${url} answers`, answer);
      return new Response(textOf(answer));
    };
    try {
      return await asking(Date.now() + TRIES * tryMs, attempt, TRIES);
    } catch (error) {
      failed = { error, until: Date.now() + failedPauseMs };
      throw error;
    }
  };
}

/**
 * The keys behind a URL, fetched again every ten minutes. A key that is not among them is looked
 * for at most every half minute. While the issuer does not answer, the keys last known hold for an
 * hour.
 */
export function remoteKeys(url: string, options: Options = {}): JWTVerifyGetKey {
  const kept: JWKSCacheInput = {};
  const keys = createRemoteJWKSet(new URL(url), {
    cacheMaxAge: HELD_MS,
    cooldownDuration: PAUSE_MS,
    [customFetch]: fetching(options),
    [jwksCache]: kept,
  });
  let triedAt = 0;
  return async (...asked) => {
    const now = Date.now();
    if (keys.fresh && now >= (kept.uat ?? now) + FRESH_MS && now >= triedAt + PAUSE_MS) {
      triedAt = now;
      await keys.reload().catch((error: unknown) => options.report?.(error));
    }
    return keys(...asked);
  };
}
