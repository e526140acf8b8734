import { isMediaType, languageOf, textOf } from "@doithoai/gateway";
import { forPagesOf } from "../cors.ts";
import { ISSUER_PATH, TokenRequest } from "../issuer.ts";
import { namesThisMachine } from "../programs.ts";
import type { Answer, Arrived } from "../server.ts";
import { grantRole, type TokenParts } from "../tokens.ts";
import { allowedRedirect, readAuthorization } from "./authorization.ts";
import { type Codes, makeCodes } from "./codes.ts";
import { OTHER, refusalPage, signInPage } from "./page.ts";
import { PEOPLE, type Person } from "./people.ts";
import { exchangeCode } from "./token.ts";

interface Parts extends TokenParts {
  /** The origins of the pages that may ask for a sign-in. */
  readonly origins: readonly string[];
}

export const AUTHORIZE_PATH = `${ISSUER_PATH}/authorize`;
export const CODE_PATH = `${ISSUER_PATH}/token`;
const FORM = "application/x-www-form-urlencoded";
/** Maximum bytes of a form. */
const LONGEST = 8_192;

/**
 * The issuer of this machine as pages use it: metadata, keys, the page on which one picks a person,
 * and the exchange of its code for a token (OpenID Connect with PKCE, without passwords).
 */
export function makeSignIn(parts: Parts): Answer {
  const { issuer, origins } = parts;
  const codes = makeCodes();
  const forPages = forPagesOf(
    { origins, methods: "GET, POST", headers: "content-type, accept-language" },
    async (request) =>
      pathOf(request) === CODE_PATH
        ? ((await refusedForm(request, origins)) ?? exchangeCode(formOf(request), parts, codes))
        : issuer.answer(request),
  );
  return async (request) =>
    pathOf(request) === AUTHORIZE_PATH ? authorize(request, parts, codes) : forPages(request);
}

const pathOf = ({ url }: Pick<Arrived, "url">): string => new URL(url).pathname;
const formOf = ({ body }: Arrived): URLSearchParams => new URLSearchParams(textOf(body) ?? "");
const refuse = (status: number, description: string): Response =>
  Response.json({ error: "invalid_request", error_description: description }, { status });

/** The refusal of a form that nobody may send, or that is no form. */
async function refusedForm(
  { method, headers, url, body }: Arrived,
  origins: readonly string[],
): Promise<Response | undefined> {
  if (method !== "POST") return refuse(405, "send a POST");
  const origin = headers.get("origin");
  if (!namesThisMachine({ url }) || (origin !== null && !origins.includes(origin)))
    return refuse(403, "the page of another origin, see DOITHOAI_ORIGINS");
  if (!isMediaType(headers.get("content-type"), FORM)) return refuse(415, `send ${FORM}`);
  if (Buffer.byteLength(body ?? "") > LONGEST) return refuse(413, `send at most ${LONGEST} bytes`);
  return undefined;
}

/** Shows the page on which one picks a person, and takes the choice. */
async function authorize(request: Arrived, parts: Parts, codes: Codes): Promise<Response> {
  const { method, headers, url } = request;
  const language = languageOf(headers.get("accept-language") ?? undefined);
  const { searchParams, search, origin } = new URL(url);
  if (!namesThisMachine(request)) return refusalPage(language, "another host name than localhost");
  if (method !== "GET" && method !== "POST") return refuse(405, "send a GET or a POST");
  const read = readAuthorization(searchParams, parts.origins);
  if ("refused" in read) return refusalPage(language, read.refused);
  const back = (redirectUri: string, answer: Readonly<Record<string, string | null>>) =>
    redirect(allowedRedirect(redirectUri, parts.origins), {
      ...answer,
      iss: parts.issuer.accepted.issuer,
    });
  if ("returned" in read) {
    const { error, description } = read.returned;
    return back(read.redirectUri, { error, error_description: description, state: read.state });
  }
  const { asked } = read;
  const shown = { query: search.slice(1), redirectUri: asked.redirectUri };
  if (method === "GET") return signInPage(language, shown);
  // The form is only on this server's own page.
  const refused = await refusedForm(request, [origin]);
  if (refused) return refused;
  const person = personIn(formOf(request));
  const wrong = typeof person === "string" ? person : await granted(person, parts);
  if (wrong !== undefined || typeof person === "string") return signInPage(language, shown, wrong);
  const code = codes.issue({ ...asked, subject: person.subject });
  return back(asked.redirectUri, { code, state: asked.state });
}

function redirect(to: URL | undefined, answer: Readonly<Record<string, string | null>>): Response {
  if (!to) return refuse(400, "redirect_uri");
  for (const [name, value] of Object.entries(answer))
    if (value !== null) to.searchParams.set(name, value);
  return new Response(null, { status: 303, headers: { location: to.href } });
}

const granted = async (
  { subject, grant }: Person,
  parts: TokenParts,
): Promise<string | undefined> =>
  grant && (await grantRole({ ...grant, subject }, parts))?.replace("--unit", "unit");

/** The person that a form names, or a sentence that says what is wrong. */
function personIn(form: URLSearchParams): Person | string {
  const picked = form.get("person");
  const known = PEOPLE.find(({ subject }) => subject === picked);
  if (known) return known;
  if (picked !== OTHER) return "person: pick one of the list";
  const parsed = TokenRequest.safeParse({
    subject: form.get("subject"),
    role: form.get("role"),
    unitCode: form.get("unit"),
    organizationId: form.get("organization") || null,
    denunciations: form.has("denunciations"),
  });
  if (!parsed.success)
    return parsed.error.issues
      .map(({ path, message }) => `${path.join(".").replace("unitCode", "unit")}: ${message}`)
      .join("; ");
  const { subject, ...grant } = parsed.data;
  return { subject, name: { vi: subject, en: subject }, grant };
}
