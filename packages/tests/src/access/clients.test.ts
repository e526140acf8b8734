import { GuessLimit } from "@doithoai/core";
import { describe, expect, test } from "vitest";
import { done, mutate, refusals } from "../kit/ask.ts";
import { useOffice } from "../kit/office.ts";

const office = useOffice();

interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: {
    readonly access_token?: string;
    readonly token_type?: string;
    readonly expires_in?: number;
    readonly scope?: string;
    readonly error?: string;
  };
}

/** Sends a token request as RFC 6749 defines it: id and secret in the header or in the form. */
async function exchange(
  form: Record<string, string>,
  basic?: string,
  more: RequestInit = {},
): Promise<Answer> {
  const response = await fetch(office.gateway.url.replace("/graphql", "/oauth/token"), {
    method: "POST",
    headers: {
      "content-type": "application/x-www-form-urlencoded",
      ...(basic && { authorization: `Basic ${Buffer.from(basic).toString("base64")}` }),
    },
    ...(more.method !== "GET" && { body: new URLSearchParams(form).toString() }),
    ...more,
  });
  return { status: response.status, headers: response.headers, body: await response.json() };
}
const GRANT = { grant_type: "client_credentials" };
const withSecret = (client_id: string, client_secret: string) =>
  exchange({ ...GRANT, client_id, client_secret });

/** Creates a connected system and signs in the administrator of its unit. */
async function connected(scopes = ["RECORD_OPINIONS"]) {
  const { gateway, commune } = office;
  const admin = await gateway.as("ADMIN", commune, "admin");
  const { client, secret, userErrors } = await mutate(admin, "CreateClient", {
    name: "Cổng dịch vụ công",
    unitCode: commune,
    scopes,
  });
  expect(userErrors).toEqual([]);
  return { admin, client, secret };
}
const asking =
  (token: string | undefined) =>
  (query: string, variables: object = {}) =>
    office.gateway.anonymous(query, variables, { authorization: `Bearer ${token}` });

test("exchanges a secret for a token of one hour, limited to its scopes and unit", async () => {
  const { commune, province } = office;
  const { admin, client, secret } = await connected();
  const { status, headers, body } = await exchange(GRANT, `${client.id}:${secret}`);
  expect({ status, ...body }).toMatchObject({
    status: 200,
    token_type: "Bearer",
    expires_in: 3_600,
  });
  expect(headers.get("cache-control")).toBe("no-store");
  const ask = asking(body.access_token);
  // The name of the scheme has no case (RFC 9110, 11.1).
  const inLowerCase = { authorization: `bearer ${body.access_token}` };
  expect(
    (await office.gateway.anonymous("{ viewer { subject } }", {}, inLowerCase)).data.viewer.subject,
  ).toBe(`client:${client.id}`);
  expect((await ask("{ viewer { subject grants { role unitCode scopes } } }")).data.viewer).toEqual(
    {
      subject: `client:${client.id}`,
      grants: [{ role: "INTEGRATOR", unitCode: commune, scopes: ["RECORD_OPINIONS"] }],
    },
  );
  const record =
    "mutation ($input: RecordOpinionInput!) { recordOpinion(input: $input) { opinion { id } " +
    "userErrors { code } } }";
  const letter = (unitCode: string) => ({
    input: { unitCode, channel: "WEB_PORTAL", content: "Ngập." },
  });
  const { data } = await ask(record, letter(commune));
  expect(data.recordOpinion.userErrors).toEqual([]);
  const beside = await ask(record, letter(`${province}2`));
  const other = await ask(
    'mutation { recordSession(input: { title: "x", type: PERIODIC }) { userErrors { code } } }',
    {},
  );
  const ofPeople = await ask(
    "mutation ($id: ID!) { revokeClient(input: { clientId: $id, " +
      'expectedVersion: 1, reason: "x" }) { userErrors { code } } }',
    { id: client.id },
  );
  expect([beside, other, ofPeople].map(({ errors }) => errors?.[0])).toMatchObject([
    {
      message: expect.stringMatching(
        /^Hệ thống kết nối cần phạm vi quyền “ghi nhận ý kiến và việc thông báo cho công dân” tại /,
      ),
      extensions: { code: "FORBIDDEN" },
    },
    {
      message: "Hệ thống kết nối cần phạm vi quyền “ghi nhận hội nghị, kết luận, văn bản”.",
      extensions: { code: "FORBIDDEN" },
    },
    {
      message:
        "Không phạm vi quyền nào cho hệ thống kết nối làm việc này. " +
        "Cần người có một trong các vai trò: quản trị hệ thống.",
      extensions: { code: "FORBIDDEN" },
    },
  ]);
  const trail = await admin(
    "query ($id: ID!) { opinion(id: $id) { auditTrail { nodes { actor client roles } } } }",
    { id: data.recordOpinion.opinion.id },
  );
  expect(trail.data.opinion.auditTrail.nodes).toEqual([
    { actor: `client:${client.id}`, client: client.id, roles: ["INTEGRATOR"] },
  ]);
  const listed = await admin(
    "query ($unit: String!) { clients(where: { unitCode: $unit }) { " +
      "nodes { id lastUsedAt secretsCreatedAt } } }",
    { unit: commune },
  );
  expect(listed.data.clients.nodes).toEqual([
    {
      id: client.id,
      lastUsedAt: "2026-11-23T02:00:00.000Z",
      secretsCreatedAt: ["2026-11-23T02:00:00.000Z"],
    },
  ]);
});

describe("the scope of a token", () => {
  const SCOPES = ["RECORD_OPINIONS", "READ_UNPUBLISHED"];
  const requested = async (scope?: string) => {
    const { client, secret } = await connected(SCOPES);
    return exchange({ ...GRANT, ...(scope !== undefined && { scope }) }, `${client.id}:${secret}`);
  };
  const GRANTS = "{ viewer { grants { scopes } } }";
  test.each([
    [undefined, SCOPES],
    ["", SCOPES],
    [" ", SCOPES],
    ["READ_UNPUBLISHED", ["READ_UNPUBLISHED"]],
    ["READ_UNPUBLISHED RECORD_OPINIONS", SCOPES],
    ["READ_UNPUBLISHED READ_UNPUBLISHED", ["READ_UNPUBLISHED"]],
  ])("%j gives %j", async (scope, scopes) => {
    const { status, body } = await requested(scope);
    expect([status, body.scope?.split(" ").toSorted()]).toEqual([200, scopes.toSorted()]);
    const { data } = await asking(body.access_token)(GRANTS);
    expect(data.viewer.grants.map((grant: { scopes: string[] }) => grant.scopes)).toEqual([
      expect.toSatisfy((found: string[]) => found.toSorted().join() === scopes.toSorted().join()),
    ]);
  });

  test.each([
    "READ_CHANGES",
    "RECORD_OPINIONS READ_CHANGES",
    "record_opinions",
    "nothing",
    "__proto__",
  ])("%s is not a scope of the system and is refused", async (scope) => {
    const { status, body } = await requested(scope);
    expect([status, body]).toEqual([400, { error: "invalid_scope" }]);
  });

  test("a narrowed token does not do what it lost", async () => {
    const { body } = await requested("READ_UNPUBLISHED");
    const { errors } = await asking(body.access_token)(
      `mutation { recordOpinion(input: { unitCode: "${office.commune}", channel: LETTER,
        content: "Ngập." }) { userErrors { code } } }`,
    );
    expect(errors).toMatchObject([{ extensions: { code: "FORBIDDEN" } }]);
  });
});

test("accepts the two newest secrets of a system, and none after its revocation", async () => {
  const { admin, client, secret } = await connected();
  const rotate = async (expectedVersion: number) =>
    mutate(admin, "RotateClientSecret", { clientId: client.id, expectedVersion });
  const second = await rotate(client.version);
  expect([
    (await withSecret(client.id, secret)).status,
    (await withSecret(client.id, second.secret)).status,
  ]).toEqual([200, 200]);
  const third = await rotate(second.client.version);
  expect([
    (await withSecret(client.id, secret)).status,
    (await withSecret(client.id, second.secret)).status,
    (await withSecret(client.id, third.secret)).status,
  ]).toEqual([401, 200, 200]);
  const { body } = await withSecret(client.id, third.secret);
  await done(admin, "RevokeClient", {
    clientId: client.id,
    expectedVersion: third.client.version,
    reason: "Không dùng nữa.",
  });
  expect((await withSecret(client.id, third.secret)).status).toBe(401);
  expect(
    (await asking(body.access_token)("{ viewer { grants { role } } }")).data.viewer.grants,
  ).toEqual([]);
  expect(
    await refusals(admin, "RotateClientSecret", { clientId: client.id, expectedVersion: 4 }),
  ).toEqual(["DUPLICATE clientId"]);
});

test("a repeated call finds the system, makes nothing and repeats no secret", async () => {
  const { gateway, commune } = office;
  const admin = await gateway.as("ADMIN", commune, "admin");
  const idempotencyKey = `he-thong-${commune}`;
  const input = { name: "Cổng", unitCode: commune, scopes: ["RECORD_OPINIONS"], idempotencyKey };
  const first = await mutate(admin, "CreateClient", input);
  const again = await mutate(admin, "CreateClient", input);
  expect(again).toEqual({ ...first, secret: null });
  expect((await withSecret(first.client.id, first.secret)).status).toBe(200);
  expect(await refusals(admin, "CreateClient", { ...input, name: "Khác" })).toEqual([
    "IDEMPOTENCY_KEY_REUSED idempotencyKey",
  ]);
  const rotation = {
    clientId: first.client.id,
    expectedVersion: 1,
    idempotencyKey: `khoa-${commune}`,
  };
  const rotated = await mutate(admin, "RotateClientSecret", rotation);
  const rotatedAgain = await mutate(admin, "RotateClientSecret", rotation);
  expect(rotatedAgain).toEqual({ ...rotated, secret: null });
  expect(rotated.client.secretsCreatedAt).toHaveLength(2);
  const end = {
    clientId: first.client.id,
    expectedVersion: 2,
    idempotencyKey: `thu-hoi-${commune}`,
    reason: "Không dùng nữa.",
  };
  const revoked = await done(admin, "RevokeClient", end);
  expect(await done(admin, "RevokeClient", end)).toEqual(revoked);
});

test("refuses a token after one hour", async () => {
  const { turnTo } = office;
  const { client, secret } = await connected();
  const { body } = await withSecret(client.id, secret);
  const ask = asking(body.access_token);
  await turnTo("2026-11-23T09:59:59+07:00");
  expect((await ask("{ viewer { subject } }")).status).toBe(200);
  await turnTo("2026-11-23T10:00:00+07:00");
  expect(await ask("{ viewer { subject } }")).toMatchObject({ status: 401, data: undefined });
});

test("gives the same answer to every wrong credential", async () => {
  const { client, secret } = await connected();
  const answers = await Promise.all([
    withSecret(client.id, "dts_wrong"),
    withSecret("cli_01ARZ3NDEKTSV4RRFFQ69G5FAV", secret),
    withSecret("nobody", secret),
    exchange(GRANT, `${client.id}:`),
    exchange(GRANT),
  ]);
  expect(new Set(answers.map(({ status, body }) => `${status} ${JSON.stringify(body)}`))).toEqual(
    new Set(['401 {"error":"invalid_client"}']),
  );
  expect(
    (await exchange({ grant_type: "password", client_id: client.id, client_secret: secret })).body
      .error,
  ).toBe("unsupported_grant_type");
  expect(
    (
      await exchange(GRANT, `${client.id}:${secret}`, {
        headers: { "content-type": "application/json" },
      })
    ).body.error,
  ).toBe("invalid_request");
  for (const more of [
    { headers: { "content-type": "application/x-www-form-urlencoded-x" } },
    { headers: { "content-type": "application/x-www-form-urlencoded; charset=utf-16" } },
    { body: `grant_type=client_credentials&grant_type=password` },
    { body: Buffer.from("grant_type=client_credentials&client_id=\xe9", "latin1") },
  ])
    expect((await exchange(GRANT, `${client.id}:${secret}`, more)).body.error).toBe(
      "invalid_request",
    );
  expect((await exchange(GRANT, undefined, { method: "GET" })).status).toBe(405);
  const capital = { headers: { "content-type": "Application/X-WWW-Form-Urlencoded" } };
  expect(
    (await exchange({ ...GRANT, client_id: client.id, client_secret: secret }, undefined, capital))
      .status,
  ).toBe(200);
});

test("refuses even the right secret after ten wrong ones, until the next ten minutes", async () => {
  const { turnTo } = office;
  await turnTo("2026-11-23T13:00:01+07:00");
  const { client, secret } = await connected();
  for (let i = 0; i < GuessLimit.GUESSES.clientSecret; i++)
    expect((await withSecret(client.id, `dts_${i}`)).status).toBe(401);
  const { status, headers, body } = await withSecret(client.id, secret);
  expect([status, headers.get("retry-after"), body.error]).toEqual([
    429,
    "599",
    "temporarily_unavailable",
  ]);
  await turnTo("2026-11-23T13:10:00+07:00");
  expect((await withSecret(client.id, secret)).status).toBe(200);
});

test("secrets refused by the count of one system do not lock out its neighbours", async () => {
  const { turnTo } = office;
  await turnTo("2026-11-23T18:00:00+07:00");
  const [attacked, neighbour] = [await connected(), await connected()];
  for (let i = 0; i < GuessLimit.GUESSES.clientAddress + 10; i++)
    await withSecret(attacked.client.id, `dts_${i}`);
  expect((await withSecret(attacked.client.id, attacked.secret)).status).toBe(429);
  expect((await withSecret(neighbour.client.id, neighbour.secret)).status).toBe(200);
});

test("limits wrong tracking codes to fifty per address and does not count right ones", async () => {
  const { turnTo, clerk, gateway, commune } = office;
  await turnTo("2026-11-23T15:00:00+07:00");
  const { id } = await done(clerk, "RecordOpinion", {
    unitCode: commune,
    channel: "LETTER",
    content: "Ngập.",
  });
  const { data } = await clerk("query ($id: ID!) { opinion(id: $id) { trackingCode } }", { id });
  const track = (code: string) =>
    gateway.anonymous("query ($code: String!) { opinion(trackingCode: $code) { id } }", { code });
  for (let i = 0; i < 3; i++)
    expect((await track(data.opinion.trackingCode)).data.opinion).toEqual({ id });
  for (let i = 0; i < GuessLimit.GUESSES.trackingCode; i++) {
    const { data: none, errors } = await track(`0000-0000-${String(i).padStart(4, "0")}`);
    expect([none, errors]).toEqual([{ opinion: null }, undefined]);
  }
  const { id: other } = await done(clerk, "RecordOpinion", {
    unitCode: commune,
    channel: "LETTER",
    content: "Đèn hỏng.",
  });
  const unseen = (
    await clerk("query ($id: ID!) { opinion(id: $id) { trackingCode } }", { id: other })
  ).data.opinion.trackingCode;
  for (const code of ["0000-0000-9999", unseen]) {
    const { status, errors } = await track(code);
    expect([status, errors?.[0].extensions.code]).toEqual([429, "RATE_LIMITED"]);
  }
  // A code that was right before, a wrong one that is repeated and a text that is no code remain.
  expect((await track(data.opinion.trackingCode)).data.opinion).toEqual({ id });
  for (const code of ["0000-0000-0007", "0000", "không nhớ"])
    expect((await track(code)).data.opinion).toBeNull();
  await turnTo("2026-11-23T15:10:00+07:00");
  expect((await track(data.opinion.trackingCode)).data.opinion).toEqual({ id });
});

test("of many guesses at once, no more than the limit are looked up", async () => {
  const { turnTo, gateway, commune, admin } = office;
  await turnTo("2026-11-23T16:00:00+07:00");
  const { client } = await mutate(admin, "CreateClient", {
    name: "Cổng",
    unitCode: commune,
    scopes: ["RECORD_OPINIONS"],
  });
  const statuses = async (guesses: Promise<{ readonly status: number }>[]) =>
    Object.groupBy(await Promise.all(guesses), ({ status }) => String(status));
  const codes = await statuses(
    Array.from({ length: 120 }, (_, i) =>
      gateway.anonymous(`{ opinion(trackingCode: "0000-1111-${1_000 + i}") { id } }`),
    ),
  );
  expect(codes["200"]).toHaveLength(GuessLimit.GUESSES.trackingCode);
  expect(codes["429"]).toHaveLength(120 - GuessLimit.GUESSES.trackingCode);
  const secrets = await statuses(
    Array.from({ length: 40 }, (_, i) => withSecret(client.id, `wrong-${i}`)),
  );
  expect(secrets["401"]?.length).toBeLessThanOrEqual(GuessLimit.GUESSES.clientSecret);
  expect(Object.keys(secrets).toSorted()).toEqual(["401", "429"]);
});

test("a request looks up one tracking code", async () => {
  const { turnTo, gateway } = office;
  await turnTo("2026-11-23T17:00:00+07:00");
  const { data, errors } = await gateway.anonymous(
    '{ a: opinion(trackingCode: "0000-2222-0001") { id } ' +
      'b: opinion(trackingCode: "0000-2222-0001") { id } ' +
      'c: opinion(trackingCode: "0000-2222-0002") { id } }',
  );
  expect(data).toEqual({ a: null, b: null, c: null });
  expect(
    errors?.map(({ path, extensions }: { path: string[]; extensions: { code: string } }) => [
      path,
      extensions.code,
    ]),
  ).toEqual([[["c"], "BAD_ARGUMENT"]]);
});

test("stores only hashes of secrets and tokens", async () => {
  const { gateway } = office;
  const { client, secret } = await connected();
  const { body } = await withSecret(client.id, secret);
  const { Items = [] } = await gateway.table.client.send(
    new (await import("@aws-sdk/lib-dynamodb")).QueryCommand({
      TableName: gateway.table.name,
      KeyConditionExpression: "pk = :pk",
      ExpressionAttributeValues: { ":pk": `CLIENT#${client.id}` },
    }),
  );
  expect(Items.length).toBeGreaterThan(1);
  expect(JSON.stringify(Items)).not.toContain(secret);
  expect(JSON.stringify(Items)).not.toContain(body.access_token);
});
