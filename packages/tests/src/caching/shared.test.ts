import { createHash } from "node:crypto";
import { Caching } from "@doithoai/gateway";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { aSession, done, type Gateway, makeWorld, openGateway, scaled } from "../kit/index.ts";
import { documentOf } from "../kit/operations.ts";
import { type Asked, byKey, byVary } from "./caches.ts";
import { type Answered, posted, send, urlOf } from "./send.ts";

const PAGE = "http://localhost:5173";
/** A separate time, because wrong codes are counted by address within ten minutes. */
const NOW = new Date("2026-11-27T09:00:00+07:00");

const sha = (text: string): string => createHash("sha256").update(text).digest("hex");

let gateway: Gateway;
let queries: readonly Readonly<Record<string, unknown>>[];
let tokens: readonly string[];
const SECRET = "Chưa ai được đọc câu này.";
beforeAll(async () => {
  gateway = await openGateway({ origins: [PAGE], now: () => NOW });
  const { commune, neighbour } = await makeWorld(gateway.table);
  const clerk = await gateway.as("CLERK", commune);
  const { id } = await done(clerk, "RecordOpinion", {
    unitCode: commune,
    channel: "LETTER",
    content: SECRET,
  });
  const { id: session } = await done(
    clerk,
    "PlanSession",
    aSession(commune, { heldOn: "2026-12-20" }),
  );
  const where = { unitCode: commune };
  queries = [
    { query: "query ($id: ID!) { opinion(id: $id) { id content } }", variables: { id } },
    {
      query: "query ($w: OpinionWhere!) { opinions(where: $w) { nodes { content } } }",
      variables: { w: where },
    },
    { query: "query ($id: ID!) { session(id: $id) { title } }", variables: { id: session } },
    { query: documentOf("Sessions"), variables: { where } },
    { query: documentOf("Viewer") },
    { query: documentOf("DeadlinePolicies"), variables: { unitCode: commune } },
    { query: '{ opinion(trackingCode: "0000-0000-0001") { id } }' },
    { query: "{ session { id } }" },
    { query: "mutation { __typename }" },
    { documentId: "0".repeat(64) },
    { documentId: sha(documentOf("Sessions")), variables: { where } },
    { documentId: sha(documentOf("Opinions")), variables: { where } },
    { documentId: sha(documentOf("OpinionIdentity")), variables: { opinionId: id } },
  ];
  tokens = ["", "x", clerk.token, (await gateway.as("CLERK", neighbour)).token];
});
afterAll(() => gateway.close());

/** Draws no value mostly, so that requests meet in a cache. */
const sometimes = <T>(...values: readonly T[]): fc.Arbitrary<T | undefined> =>
  fc.oneof(
    { arbitrary: fc.constant(undefined), weight: 3 },
    { arbitrary: fc.constantFrom(...values), weight: 1 },
  );
const anAsked = () =>
  fc
    .record({
      query: fc.constantFrom(...queries),
      method: sometimes<Asked["method"]>("POST").map((method = "GET") => method),
      token: sometimes(...tokens),
      language: fc.constantFrom(undefined, "vi", "en"),
      origin: sometimes(PAGE, "https://b.example"),
      coding: sometimes("br", "gzip, br", "gzip"),
      accept: sometimes("application/graphql-response+json"),
    })
    .map(({ query, method, token, language, origin, coding, accept }) => {
      const headers = {
        authorization: token && token !== "x" ? `Bearer ${token}` : token,
        "accept-language": language,
        origin,
        "accept-encoding": coding,
        accept,
      };
      const given = Object.entries(headers).flatMap(([name, value]) =>
        value === undefined ? [] : [[name, value] as const],
      );
      return { query, method, headers: Object.fromEntries(given) };
    });
/** The answer without the facts that belong to one request. */
const comparable = ({ status, headers, text }: Answered) => {
  const { date: _, "x-request-id": id = "", ...rest } = headers;
  const { "content-length": _length, etag: _etag, ...compared } = rest;
  return { status, headers: compared, text: text.replaceAll(id, "ID") };
};

test("a shared cache never changes an answer, and holds nothing that is hidden", async () => {
  const hits = { vary: 0, key: 0 };
  const caches = { vary: byVary(), key: byKey() };
  await fc.assert(
    fc.asyncProperty(anAsked(), async ({ query, method, headers }) => {
      const asked: Asked = {
        method,
        url: method === "GET" ? urlOf(gateway.url, query) : gateway.url,
        headers,
      };
      const answer = await send(asked.url, method === "GET" ? { headers } : posted(query, headers));
      if ("authorization" in headers) expect(answer.headers["cache-control"]).toBe("no-store");
      if (answer.status >= 300) expect(answer.headers["cache-control"]).toBe("no-store");
      if (answer.headers["cache-control"] !== "no-store") expect(answer.text).not.toContain(SECRET);
      for (const [name, cache] of Object.entries(caches)) {
        const found = cache.find(asked);
        if (found) {
          hits[name === "vary" ? "vary" : "key"] += 1;
          expect(comparable(found)).toEqual(comparable(answer));
        }
        cache.keep(asked, answer);
      }
    }),
    { numRuns: scaled({ small: 400, whole: 4_000 }) },
  );
  // Guards against caches that hold nothing, and against a world in which nothing is hidden.
  expect(Math.min(hits.vary, hits.key)).toBeGreaterThan(20);
  const seen = await send(urlOf(gateway.url, queries[0] ?? {}), {
    headers: { authorization: `Bearer ${tokens[2]}` },
  });
  expect(seen.text).toContain(SECRET);
});

test("every header that a public answer varies by is in the key of the CDN", async () => {
  const { headers } = await send(urlOf(gateway.url, { query: "{ __typename }" }), {
    headers: { origin: PAGE },
  });
  expect(headers.vary?.split(", ").toSorted()).toEqual(
    [...Caching.NEGOTIATED, "origin", "accept-encoding"].toSorted(),
  );
});
