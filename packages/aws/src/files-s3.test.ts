import { createHash } from "node:crypto";
import { createServer, type IncomingHttpHeaders } from "node:http";
import { Document, Table } from "@doithoai/core";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { filesInS3, NO_FILES } from "./files-s3.ts";
import { presign } from "./presign.ts";

const KEYS = {
  accessKeyId: "AKIAIOSFODNN7EXAMPLE",
  secretAccessKey: "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY",
};
/** The signing settings as in the function: from the client of the table. */
const signingIn = (region: string, more: { sessionToken?: string } = {}) =>
  Table.openTable({
    name: "none",
    report: () => undefined,
    region,
    credentials: { ...KEYS, ...more },
  }).client.config;

// https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-query-string-auth.html
test("the signature of a link matches AWS's published example", async () => {
  const url = new URL("https://examplebucket.s3.amazonaws.com/test.txt");
  const link = await presign(signingIn("us-east-1"), {
    method: "GET",
    url,
    now: new Date("2013-05-24T00:00:00Z"),
    seconds: 86_400,
  });
  const { origin, pathname, searchParams } = new URL(link);
  expect([origin, pathname]).toEqual(["https://examplebucket.s3.amazonaws.com", "/test.txt"]);
  expect(Object.fromEntries(searchParams)).toEqual({
    "X-Amz-Algorithm": "AWS4-HMAC-SHA256",
    "X-Amz-Credential": "AKIAIOSFODNN7EXAMPLE/20130524/us-east-1/s3/aws4_request",
    "X-Amz-Date": "20130524T000000Z",
    "X-Amz-Expires": "86400",
    "X-Amz-SignedHeaders": "host",
    "X-Amz-Signature": "aeeed9bbccd4d02ee5c0109b86d86835f995330da4c265957d157751f604d404",
  });
});

interface Received {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
}
interface Reply {
  readonly status?: number;
  readonly headers?: Record<string, string>;
  readonly body?: string;
}

/** A stand-in for S3: records requests and returns the answers that a test sets. */
let answers: Record<string, Reply | Reply[]> = {};
let requests: Received[] = [];
const next = (reply: Reply | Reply[] | undefined): Reply | undefined =>
  Array.isArray(reply) ? reply.shift() : reply;
const s3 = createServer(({ method = "", url = "", headers }, response) => {
  const { pathname: path, searchParams: query } = new URL(url, "http://s3");
  requests.push({ method, path, query, headers });
  const {
    status = 200,
    headers: replyHeaders = {},
    body = "",
  } = next(answers[`${method} ${path}`]) ?? { status: 404 };
  response.writeHead(status, replyHeaders).end(method === "HEAD" ? undefined : body);
});
beforeAll(() => new Promise<void>((resolve) => void s3.listen(0, "127.0.0.1", resolve)));
afterAll(() => new Promise((resolve) => s3.close(resolve)));
beforeEach(() => {
  requests = [];
  answers = {};
});

const KEY = `doc_${"0".repeat(26)}`;
const LATER = Date.now() + 600_000;
const NOW = new Date("2026-11-23T02:00:00Z");
const SHA = createHash("sha256").update("%PDF-1.4").digest();
const open = (endpoint = true) => {
  const address = s3.address();
  const port = address && typeof address === "object" ? address.port : 0;
  return filesInS3({
    bucket: "papers",
    signing: signingIn("ap-southeast-1"),
    endpoint: endpoint ? `http://127.0.0.1:${port}` : undefined,
  });
};
const signedHeaders = (query: URLSearchParams) => query.get("X-Amz-SignedHeaders");

describe("links for clients", () => {
  test("an upload link signs length and SHA-256, so S3 refuses other bytes", async () => {
    const link = await open(false).uploadLink(KEY, { size: 8, sha256: SHA.toString("hex") }, NOW);
    const { host, pathname, searchParams } = new URL(link.url);
    expect([host, pathname]).toEqual([
      "papers.s3.ap-southeast-1.amazonaws.com",
      `/incoming/${KEY}`,
    ]);
    expect(signedHeaders(searchParams)).toBe("content-length;host;x-amz-checksum-sha256");
    expect(searchParams.get("X-Amz-Expires")).toBe("900");
    expect(link).toMatchObject({
      method: "PUT",
      headers: [{ name: "x-amz-checksum-sha256", value: SHA.toString("base64") }],
      expiresAt: new Date("2026-11-23T02:15:00Z"),
    });
  });

  test("a different length or fingerprint gives a different signature", async () => {
    const signatureOf = async (size: number, sha256: string) =>
      new URL((await open(false).uploadLink(KEY, { size, sha256 }, NOW)).url).searchParams.get(
        "X-Amz-Signature",
      );
    const first = await signatureOf(8, SHA.toString("hex"));
    expect(await signatureOf(9, SHA.toString("hex"))).not.toBe(first);
    expect(await signatureOf(8, "0".repeat(64))).not.toBe(first);
  });

  test("a download link leads to the accepted document and keeps its name", async () => {
    const disposition = "attachment; filename=\"a (1).pdf\"; filename*=UTF-8''%C4%90%E1%BB%91i.pdf";
    const { pathname, searchParams } = new URL(
      await open(false).downloadLink(KEY, { disposition, mediaType: "application/pdf" }, NOW),
    );
    expect(pathname).toBe(`/documents/${KEY}`);
    expect(Object.fromEntries(searchParams)).toMatchObject({
      "response-content-disposition": disposition,
      "response-content-type": "application/pdf",
      "X-Amz-Expires": "300",
      "X-Amz-SignedHeaders": "host",
    });
  });

  test.each([
    [true, "inline"],
    [false, "attachment"],
  ])("a link of a pdf asked inline %s says %s, and is else the same", async (inline, says) => {
    const document = Document.Shape.parse({
      kind: "NOTICE",
      name: "a",
      mediaType: "application/pdf",
      file: KEY,
    });
    const link = await Document.linkOf(document, { files: open(false), now: NOW, inline });
    const { pathname, searchParams } = new URL(link ?? "");
    expect(pathname).toBe(`/documents/${KEY}`);
    expect(Object.fromEntries(searchParams)).toMatchObject({
      "response-content-disposition": `${says}; filename="a.pdf"; filename*=UTF-8''a.pdf`,
      "response-content-type": "application/pdf",
      "response-cache-control": "private, no-store",
      "X-Amz-Expires": "300",
    });
  });

  test("a link contains the session token of temporary credentials", async () => {
    const signing = signingIn("ap-southeast-1", { sessionToken: "lent" });
    const link = await filesInS3({ bucket: "papers", signing }).downloadLink(
      KEY,
      { disposition: "attachment", mediaType: "image/png" },
      NOW,
    );
    expect(new URL(link).searchParams.get("X-Amz-Security-Token")).toBe("lent");
  });
});

describe("requests to S3", () => {
  const existing = {
    headers: { "content-length": "8", "x-amz-checksum-sha256": SHA.toString("base64") },
  };

  test("an upload is read: size, SHA-256 as computed by S3, first megabyte", async () => {
    answers = {
      [`HEAD /incoming/${KEY}`]: existing,
      [`GET /incoming/${KEY}`]: { status: 206, body: "%PDF-1.4" },
    };
    expect(await open().uploaded(KEY, LATER)).toEqual({
      size: 8,
      sha256: SHA.toString("hex"),
      head: new TextEncoder().encode("%PDF-1.4"),
    });
    const [head, get] = requests;
    expect([head?.headers["x-amz-checksum-mode"], head && signedHeaders(head.query)]).toEqual([
      "ENABLED",
      "host;x-amz-checksum-mode",
    ]);
    expect([get?.headers.range, get && signedHeaders(get.query)]).toEqual([
      "bytes=0-999999",
      "host;range",
    ]);
  });

  test("an accepted document is still found, a missing one is not", async () => {
    answers = {
      [`HEAD /documents/${KEY}`]: existing,
      [`GET /documents/${KEY}`]: { status: 206, body: "%PDF-1.4" },
    };
    expect(await open().uploaded(KEY, LATER)).toMatchObject({ size: 8 });
    answers = {};
    expect(await open().uploaded(KEY, LATER)).toBeUndefined();
  });

  test("an object without S3's own SHA-256 has an empty fingerprint", async () => {
    answers = {
      [`HEAD /incoming/${KEY}`]: { headers: { "content-length": "8" } },
      [`GET /incoming/${KEY}`]: { status: 206, body: "%PDF-1.4" },
    };
    expect(await open().uploaded(KEY, LATER)).toMatchObject({ sha256: "" });
  });

  test("accepting copies within the bucket, then removes the upload", async () => {
    answers = {
      [`PUT /documents/${KEY}`]: { body: "<CopyObjectResult/>" },
      [`DELETE /incoming/${KEY}`]: { status: 204 },
    };
    await open().accept(KEY, LATER);
    expect(requests.map(({ method, path }) => `${method} ${path}`)).toEqual([
      `PUT /documents/${KEY}`,
      `DELETE /incoming/${KEY}`,
    ]);
    expect([
      requests[0]?.headers["x-amz-copy-source"],
      requests[0] && signedHeaders(requests[0].query),
    ]).toEqual([`/papers/incoming/${KEY}`, "host;x-amz-copy-source"]);
  });

  test("accepting twice changes nothing; a missing upload cannot be accepted", async () => {
    answers = { [`HEAD /documents/${KEY}`]: existing };
    await open().accept(KEY, LATER);
    expect(requests.map(({ method }) => method)).toEqual(["PUT", "HEAD"]);
    answers = {};
    await expect(open().accept(KEY, LATER)).rejects.toThrow(/is missing/);
  });

  test.each(["InternalError", "SlowDown"])(
    "a copy that fails after S3 began to answer is retried: %s",
    async (code) => {
      const [copy, failed] = [
        `PUT /documents/${KEY}`,
        { body: `<Error><Code>${code}</Code></Error>` },
      ];
      answers = {
        [copy]: [failed, failed, { body: "<CopyObjectResult/>" }],
        [`DELETE /incoming/${KEY}`]: { status: 204 },
      };
      await open().accept(KEY, LATER);
      expect(requests.map(({ method }) => method)).toEqual(["PUT", "PUT", "PUT", "DELETE"]);
      answers = { [copy]: failed };
      await expect(open().accept(KEY, Date.now() + 200)).rejects.toMatchObject({
        code: "RETRY_LATER",
      });
      expect(requests.slice(4).every(({ method }) => method === "PUT")).toBe(true);
    },
  );

  test.each([
    [503, { code: "RETRY_LATER" }],
    [429, { code: "RETRY_LATER" }],
    [403, { message: expect.stringContaining(`S3 HEAD incoming/${KEY} failed: 403`) }],
  ])("an answer of %i has its own error", async (status, error) => {
    answers = { [`HEAD /incoming/${KEY}`]: { status } };
    await expect(open().uploaded(KEY, Date.now() + 200)).rejects.toMatchObject(error);
  });

  test("an unreachable server gives RETRY_LATER", async () => {
    const files = filesInS3({
      bucket: "papers",
      signing: signingIn("ap-southeast-1"),
      endpoint: "http://127.0.0.1:2",
    });
    await expect(files.uploaded(KEY, Date.now() + 200)).rejects.toMatchObject({
      code: "RETRY_LATER",
    });
  });
});

test("without a bucket every call fails with NO_FILE_STORE", async () => {
  await expect(
    NO_FILES.uploadLink(KEY, { size: 8, sha256: SHA.toString("hex") }, NOW),
  ).rejects.toMatchObject({ code: "NO_FILE_STORE" });
});
