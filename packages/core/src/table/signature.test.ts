import { createServer, type IncomingHttpHeaders } from "node:http";
import fc from "fast-check";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { openTable } from "./client.ts";
import { query } from "./read.ts";
import { makeSigner } from "./signature.ts";

interface Received {
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}
let requests: Received[];
const server = createServer(async (request, response) => {
  const body = Buffer.concat(await request.toArray()).toString();
  requests.push({ headers: request.headers, body });
  response.writeHead(200, { "content-type": "application/x-amz-json-1.0" }).end('{"Items":[]}');
});
beforeAll(() => new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve)));
afterAll(() => {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(resolve));
});
beforeEach(() => {
  requests = [];
});

const endpoint = (): string => {
  const address = server.address();
  return `http://127.0.0.1:${address && typeof address === "object" ? address.port : 0}`;
};
const KEY = fc
  .string({ minLength: 1, maxLength: 40, unit: "grapheme-ascii" })
  .filter((text) => /^[\w+=-]+$/.test(text));
const CREDENTIALS = fc.record(
  { accessKeyId: KEY, secretAccessKey: KEY, sessionToken: KEY },
  { requiredKeys: ["accessKeyId", "secretAccessKey"] },
);
const REGION = fc.constantFrom("ap-southeast-1", "us-east-1");

/** Signs what was received once more, with the headers that its signature names. */
function signedAgain(
  { headers, body }: Received,
  credentials: Parameters<ReturnType<typeof makeSigner>>[1],
  region: string,
): string | undefined {
  const names = /SignedHeaders=([^,]+)/.exec(headers.authorization ?? "")?.[1]?.split(";") ?? [];
  const own = new Set(["x-amz-date", "x-amz-security-token"]);
  const signed = names.filter((name) => !own.has(name));
  const at = String(headers["x-amz-date"]).replace(/(....)(..)(..T..)(..)(..Z)/, "$1-$2-$3:$4:$5");
  return makeSigner({ region, service: "dynamodb" })(
    { headers: Object.fromEntries(signed.map((name) => [name, String(headers[name])])), body },
    credentials,
    new Date(at),
  ).authorization;
}

test("signs as the SDK does, whose request is the first of a client", () =>
  fc.assert(
    fc.asyncProperty(CREDENTIALS, REGION, fc.string(), async (credentials, region, pk) => {
      requests = [];
      const report = () => undefined;
      const table = openTable({ name: "t", endpoint: endpoint(), region, credentials, report });
      const ctx = { table, until: Date.now() + 20_000 };
      await query(ctx, { pk });
      await query(ctx, { pk });
      table.client.destroy();
      const [sdk, lean] = requests;
      if (!sdk || !lean) throw new Error("two requests were sent");
      expect(JSON.parse(lean.body)).toEqual(JSON.parse(sdk.body));
      expect(sdk.headers["amz-sdk-request"]).toBeDefined();
      expect(lean.headers["amz-sdk-request"]).toBeUndefined();
      for (const received of [sdk, lean]) {
        expect(signedAgain(received, credentials, region)).toBe(received.headers.authorization);
        expect(received.headers["x-amz-security-token"]).toBe(credentials.sessionToken);
      }
      for (const name of ["host", "content-type", "user-agent", "x-amz-target"])
        expect(lean.headers[name]).toBe(sdk.headers[name]);
    }),
    { numRuns: 25 },
  ));

test("signs each day and each secret with a key of its own", () => {
  const sign = makeSigner({ region: "r", service: "s" });
  const request = { headers: { host: "h" }, body: "{}" };
  const of = (secretAccessKey: string, at: string) =>
    sign(request, { accessKeyId: "a", secretAccessKey }, new Date(at)).authorization;
  const first = of("x", "2026-11-30T23:59:59Z");
  const later = of("x", "2026-12-01T00:00:00Z");
  const other = of("y", "2026-12-01T00:00:00Z");
  expect(new Set([first, later, other]).size).toBe(3);
  expect(of("x", "2026-11-30T23:59:59Z")).toBe(first);
  // A signer that has no key yet makes the same signature.
  const fresh = makeSigner({ region: "r", service: "s" });
  const credentials = { accessKeyId: "a", secretAccessKey: "x" };
  const again = fresh(request, credentials, new Date("2026-12-01T00:00:00Z"));
  expect(again.authorization).toBe(later);
});
