import { createServer, type RequestListener } from "node:http";
import { Table } from "@doithoai/core";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { filesInS3 } from "./files-s3.ts";
import { vaultInAws } from "./vault-aws.ts";

const KEYS = { accessKeyId: "AKIAIOSFODNN7EXAMPLE", secretAccessKey: "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY" };
const { config: signing } = Table.openTable({ name: "none", report: () => undefined, region: "ap-southeast-1", credentials: KEYS }).client;

/** Stands for S3 and KMS; answers all but the request that a test names as a store in good order would. */
let spoilt: RegExp;
let spoil: RequestListener;
const server = createServer((request, response) => {
  const target = String(request.headers["x-amz-target"] ?? "");
  if (spoilt.test(`${request.method} ${request.url} ${target}`)) return spoil(request, response);
  const said = target ? '{"CiphertextBlob":"AAAA","Plaintext":"AAAA"}' : '{"by":"VN","key":"AAAA"}';
  response.end(request.method === "HEAD" ? undefined : said);
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
const files = () => filesInS3({ bucket: "papers", signing, endpoint: endpoint() });
const vault = () => vaultInAws({ bucket: "keys", aliasPrefix: "alias/t-", provinces: [], signing, endpoints: { kms: endpoint(), bucket: endpoint() } });

const DOCUMENT = `doc_${"0".repeat(26)}`;
const CITIZEN = `ctz_${"A".repeat(26)}`;
const keep = (until: number) => vault().keep(CITIZEN, new Uint8Array(32), { provinceCode: null, until });

/** What is asked, and which request of it is spoilt. */
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
  // Of HEAD there is no body: the answer itself does not come.
  if (method !== "HEAD") response.writeHead(200, { "content-length": "100" }).write("{");
};

describe.each([
  ["nothing is answered", (() => undefined) satisfies RequestListener],
  ["the body never ends", begun],
] as const)("%s", (_, hangs) => {
  beforeEach(() => {
    spoil = hangs;
  });
  test.each(ASKED)("%s: to be tried again, when the request's time is over", async (_, request, ask) => {
    spoilt = request;
    const until = Date.now() + 300;
    await expect(ask(until)).rejects.toMatchObject({ code: "RETRY_LATER" });
    expect(Date.now()).toBeLessThan(until + 2_000);
  });
});

test.each(ASKED)("%s, and the answer breaks off: to be tried again", async (_, request, ask) => {
  [spoilt, spoil] = [
    request,
    (arrived, response) => {
      begun(arrived, response);
      setTimeout(() => response.destroy(), 20);
    },
  ];
  await expect(ask(Date.now() + 20_000)).rejects.toMatchObject({ code: "RETRY_LATER" });
});

test.each(ASKED)("%s, when no time is left: nothing is asked", async (_, request, ask) => {
  let asked = 0;
  [spoilt, spoil] = [request, () => void asked++];
  await expect(ask(Date.now() - 1)).rejects.toMatchObject({ code: "RETRY_LATER" });
  expect(asked).toBe(0);
});
