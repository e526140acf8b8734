import { ApiClient, describeRequestError, RequestError, type Table } from "@doithoai/core";
import { Response } from "@whatwg-node/fetch";
import type { HttpRequest } from "./http.ts";
import { languageOf } from "./language.ts";

export const TOKEN_PATH = "/oauth/token";
/** Maximum characters of the body: a grant type, an id and a secret. */
const LONGEST = 4_096;

interface Parts {
  readonly table: Table.Table;
  readonly now: () => Date;
}

/** An answer of RFC 6749, 5.2, which must not be cached. */
const answer = (
  status: number,
  body: object,
  headers: Readonly<Record<string, string>> = {},
): Response =>
  Response.json(body, { status, headers: { "cache-control": "no-store", ...headers } });
const refused = (error: string, status = 400): Response =>
  answer(
    status,
    { error },
    status === 401 ? { "www-authenticate": 'Basic realm="doithoai", charset="UTF-8"' } : {},
  );

/** Id and secret, from the header or the form (RFC 6749, 2.3.1). */
function credentialsIn(
  form: URLSearchParams,
  authorization: string | null,
): { readonly clientId: string; readonly secret: string } | undefined {
  const basic = /^Basic ([A-Za-z0-9+/]+=*)$/i.exec(authorization ?? "")?.[1];
  if (authorization && !basic) return undefined;
  const [, id, ...rest] =
    /^([^:]*):(.*)$/s.exec(Buffer.from(basic ?? "", "base64").toString()) ?? [];
  const clientId = basic ? id : form.get("client_id");
  const secret = basic ? rest[0] : form.get("client_secret");
  return clientId && secret ? { clientId, secret } : undefined;
}

/**
 * `POST /oauth/token`: returns a token for the id and secret of a connected system (RFC 6749, 4.4).
 * The token is valid for an hour.
 */
export async function tokenEndpoint(
  { method, headers, body = "", until, address }: HttpRequest,
  { table, now }: Parts,
): Promise<Response> {
  if (method !== "POST") return answer(405, { error: "invalid_request" }, { allow: "POST" });
  if (
    !/^application\/x-www-form-urlencoded\b/i.test(headers.get("content-type") ?? "") ||
    body.length > LONGEST
  )
    return refused("invalid_request");
  const form = new URLSearchParams(body);
  if (form.get("grant_type") !== "client_credentials") return refused("unsupported_grant_type");
  const credentials = credentialsIn(form, headers.get("authorization"));
  if (!credentials) return refused("invalid_client", 401);
  try {
    const token = await ApiClient.issueToken(
      { table, until, now: now() },
      { ...credentials, address },
    );
    if (token === undefined) return refused("invalid_client", 401);
    return answer(200, {
      access_token: token,
      token_type: "Bearer",
      expires_in: ApiClient.TOKEN_SECONDS,
    });
  } catch (error) {
    if (!(error instanceof RequestError)) throw error;
    const status = error.code === "RATE_LIMITED" ? 429 : 503;
    const description = describeRequestError(
      error,
      languageOf(headers.get("accept-language") ?? undefined),
    );
    return answer(
      status,
      { error: "temporarily_unavailable", error_description: description },
      { "retry-after": String(error.params.seconds ?? 5) },
    );
  }
}
