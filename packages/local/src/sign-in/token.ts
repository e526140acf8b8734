import { LIFETIME_SECONDS } from "../issuer.ts";
import type { TokenParts } from "../tokens.ts";
import { type Codes, isVerifierOf } from "./codes.ts";

const ONCE = ["grant_type", "code", "redirect_uri", "client_id", "code_verifier"];

const refused = (error: string, description: string): Response =>
  Response.json({ error, error_description: description }, { status: 400 });

/** Exchanges a code and its verifier for a token (RFC 6749, 4.1.3; RFC 7636, 4.5). */
export async function exchangeCode(
  form: URLSearchParams,
  { issuer, now }: Pick<TokenParts, "issuer" | "now">,
  codes: Codes,
): Promise<Response> {
  const wrong = ONCE.find((name) => form.getAll(name).length !== 1);
  if (wrong !== undefined) return refused("invalid_request", `${wrong}: give it once`);
  if (form.get("grant_type") !== "authorization_code")
    return refused("unsupported_grant_type", "grant_type: give authorization_code");
  const signedIn = codes.take(form.get("code") ?? "");
  if (!signedIn)
    return refused("invalid_grant", "code: not issued here, used before, or older than a minute");
  const { clientId, redirectUri, challenge, subject, nonce, scope } = signedIn;
  if (form.get("client_id") !== clientId || form.get("redirect_uri") !== redirectUri)
    return refused("invalid_grant", "client_id, redirect_uri: give those of the sign-in");
  if (!isVerifierOf(challenge, form.get("code_verifier") ?? ""))
    return refused("invalid_grant", "code_verifier: not that of code_challenge");
  const isOpenId = scope.split(" ").includes("openid");
  return Response.json({
    access_token: await issuer.issue({ subject, clientId }, now()),
    token_type: "Bearer",
    expires_in: LIFETIME_SECONDS,
    scope,
    ...(isOpenId && { id_token: await issuer.identify({ subject, clientId, nonce }, now()) }),
  });
}
