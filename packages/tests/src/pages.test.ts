import { createHash } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { done, type Gateway, makeWorld, openGateway } from "./kit/index.ts";

const PAGE = "http://localhost:5173";
const STRANGER = "https://elsewhere.example.vn";
const BYTES = Buffer.from("%PDF-1.4");

let gateway: Gateway;
beforeAll(async () => {
  gateway = await openGateway({ origins: [PAGE] });
});
afterAll(() => gateway.close());

const preflight = (url: string, origin: string, method: string, headers: string) =>
  fetch(url, {
    method: "OPTIONS",
    headers: {
      origin,
      "access-control-request-method": method,
      "access-control-request-headers": headers,
    },
  });
const allowed = ({ headers }: Response) =>
  ["origin", "methods", "headers"].map(
    (part) =>
      headers.get(`access-control-allow-${part}`)?.toLowerCase().replaceAll(" ", "") ?? null,
  );
const NOTHING = [null, null, null];
const ask = (origin: string) =>
  fetch(gateway.url, {
    method: "POST",
    headers: { origin, "content-type": "application/json" },
    body: JSON.stringify({ query: "{ viewer { subject } }" }),
  });
const pathOf = (path: string) => new URL(path, gateway.url).href;

/** Creates an upload link. */
async function link(): Promise<{
  readonly url: string;
  readonly headers: readonly { readonly name: string; readonly value: string }[];
}> {
  const { commune } = await makeWorld(gateway.table);
  const clerk = await gateway.as("CLERK", commune);
  const sha256 = createHash("sha256").update(BYTES).digest("hex");
  return done(clerk, "CreateUpload", {
    kind: "MINUTES",
    name: "Biên bản",
    mediaType: "application/pdf",
    size: BYTES.length,
    sha256,
  });
}

describe("a page of an allowed origin", () => {
  test("passes the preflight and reads the answer", async () => {
    const asked = await preflight(gateway.url, PAGE, "POST", "content-type,authorization");
    expect(asked.ok).toBe(true);
    const [origin, methods, headers] = allowed(asked);
    expect([origin, methods]).toEqual([PAGE, "post,get"]);
    for (const name of ["content-type", "authorization", "accept-language"])
      expect(headers?.split(",")).toContain(name);
    const answer = await ask(PAGE);
    expect([answer.status, answer.headers.get("access-control-allow-origin")]).toEqual([200, PAGE]);
    expect(answer.headers.get("access-control-expose-headers")).toBe(
      "x-request-id, x-schema-version, retry-after, etag",
    );
  });

  test("uploads a file by its link", async () => {
    const { url, headers } = await link();
    const names = headers.map(({ name }) => name);
    expect(allowed(await preflight(url, PAGE, "PUT", names.join()))).toEqual([
      PAGE,
      "put,get",
      ["content-type", ...names].join(),
    ]);
    const sent = await fetch(url, {
      method: "PUT",
      headers: {
        origin: PAGE,
        ...Object.fromEntries(headers.map(({ name, value }) => [name, value])),
      },
      body: BYTES,
    });
    expect([
      sent.status,
      sent.headers.get("access-control-allow-origin"),
      sent.headers.get("vary"),
    ]).toEqual([200, PAGE, "origin"]);
  });

  test("can read the refusal of a link", async () => {
    const refused = await fetch(pathOf(`/files/doc_${"A".repeat(26)}`), {
      headers: { origin: PAGE },
    });
    expect([refused.status, refused.headers.get("access-control-allow-origin")]).toEqual([
      403,
      PAGE,
    ]);
  });

  test.each(["/token", "/events", "/overdue", "/oauth/token", "/sandbox/reset", "/sandbox/clock"])(
    "gets no CORS headers from %s",
    async (path) => {
      for (const method of ["POST", "GET"]) {
        expect(allowed(await preflight(pathOf(path), PAGE, method, "content-type"))).toEqual(
          NOTHING,
        );
        const answer = await fetch(pathOf(path), {
          method,
          headers: { origin: PAGE, "content-type": "application/json" },
          ...(method === "POST" && { body: "{}" }),
        });
        expect(answer.headers.get("access-control-allow-origin")).toBeNull();
        if (["/token", "/overdue", "/events"].includes(path)) expect(answer.ok).toBe(false);
      }
    },
  );
});

test("a page of another origin gets no CORS headers", async () => {
  expect(allowed(await preflight(gateway.url, STRANGER, "POST", "content-type"))).toEqual(NOTHING);
  expect(allowed(await ask(STRANGER))).toEqual(NOTHING);
  const { url } = await link();
  expect(allowed(await preflight(url, STRANGER, "PUT", "x-checksum-sha256"))).toEqual(NOTHING);
  expect(allowed(await fetch(url, { headers: { origin: STRANGER } }))).toEqual(NOTHING);
});
