import { describe, expect, test } from "vitest";
import {
  ASKED,
  BACK,
  locationOf,
  metadata,
  type Overrides,
  PAGE,
  pageOf,
  pick,
  queryOf,
  useSignIn,
  VERIFIER,
} from "./testkit/scene.ts";

useSignIn();

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
