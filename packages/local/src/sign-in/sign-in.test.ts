import { createHash } from "node:crypto";
import { type Gateway, openGateway } from "@doithoai/tests/kit";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Codes, isVerifierOf, makeCodes } from "./codes.ts";
import { PEOPLE } from "./people.ts";

const PAGE = "http://localhost:5173";
const BACK = `${PAGE}/done?tab=1`;
const VERIFIER = "a-verifier-of-a-page-with-more-than-43-characters";
const CHALLENGE = createHash("sha256").update(VERIFIER).digest("base64url");
const ASKED = {
  client_id: "portal",
  redirect_uri: BACK,
  response_type: "code",
  scope: "openid",
  state: "a state & more",
  nonce: "once",
  code_challenge: CHALLENGE,
  code_challenge_method: "S256",
};

let gateway: Gateway;
let metadata: Record<string, string>;
beforeAll(async () => {
  gateway = await openGateway({ origins: [PAGE] });
  const at = new URL("/issuer/.well-known/openid-configuration", gateway.url);
  metadata = await (await fetch(at, { headers: { origin: PAGE } })).json();
});
afterAll(() => gateway.close());

type Overrides = Readonly<Record<string, string | undefined>>;
const queryOf = (base: object, overrides: Overrides): URLSearchParams =>
  new URLSearchParams(
    Object.entries({ ...base, ...overrides }).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, String(value)]],
    ),
  );
const pageOf = (overrides: Overrides = {}, headers: Record<string, string> = {}) =>
  fetch(`${metadata.authorization_endpoint}?${queryOf(ASKED, overrides)}`, {
    redirect: "manual",
    headers,
  });
/** Picks a person, as the form of the page does. */
const pick = (form: Record<string, string>, { origin, ...overrides }: Overrides = {}) =>
  fetch(`${metadata.authorization_endpoint}?${queryOf(ASKED, overrides)}`, {
    method: "POST",
    redirect: "manual",
    headers: { origin: origin ?? new URL(gateway.url).origin },
    body: new URLSearchParams(form),
  });
const locationOf = (response: Response): URL => new URL(response.headers.get("location") ?? "");
const codeFor = async (person: string) =>
  locationOf(await pick({ person })).searchParams.get("code") ?? "";
const exchange = async (
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
const viewerOf = async (token: string) =>
  gateway.anonymous(
    "{ viewer { subject grants { role unitCode } } }",
    {},
    { authorization: `Bearer ${token}` },
  );

describe("a page signs a person in", () => {
  test.each(PEOPLE.map(({ subject, grant }) => [subject, grant] as const))(
    "%s",
    async (subject, grant) => {
      const to = locationOf(await pick({ person: subject }));
      expect(to.origin + to.pathname).toBe(`${PAGE}/done`);
      const { code, ...given } = Object.fromEntries(to.searchParams);
      expect(given).toEqual({ tab: "1", state: ASKED.state, iss: metadata.issuer });
      const { status, response, answer } = await exchange(code ?? "");
      expect([status, response.headers.get("access-control-allow-origin")]).toEqual([200, PAGE]);
      expect(answer).toMatchObject({ token_type: "Bearer", scope: "openid" });
      const { data } = await viewerOf(answer.access_token);
      expect(data.viewer).toEqual({
        subject: expect.stringMatching(new RegExp(`(^|:)${subject}$`)),
        grants: grant ? [{ role: grant.role, unitCode: grant.unitCode }] : [],
      });
    },
  );

  test("of the page's own choice", async () => {
    const form = { person: "other", subject: "hoa", role: "CLERK", unit: "79", organization: "" };
    const to = locationOf(await pick(form));
    const { answer } = await exchange(to.searchParams.get("code") ?? "");
    expect((await viewerOf(answer.access_token)).data.viewer.grants).toEqual([
      { role: "CLERK", unitCode: "79" },
    ]);
  });

  test("and its identity token is no token for the gateway", async () => {
    const { answer } = await exchange(await codeFor("clerk"));
    const [, claims = ""] = answer.id_token.split(".");
    expect(JSON.parse(Buffer.from(claims, "base64url").toString())).toMatchObject({
      aud: ["portal"],
      nonce: "once",
      sub: "clerk",
    });
    expect((await viewerOf(answer.id_token)).status).toBe(401);
  });
});

describe("the page of the sign-in", () => {
  test.each([
    ["vi", "Đăng nhập thử", "Công chức văn phòng phường Bến Thành"],
    ["en", "Sign in for trials", "Clerk of Phường Bến Thành"],
  ])("is in %s, has labels, and loads nothing", async (language, title, clerk) => {
    const page = await pageOf({}, { "accept-language": language });
    const html = await page.text();
    expect([page.status, page.headers.get("content-language")]).toEqual([200, language]);
    for (const text of [`<html lang="${language}">`, `<h1>${title}</h1>`, clerk])
      expect(html).toContain(text);
    expect(html).not.toMatch(
      /<script|<link|<img|<iframe|@import|url\(|https?:\/\/(?!localhost:5173)/,
    );
    const fields = html.match(/<(input|select)\b/g) ?? [];
    const labels = html.match(/<label>(?:(?!<\/label>).)*<(input|select)\b/gs) ?? [];
    expect(labels.length).toBe(fields.length);
    const policy = page.headers.get("content-security-policy") ?? "";
    expect(policy).toMatch(/^default-src 'none'; style-src 'sha256-[\w+/=]+'; base-uri 'none'; /);
    expect(policy).toContain(`frame-ancestors 'none'; form-action 'self' ${PAGE}`);
    const style = /<style>(.*?)<\/style>/s.exec(html)?.[1] ?? "";
    expect(policy).toContain(createHash("sha256").update(style).digest("base64"));
  });

  test("shows texts of a request as texts", async () => {
    const html = await (
      await pageOf({ redirect_uri: `${PAGE}/<script>"'`, state: '"><script>' })
    ).text();
    expect(html).not.toContain("<script");
  });
});

describe("a request to sign in is refused on the page, without a redirect", () => {
  test.each<[string, Overrides]>([
    ["redirect_uri", { redirect_uri: "https://example.vn/done" }],
    ["redirect_uri", { redirect_uri: "http://localhost:51730/" }],
    ["redirect_uri", { redirect_uri: "http://localhost:5173.example.vn/" }],
    ["redirect_uri", { redirect_uri: "http://localhost:5173@example.vn/" }],
    ["redirect_uri", { redirect_uri: "http://me@localhost:5173/" }],
    ["redirect_uri", { redirect_uri: `${BACK}#part` }],
    ["redirect_uri", { redirect_uri: "//example.vn" }],
    ["redirect_uri", { redirect_uri: "javascript:alert(1)" }],
    ["redirect_uri", { redirect_uri: undefined }],
    ["client_id", { client_id: undefined }],
    ["client_id", { client_id: "a b" }],
  ])("%s of %j", async (name, overrides) => {
    for (const response of [await pageOf(overrides), await pick({ person: "clerk" }, overrides)]) {
      expect([response.status, response.headers.get("location")]).toEqual([400, null]);
      expect(await response.text()).toContain(`<span lang="en">${name}: `);
    }
  });

  test("a parameter that is given twice", async () => {
    const query = `${queryOf(ASKED, {})}&state=2`;
    const response = await fetch(`${metadata.authorization_endpoint}?${query}`);
    expect([response.status, await response.text()]).toEqual([
      400,
      expect.stringContaining("state: give it once"),
    ]);
  });
});

test.each<[string, string, Overrides]>([
  ["invalid_request", "state", { state: undefined }],
  ["invalid_request", "state", { state: "x".repeat(501) }],
  ["invalid_request", "code_challenge", { code_challenge: undefined }],
  ["invalid_request", "code_challenge", { code_challenge: VERIFIER }],
  ["invalid_request", "code_challenge_method", { code_challenge_method: "plain" }],
  ["unsupported_response_type", "response_type", { response_type: "token" }],
  ["login_required", "prompt", { prompt: "none" }],
])("the page is told %s of %s: %j", async (error, name, overrides) => {
  for (const response of [await pageOf(overrides), await pick({ person: "clerk" }, overrides)]) {
    const { searchParams, origin } = locationOf(response);
    expect([response.status, origin, searchParams.get("code")]).toEqual([303, PAGE, null]);
    expect(searchParams.get("error")).toBe(error);
    expect(searchParams.get("error_description")).toMatch(new RegExp(`^${name}: `));
    expect(searchParams.get("state")).toBe(
      "state" in overrides ? (overrides.state ?? null) : ASKED.state,
    );
  }
});

describe("a code", () => {
  test.each<[string, Overrides]>([
    ["another verifier", { code_verifier: VERIFIER.toUpperCase() }],
    ["a verifier that is too short", { code_verifier: "short" }],
    ["another page", { client_id: "other" }],
    ["another address", { redirect_uri: `${PAGE}/` }],
  ])("is worth nothing with %s, and after it", async (_, overrides) => {
    const code = await codeFor("clerk");
    expect(await exchange(code, overrides)).toMatchObject({
      status: 400,
      answer: { error: "invalid_grant" },
    });
    expect(await exchange(code)).toMatchObject({ answer: { error: "invalid_grant" } });
  });

  test("is worth a token once", async () => {
    const code = await codeFor("clerk");
    expect((await exchange(code)).status).toBe(200);
    expect((await exchange(code)).answer.error).toBe("invalid_grant");
  });

  test.each<[string, Overrides]>([
    ["invalid_request", { code_verifier: undefined }],
    ["invalid_request", { code: undefined }],
    ["unsupported_grant_type", { grant_type: "password" }],
  ])("is not asked for: %s, %j", async (error, overrides) => {
    expect((await exchange("a", overrides)).answer.error).toBe(error);
  });

  test("is valid for a minute, and the oldest of more than a hundred ends", () => {
    let time = 0;
    const codes: Codes = makeCodes(() => time);
    const signedIn = {
      ...{ clientId: "a", redirectUri: BACK, state: "s", challenge: CHALLENGE, nonce: null },
      ...{ scope: "", subject: "clerk" },
    };
    const [early, late] = [codes.issue(signedIn), codes.issue(signedIn)];
    time = 59_999;
    expect(codes.take(early)).toEqual(signedIn);
    time = 60_000;
    expect(codes.take(late)).toBeUndefined();
    const many = Array.from({ length: 101 }, () => codes.issue(signedIn));
    expect(many.map((code) => codes.take(code) !== undefined)).toEqual(many.map((_, i) => i > 0));
    expect(isVerifierOf(CHALLENGE, VERIFIER)).toBe(true);
  });
});

describe("a foreign page", () => {
  const FOREIGN = "https://example.vn";

  test("may neither send the form nor exchange a code, and reads no answer", async () => {
    const posted = await pick({ person: "clerk" }, { origin: FOREIGN });
    expect([posted.status, posted.headers.get("location")]).toEqual([403, null]);
    expect((await pick({ person: "clerk" }, { origin: PAGE })).status).toBe(403);
    const { status, response } = await exchange(await codeFor("clerk"), {}, { origin: FOREIGN });
    expect([status, response.headers.get("access-control-allow-origin")]).toEqual([403, null]);
    for (const where of [metadata.token_endpoint, metadata.jwks_uri])
      for (const [origin, allowed] of [
        [FOREIGN, null],
        [PAGE, PAGE],
      ]) {
        const preflight = await fetch(where ?? "", {
          method: "OPTIONS",
          headers: { origin: origin ?? "", "access-control-request-method": "POST" },
        });
        expect(preflight.headers.get("access-control-allow-origin")).toBe(allowed);
      }
  });

  test("of a host name that leads to this machine gets neither page nor token", async () => {
    const { request } = await import("node:http");
    const statusOf = (where: string, method: string) =>
      new Promise((resolve) =>
        request(where, {
          method,
          headers: {
            host: "rebound.example.vn",
            "content-type": "application/x-www-form-urlencoded",
          },
        })
          .on("response", (response) => resolve(response.resume().statusCode))
          .end(),
      );
    const page = `${metadata.authorization_endpoint}?${queryOf(ASKED, {})}`;
    expect(await statusOf(page, "GET")).toBe(400);
    expect(await statusOf(page, "POST")).toBe(400);
    expect(await statusOf(metadata.token_endpoint ?? "", "POST")).toBe(403);
  });
});

test.each<[string, Record<string, string>]>([
  ["person", { person: "nobody" }],
  ["subject", { person: "other", subject: "", role: "CLERK", unit: "26743" }],
  ["role", { person: "other", subject: "hoa", role: "KING", unit: "26743" }],
  ["unit", { person: "other", subject: "hoa", role: "CLERK", unit: "0" }],
])("a choice with a wrong %s is shown again with the reason", async (name, form) => {
  const response = await pick(form);
  expect(response.status).toBe(400);
  expect(await response.text()).toMatch(new RegExp(`role="alert">.*<span lang="en">${name}`));
});
