import { deepEqual, doesNotMatch, equal, match, ok } from "node:assert/strict";
import type { Bundle } from "@doithoai/bundle";
import {
  Calendar,
  type Context,
  PUBLIC,
  RoleGrants,
  Session,
  type Table,
  Vault,
} from "@doithoai/core";
import { ISSUER_PATH, KEYS_PATH } from "@doithoai/local/issuer.ts";
import { NOW } from "@doithoai/tests/kit/now.ts";
import { documentOf } from "@doithoai/tests/kit/operations.ts";
import type { World } from "@doithoai/tests/kit/world.ts";
import { asked, CONTEXT, event, type Handler, type Sent } from "../event.ts";
import type { Jwks } from "./jwks.ts";
import { lineCases, listening } from "./lines.ts";

interface Parts {
  readonly handler: Handler;
  readonly table: Table.Table;
  readonly jwks: Jwks;
  /** Another issuer, with a name. */
  readonly other: Jwks;
  readonly built: Bundle;
  readonly world: World;
}
interface Answer {
  readonly data?: {
    readonly viewer?: { readonly subject: string };
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
/** Pages that may call. */
export const ORIGINS = ["https://doithoai.example.vn", "https://phuong.example.vn"] as const;
const TOO_LARGE = 1_000_001;

/** What the bundle must answer, as API Gateway asks it. */
export function cases({
  handler,
  table,
  jwks,
  other,
  built,
  world,
}: Parts): Readonly<Record<string, () => Promise<void>>> {
  const ask = async (sent: Sent) => {
    const { value, lines } = await listening(() => handler(event(sent), CONTEXT));
    deepEqual(
      lines.map(({ message, status }) => ({ message, status })),
      [{ message: "request", status: value.statusCode }],
    );
    const { statusCode, headers, body } = value;
    const answer: Answer = JSON.parse(body ?? "");
    return { statusCode, headers, answer };
  };
  const expect = async (sent: Sent, status: number, subject?: string) => {
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
    until: Date.now() + 5_000,
    table,
    calendar: Calendar.NATIONAL_CALENDAR,
    vault: Vault.NO_VAULT,
  });
  const preflight = async (origin: string | undefined) =>
    (
      await listening(() =>
        handler(
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
  const DAY_MS = 86_400_000;
  // graphql-over-HTTP: errors of the document are 400 for clients that accept the newer media type.
  const strict = { accept: "application/graphql-response+json" };

  return {
    "a POST": async () => equal(await expect({ body: asked(VIEWER) }, 200, "public"), undefined),
    "a POST in base64": async () =>
      equal(
        await expect(
          { body: Buffer.from(asked(VIEWER)).toString("base64"), isBase64Encoded: true },
          200,
          "public",
        ),
        undefined,
      ),
    "a GET": async () =>
      equal(
        await expect(
          { method: "GET", query: `query=${encodeURIComponent(VIEWER)}` },
          200,
          "public",
        ),
        undefined,
      ),
    "a syntax error is 400": async () =>
      match(
        (await expect({ body: asked("{ viewer {"), headers: strict }, 400))?.message ?? "",
        /^Syntax Error/,
      ),
    "an unknown field is 400": async () =>
      match(
        (await expect({ body: asked("{ nothing }"), headers: strict }, 400))?.message ?? "",
        /^Cannot query field "nothing"/,
      ),
    "another content type is 415": async () =>
      equal(
        (await expect({ body: asked(VIEWER), headers: { "content-type": "text/plain" } }, 415))
          ?.extensions?.code,
        "BAD_ARGUMENT",
      ),
    "events and parts are 406": async () => {
      for (const accept of ["text/event-stream", "multipart/mixed"]) {
        const { value } = await listening(() =>
          handler(event({ body: asked(VIEWER), headers: { accept } }), CONTEXT),
        );
        deepEqual([value.statusCode, value.body], [406, ""]);
      }
    },
    "OPTIONS from a page that may call names it, and what it may send": async () => {
      for (const origin of ORIGINS) {
        const { statusCode, headers } = await preflight(origin);
        deepEqual([statusCode, headers?.["access-control-allow-origin"]], [204, origin]);
        match(String(headers?.["access-control-allow-headers"]), /authorization/);
      }
    },
    "OPTIONS from any other page, or from none, allows nothing": async () => {
      for (const origin of ["https://example.com", "null", undefined]) {
        const { statusCode, headers = {} } = await preflight(origin);
        equal(statusCode, 204);
        deepEqual(
          Object.keys(headers).filter((name) => name.startsWith("access-control-")),
          [],
        );
      }
    },
    "a body of more than a megabyte is 413, in base64 too": async () => {
      const body = asked(VIEWER, { text: "x".repeat(TOO_LARGE) });
      equal((await expect({ body }, 413))?.extensions?.code, "BODY_LIMIT");
      equal(
        (await expect({ body: Buffer.from(body).toString("base64"), isBase64Encoded: true }, 413))
          ?.extensions?.code,
        "BODY_LIMIT",
      );
    },
    "no token at all is 401": async () =>
      equal(
        (await expect({ body: asked(VIEWER), headers: { authorization: "Bearer a.b.c" } }, 401))
          ?.extensions?.code,
        "UNAUTHENTICATED",
      ),
    "an old token is 401": async () =>
      equal(
        (
          await expect(
            {
              body: asked(VIEWER),
              headers: await signed(jwks, { now: new Date(Date.now() - DAY_MS) }),
            },
            401,
          )
        )?.extensions?.code,
        "UNAUTHENTICATED",
      ),
    "a good token": async () =>
      equal(
        await expect({ body: asked(VIEWER), headers: await signed(jwks) }, 200, "lan"),
        undefined,
      ),
    "the same name at another issuer is somebody else": async () =>
      equal(
        await expect({ body: asked(VIEWER), headers: await signed(other) }, 200, "so:lan"),
        undefined,
      ),
    "no GraphiQL, no issuer in the bundle": async () => {
      const { value: page } = await listening(() =>
        handler(event({ method: "GET", headers: { accept: "text/html" } }), CONTEXT),
      );
      doesNotMatch(`${page.headers?.["content-type"]} ${page.body}`, /text\/html|graphiql/i);
      for (const sent of [
        { path: "/token", body: "{}" },
        { method: "GET", path: KEYS_PATH },
        { method: "GET", path: `${ISSUER_PATH}/.well-known/openid-configuration` },
      ] as const)
        equal(
          (await listening(() => handler(event(sent), CONTEXT))).value.statusCode,
          404,
          sent.path,
        );
      const inputs = Object.keys(built.metafile.inputs);
      ok(inputs.includes("packages/gateway/src/auth.ts"), "the bundle says what is in it");
      deepEqual(
        inputs.filter((file) => /render-graphiql|packages\/local\//.test(file)),
        [],
      );
    },
    "a mutation is written, and read": async () => {
      // Somebody whom the bundle has not met: it keeps for a while who has no role.
      const subject = "clerk-7";
      await RoleGrants.ensure(
        { ...ctx(), now: new Date() },
        { subject, role: "CLERK", unitCode: world.commune, organizationId: null },
      );
      const input = {
        title: "Đối thoại từ gói triển khai",
        type: "PERIODIC",
        unitCode: world.commune,
        heldOn: "2025-11-10",
      };
      const { answer } = await ask({
        body: asked(documentOf("RecordSession"), { input }),
        headers: await signed(jwks, { subject }),
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
        { title: input.title, unit: world.commune },
      );
      const read = await ask({
        body: asked(documentOf("SessionPage"), { id: written?.id }),
        headers: await signed(jwks, { subject }),
      });
      deepEqual(
        { errors: read.answer.errors, title: read.answer.data?.session?.title },
        { errors: undefined, title: input.title },
      );
    },
    ...lineCases({
      handler,
      world,
      signed: () => signed(jwks, { subject: "cán bộ Nguyễn Thị Thử" }),
    }),
  };
}
