import { once } from "node:events";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { type IncomingMessage, request } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import { type Gateway, makeWorld, NOW, openGateway, type World } from "@doithoai/tests/kit";
import { createRemoteJWKSet, decodeJwt, jwtVerify } from "jose";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openIssuer } from "./issuer.ts";

const VIEWER = "{ viewer { subject grants { role unitCode } } }";

let gateway: Gateway;
let world: World;
beforeAll(async () => {
  gateway = await openGateway();
  world = await makeWorld(gateway.table);
});
afterAll(() => gateway.close());

const at = (where: string) => new URL(where, gateway.url);
const tokenFor = async (overrides: object) => {
  const response = await fetch(at("/token"), {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({
      subject: "lan",
      role: "CLERK",
      unitCode: world.commune,
      organizationId: null,
      ...overrides,
    }),
  });
  return { status: response.status, ...(await response.json()) };
};
const viewer = async (token: string) =>
  (await gateway.anonymous(VIEWER, {}, { authorization: `Bearer ${token}` })).data.viewer;

const JSON_TYPE = { "content-type": "application/json" };
/** An instant before the first deadline. */
const EARLY = JSON.stringify({ now: "1990-01-01T00:05:00+07:00" });
const clerk = () =>
  JSON.stringify({ subject: "lan", role: "CLERK", unitCode: world.commune, organizationId: null });

async function statusOf(
  where: string,
  { headers, body }: { headers: Record<string, string>; body?: string },
): Promise<number | undefined> {
  const sent = request(at(where), { method: body === undefined ? "GET" : "POST", headers }).end(
    body,
  );
  const [response]: IncomingMessage[] = await once(sent, "response");
  response?.resume();
  return response?.statusCode;
}

describe.each<[string, Record<string, string>]>([
  ["that sends its origin", { ...JSON_TYPE, origin: "https://example.vn" }],
  ["that uses another host name", { ...JSON_TYPE, host: "rebound.example.vn" }],
])("a page in a browser of this machine %s", (_, headers) => {
  test("gets no token, runs no check, sees no events", async () => {
    expect(await statusOf("/token", { headers, body: clerk() })).toBe(403);
    expect(await statusOf("/overdue", { headers, body: EARLY })).toBe(403);
    expect(await statusOf("/events?after=0", { headers })).toBe(403);
  });
});

test("a request with the content type of a form does nothing", async () => {
  const headers = { "content-type": "text/plain" };
  expect(await statusOf("/token", { headers, body: clerk() })).toBe(403);
  expect(await statusOf("/overdue", { headers, body: EARLY })).toBe(403);
});

test("a program of this machine gets a token, runs the check, sees events", async () => {
  expect(await statusOf("/token", { headers: JSON_TYPE, body: clerk() })).toBe(200);
  expect(await statusOf("/overdue", { headers: JSON_TYPE, body: EARLY })).toBe(200);
  expect(await statusOf("/events?after=0", { headers: {} })).toBe(200);
});

describe("the issuer of this machine works as any OpenID Connect issuer", () => {
  test("its metadata link to its public keys, which verify its tokens", async () => {
    const metadata = await (await fetch(at("/issuer/.well-known/openid-configuration"))).json();
    const { keys } = await (await fetch(metadata.jwks_uri)).json();
    expect(keys).toEqual([
      {
        kty: "EC",
        crv: "P-256",
        alg: "ES256",
        kid: "local",
        use: "sig",
        x: expect.any(String),
        y: expect.any(String),
      },
    ]);
    const { token } = await tokenFor({});
    const options = { issuer: metadata.issuer, audience: "doithoai", currentDate: NOW };
    expect(
      (await jwtVerify(token, createRemoteJWKSet(new URL(metadata.jwks_uri)), options)).payload.sub,
    ).toBe("lan");
  });

  test.each(["/issuer/", "/issuer/issuer.json", "/issuer/../issuer.json"])(
    "answers 404 for any other path: %s",
    async (where) => {
      expect((await fetch(at(where))).status).toBe(404);
    },
  );

  test("the key persists in the data folder, and its private part is not served", async () => {
    const folder = await mkdtemp(path.join(tmpdir(), "doithoai-"));
    const open = () => openIssuer({ folder, origin: () => "http://127.0.0.1:9" });
    const keysOf = async ({ answer }: Awaited<ReturnType<typeof open>>) =>
      answer({ method: "GET", url: "http://127.0.0.1:9/issuer/jwks.json" }).json();
    const first = await keysOf(await open());
    expect(await keysOf(await open())).toEqual(first);
    expect(JSON.parse(await readFile(path.join(folder, "issuer.json"), "utf8"))).toHaveProperty(
      "d",
    );
    expect(JSON.stringify(first)).not.toContain('"d"');
    await rm(folder, { recursive: true });
  });
});

describe("a token identifies a user, and the table holds the roles", () => {
  test("issuing a token grants the role", async () => {
    const { token } = await tokenFor({ subject: "minh" });
    expect(decodeJwt(token)).toEqual({
      iss: at("/issuer").href,
      aud: "doithoai",
      sub: "minh",
      iat: NOW.getTime() / 1_000,
      exp: NOW.getTime() / 1_000 + 12 * 3_600,
    });
    expect(await viewer(token)).toMatchObject({
      subject: expect.stringMatching(/^t[0-9a-f]{12}:minh$/),
      grants: [{ role: "CLERK", unitCode: world.commune }],
    });
  });

  test("the grant names this machine as its grantor", async () => {
    await tokenFor({ subject: "mai" });
    const admin = await gateway.as("ADMIN", world.commune);
    const { data } = await admin(
      `query ($unitCode: String!) {
        roleGrants(where: { unitCode: $unitCode }) { nodes { subject grantedBy } }
      }`,
      { unitCode: world.commune },
    );
    expect(data.roleGrants.nodes).toContainEqual({
      subject: expect.stringMatching(/:mai$/),
      grantedBy: "system:local",
    });
  });

  test("a repeated request adds no grant; a new role applies to every token", async () => {
    const { token } = await tokenFor({ subject: "hoa" });
    await tokenFor({ subject: "hoa" });
    await tokenFor({ subject: "hoa", role: "LEADER", denunciations: true });
    expect((await viewer(token)).grants.map(({ role }: { role: string }) => role)).toEqual([
      "CLERK",
      "LEADER",
    ]);
  });

  test.each([
    ["an unknown role", { role: "KING" }, "role"],
    ["the role PUBLIC", { role: "PUBLIC" }, "role"],
    ["an unknown unit", { unitCode: "0" }, "--unit"],
    ["a subject with a forbidden character", { subject: "lan#1" }, "subject"],
    [
      "an officer who reads denunciations",
      { role: "OFFICER", denunciations: true },
      "denunciations",
    ],
    ["an integrator without scopes", { role: "INTEGRATOR" }, "scopes"],
  ])("refuses %s with a message", async (_, overrides, word) => {
    expect(await tokenFor(overrides)).toEqual({
      status: 400,
      error: expect.stringContaining(word),
    });
  });

  test("a subject without a role is signed in", async () => {
    const nobody = await gateway.as("PUBLIC", world.commune);
    expect((await nobody(VIEWER)).data.viewer).toEqual({ subject: nobody.subject, grants: [] });
  });

  test("a token of another gateway is rejected", async () => {
    const other = await openGateway();
    const { token } = await tokenFor({});
    const { status, errors } = await other.anonymous(
      VIEWER,
      {},
      { authorization: `Bearer ${token}` },
    );
    expect([status, errors?.[0].extensions.code]).toEqual([401, "UNAUTHENTICATED"]);
    await other.close();
  });
});
