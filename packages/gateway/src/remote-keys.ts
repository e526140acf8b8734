import { createRemoteJWKSet, customFetch, type FetchImplementation, type JWKSCacheInput, type JWTVerifyGetKey, jwksCache } from "jose";
import { ask, asking, refusal, textOf } from "./ask.ts";

const HTTP_OK = 200;
/** An issuer that is away must not hold the requests of its people for long. */
const TRIES = 3;
const TRY_MS = 1_500;
/** After so long the keys are fetched again; without an answer the old ones are good for longer. */
const FRESH_MS = 600_000;
const HELD_MS = 3_600_000;
const PAUSE_MS = 30_000;

const fetching =
  (tryMs: number): FetchImplementation =>
  (url, { method, headers, redirect }) =>
    asking(
      Date.now() + TRIES * tryMs,
      async () => {
        const request = { method, headers: Object.fromEntries(headers), redirect, body: null };
        const answer = await ask(url, { ...request, until: Date.now() + tryMs });
        if (answer.status !== HTTP_OK) throw refusal(`${url} answers`, answer);
        return new Response(textOf(answer));
      },
      TRIES,
    );

/**
 * The keys behind a URL, fetched again every ten minutes. A key that is not among them is looked for
 * at most every half minute. While the issuer does not answer, the keys last known hold for an hour.
 */
export function remoteKeys(url: string, { tryMs = TRY_MS } = {}): JWTVerifyGetKey {
  const kept: JWKSCacheInput = {};
  const keys = createRemoteJWKSet(new URL(url), {
    ...{ cacheMaxAge: HELD_MS, cooldownDuration: PAUSE_MS },
    ...{ [customFetch]: fetching(tryMs), [jwksCache]: kept },
  });
  let triedAt = 0;
  return async (...asked) => {
    const now = Date.now();
    if (keys.fresh && now >= (kept.uat ?? now) + FRESH_MS && now >= triedAt + PAUSE_MS) {
      triedAt = now;
      await keys.reload().catch(() => undefined);
    }
    return keys(...asked);
  };
}
