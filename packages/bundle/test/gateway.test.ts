import { deepEqual, doesNotMatch, equal, match } from "node:assert/strict";
import { Calendar, type Context, PUBLIC, RoleGrants, Session, Vault } from "@doithoai/core";
import { ISSUER_PATH, KEYS_PATH } from "@doithoai/local/issuer.ts";
import type { Jwks } from "@doithoai/tests/kit/jwks.ts";
import { asked, CONTEXT, event, type Sent } from "@doithoai/tests/kit/lambda-event.ts";
import { NOW } from "@doithoai/tests/kit/now.ts";
import { documentOf } from "@doithoai/tests/kit/operations.ts";
import { afterAll, beforeAll, inject, test } from "vitest";
import { openStarts } from "./fresh-process.ts";
import { listening } from "./listening.ts";
import { ORIGINS, openScene, type Scene } from "./scene.ts";

interface Answer {
  readonly data?: {
    readonly viewer?: { readonly subject: string };
    readonly __type?: { readonly description: string };
    readonly session?: { readonly title: string };
    readonly recordSession?: {
      readonly session: { readonly id: string };
      readonly userErrors: unknown[];
    };
  };
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions?: { readonly code?: string };
  }[];
}

const VIEWER = "{ viewer { subject } }";
const TOO_LARGE = 1_000_001;
const TIMEOUT_MS = 60_000;
const DAY_MS = 86_400_000;

let scene: Scene;
beforeAll(async () => {
  scene = await openScene("gateway");
});
afterAll(() => scene.close());

const ask = async (sent: Sent) => {
  const { value, lines } = await listening(() => scene.handler(event(sent), CONTEXT));
  deepEqual(
    lines.map(({ message, status }) => ({ message, status })),
    [{ message: "request", status: value.statusCode }],
  );
  const { statusCode, headers, body } = value;
  const answer: Answer = JSON.parse(body ?? "");
  return { statusCode, headers, answer };
};
const expectAnswer = async (sent: Sent, status: number, subject?: string) => {
  const { statusCode, answer } = await ask(sent);
  equal(statusCode, status, JSON.stringify(answer));
  equal(answer.data?.viewer?.subject, subject);
  return answer.errors?.[0];
};
const signed = async (by: Jwks, { subject = "lan", now = new Date() } = {}) => ({
  authorization: `Bearer ${await by.issue({ subject }, now)}`,
});
const ctx = (): Context => ({
  actor: PUBLIC,
  now: NOW,
  requestId: "check",
  until: Date.now() + TIMEOUT_MS,
  table: scene.table,
  calendar: Calendar.NATIONAL_CALENDAR,
  vault: Vault.NO_VAULT,
});
const preflight = async (origin: string | undefined) =>
  (
    await listening(() =>
      scene.handler(
        event({
          method: "OPTIONS",
          headers: {
            "access-control-request-method": "POST",
            ...(origin !== undefined && { origin }),
          },
        }),
        CONTEXT,
      ),
    )
  ).value;
// graphql-over-HTTP: document errors are 400 for clients that accept the newer media type.
const strict = { accept: "application/graphql-response+json" };

test("a fresh process loads the bundle and answers, without Node's fetch", async () => {
  const { folder, table, built } = scene;
  const start = await openStarts(folder, { endpoint: inject("endpoint"), name: table.name });
  equal((await start(built.file)).hasFetch, false);
});

test("a POST is answered", async () =>
  equal(await expectAnswer({ body: asked(VIEWER) }, 200, "public"), undefined));

test("introspection is answered with the descriptions, which a start does not load", async () => {
  const { answer } = await ask({ body: asked('{ __type(name: "Session") { description } }') });
  match(answer.data?.__type?.description ?? "", /Hội nghị/);
});

test("a POST in base64 is answered", async () =>
  equal(
    await expectAnswer(
      { body: Buffer.from(asked(VIEWER)).toString("base64"), isBase64Encoded: true },
      200,
      "public",
    ),
    undefined,
  ));

test("a GET is answered", async () =>
  equal(
    await expectAnswer(
      { method: "GET", query: `query=${encodeURIComponent(VIEWER)}` },
      200,
      "public",
    ),
    undefined,
  ));

test("a syntax error is 400", async () =>
  match(
    (await expectAnswer({ body: asked("{ viewer {"), headers: strict }, 400))?.message ?? "",
    /^Truy vấn sai cú pháp GraphQL: Syntax Error/,
  ));

test("an unknown field is 400", async () =>
  match(
    (await expectAnswer({ body: asked("{ nothing }"), headers: strict }, 400))?.message ?? "",
    /^Truy vấn không phù hợp với lược đồ \(schema\): Cannot query field "nothing"/,
  ));

test("another content type is 415", async () =>
  equal(
    (await expectAnswer({ body: asked(VIEWER), headers: { "content-type": "text/plain" } }, 415))
      ?.extensions?.code,
    "UNSUPPORTED_MEDIA_TYPE",
  ));

test("requests for an event stream or multipart are 406", async () => {
  for (const accept of ["text/event-stream", "multipart/mixed"]) {
    const { value } = await listening(() =>
      scene.handler(event({ body: asked(VIEWER), headers: { accept } }), CONTEXT),
    );
    deepEqual([value.statusCode, value.body], [406, ""]);
  }
});

test("OPTIONS from an allowed origin returns the origin and the allowed headers", async () => {
  for (const origin of ORIGINS) {
    const { statusCode, headers } = await preflight(origin);
    deepEqual([statusCode, headers?.["access-control-allow-origin"]], [204, origin]);
    match(String(headers?.["access-control-allow-headers"]), /authorization/);
  }
});

test("OPTIONS from another origin, or from none, allows nothing", async () => {
  for (const origin of ["https://example.com", "null", undefined]) {
    const { statusCode, headers = {} } = await preflight(origin);
    equal(statusCode, 204);
    deepEqual(
      Object.keys(headers).filter((name) => name.startsWith("access-control-")),
      [],
    );
  }
});

test("a body over one megabyte is 413, in base64 too", async () => {
  const body = asked(VIEWER, { text: "x".repeat(TOO_LARGE) });
  equal((await expectAnswer({ body }, 413))?.extensions?.code, "BODY_LIMIT");
  equal(
    (await expectAnswer({ body: Buffer.from(body).toString("base64"), isBase64Encoded: true }, 413))
      ?.extensions?.code,
    "BODY_LIMIT",
  );
});

test("an invalid token is 401", async () =>
  equal(
    (await expectAnswer({ body: asked(VIEWER), headers: { authorization: "Bearer a.b.c" } }, 401))
      ?.extensions?.code,
    "UNAUTHENTICATED",
  ));

test("an expired token is 401", async () =>
  equal(
    (
      await expectAnswer(
        {
          body: asked(VIEWER),
          headers: await signed(scene.jwks, { now: new Date(Date.now() - DAY_MS) }),
        },
        401,
      )
    )?.extensions?.code,
    "UNAUTHENTICATED",
  ));

test("a valid token is accepted", async () =>
  equal(
    await expectAnswer({ body: asked(VIEWER), headers: await signed(scene.jwks) }, 200, "lan"),
    undefined,
  ));

test("the same subject of another issuer is a different user", async () =>
  equal(
    await expectAnswer({ body: asked(VIEWER), headers: await signed(scene.other) }, 200, "so:lan"),
    undefined,
  ));

test("neither GraphiQL nor the local issuer is served", async () => {
  const { value: page } = await listening(() =>
    scene.handler(event({ method: "GET", headers: { accept: "text/html" } }), CONTEXT),
  );
  doesNotMatch(`${page.headers?.["content-type"]} ${page.body}`, /text\/html|graphiql/i);
  for (const sent of [
    { path: "/token", body: "{}" },
    { method: "GET", path: KEYS_PATH },
    { method: "GET", path: `${ISSUER_PATH}/.well-known/openid-configuration` },
  ] as const)
    equal(
      (await listening(() => scene.handler(event(sent), CONTEXT))).value.statusCode,
      404,
      sent.path,
    );
});

test("a mutation writes, and a query reads the result", async () => {
  // Uses a subject that is new to the bundle: it caches for a while that a subject has no role.
  const subject = "clerk-7";
  await RoleGrants.ensure(
    { ...ctx(), now: new Date() },
    { subject, role: "CLERK", unitCode: scene.world.commune, organizationId: null },
  );
  const input = {
    title: "Đối thoại từ gói triển khai",
    type: "PERIODIC",
    unitCode: scene.world.commune,
    heldOn: "2025-11-10",
  };
  const { answer } = await ask({
    body: asked(documentOf("RecordSession"), { input }),
    headers: await signed(scene.jwks, { subject }),
  });
  deepEqual(
    { errors: answer.errors, refused: answer.data?.recordSession?.userErrors },
    { errors: undefined, refused: [] },
  );
  const written = await Session.byId(ctx(), answer.data?.recordSession?.session.id ?? "", {
    consistent: true,
  });
  deepEqual(
    { title: written?.title, unit: written?.unit?.code },
    { title: input.title, unit: scene.world.commune },
  );
  const read = await ask({
    body: asked(documentOf("SessionPage"), { id: written?.id }),
    headers: await signed(scene.jwks, { subject }),
  });
  deepEqual(
    { errors: read.answer.errors, title: read.answer.data?.session?.title },
    { errors: undefined, title: input.title },
  );
});
