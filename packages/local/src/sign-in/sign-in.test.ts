import { describe, expect, test } from "vitest";
import { PEOPLE } from "./people.ts";
import {
  ASKED,
  codeFor,
  exchange,
  locationOf,
  metadata,
  PAGE,
  pick,
  useSignIn,
  viewerOf,
} from "./testkit/scene.ts";

useSignIn();

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
