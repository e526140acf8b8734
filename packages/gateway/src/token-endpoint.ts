import { ApiClient, describeRequestError, RequestError, type Table } from "@doithoai/core";
import { Response } from "@whatwg-node/fetch";
import { BUSY_SECONDS } from "./errors.ts";
import { type HttpRequest, textOf } from "./http.ts";
import { languageOf } from "./language.ts";
import { isMediaType } from "./media-type.ts";

export const TOKEN_PATH = "/oauth/token";
/** Maximum bytes of the body: a grant type, an id, a secret and scopes. */
const LONGEST = 4_096;
const FORM = "application/x-www-form-urlencoded";
/** A parameter is given once at the most (RFC 6749, 3.2). */
const ONCE = ["grant_type", "client_id", "client_secret", "scope"];

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

/** The parameters of a request; undefined if it is not a well-formed form in UTF-8. */
function formOf({ headers, body = "" }: HttpRequest): URLSearchParams | undefined {
  if (!isMediaType(headers.get("content-type"), FORM)) return undefined;
  const text = Buffer.byteLength(body) > LONGEST ? undefined : textOf(body);
  if (text === undefined) return undefined;
  const form = new URLSearchParams(text);
  return ONCE.every((name) => form.getAll(name).length <= 1) ? form : undefined;
}

/** The scopes that are asked for; undefined for all. An empty value is none (RFC 6749, 3.2). */
function scopesIn(form: URLSearchParams): readonly string[] | undefined {
  const scopes = form.get("scope")?.split(" ").filter(Boolean) ?? [];
  return scopes.length > 0 ? scopes : undefined;
}

/**
 * `POST /oauth/token`: returns a token for the id and secret of a connected system (RFC 6749, 4.4).
 * The token is valid for an hour. `scope` narrows it.
 */
export async function tokenEndpoint(
  request: HttpRequest,
  { table, now }: Parts,
): Promise<Response> {
  const { method, headers, until, address } = request;
  if (method !== "POST") return answer(405, { error: "invalid_request" }, { allow: "POST" });
  const form = formOf(request);
  if (!form) return refused("invalid_request");
  if (form.get("grant_type") !== "client_credentials") return refused("unsupported_grant_type");
  const credentials = credentialsIn(form, headers.get("authorization"));
  if (!credentials) return refused("invalid_client", 401);
  try {
    const issued = await ApiClient.issueToken(
      { table, until, now: now() },
      { ...credentials, address, scopes: scopesIn(form) },
    );
    if (issued === "invalid_client") return refused(issued, 401);
    if (issued === "invalid_scope") return refused(issued);
    return answer(200, {
      access_token: issued.token,
      token_type: "Bearer",
      expires_in: ApiClient.TOKEN_SECONDS,
      scope: issued.scopes.join(" "),
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
      { "retry-after": String(error.params.seconds ?? BUSY_SECONDS) },
    );
  }
}
