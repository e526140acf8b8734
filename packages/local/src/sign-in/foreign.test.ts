import { request } from "node:http";
import { describe, expect, test } from "vitest";
import {
  ASKED,
  codeFor,
  exchange,
  metadata,
  PAGE,
  pick,
  queryOf,
  useSignIn,
} from "./testkit/scene.ts";

useSignIn();

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

describe("a request that is no form of this page does nothing", () => {
  const FORM = { "content-type": "application/x-www-form-urlencoded" };
  const send = (where: string, init: RequestInit) =>
    fetch(where, { redirect: "manual", headers: FORM, ...init });
  const LONG = `person=clerk&organization=${"x".repeat(8_192)}`;
  const JSON_TYPE = { "content-type": "application/json" };

  test.each<[number, RequestInit]>([
    [405, { method: "PUT", body: "person=clerk" }],
    [405, { method: "DELETE" }],
    [415, { method: "POST", headers: JSON_TYPE, body: '{"person":"clerk"}' }],
    [415, { method: "POST", headers: { "content-type": "text/plain" }, body: "person=clerk" }],
    [413, { method: "POST", body: LONG }],
  ])("%i for %j where a person is picked", async (status, init) => {
    const where = `${metadata.authorization_endpoint}?${queryOf(ASKED, {})}`;
    const response = await send(where, init);
    expect([response.status, response.headers.get("location")]).toEqual([status, null]);
  });

  test.each<[number, RequestInit]>([
    [405, { method: "GET" }],
    [405, { method: "PUT", body: "a=b" }],
    [415, { method: "POST", headers: JSON_TYPE, body: "{}" }],
    [413, { method: "POST", body: LONG }],
  ])("%i for %j where a code is exchanged", async (status, init) => {
    const response = await send(metadata.token_endpoint ?? "", init);
    expect([response.status, (await response.json()).access_token]).toEqual([status, undefined]);
  });
});
