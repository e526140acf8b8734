import { createHash } from "node:crypto";
import { type Gateway, openGateway } from "@doithoai/tests/kit";
import { afterAll, beforeAll } from "vitest";

export const PAGE = "http://localhost:5173";
export const BACK = `${PAGE}/done?tab=1`;
export const VERIFIER = "a-verifier-of-a-page-with-more-than-43-characters";
export const CHALLENGE = createHash("sha256").update(VERIFIER).digest("base64url");
export const ASKED = {
  client_id: "portal",
  redirect_uri: BACK,
  response_type: "code",
  scope: "openid",
  state: "a state & more",
  nonce: "once",
  code_challenge: CHALLENGE,
  code_challenge_method: "S256",
};

/** The hooks fill these before any test reads them. */
export let gateway: Gateway;
export let metadata: Record<string, string>;
/** Opens a gateway whose pages at `PAGE` may ask for a sign-in. */
export function useSignIn(): void {
  beforeAll(async () => {
    gateway = await openGateway({ origins: [PAGE] });
    const at = new URL("/issuer/.well-known/openid-configuration", gateway.url);
    metadata = await (await fetch(at, { headers: { origin: PAGE } })).json();
  });
  afterAll(() => gateway.close());
}

export type Overrides = Readonly<Record<string, string | undefined>>;
export const queryOf = (base: object, overrides: Overrides): URLSearchParams =>
  new URLSearchParams(
    Object.entries({ ...base, ...overrides }).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, String(value)]],
    ),
  );
export const pageOf = (overrides: Overrides = {}, headers: Record<string, string> = {}) =>
  fetch(`${metadata.authorization_endpoint}?${queryOf(ASKED, overrides)}`, {
    redirect: "manual",
    headers,
  });
/** Picks a person, as the form of the page does. */
export const pick = (form: Record<string, string>, { origin, ...overrides }: Overrides = {}) =>
  fetch(`${metadata.authorization_endpoint}?${queryOf(ASKED, overrides)}`, {
    method: "POST",
    redirect: "manual",
    headers: { origin: origin ?? new URL(gateway.url).origin },
    body: new URLSearchParams(form),
  });
export const locationOf = (response: Response): URL =>
  new URL(response.headers.get("location") ?? "");
export const codeFor = async (person: string) =>
  locationOf(await pick({ person })).searchParams.get("code") ?? "";
export const exchange = async (
  code: string,
  overrides: Overrides = {},
  headers: Record<string, string> = {},
) => {
  const response = await fetch(metadata.token_endpoint ?? "", {
    method: "POST",
    headers: { origin: PAGE, ...headers },
    body: queryOf(
      {
        grant_type: "authorization_code",
        client_id: ASKED.client_id,
        redirect_uri: BACK,
        code_verifier: VERIFIER,
        code,
      },
      overrides,
    ),
  });
  return { response, status: response.status, answer: await response.json() };
};
export const viewerOf = async (token: string) =>
  gateway.anonymous(
    "{ viewer { subject grants { role unitCode } } }",
    {},
    { authorization: `Bearer ${token}` },
  );
