import { createServer, type IncomingMessage, type RequestListener } from "node:http";
import { Table } from "@doithoai/core";
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { filesInS3 } from "./files-s3.ts";
import { vaultInAws } from "./vault-aws.ts";

const KEYS = {
  accessKeyId: "AKIAIOSFODNN7EXAMPLE",
  secretAccessKey: "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY",
};
const { config: signing } = Table.openTable({
  name: "none",
  report: () => undefined,
  region: "ap-southeast-1",
  credentials: KEYS,
}).client;

/** Long enough for a request that succeeds in the end, on a slow machine too. */
const TIMEOUT_MS = 180_000;
const untilTimeout = (): number => Date.now() + TIMEOUT_MS;

const targetOf = ({ headers }: Pick<IncomingMessage, "headers">): string =>
  String(headers["x-amz-target"] ?? "");
const well: RequestListener = (request, response) => {
  const body = targetOf(request)
    ? '{"CiphertextBlob":"AAAA","Plaintext":"AAAA"}'
    : '{"by":"VN","key":"AAAA"}';
  response.end(request.method === "HEAD" ? undefined : body);
};

/**
 * A stand-in for S3 and KMS. The request that matches `spoilt` gets `spoil`; all others succeed.
 */
let spoilt: RegExp;
let spoil: RequestListener;
const server = createServer((request, response) => {
  const fault = spoilt.test(`${request.method} ${request.url} ${targetOf(request)}`) ? spoil : well;
  fault(request, response);
});
beforeAll(() => new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve)));
afterAll(() => {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(resolve));
});

const endpoint = () => {
  const address = server.address();
  return `http://127.0.0.1:${address && typeof address === "object" ? address.port : 0}`;
};
/** The clock and credentials of the requests. */
let own: Parameters<typeof vaultInAws>[0]["signing"];
beforeEach(() => {
  own = { ...signing, systemClockOffset: 0 };
});
const files = () => filesInS3({ bucket: "papers", signing: own, endpoint: endpoint() });
const vault = (by = own) =>
  vaultInAws({
    bucket: "keys",
    aliasPrefix: "alias/t-",
    provinces: [],
    signing: by,
    endpoints: { kms: endpoint(), bucket: endpoint() },
  });

const DOCUMENT = `doc_${"0".repeat(26)}`;
const CITIZEN = `ctz_${"A".repeat(26)}`;
const keep = (until: number) =>
  vault().keep(CITIZEN, new Uint8Array(32), { provinceCode: null, until });

/** Each operation, the request of it that fails, and how to call it. */
const ASKED: readonly (readonly [string, RegExp, (until: number) => Promise<unknown>])[] = [
  ["the size of a document", /^HEAD/, (until) => files().uploaded(DOCUMENT, until)],
  ["the head of a document", /^GET/, (until) => files().uploaded(DOCUMENT, until)],
  ["a copy", /^PUT/, (until) => files().accept(DOCUMENT, until)],
  ["a removal", /^DELETE/, (until) => files().accept(DOCUMENT, until)],
  ["wrapping a key", /Encrypt/, keep],
  ["keeping a key", /^PUT/, keep],
  ["finding a key", /^GET/, (until) => vault().open([CITIZEN], until)],
  ["unwrapping a key", /Decrypt/, (until) => vault().open([CITIZEN], until)],
  ["destroying a key", /^DELETE/, (until) => vault().destroy(CITIZEN, until)],
];
const begun: RequestListener = ({ method }, response) => {
  // HEAD has no body, so the answer itself does not arrive.
  if (method !== "HEAD") response.writeHead(200, { "content-length": "100" }).write("{");
};

describe.each([
  ["no answer arrives", (() => undefined) satisfies RequestListener],
  ["the body never ends", begun],
] as const)("%s", (_, hangs) => {
  beforeEach(() => {
    spoil = hangs;
  });
  test.each(ASKED)(
    "%s gives RETRY_LATER when the time of the request is over",
    async (_, request, ask) => {
      spoilt = request;
      const until = Date.now() + 100;
      await expect(ask(until)).rejects.toMatchObject({ code: "RETRY_LATER" });
    },
  );
});

const cut: RequestListener = (request, response) => {
  begun(request, response);
  setTimeout(() => response.destroy(), 20);
};
const closed: RequestListener = ({ socket }) => void socket.destroy();
const says =
  (status: number, body: string): RequestListener =>
  ({ method }, response) =>
    void response.writeHead(status).end(method === "HEAD" ? undefined : body);
const json = (type: string): string => JSON.stringify({ __type: `com.amazonaws.kms#${type}` });
const xml = (code: string): string => `<Error><Code>${code}</Code></Error>`;

/** Temporary failures, from S3, KMS or a proxy. */
const PASSING: Readonly<Record<string, RequestListener>> = {
  "the answer breaks off": cut,
  "the connection is closed": closed,
  "502 of a proxy": says(502, "<html>"),
  "503 without a body": says(503, ""),
  "500 KMSInternalException": says(500, json("KMSInternalException")),
  "503 SlowDown": says(503, xml("SlowDown")),
  "429 without a body": says(429, ""),
};
/** Without HEAD: it has no body, and so no error code. */
const CODED = ASKED.filter(([, request]) => request.source !== "^HEAD");
const PASSING_BY_CODE: Readonly<Record<string, RequestListener>> = Object.fromEntries([
  ...["ThrottlingException", "Throttling"].map((type) => [`400 ${type}`, says(400, json(type))]),
  ...["SlowDown", "RequestTimeout"].map((code) => [`400 ${code}`, says(400, xml(code))]),
  ["403 RequestTimeTooSkewed", says(403, xml("RequestTimeTooSkewed"))],
]);

/** Fails the first `count` requests that match. */
function spoilFirst(
  request: RegExp,
  fault: RequestListener,
  count = 1,
): { readonly asked: () => number } {
  let asked = 0;
  spoilt = request;
  spoil = (came, response) => (asked++ < count ? fault(came, response) : well(came, response));
  return { asked: () => asked };
}

describe.each(Object.entries(PASSING))("%s", (_, fault) => {
  test.each(ASKED)("%s is retried", async (_name, request, ask) => {
    const { asked } = spoilFirst(request, fault, 2);
    await ask(untilTimeout());
    expect(asked()).toBeGreaterThanOrEqual(3);
  });
  test.each(ASKED)("%s gives RETRY_LATER when every attempt fails", async (_name, request, ask) => {
    spoilFirst(request, fault, Number.POSITIVE_INFINITY);
    const until = Date.now() + 100;
    await expect(ask(until)).rejects.toMatchObject({ code: "RETRY_LATER" });
  });
});
describe.each(Object.entries(PASSING_BY_CODE))("%s", (_, fault) => {
  test.each(CODED)("%s is retried", async (_name, request, ask) => {
    const { asked } = spoilFirst(request, fault);
    await ask(untilTimeout());
    expect(asked()).toBeGreaterThanOrEqual(2);
  });
});

describe.each([
  ["400 ValidationException", says(400, json("ValidationException"))],
  ["400 InvalidSignatureException", says(400, json("InvalidSignatureException"))],
  ["403 SignatureDoesNotMatch", says(403, xml("SignatureDoesNotMatch"))],
  ["403 AccessDenied", says(403, xml("AccessDenied"))],
  ["404 NoSuchBucket", says(404, xml("NoSuchBucket"))],
] as const)("the answer is %s", (text, fault) => {
  test.each(CODED)("%s is not retried", async (_name, request, ask) => {
    const { asked } = spoilFirst(request, fault, Number.POSITIVE_INFINITY);
    await expect(ask(untilTimeout())).rejects.toThrow(text);
    expect(asked()).toBe(1);
  });
});

describe.each([
  ["a page of a proxy", says(200, "<html>")],
  ["an empty answer", says(200, "")],
  ["half an answer", says(200, '{"Plaintext":"AAAA')],
])("KMS answers with %s", (_, fault) => {
  test.each(ASKED.filter(([, { source }]) => /crypt/.test(source)))(
    "%s is retried",
    async (_name, request, ask) => {
      const { asked } = spoilFirst(request, fault);
      await ask(untilTimeout());
      expect(asked()).toBe(2);
    },
  );
});

test("a wrong certificate is final: a retry cannot repair it", async () => {
  const refused = Object.assign(new Error("x"), { code: "CERT_HAS_EXPIRED" });
  const fetching = vi
    .spyOn(globalThis, "fetch")
    .mockRejectedValue(new TypeError("fetch failed", { cause: refused }));
  try {
    await expect(files().uploaded(DOCUMENT, untilTimeout())).rejects.toThrow("fetch failed");
    expect(fetching).toHaveBeenCalledTimes(1);
  } finally {
    fetching.mockRestore();
  }
});

describe("the clock of this machine is ten minutes late", () => {
  const AHEAD = 600_000;
  const KMS_EXPIRED = JSON.stringify({
    __type: "InvalidSignatureException",
    message: "Signature expired: 20261123T020000Z is now earlier than 20261123T020500Z",
  });
  /** S3 and KMS refuse a signature that is older than five minutes. */
  const strict: RequestListener = (request, response) => {
    const date =
      request.headers["x-amz-date"] ??
      new URL(request.url ?? "", "http://s3").searchParams.get("X-Amz-Date");
    const signed = Date.parse(String(date).replace(/(....)(..)(..T..)(..)(..Z)/, "$1-$2-$3:$4:$5"));
    response.setHeader("date", new Date(Date.now() + AHEAD).toUTCString());
    if (signed > Date.now() + AHEAD / 2) return well(request, response);
    if (targetOf(request)) return says(400, KMS_EXPIRED)(request, response);
    says(403, "<Error><Code>AccessDenied</Code><Message>Request has expired</Message></Error>")(
      request,
      response,
    );
  };
  test.each(ASKED)("%s is signed again by AWS's clock", async (_, request, ask) => {
    const late = { ...signing, systemClockOffset: 0 };
    [own, spoilt, spoil] = [late, request, strict];
    await ask(untilTimeout());
    expect(Math.abs(late.systemClockOffset - AHEAD)).toBeLessThan(60_000);
  });
  test.each(ASKED)(
    "%s is refused at once if a right clock does not help",
    async (_, request, ask) => {
      let asked = 0;
      own = { ...signing, systemClockOffset: 0 };
      spoilt = request;
      spoil = (came, response) => {
        asked++;
        response.setHeader("date", new Date(Date.now() + AHEAD).toUTCString());
        says(403, came.method === "HEAD" ? "" : xml("SignatureDoesNotMatch"))(came, response);
      };
      await expect(ask(untilTimeout())).rejects.toThrow("403");
      // An answer to HEAD has no code, so one more attempt has to tell.
      expect(asked).toBe(request.source === "^HEAD" ? 2 : 1);
    },
  );
});

test.each(ASKED)(
  "%s is retried when the server has closed the kept connection",
  async (_, request, ask) => {
    spoilt = /^$/;
    await ask(untilTimeout());
    // The connection is kept alive. The server resets it when the next request arrives.
    const { asked } = spoilFirst(request, ({ socket }) => void socket.resetAndDestroy());
    await ask(untilTimeout());
    expect(asked()).toBeGreaterThanOrEqual(2);
  },
);

test.each([
  ["S3", /^GET/],
  ["KMS", /Decrypt/],
] as const)("each attempt at %s has its own signature, by AWS's clock", async (_, request) => {
  const dates: number[] = [];
  let clock = Date.now();
  const ahead = 600_000;
  const now = vi.spyOn(Date, "now").mockImplementation(() => clock);
  spoilFirst(
    request,
    ({ headers, url = "" }, response) => {
      const date =
        headers["x-amz-date"] ?? new URL(url, "http://s3").searchParams.get("X-Amz-Date");
      dates.push(
        Date.parse(String(date).replace(/(....)(..)(..T..)(..)(..Z)/, "$1-$2-$3:$4:$5")) - clock,
      );
      if (dates.length === 1) clock += 5_000;
      response.writeHead(503).end();
    },
    2,
  );
  await vault({ ...signing, systemClockOffset: ahead }).open([CITIZEN], clock + TIMEOUT_MS);
  now.mockRestore();
  for (const date of dates) expect(Math.abs(date - ahead)).toBeLessThan(1_000);
  expect(dates).toHaveLength(2);
});

test.each(ASKED)("%s sends no request when no time is left", async (_, request, ask) => {
  let asked = 0;
  [spoilt, spoil] = [request, () => void asked++];
  await expect(ask(Date.now() - 1)).rejects.toMatchObject({ code: "RETRY_LATER" });
  expect(asked).toBe(0);
});
