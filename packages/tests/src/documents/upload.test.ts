import { request } from "node:http";
import { describe, expect, test } from "vitest";
import { type Ask, refusals } from "../kit/index.ts";
import {
  announce,
  announced,
  attach,
  attachment,
  clerk,
  DOCX,
  documentsOf,
  gateway,
  HTML,
  later,
  now,
  office,
  PDF,
  PNG,
  SHEET,
  send,
  session,
  sha256,
  type Upload,
  upload,
  useDocuments,
  WORD,
  world,
  XLSX,
  zip,
} from "./scene.ts";

useDocuments();

describe("announce, send, attach", () => {
  test("makes the bytes readable by a link, under a name that fits their type", async () => {
    const { id } = await session();
    const to = await upload(PDF, {
      name: 'Biên bản "Đối thoại" ../quý IV',
      number: "12/BB",
      issuedOn: "2026-11-12",
    });
    expect(to).toMatchObject({ method: "PUT", expiresAt: "2026-11-23T02:15:00.000Z" });
    gateway.requests();
    const { document, subject } = await attach(attachment(id, to));
    expect(gateway.requests()).toHaveLength(3);
    expect(subject).toMatchObject({ id, version: 2, documents: [{ id: to.documentId }] });
    expect(document).toMatchObject({
      id: to.documentId,
      number: "12/BB",
      mediaType: "application/pdf",
      size: PDF.length,
      sha256: sha256(PDF),
    });
    const { version, documents } = await documentsOf(id);
    expect([version, documents.length, documents[0].id]).toEqual([2, 1, to.documentId]);
    const response = await fetch(documents[0].link);
    expect(response.status).toBe(200);
    expect(Buffer.from(await response.arrayBuffer()).equals(PDF)).toBe(true);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      "content-type": "application/pdf",
      "content-length": String(PDF.length),
      "content-disposition":
        `attachment; filename="Bien ban _Doi thoai_ .._quy IV.pdf"; ` +
        "filename*=UTF-8''Bi%C3%AAn%20b%E1%BA%A3n%20_%C4%90%E1%BB%91i%20tho%E1%BA%A1i_%20" +
        `.._qu%C3%BD%20IV.pdf`,
      "x-content-type-options": "nosniff",
    });
    const history = await clerk(
      "query ($id: ID!) { session(id: $id) { changes { nodes { event version " +
        "fields { field } } } } }",
      { id },
    );
    expect(history.data.session.changes.nodes[1]).toEqual({
      event: "document.attached",
      version: 2,
      fields: [{ field: "documents" }],
    });
  });

  const CSV = Buffer.from("STT;Nội dung\r\n1;Ngập\r\n");
  test.each([
    ["a pdf is shown", PDF, "application/pdf", "inline"],
    ["a png is shown", PNG, "image/png", "inline"],
    ["a csv is saved", CSV, "text/csv", "attachment"],
    ["an xml is saved", Buffer.from('<?xml version="1.0"?><a/>'), "application/xml", "attachment"],
    ["a docx is saved", WORD, DOCX, "attachment"],
  ])("asked inline, %s", async (_, bytes, mediaType, disposition) => {
    const { id } = await session();
    await attach(attachment(id, await upload(bytes, { mediaType })));
    const read =
      "query ($id: ID!) { session(id: $id) { documents { saved: link " +
      "shown: link(inline: true) } } }";
    const { data } = await clerk(read, { id });
    const [{ saved, shown }] = data.session.documents;
    const [first, second] = await Promise.all([fetch(saved), fetch(shown)]);
    expect(first.headers.get("content-disposition")).toMatch(/^attachment; /);
    expect(Object.fromEntries(second.headers)).toMatchObject({
      "content-type": mediaType,
      "content-disposition": expect.stringMatching(`^${disposition}; filename=`),
      "x-content-type-options": "nosniff",
      "content-security-policy": "default-src 'none'; sandbox",
      "cache-control": "private, no-store",
    });
    expect(Buffer.from(await second.arrayBuffer()).equals(bytes)).toBe(true);
    later(5);
    expect((await fetch(shown)).status).toBe(403);
  });

  test("a link that saves cannot be made into one that shows", async () => {
    const { document } = await attach(attachment((await session()).id, await upload(PDF)));
    const url = new URL(document.link);
    const saves = url.searchParams.get("disposition") ?? "";
    url.searchParams.set("disposition", saves.replace("attachment", "inline"));
    expect((await fetch(url)).status).toBe(403);
  });

  test.each([
    ["docx", WORD, DOCX],
    ["xlsx", SHEET, XLSX],
    [
      "odt",
      zip({ mimetype: "application/vnd.oasis.opendocument.text" }),
      "application/vnd.oasis.opendocument.text",
    ],
    ["tiff", Buffer.from("II*\0\x08\0\0\0\0\0\0\0\0\0".padEnd(64, "\0"), "latin1"), "image/tiff"],
    ["jpeg", Buffer.from("\xff\xd8\xff\xe0\0\x10JFIF\0".padEnd(64, "\0"), "latin1"), "image/jpeg"],
    ["png", PNG, "image/png"],
    ["pdf behind a line end", Buffer.concat([Buffer.from("\r\n"), PDF]), "application/pdf"],
    [
      "doc",
      Buffer.concat([
        Buffer.from("d0cf11e0a1b11ae1", "hex"),
        Buffer.alloc(504),
        Buffer.from("eca5c100", "hex"),
        Buffer.alloc(508),
      ]),
      "application/msword",
    ],
    ["csv", CSV, "text/csv"],
    ["xml", Buffer.from('<?xml version="1.0"?><edXML/>'), "application/xml"],
    [
      "sound recorded as mp4",
      Buffer.from(["\0\0\0\x18ftyp", "mp42\0\0\0\0", "mp42"].join("").padEnd(64, "\0"), "latin1"),
      "audio/mp4",
    ],
  ])("recognizes a %s by its content", async (_, bytes, mediaType) => {
    const { document } = await attach(
      attachment((await session()).id, await upload(bytes, { mediaType, name: "Không có đuôi" })),
    );
    expect(document.mediaType).toBe(mediaType);
  });
});

test("a fingerprint may have capitals", async () => {
  const to = await upload(PDF, { sha256: sha256(PDF).toUpperCase() });
  const { document } = await attach(attachment((await session()).id, to));
  expect(document.sha256).toBe(sha256(PDF));
});

describe("a wrong announcement is refused at its field", () => {
  test.each([
    ["nothing", { size: 0 }, "TOO_SMALL size"],
    ["more than 20 MB", { size: 20_000_001 }, "TOO_LARGE size"],
    ["a type that is not accepted", { mediaType: "text/plain" }, "INVALID mediaType"],
    ["an archive", { mediaType: "application/zip" }, "INVALID mediaType"],
    ["an invalid fingerprint", { sha256: "G".repeat(64) }, "INVALID sha256"],
    ["a name of two lines", { name: "a\nb" }, "INVALID name"],
  ])("%s", async (_, more, refusal) => {
    expect(await refusals(clerk, "CreateUpload", announced(PDF, more))).toEqual([refusal]);
  });

  test("needs a token, a role and a scope that records something", async () => {
    const codeOf = async (ask: Ask) =>
      (
        await ask(
          "mutation ($i: CreateUploadInput!) { createUpload(input: $i) { userErrors { code } } }",
          { i: announced(PDF) },
        )
      ).errors?.[0].extensions.code;
    expect(await codeOf(gateway.anonymous)).toBe("UNAUTHENTICATED");
    expect(await codeOf(await gateway.as("PUBLIC", world.commune))).toBe("FORBIDDEN");
    expect(await codeOf(await gateway.as("INTEGRATOR", world.commune))).toBe("FORBIDDEN");
    expect(
      await codeOf(
        await gateway.as("INTEGRATOR", world.commune, "recorder", null, {
          scopes: ["RECORD_SESSIONS"],
        }),
      ),
    ).toBeUndefined();
  });
});

describe("the link accepts only the announced bytes and keeps nothing else", () => {
  /** Expects that the upload has no content. */
  const expectNothing = async (to: Upload) =>
    expect(await refusals(clerk, "AttachDocument", attachment((await session()).id, to))).toEqual([
      "UPLOAD_MISSING documentId",
    ]);
  const wrong = (change: (url: URL) => void) => (to: Upload) => {
    const url = new URL(to.url);
    change(url);
    return send({ ...to, url: url.href }, PDF);
  };

  test.each<[string, number, (to: Upload) => Promise<Response>]>([
    ["the announced bytes without headers", 400, (to) => send({ ...to, headers: [] }, PDF)],
    [
      "other bytes of the same size",
      400,
      (to) => send(to, Buffer.from(PDF.toString().replace("9 9", "8 8"))),
    ],
    ["fewer bytes", 400, (to) => send(to, PDF.subarray(1))],
    ["more bytes", 413, (to) => send(to, Buffer.concat([PDF, PDF]))],
    [
      "a changed signature",
      403,
      wrong((url) =>
        url.searchParams.set(
          "signature",
          String(
            url.searchParams
              .get("signature")
              ?.replace(/^./, (first) => (first === "A" ? "B" : "A")),
          ),
        ),
      ),
    ],
    ["no signature", 403, wrong((url) => url.searchParams.delete("signature"))],
    ["a changed size", 403, wrong((url) => url.searchParams.set("size", "1"))],
    ["a changed expiry", 403, wrong((url) => url.searchParams.set("expires", "9999999999999"))],
    [
      "another document's key",
      403,
      wrong((url) => (url.pathname = `/files/doc_${"0".repeat(26)}`)),
    ],
    [
      "a path outside the store",
      404,
      wrong((url) => (url.pathname = "/files/..%2f..%2fissuer.json")),
    ],
    ["reading by the upload link", 403, ({ url }) => fetch(url)],
    ["another method", 405, ({ url }) => fetch(url, { method: "DELETE" })],
  ])("%s", async (_, status, attempt) => {
    const to = await announce(PDF);
    expect((await attempt(to)).status).toBe(status);
    await expectNothing(to);
  });

  test("many more bytes without a content length", async () => {
    const to = await announce(PDF);
    const status = await new Promise((resolve, reject) => {
      const headers = Object.fromEntries(to.headers.map(({ name, value }) => [name, value]));
      const sending = request(to.url, { method: "PUT", headers }, (response) =>
        resolve(response.resume().statusCode),
      ).on("error", reject);
      for (let i = 0; i < 30; i++) sending.write(Buffer.alloc(100_000));
      sending.end();
    });
    expect(status).toBe(413);
    await expectNothing(to);
  });

  test("bytes after 15 minutes", async () => {
    const to = await announce(PDF);
    later(15);
    expect((await send(to, PDF)).status).toBe(403);
    later(14.9);
    expect((await send(to, PDF)).status).toBe(200);
  });
});

describe("an upload that is not attached", () => {
  test("cannot be read by its own link or by one for another document", async () => {
    const waiting = await upload(PDF);
    expect((await fetch(waiting.url)).status).toBe(403);
    const { document } = await attach(attachment((await session()).id, await upload(PDF)));
    const url = new URL(document.link);
    url.pathname = `/files/${waiting.documentId}`;
    expect((await fetch(url)).status).toBe(403);
    // A link signed for it does not work either.
    const signed = await gateway.files.downloadLink(
      waiting.documentId,
      { disposition: "attachment", mediaType: "application/pdf" },
      now,
    );
    expect((await fetch(signed)).status).toBe(404);
  });

  test.each([
    ["an html called png", HTML, "image/png"],
    ["a zip called pdf", zip({ "a.txt": "a" }), "application/pdf"],
    ["a folder of a zip called docx", zip({ "word/a.txt": "a" }), DOCX],
    ["an xlsx called docx", SHEET, DOCX],
    ["an html called csv", Buffer.from("<script>alert(1,2)</script>"), "text/csv"],
    ["an html called xml", HTML, "application/xml"],
    ["an xml called csv", Buffer.from('<?xml version="1.0"?><a>,</a>'), "text/csv"],
    [
      "a document with macros called docx",
      office("word/document.xml", "application/vnd.ms-word.document.macroEnabled"),
      DOCX,
    ],
  ])("%s is not attached", async (_, bytes, mediaType) => {
    const { id } = await session();
    const to = await upload(bytes, { mediaType });
    expect(await refusals(clerk, "AttachDocument", attachment(id, to))).toEqual([
      "CONTENT_MISMATCH documentId",
    ]);
    expect(await documentsOf(id)).toMatchObject({ version: 1, documents: [] });
  });

  test("stays unattached if the stored bytes differ in length or content", async () => {
    const { id } = await session();
    const other = Buffer.from(PDF.toString().replace("9 9", "8 8"));
    for (const stored of [PDF.subarray(1), other]) {
      const to = await announce(PDF);
      // Simulates a store that accepts wrong bytes.
      const { url, headers } = await gateway.files.uploadLink(
        to.documentId,
        { size: stored.length, sha256: sha256(stored) },
        now,
      );
      expect((await send({ ...to, url, headers: [...headers] }, stored)).status).toBe(200);
      expect(await refusals(clerk, "AttachDocument", attachment(id, to))).toEqual([
        "CONTENT_MISMATCH documentId",
      ]);
    }
  });
});
