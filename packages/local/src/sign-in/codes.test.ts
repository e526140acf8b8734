import { describe, expect, test } from "vitest";
import { type Codes, isVerifierOf, makeCodes } from "./codes.ts";
import {
  BACK,
  CHALLENGE,
  codeFor,
  exchange,
  type Overrides,
  PAGE,
  useSignIn,
  VERIFIER,
} from "./testkit/scene.ts";

useSignIn();

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
