/** A request of a page to sign a person in (RFC 6749, 4.1.1; RFC 7636). */
export interface Authorization {
  readonly clientId: string;
  readonly redirectUri: string;
  readonly state: string;
  readonly challenge: string;
  readonly nonce: string | null;
  readonly scope: string;
}

/** An error that the page itself is told, by a redirect. */
export interface Returned {
  readonly error: string;
  readonly description: string;
}

export type Read =
  | { readonly asked: Authorization }
  | { readonly returned: Returned; readonly redirectUri: string; readonly state: string | null }
  /** Shown here: a redirect would lead to an address that nobody has checked. */
  | { readonly refused: string };

const ONCE = [
  ...["client_id", "redirect_uri", "response_type", "state", "scope", "nonce", "prompt"],
  ...["code_challenge", "code_challenge_method"],
];
/** Maximum characters of a text that is sent back as it is. */
const LONGEST = 500;
const CLIENT = /^[\w.:/-]{1,200}$/;

/** The address that a code may be sent to; undefined for one outside the allowed origins. */
export function allowedRedirect(text: string, origins: readonly string[]): URL | undefined {
  const url = URL.parse(text);
  const isPlain = url?.username === "" && url.password === "" && !text.includes("#");
  return url && isPlain && origins.includes(url.origin) ? url : undefined;
}

/** Reads the query of a request to sign in. `origins` are those of the pages that may ask. */
export function readAuthorization(query: URLSearchParams, origins: readonly string[]): Read {
  const twice = ONCE.find((name) => query.getAll(name).length > 1);
  if (twice !== undefined) return { refused: `${twice}: give it once` };
  const redirectUri = query.get("redirect_uri") ?? "";
  if (!allowedRedirect(redirectUri, origins))
    return {
      refused:
        "redirect_uri: give an address without fragment at one of the allowed origins " +
        `(DOITHOAI_ORIGINS): ${origins.join(", ") || "none"}`,
    };
  const clientId = query.get("client_id") ?? "";
  if (!CLIENT.test(clientId))
    return { refused: "client_id: give 1 to 200 letters, digits or . : / _ -" };
  const state = query.get("state");
  const nonce = query.get("nonce");
  const challenge = query.get("code_challenge") ?? "";
  const returned = errorOf(query, { state, nonce, challenge });
  if (returned) return { returned, redirectUri, state };
  const scope = query.get("scope") ?? "";
  return { asked: { clientId, redirectUri, state: state ?? "", challenge, nonce, scope } };
}

const invalid = (description: string): Returned => ({ error: "invalid_request", description });
const isText = (text: string | null): boolean =>
  text !== null && text.length > 0 && text.length <= LONGEST;

function errorOf(
  query: URLSearchParams,
  { state, nonce, challenge }: { state: string | null; nonce: string | null; challenge: string },
): Returned | undefined {
  if (query.get("response_type") !== "code")
    return { error: "unsupported_response_type", description: "response_type: give code" };
  if (!isText(state)) return invalid(`state: give 1 to ${LONGEST} characters`);
  if (nonce !== null && !isText(nonce)) return invalid(`nonce: give 1 to ${LONGEST} characters`);
  if (query.get("code_challenge_method") !== "S256")
    return invalid("code_challenge_method: give S256");
  if (!/^[\w-]{43}$/.test(challenge))
    return invalid("code_challenge: give the SHA-256 of the verifier, 43 characters of base64url");
  // Nobody is signed in here beforehand.
  if (query.get("prompt") === "none")
    return { error: "login_required", description: "prompt: leave it out" };
  return undefined;
}
