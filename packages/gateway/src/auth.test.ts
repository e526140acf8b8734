import { generateKeyPairSync } from "node:crypto";
import { createServer } from "node:http";
import {
  errors,
  exportJWK,
  exportSPKI,
  generateKeyPair,
  type JWK,
  SignJWT,
  UnsecuredJWT,
} from "jose";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { authenticate, type Issuer } from "./auth.ts";
import { remoteKeys } from "./remote-keys.ts";

const NOW = new Date("2026-11-23T02:00:00Z");
const SECONDS = NOW.getTime() / 1_000;
const AUDIENCE = "doithoai";

type Pair = Awaited<ReturnType<typeof pairOf>>;
async function pairOf(kid: string, alg = "ES256") {
  const { privateKey, publicKey } = await generateKeyPair(alg, { extractable: true });
  const jwk: JWK = { ...(await exportJWK(publicKey)), kid, alg };
  return { kid, alg, privateKey, publicKey, jwk };
}

type Answer =
  | JWK[]
  | { readonly status?: number; readonly body: string }
  | "silence"
  | "reset"
  | "cut";
/** The answer of each path: keys, or another response. */
let answers: Record<string, Answer> = {};
/** Answers that are sent before those, one for each request. */
let first: Answer[] = [];
/** The paths of all requests. */
let fetches: string[] = [];
const server = createServer((request, response) => {
  const { url = "" } = request;
  fetches.push(url);
  const answer = first.shift() ?? answers[url] ?? { status: 404, body: "" };
  if (answer === "silence") return;
  if (answer === "reset") return void request.socket.resetAndDestroy();
  if (answer === "cut") {
    response.writeHead(200, { "content-length": "100" }).write("{");
    return void setTimeout(() => response.destroy(), 20);
  }
  const { status = 200, body } = Array.isArray(answer)
    ? { body: JSON.stringify({ keys: answer }) }
    : answer;
  response
    .writeHead(status, {
      "content-type": "application/json",
      ...(status === 302 && { location: urlOf("/others") }),
    })
    .end(body);
});
const urlOf = (path: string): string => {
  const address = server.address();
  return `http://127.0.0.1:${address && typeof address === "object" ? address.port : 0}${path}`;
};

let own: Pair;
let others: Pair;
beforeAll(async () => {
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  own = await pairOf("own");
  others = await pairOf("others");
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

/** Two issuers as deployed: one without a name, one called `so`. */
let issuers: readonly Issuer[];
const issuer = (
  name: string,
  path: string,
  options?: Parameters<typeof remoteKeys>[1],
): Issuer => ({
  name,
  issuer: `https://id.example.vn${path}`,
  audience: AUDIENCE,
  keys: remoteKeys(urlOf(path), { failedPauseMs: 0, ...options }),
});
const OWN = "https://id.example.vn/own";
beforeEach(() => {
  // The cache of keys uses the machine's clock.
  vi.useFakeTimers({ toFake: ["Date"], now: NOW });
  answers = { "/own": [own.jwk], "/others": [others.jwk] };
  [fetches, first] = [[], []];
  issuers = [issuer("", "/own"), issuer("so", "/others")];
});
afterEach(() => vi.useRealTimers());
const later = (seconds: number): void => void vi.setSystemTime(Date.now() + seconds * 1_000);

const CLAIMS = { iss: OWN, aud: AUDIENCE, sub: "lan", exp: SECONDS + 600 };
const sign = ({ privateKey, alg, kid }: Pair, claims: object = {}, header: object = {}) =>
  new SignJWT({ ...CLAIMS, ...claims })
    .setProtectedHeader({ alg, kid, ...header })
    .sign(privateKey);
const check = (token: string) => authenticate(`Bearer ${token}`, issuers, NOW);
const refusal = async (token: string | Promise<string>) =>
  check(await token).then(
    (who) => who,
    ({ code, params, cause }) => {
      // Both languages, and no code of the library.
      expect(`${params.vi} ${params.en}`).not.toContain("ERR_");
      if (params.en !== undefined) expect(params.vi).toMatch(/[ạ-ỹđ]/i);
      if (cause instanceof errors.JOSEError) expect(cause.code).toMatch(/^ERR_/);
      return `${code} ${params.en ?? ""}`.trim();
    },
  );

test("a request without a header is the public", async () => {
  expect([
    await authenticate(undefined, issuers, NOW),
    await authenticate("", issuers, NOW),
    fetches,
  ]).toEqual([undefined, undefined, []]);
});

test.each(["ES256", "RS256", "PS256"])("a valid %s token gives the subject", async (alg) => {
  const pair = await pairOf("k", alg);
  answers["/own"] = [pair.jwk];
  expect(await check(await sign(pair))).toEqual({ subject: "lan", client: null });
});

test.each(["JWT", "jwt", "at+jwt", "application/at+jwt"])(
  "accepts a token of type %s",
  async (typ) => {
    expect(await check(await sign(own, {}, { typ }))).toMatchObject({ subject: "lan" });
  },
);

test.each([
  ["azp", { azp: "page", client_id: "other" }, "page"],
  ["client_id", { client_id: "page" }, "page"],
  ["no text", { azp: 7, client_id: "other" }, null],
  ["too long", { azp: "x".repeat(201) }, null],
])("the application in a token: %s", async (_, claims, client) => {
  expect(await check(await sign(own, claims))).toMatchObject({ client });
});

describe("an invalid token is refused, and no reason reveals its content", () => {
  test.each<[string, string, () => string | Promise<string>]>([
    ["no JWT", "the token is not a well-formed JWT", () => "a.b.c"],
    ["other characters", "the header Authorization must have the form `Bearer …`", () => "a b"],
    [
      "too long",
      "the header Authorization is longer than 8192 characters",
      () => sign(own, { note: "x".repeat(9_000) }),
    ],
    [
      "unsigned",
      "the signature algorithm of the token is not accepted",
      () => new UnsecuredJWT(CLAIMS).encode(),
    ],
    [
      "the public key as a shared secret",
      "the signature algorithm of the token is not accepted",
      async () =>
        new SignJWT(CLAIMS)
          .setProtectedHeader({ alg: "HS256", kid: own.kid })
          .sign(new TextEncoder().encode(await exportSPKI(own.publicKey))),
    ],
    [
      "another audience",
      "the claim `aud` does not name this system",
      () => sign(own, { aud: "portal" }),
    ],
    [
      "no audience",
      "the claim `aud` does not name this system",
      () => sign(own, { aud: undefined }),
    ],
    [
      "an unknown issuer",
      "the claim `iss` is not an accepted issuer",
      () => sign(own, { iss: "https://evil.example" }),
    ],
    ["no issuer", "the claim `iss` is not an accepted issuer", () => sign(own, { iss: undefined })],
    [
      "the other issuer's name, signed by this one's key",
      "the issuer has no key with which the token is signed",
      () => sign(own, { iss: "https://id.example.vn/others" }),
    ],
    [
      "the other issuer's name and key's name, signed by this one's key",
      "the signature of the token is wrong",
      () => sign(own, { iss: "https://id.example.vn/others" }, { kid: "others" }),
    ],
    ["expired", "the token has expired", () => sign(own, { exp: SECONDS - 31 })],
    ["not yet valid", "the token is not valid yet", () => sign(own, { nbf: SECONDS + 31 })],
    [
      "without an expiry",
      "the claim `exp` is missing or not valid",
      () => sign(own, { exp: undefined }),
    ],
    [
      "without a subject",
      "the claim `sub` is missing or not valid",
      () => sign(own, { sub: undefined }),
    ],
    ["an empty subject", "the claim `sub` is not valid", () => sign(own, { sub: "" })],
    ["a long subject", "the claim `sub` is not valid", () => sign(own, { sub: "x".repeat(256) })],
    [
      "a subject with a line break",
      "the claim `sub` is not valid",
      () => sign(own, { sub: "lan\nminh" }),
    ],
    [
      "a subject with an invisible character",
      "the claim `sub` is not valid",
      () => sign(own, { sub: "lan\u200b" }),
    ],
    [
      "a subject with a blank at its end",
      "the claim `sub` is not valid",
      () => sign(own, { sub: "lan " }),
    ],
    [
      "a subject with decomposed letters",
      "the claim `sub` is not valid",
      () => sign(own, { sub: "la\u0302n" }),
    ],
    [
      "a subject with a separator of keys",
      "the claim `sub` is not valid",
      () => sign(own, { sub: "lan#1" }),
    ],
    [
      "a subject of the other issuer",
      "the claim `sub` is not valid",
      () => sign(own, { sub: "so:lan" }),
    ],
    [
      "the subject of the public",
      "the claim `sub` is not valid",
      () => sign(own, { sub: "public" }),
    ],
    [
      "a logout token",
      "the header parameter `typ` of the token is not valid",
      () => sign(own, {}, { typ: "logout+jwt" }),
    ],
    [
      "a security event token",
      "the header parameter `typ` of the token is not valid",
      () => sign(own, {}, { typ: "secevent+jwt" }),
    ],
    [
      "a subject of the system",
      "the claim `sub` is not valid",
      () => sign(own, { sub: "system:overdue" }),
    ],
  ])("%s: %s", async (_, reason, token) => {
    expect(await refusal(token())).toBe(`UNAUTHENTICATED ${reason}`);
  });

  test.each(["Basic bGFuOmxhbg==", "Bearer", "Bearer  x", "Bearer é"])(
    "a header without a bearer token is refused: %s",
    async (header) => {
      await expect(authenticate(header, issuers, NOW)).rejects.toMatchObject({
        code: "UNAUTHENTICATED",
        params: { en: "the header Authorization must have the form `Bearer …`" },
      });
    },
  );
});

test.each([
  ["expired", { exp: SECONDS - 29 }],
  ["not yet valid", { nbf: SECONDS + 29 }],
])("clocks may differ by half a minute: %s", async (_, claims) => {
  expect(await check(await sign(own, claims))).toMatchObject({ subject: "lan" });
});

test("the same name at two issuers means two people", async () => {
  expect(await check(await sign(own))).toMatchObject({ subject: "lan" });
  expect(await check(await sign(others, { iss: "https://id.example.vn/others" }))).toMatchObject({
    subject: "so:lan",
  });
  // The prefix keeps the subjects of a named issuer apart from all others.
  expect(
    await check(await sign(others, { iss: "https://id.example.vn/others", sub: "so:lan" })),
  ).toMatchObject({ subject: "so:so:lan" });
});

describe("changing keys", () => {
  const ownToken = () => sign(own);
  const unknownToken = async () => sign(await pairOf("unknown"));

  test("keys are fetched once in ten minutes", async () => {
    for (let i = 0; i < 3; i++) await check(await ownToken());
    expect(fetches).toEqual(["/own"]);
    later(601);
    await check(await ownToken());
    expect(fetches).toHaveLength(2);
  });

  test("an unknown key causes a fetch at most every half minute", async () => {
    await check(await ownToken());
    const flood = async () => {
      const tokens = await Promise.all(Array.from({ length: 5 }, unknownToken));
      return new Set(await Promise.all(tokens.map(refusal)));
    };
    expect(await flood()).toEqual(
      new Set(["UNAUTHENTICATED the issuer has no key with which the token is signed"]),
    );
    expect(fetches).toHaveLength(1);
    later(31);
    expect(await flood()).toEqual(
      new Set(["UNAUTHENTICATED the issuer has no key with which the token is signed"]),
    );
    await flood();
    expect(fetches).toHaveLength(2);
    expect(await check(await ownToken())).toMatchObject({ subject: "lan" });
  });

  test("a new key is accepted, and a removed key is refused", async () => {
    await check(await ownToken());
    const next = await pairOf("next");
    answers["/own"] = [own.jwk, next.jwk];
    expect(await refusal(sign(next))).toBe(
      "UNAUTHENTICATED the issuer has no key with which the token is signed",
    );
    later(31);
    expect([await refusal(sign(next)), await refusal(ownToken())]).toEqual([
      { subject: "lan", client: null },
      { subject: "lan", client: null },
    ]);
    answers["/own"] = [next.jwk];
    later(601);
    expect([await refusal(sign(next)), await refusal(ownToken())]).toEqual([
      { subject: "lan", client: null },
      "UNAUTHENTICATED the issuer has no key with which the token is signed",
    ]);
  });

  test("a token without a key id is tried with each key", async () => {
    const next = await pairOf("next");
    const stranger = await pairOf("stranger");
    answers["/own"] = [{ ...own.jwk, x: "AA" }, own.jwk, next.jwk];
    const unnamed = (pair: Pair, claims = {}) => refusal(sign(pair, claims, { kid: undefined }));
    expect([await unnamed(own), await unnamed(next)]).toEqual(
      Array.from({ length: 2 }, () => ({ subject: "lan", client: null })),
    );
    expect(await unnamed(stranger)).toBe("UNAUTHENTICATED the signature of the token is wrong");
    expect(await unnamed(next, { aud: "portal" })).toBe(
      "UNAUTHENTICATED the claim `aud` does not name this system",
    );
    expect(await unnamed(stranger, { aud: "portal" })).toBe(
      "UNAUTHENTICATED the signature of the token is wrong",
    );
  });
});

test("a token without a key id is tried with sixteen keys at most", async () => {
  const pairs = await Promise.all(Array.from({ length: 17 }, (_, i) => pairOf(`k${i}`)));
  answers["/own"] = pairs.map(({ jwk }) => jwk);
  const unnamed = async (pair: Pair | undefined) =>
    refusal(sign(pair ?? own, {}, { kid: undefined }));
  expect([await unnamed(pairs[15]), await unnamed(pairs[16])]).toEqual([
    { subject: "lan", client: null },
    "UNAUTHENTICATED the signature of the token is wrong",
  ]);
  expect(await check(await sign(pairs[16] ?? own))).toMatchObject({ subject: "lan" });
});

describe("a key that is too short for its algorithm is a fault of the issuer", () => {
  const weak = async () => {
    const { publicKey } = generateKeyPairSync("rsa", { modulusLength: 1_024 });
    return { ...publicKey.export({ format: "jwk" }), kid: "weak", alg: "RS256" };
  };
  test("a token that names it is not refused for good", async () => {
    answers["/own"] = [await weak()];
    const pair = await pairOf("weak", "RS256");
    expect(await refusal(sign(pair))).toBe("RETRY_LATER");
  });
  test("a token without a key id is tried with the other keys", async () => {
    const good = await pairOf("good", "RS256");
    answers["/own"] = [await weak(), good.jwk];
    expect(await refusal(sign(good, {}, { kid: undefined }))).toEqual({
      subject: "lan",
      client: null,
    });
  });
});

/** Only silence needs a timeout; other answers may take long on a slow machine. */
const patience = (answer: Answer) => ({ tryMs: answer === "silence" ? 1_000 : 20_000 });

describe("without keys the caller is asked to retry, not to sign in again", () => {
  test.each<[string, (typeof answers)[string]]>([
    ["an error", { status: 503, body: "" }],
    ["nothing there", { status: 404, body: "" }],
    ["a page", { body: "<html>" }],
    ["no keys", { body: "{}" }],
    ["silence", "silence"],
  ])("%s", async (_, answer) => {
    answers["/own"] = answer;
    issuers = [issuer("", "/own", patience(answer))];
    expect(await refusal(sign(own))).toBe("RETRY_LATER");
    answers["/own"] = [own.jwk];
    expect(await refusal(sign(own))).toEqual({ subject: "lan", client: null });
  });

  test("an invalid key", async () => {
    answers["/own"] = [{ ...own.jwk, x: "AA" }];
    expect(await refusal(sign(own))).toBe("RETRY_LATER");
  });

  test("no server at the address", async () => {
    issuers = [{ ...issuer("", "/own"), keys: remoteKeys("http://127.0.0.1:2/jwks.json") }];
    expect(await refusal(sign(own))).toBe("RETRY_LATER");
  });

  test.each<[string, Answer, number]>([
    ["an error", { status: 503, body: "" }, 3],
    ["too many requests", { status: 429, body: "" }, 3],
    ["a reset", "reset", 3],
    ["half an answer", "cut", 3],
    ["silence", "silence", 3],
    ["nothing there", { status: 404, body: "" }, 1],
  ])("a request fetches keys a limited number of times: %s", async (_, answer, times) => {
    answers["/own"] = answer;
    issuers = [issuer("", "/own", patience(answer))];
    expect(await refusal(sign(own))).toBe("RETRY_LATER");
    expect(fetches).toHaveLength(times);
  });

  test.each<[string, Answer]>([
    ["an error", { status: 503, body: "" }],
    ["too many requests", { status: 429, body: "" }],
    ["a reset", "reset"],
    ["half an answer", "cut"],
    ["silence", "silence"],
  ])("keys are available after one failure: %s", async (_, answer) => {
    first = [answer];
    issuers = [issuer("", "/own", patience(answer))];
    expect(await check(await sign(own))).toMatchObject({ subject: "lan" });
    expect(fetches).toHaveLength(2);
  });

  test("a redirect is not followed: the other address is not the issuer", async () => {
    answers["/own"] = { status: 302, body: "" };
    expect(await refusal(sign(own))).toBe("RETRY_LATER");
    expect(fetches).toEqual(["/own"]);
  });

  test("the last known keys stay valid for an hour", async () => {
    await check(await sign(own));
    answers["/own"] = { status: 503, body: "" };
    const next = await pairOf("next");
    later(601);
    expect(await check(await sign(own))).toMatchObject({ subject: "lan" });
    expect(fetches).toHaveLength(4);
    // Not every request waits for an unavailable issuer.
    later(20);
    for (let i = 0; i < 3; i++)
      expect(await check(await sign(own))).toMatchObject({ subject: "lan" });
    expect(fetches).toHaveLength(4);
    expect(await refusal(sign(next))).toBe("RETRY_LATER");
    later(2_900);
    expect(await check(await sign(own))).toMatchObject({ subject: "lan" });
    later(100);
    expect(await refusal(sign(own))).toBe("RETRY_LATER");
    answers["/own"] = [next.jwk];
    expect([await refusal(sign(next)), await refusal(sign(own))]).toEqual([
      { subject: "lan", client: null },
      "UNAUTHENTICATED the issuer has no key with which the token is signed",
    ]);
  });

  test("few requests reach an unavailable issuer, and its failure is reported once", async () => {
    const reported: unknown[] = [];
    issuers = [
      issuer("", "/own", { failedPauseMs: 5_000, report: (error) => reported.push(error) }),
    ];
    await check(await sign(own));
    answers["/own"] = { status: 503, body: "" };
    later(601);
    const forged = await Promise.all(Array.from({ length: 5 }, (_, i) => pairOf(`forged${i}`)));
    for (const pair of forged) expect(await refusal(sign(pair))).toBe("RETRY_LATER");
    expect(fetches).toHaveLength(4);
    expect(reported).toHaveLength(1);
    answers["/own"] = [own.jwk, ...forged.slice(0, 1).map(({ jwk }) => jwk)];
    later(6);
    expect(await check(await sign(forged[0] ?? own))).toMatchObject({ subject: "lan" });
  });

  test("keys that are still fresh are used while the issuer is down", async () => {
    await check(await sign(own));
    answers["/own"] = { status: 503, body: "" };
    later(500);
    expect(await check(await sign(own))).toMatchObject({ subject: "lan" });
  });
});
