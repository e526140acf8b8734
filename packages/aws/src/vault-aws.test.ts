import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import { createServer, type IncomingHttpHeaders } from "node:http";
import { Table, Vault } from "@doithoai/core";
import { SignatureV4 } from "@smithy/signature-v4";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { vaultInAws } from "./vault-aws.ts";

const { newKey, NO_VAULT } = Vault;

const KEYS = {
  accessKeyId: "AKIAIOSFODNN7EXAMPLE",
  secretAccessKey: "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY",
  sessionToken: "lent",
};
const { config: signing } = Table.openTable({
  name: "none",
  report: () => undefined,
  region: "ap-southeast-1",
  credentials: KEYS,
}).client;

interface Received {
  readonly method: string;
  readonly url: URL;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}
interface Reply {
  readonly status: number;
  readonly body: string;
}

const ALIAS = "alias/doithoai-test-";
/** KMS keys by alias, and objects of the bucket by path. */
const kmsKeys = new Map(["01", "79", "VN"].map((code) => [`${ALIAS}${code}`, randomBytes(32)]));
let objects: Map<string, string>;
let requests: Received[];
/** Answers that replace the normal one, by the start of "method path" or of the operation. */
let overrides: Record<string, Reply>;
let [atOnce, most] = [0, 0];

const refused = (type: string, status = 400): Reply => ({
  status,
  body: JSON.stringify({ __type: `com.amazonaws.kms#${type}`, message: "secret" }),
});

/** Encrypts and decrypts like KMS: bound to the key and the encryption context. */
function playKms(
  operation: string,
  { KeyId, EncryptionContext, Plaintext, CiphertextBlob }: Record<string, string>,
): Reply {
  const key = kmsKeys.get(KeyId ?? "");
  if (!key) return refused("NotFoundException");
  const context = Buffer.from(JSON.stringify(EncryptionContext));
  if (operation === "Encrypt") {
    const iv = randomBytes(12);
    const cipher = createCipheriv("aes-256-gcm", key, iv).setAAD(context);
    const blob = Buffer.concat([
      iv,
      cipher.update(Plaintext ?? "", "base64"),
      cipher.final(),
      cipher.getAuthTag(),
    ]);
    return {
      status: 200,
      body: JSON.stringify({
        CiphertextBlob: blob.toString("base64"),
        KeyId: "arn:aws:kms:::key/1",
      }),
    };
  }
  const blob = Buffer.from(CiphertextBlob ?? "", "base64");
  try {
    const decipher = createDecipheriv("aes-256-gcm", key, blob.subarray(0, 12))
      .setAAD(context)
      .setAuthTag(blob.subarray(-16));
    const plain = Buffer.concat([decipher.update(blob.subarray(12, -16)), decipher.final()]);
    return {
      status: 200,
      body: JSON.stringify({ Plaintext: plain.toString("base64"), KeyId: "arn:aws:kms:::key/1" }),
    };
  } catch {
    return refused("InvalidCiphertextException");
  }
}

function playS3({ method, url: { pathname }, body }: Received): Reply {
  const found = objects.get(pathname);
  if (method === "PUT") objects.set(pathname, body);
  if (method === "DELETE") objects.delete(pathname);
  if (method === "GET")
    return found === undefined
      ? { status: 404, body: "<Error><Code>NoSuchKey</Code></Error>" }
      : { status: 200, body: found };
  return { status: method === "DELETE" ? 204 : 200, body: "" };
}

const operationOf = ({ headers }: Received): string =>
  String(headers["x-amz-target"] ?? "").replace("TrentService.", "");
const nameOf = (request: Received): string =>
  operationOf(request) || `${request.method} ${request.url.pathname}`;
const server = createServer(async (request, response) => {
  most = Math.max(most, ++atOnce);
  const { method = "", url = "", headers } = request;
  const body = Buffer.concat(await request.toArray()).toString();
  const received: Received = { method, url: new URL(url, "http://aws"), headers, body };
  requests.push(received);
  await new Promise((resolve) => setTimeout(resolve, 2));
  const other = Object.entries(overrides).find(([start]) =>
    nameOf(received).startsWith(start),
  )?.[1];
  const reply =
    other ??
    (operationOf(received) ? playKms(operationOf(received), JSON.parse(body)) : playS3(received));
  atOnce--;
  response.writeHead(reply.status).end(reply.status === 204 ? undefined : reply.body);
});
beforeAll(() => new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve)));
afterAll(() => new Promise((resolve) => server.close(resolve)));
beforeEach(() => {
  [objects, requests, overrides, most] = [new Map(), [], {}, 0];
});

const open = (reachable = true) => {
  const address = server.address();
  const port = reachable && address && typeof address === "object" ? address.port : 2;
  const url = `http://127.0.0.1:${port}`;
  return vaultInAws({
    bucket: "keys",
    aliasPrefix: ALIAS,
    provinces: ["01", "79"],
    signing,
    endpoints: { kms: url, bucket: url },
  });
};
const LATER = Date.now() + 600_000;
const soon = () => Date.now() + 200;
const idOf = (letter: string) => `ctz_${letter.repeat(26)}`;
const [ANH, BINH] = [idOf("A"), idOf("B")];
const pathOf = (id: string) => `/citizen-keys/${id}`;

describe("keys", () => {
  test("are stored, replaced and destroyed one by one", async () => {
    const vault = open();
    const [first, second, other] = [newKey(), newKey(), newKey()];
    await vault.keep(ANH, first, { provinceCode: "79", until: LATER });
    await vault.keep(BINH, other, { provinceCode: "01", until: LATER });
    expect(await vault.open([ANH, BINH, ANH, idOf("C")], LATER)).toEqual(
      new Map([
        [ANH, first],
        [BINH, other],
      ]),
    );
    await vault.keep(ANH, second, { provinceCode: "79", until: LATER });
    expect((await vault.open([ANH], LATER)).get(ANH)).toEqual(second);
    await vault.destroy(ANH, LATER);
    await vault.destroy(ANH, LATER);
    expect(await vault.open([ANH, BINH], LATER)).toEqual(new Map([[BINH, other]]));
    expect([...objects.keys()]).toEqual([pathOf(BINH)]);
  });

  test.each([
    ["79", "79"],
    ["01", "01"],
    ["77", "VN"],
    [null, "VN"],
  ])(
    "of province %s are wrapped by %s with the citizen's id, and stored only wrapped",
    async (provinceCode, code) => {
      const key = newKey();
      await open().keep(ANH, key, { provinceCode, until: LATER });
      await open().open([ANH], LATER);
      expect(requests.map(nameOf)).toEqual([
        "Encrypt",
        `PUT ${pathOf(ANH)}`,
        `GET ${pathOf(ANH)}`,
        "Decrypt",
      ]);
      const [encrypt, put, , decrypt] = requests;
      for (const request of [encrypt, decrypt])
        expect(JSON.parse(request?.body ?? "")).toMatchObject({
          KeyId: `${ALIAS}${code}`,
          EncryptionContext: { citizen: ANH },
        });
      expect(JSON.parse(put?.body ?? "")).toEqual({ by: code, key: expect.any(String) });
      expect(put?.body).not.toContain(Buffer.from(key).toString("base64"));
    },
  );

  test("of a page are opened sixteen at a time", async () => {
    const keys = new Map(Array.from({ length: 50 }, (_, at) => [`ctz_${at}`, newKey()] as const));
    await Promise.all(
      [...keys].map(([id, key]) => open().keep(id, key, { provinceCode: "79", until: LATER })),
    );
    most = 0;
    expect(await open().open([...keys.keys()], LATER)).toEqual(keys);
    expect(most).toBeGreaterThan(8);
    expect(most).toBeLessThanOrEqual(16);
  });

  test("of an empty list need no request", async () => {
    expect(await open().open([], LATER)).toEqual(new Map());
    expect(requests).toEqual([]);
  });

  test.each(["../x", "ctz_", "ctz_a/b", "opn_A", ""])(
    "%j is not an id of a citizen",
    async (id) => {
      const uses = [
        open().keep(id, newKey(), { provinceCode: "79", until: LATER }),
        open().open([id], LATER),
        open().destroy(id, LATER),
      ];
      await Promise.all(uses.map((use) => expect(use).rejects.toThrow("not the id of a citizen")));
      expect(requests).toEqual([]);
    },
  );
});

test("a request to KMS matches its signature, credentials and service", async () => {
  await open().keep(ANH, newKey(), { provinceCode: "79", until: LATER });
  const { method = "", url, headers = {}, body } = requests[0] ?? {};
  expect(headers["content-type"]).toBe("application/x-amz-json-1.1");
  const [, scope, names = ""] =
    /Credential=\w+\/(\S+), SignedHeaders=(\S+),/.exec(headers.authorization ?? "") ?? [];
  expect(scope).toMatch(/^\d{8}\/ap-southeast-1\/kms\/aws4_request$/);
  expect(names).toBe(
    "content-type;host;x-amz-content-sha256;x-amz-date;x-amz-security-token;x-amz-target",
  );
  const time = String(headers["x-amz-date"]).replace(
    /(....)(..)(..T..)(..)(..Z)/,
    "$1-$2-$3:$4:$5",
  );
  const sent = Object.fromEntries(names.split(";").map((name) => [name, String(headers[name])]));
  const again = await new SignatureV4({ ...signing, service: "kms" }).sign(
    {
      method,
      protocol: "http:",
      hostname: "aws",
      path: url?.pathname ?? "",
      query: {},
      headers: sent,
      body,
    },
    { signingDate: new Date(time) },
  );
  expect(headers.authorization).toBe(again.headers.authorization);
  expect(requests[1]?.url.searchParams.get("X-Amz-Credential")).toMatch(/\/s3\/aws4_request$/);
  expect(requests[1]?.url.searchParams.get("X-Amz-Security-Token")).toBe("lent");
});

describe("refusals", () => {
  beforeEach(() => open().keep(ANH, newKey(), { provinceCode: "79", until: LATER }));
  const xml = (status: number, code: string): Reply => ({
    status,
    body: `<Error><Code>${code}</Code><StringToSign>secret</StringToSign></Error>`,
  });

  test.each([
    ["Decrypt", refused("ThrottlingException")],
    ["Decrypt", refused("KMSInternalException", 500)],
    ["GET", xml(503, "SlowDown")],
    ["GET", xml(429, "TooManyRequests")],
  ])("%s %j gives RETRY_LATER", async (name, reply) => {
    overrides = { [name]: reply };
    await expect(open().open([ANH], soon())).rejects.toMatchObject({ code: "RETRY_LATER" });
  });

  test("an unreachable server gives RETRY_LATER", async () => {
    const [vault, until] = [open(false), soon()];
    const uses = [
      vault.keep(ANH, newKey(), { provinceCode: "79", until }),
      vault.open([ANH], until),
      vault.destroy(ANH, until),
    ];
    await Promise.all(
      uses.map((use) => expect(use).rejects.toMatchObject({ code: "RETRY_LATER" })),
    );
  });

  test.each([
    ["Decrypt", refused("AccessDeniedException"), "KMS Decrypt failed: 400 AccessDeniedException"],
    [
      "Decrypt",
      { status: 200, body: '{"Other":"secret"}' },
      "the answer of KMS to Decrypt cannot be read",
    ],
    [
      "GET",
      xml(403, "SignatureDoesNotMatch"),
      `S3 GET citizen-keys/${ANH} failed: 403 SignatureDoesNotMatch`,
    ],
    ["GET", xml(404, "NoSuchBucket"), `S3 GET citizen-keys/${ANH} failed: 404 NoSuchBucket`],
    ["GET", { status: 200, body: "secret" }, `the stored key of ${ANH} is not valid`],
  ])("the error for %s %j contains no secret", async (name, reply, message) => {
    overrides = { [name]: reply };
    await expect(open().open([ANH], LATER)).rejects.toMatchObject({ message });
  });

  test("a key moved to another citizen or province does not open", async () => {
    const stored = objects.get(pathOf(ANH)) ?? "";
    objects.set(pathOf(BINH), stored);
    await expect(open().open([BINH], LATER)).rejects.toThrow(
      "KMS Decrypt failed: 400 InvalidCiphertextException",
    );
    objects.set(pathOf(ANH), stored.replace('"79"', '"01"'));
    await expect(open().open([ANH], LATER)).rejects.toThrow("400 InvalidCiphertextException");
  });

  test("one failure stops the remaining requests", async () => {
    overrides = { [`GET ${pathOf("ctz_3")}`]: xml(403, "AccessDenied") };
    requests = [];
    await expect(
      open().open(
        Array.from({ length: 400 }, (_, at) => `ctz_${at}`),
        LATER,
      ),
    ).rejects.toThrow("403 AccessDenied");
    expect(requests.length).toBeLessThan(100);
  });

  test("a refusing bucket makes storing and destroying fail", async () => {
    overrides = { PUT: xml(404, "NoSuchBucket"), DELETE: xml(403, "AccessDenied") };
    await expect(open().keep(BINH, newKey(), { provinceCode: "79", until: LATER })).rejects.toThrow(
      "404 NoSuchBucket",
    );
    await expect(open().destroy(ANH, LATER)).rejects.toThrow("403 AccessDenied");
  });
});

test("without a vault every call fails with NO_VAULT", async () => {
  const uses = [
    NO_VAULT.keep(ANH, newKey(), { provinceCode: null, until: LATER }),
    NO_VAULT.open([ANH], LATER),
    NO_VAULT.destroy(ANH, LATER),
  ];
  await Promise.all(uses.map((use) => expect(use).rejects.toMatchObject({ code: "NO_VAULT" })));
});
