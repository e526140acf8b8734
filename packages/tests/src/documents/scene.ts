import { createHash } from "node:crypto";
import { deflateRawSync } from "node:zlib";
import { afterAll, beforeAll, beforeEach, expect } from "vitest";
import {
  type Ask,
  aSession,
  done,
  type Gateway,
  makeWorld,
  mutate,
  NOW,
  openGateway,
  type World,
} from "../kit/index.ts";

/** The hooks fill these before any test reads them. */
export let gateway: Gateway;
export let world: World;
export let clerk: Ask;
export let now = NOW;

/**
 * Opens a gateway and a commune with a clerk for the file. Each test begins at the default instant
 * of tests.
 */
export function useDocuments(): void {
  beforeAll(async () => {
    gateway = await openGateway({ now: () => now });
    world = await makeWorld(gateway.table);
    clerk = await gateway.as("CLERK", world.commune, "lan");
  });
  beforeEach(() => {
    now = NOW;
  });
  afterAll(() => gateway.close());
}
export const later = (minutes: number): void => {
  now = new Date(NOW.getTime() + minutes * 60_000);
};

export const sha256 = (bytes: Buffer) => createHash("sha256").update(bytes).digest("hex");
export const PDF = Buffer.from(
  "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n" +
    "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n" +
    "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n",
);
export const PNG = Buffer.from(
  // cspell:disable-next-line
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB" +
    // cspell:disable-next-line
    "0C8AAAAASUVORK5CYII=",
  "base64",
);
export const HTML = Buffer.from("<!doctype html><script>alert(1)</script>");
export const OFFICE = "application/vnd.openxmlformats-officedocument";
export const DOCX = `${OFFICE}.wordprocessingml.document`;
export const XLSX = `${OFFICE}.spreadsheetml.sheet`;

/** Makes a zip with these entries, without checksums and directory, which nothing here reads. */
export const zip = (entries: Record<string, string>) => {
  const parts = Object.entries(entries).map(([name, text]) => {
    const packed = deflateRawSync(text);
    const header = Buffer.alloc(30);
    header.write("PK\x03\x04", "latin1");
    header.writeUInt16LE(20, 4);
    header.writeUInt16LE(8, 8);
    header.writeUInt32LE(packed.length, 18);
    header.writeUInt32LE(text.length, 22);
    header.writeUInt16LE(name.length, 26);
    return Buffer.concat([header, Buffer.from(name), packed]);
  });
  const end = Buffer.alloc(22);
  end.write("PK\x05\x06", "latin1");
  return Buffer.concat([...parts, end]);
};
export function office(part: string, type: string): Buffer {
  const main = `${type}.main+xml`;
  return zip({
    "[Content_Types].xml": `<Types><Override PartName="/${part}" ContentType="${main}"/></Types>`,
    [part]: "<x/>",
  });
}
export const WORD = office("word/document.xml", DOCX);
export const SHEET = office("xl/workbook.xml", XLSX);

export interface Upload {
  readonly documentId: string;
  readonly method: string;
  readonly url: string;
  readonly headers: { name: string; value: string }[];
  readonly expiresAt: string;
}
export const announced = (bytes: Buffer, more: object = {}) => ({
  kind: "MINUTES",
  name: "Biên bản đối thoại",
  mediaType: "application/pdf",
  size: bytes.length,
  sha256: sha256(bytes),
  ...more,
});
export const announce = (bytes: Buffer, more: object = {}, by: Ask = clerk): Promise<Upload> =>
  done(by, "CreateUpload", announced(bytes, more));
export const send = ({ method, url, headers }: Upload, bytes: Buffer) =>
  fetch(url, {
    method,
    headers: Object.fromEntries(headers.map(({ name, value }) => [name, value])),
    body: new Uint8Array(bytes),
  });
export const upload = async (
  bytes: Buffer,
  more: object = {},
  by: Ask = clerk,
): Promise<Upload> => {
  const to = await announce(bytes, more, by);
  expect((await send(to, bytes)).status).toBe(200);
  return to;
};
export const session = (): Promise<{ id: string; version: number }> =>
  done(clerk, "RecordSession", aSession(world.commune));
export const attachment = (subjectId: string, { documentId }: Upload, more: object = {}) => ({
  subjectId,
  documentId,
  expectedVersion: 1,
  ...more,
});
export const attach = async (input: object) => {
  const { document, subject, userErrors } = await mutate(clerk, "AttachDocument", input);
  expect(userErrors).toEqual([]);
  return { document, subject };
};
export const documentsOf = async (id: string) =>
  (
    await clerk(
      "query ($id: ID!) { session(id: $id) { version documents { id name number mediaType " +
        "size sha256 link } } }",
      { id },
    )
  ).data.session;
