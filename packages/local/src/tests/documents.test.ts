import { createHash } from "node:crypto";
import { request } from "node:http";
import { deflateRawSync } from "node:zlib";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import {
  type Ask,
  anOpinion,
  aSession,
  done,
  failTransactions,
  type Gateway,
  makeWorld,
  mutate,
  NOW,
  openGateway,
  refusals,
  type World,
} from "../testkit/index.ts";
import { documentOf } from "../testkit/operations.ts";

let gateway: Gateway;
let world: World;
let clerk: Ask;
let now = NOW;
beforeAll(async () => {
  gateway = await openGateway({ now: () => now });
  world = await makeWorld(gateway.table);
  clerk = await gateway.as("CLERK", world.commune, "lan");
});
beforeEach(() => {
  now = NOW;
});
afterAll(() => gateway.close());
const later = (minutes: number) => {
  now = new Date(NOW.getTime() + minutes * 60_000);
};

const sha256 = (bytes: Buffer) => createHash("sha256").update(bytes).digest("hex");
const PDF = Buffer.from(
  "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n" +
    "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n",
);
const HTML = Buffer.from("<!doctype html><script>alert(1)</script>");
const OFFICE = "application/vnd.openxmlformats-officedocument";
const DOCX = `${OFFICE}.wordprocessingml.document`;
const XLSX = `${OFFICE}.spreadsheetml.sheet`;

/** A zip with these entries, without the checksums and the directory that nothing here looks at. */
const zip = (entries: Record<string, string>) => {
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
const office = (part: string, type: string) =>
  zip({ "[Content_Types].xml": `<Types><Override PartName="/${part}" ContentType="${type}.main+xml"/></Types>`, [part]: "<x/>" });
const WORD = office("word/document.xml", DOCX);
const SHEET = office("xl/workbook.xml", XLSX);

interface Upload {
  readonly documentId: string;
  readonly method: string;
  readonly url: string;
  readonly headers: { name: string; value: string }[];
  readonly expiresAt: string;
}
const announced = (bytes: Buffer, more: object = {}) => ({
  ...{ kind: "MINUTES", name: "Biên bản đối thoại", mediaType: "application/pdf", size: bytes.length, sha256: sha256(bytes) },
  ...more,
});
const announce = (bytes: Buffer, more: object = {}): Promise<Upload> => done(clerk, "CreateUpload", announced(bytes, more));
const send = ({ method, url, headers }: Upload, bytes: Buffer) =>
  fetch(url, { method, headers: Object.fromEntries(headers.map(({ name, value }) => [name, value])), body: new Uint8Array(bytes) });
const upload = async (bytes: Buffer, more: object = {}): Promise<Upload> => {
  const to = await announce(bytes, more);
  expect((await send(to, bytes)).status).toBe(200);
  return to;
};
const session = (): Promise<{ id: string; version: number }> => done(clerk, "RecordSession", aSession(world.commune));
const attachment = (subjectId: string, { documentId }: Upload, more: object = {}) => ({ subjectId, documentId, expectedVersion: 1, ...more });
const attach = async (input: object) => {
  const { document, subject, userErrors } = await mutate(clerk, "AttachDocument", input);
  expect(userErrors).toEqual([]);
  return { document, subject };
};
const documentsOf = async (id: string) =>
  (await clerk("query ($id: ID!) { session(id: $id) { version documents { id name number mediaType size sha256 link } } }", { id })).data.session;

describe("announce, send, attach", () => {
  test("the bytes that were sent can be read by a link, under a name that fits their type", async () => {
    const { id } = await session();
    const to = await upload(PDF, { name: 'Biên bản "Đối thoại" ../quý IV', number: "12/BB", issuedOn: "2026-11-12" });
    expect(to).toMatchObject({ method: "PUT", expiresAt: "2026-11-23T02:15:00.000Z" });
    gateway.requests();
    const { document, subject } = await attach(attachment(id, to));
    expect(gateway.requests()).toHaveLength(3);
    expect(subject).toEqual({ id, version: 2 });
    expect(document).toMatchObject({ id: to.documentId, number: "12/BB", mediaType: "application/pdf", size: PDF.length, sha256: sha256(PDF) });
    const { version, documents } = await documentsOf(id);
    expect([version, documents.length, documents[0].id]).toEqual([2, 1, to.documentId]);
    const response = await fetch(documents[0].link);
    expect(response.status).toBe(200);
    expect(Buffer.from(await response.arrayBuffer()).equals(PDF)).toBe(true);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      "content-type": "application/pdf",
      "content-length": String(PDF.length),
      "content-disposition": `attachment; filename="Bien ban _Doi thoai_ .._quy IV.pdf"; filename*=UTF-8''Bi%C3%AAn%20b%E1%BA%A3n%20_%C4%90%E1%BB%91i%20tho%E1%BA%A1i_%20.._qu%C3%BD%20IV.pdf`,
      "x-content-type-options": "nosniff",
    });
    const history = await clerk("query ($id: ID!) { session(id: $id) { changes { nodes { event version fields { field } } } } }", { id });
    expect(history.data.session.changes.nodes[1]).toEqual({ event: "document.attached", version: 2, fields: [{ field: "documents" }] });
  });

  test.each([
    ["docx", WORD, DOCX],
    ["xlsx", SHEET, XLSX],
    ["odt", zip({ mimetype: "application/vnd.oasis.opendocument.text" }), "application/vnd.oasis.opendocument.text"],
    ["tiff", Buffer.from("II*\0\x08\0\0\0\0\0\0\0\0\0".padEnd(64, "\0"), "latin1"), "image/tiff"],
    ["jpeg", Buffer.from("\xff\xd8\xff\xe0\0\x10JFIF\0".padEnd(64, "\0"), "latin1"), "image/jpeg"],
    ["png", Buffer.from("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII=", "base64"), "image/png"],
  ])("a %s is told by its content", async (_, bytes, mediaType) => {
    const { document } = await attach(attachment((await session()).id, await upload(bytes, { mediaType, name: "Không có đuôi" })));
    expect(document.mediaType).toBe(mediaType);
  });
});

describe("what is announced wrong is refused at its field", () => {
  test.each([
    ["nothing", { size: 0 }, "TOO_SMALL size"],
    ["more than 20 MB", { size: 20_000_001 }, "TOO_LARGE size"],
    ["a type that is not taken", { mediaType: "text/plain" }, "INVALID mediaType"],
    ["a fingerprint that is none", { sha256: "A".repeat(64) }, "INVALID sha256"],
    ["a name of two lines", { name: "a\nb" }, "INVALID name"],
  ])("%s", async (_, more, refusal) => {
    expect(await refusals(clerk, "CreateUpload", announced(PDF, more))).toEqual([refusal]);
  });

  test("without a token, without a role, with the role of a machine that records nothing", async () => {
    const codeOf = async (ask: Ask) =>
      (await ask("mutation ($i: CreateUploadInput!) { createUpload(input: $i) { userErrors { code } } }", { i: announced(PDF) })).errors?.[0].extensions.code;
    expect(await codeOf(gateway.anonymous)).toBe("UNAUTHENTICATED");
    expect(await codeOf(await gateway.as("PUBLIC", world.commune))).toBe("FORBIDDEN");
    expect(await codeOf(await gateway.as("INTEGRATOR", world.commune))).toBe("FORBIDDEN");
    expect(await codeOf(await gateway.as("INTEGRATOR", world.commune, "recorder", null, { scopes: ["RECORD_SESSIONS"] }))).toBeUndefined();
  });
});

describe("the link takes the announced bytes and no others, and nothing is kept of others", () => {
  /** The upload is as if nothing had been sent. */
  const expectNothing = async (to: Upload) =>
    expect(await refusals(clerk, "AttachDocument", attachment((await session()).id, to))).toEqual(["UPLOAD_MISSING documentId"]);
  const wrong = (change: (url: URL) => void) => (to: Upload) => {
    const url = new URL(to.url);
    change(url);
    return send({ ...to, url: url.href }, PDF);
  };

  test.each<[string, number, (to: Upload) => Promise<Response>]>([
    ["nothing but a header is missing", 400, (to) => send({ ...to, headers: [] }, PDF)],
    ["other bytes of the same size", 400, (to) => send(to, Buffer.from(PDF.toString().replace("9 9", "8 8")))],
    ["fewer bytes", 400, (to) => send(to, PDF.subarray(1))],
    ["more bytes", 413, (to) => send(to, Buffer.concat([PDF, PDF]))],
    [
      "a signature that was changed",
      403,
      wrong((url) => url.searchParams.set("signature", `${url.searchParams.get("signature")?.replace(/^./, (first) => (first === "A" ? "B" : "A"))}`)),
    ],
    ["no signature", 403, wrong((url) => url.searchParams.delete("signature"))],
    ["a size that was changed", 403, wrong((url) => url.searchParams.set("size", "1"))],
    ["an hour that was changed", 403, wrong((url) => url.searchParams.set("expires", "9999999999999"))],
    ["another document's key", 403, wrong((url) => (url.pathname = `/files/doc_${"0".repeat(26)}`))],
    ["a key that leads elsewhere", 404, wrong((url) => (url.pathname = "/files/..%2f..%2fissuer.json"))],
    ["reading by the link for writing", 403, ({ url }) => fetch(url)],
    ["another method", 405, ({ url }) => fetch(url, { method: "DELETE" })],
  ])("%s", async (_, status, attempt) => {
    const to = await announce(PDF);
    expect((await attempt(to)).status).toBe(status);
    await expectNothing(to);
  });

  test("far more bytes, their number not said", async () => {
    const to = await announce(PDF);
    const status = await new Promise((resolve, reject) => {
      const headers = Object.fromEntries(to.headers.map(({ name, value }) => [name, value]));
      const sending = request(to.url, { method: "PUT", headers }, (response) => resolve(response.resume().statusCode)).on("error", reject);
      for (let i = 0; i < 30; i++) sending.write(Buffer.alloc(100_000));
      sending.end();
    });
    expect(status).toBe(413);
    await expectNothing(to);
  });

  test("after a quarter of an hour", async () => {
    const to = await announce(PDF);
    later(15);
    expect((await send(to, PDF)).status).toBe(403);
    later(14.9);
    expect((await send(to, PDF)).status).toBe(200);
  });
});

describe("what was sent is nothing until it is attached", () => {
  test("nothing leads to it: neither its own link nor one for another document", async () => {
    const waiting = await upload(PDF);
    expect((await fetch(waiting.url)).status).toBe(403);
    const { document } = await attach(attachment((await session()).id, await upload(PDF)));
    const url = new URL(document.link);
    url.pathname = `/files/${waiting.documentId}`;
    expect((await fetch(url)).status).toBe(403);
    // Not even a link that is signed for it.
    const signed = await gateway.files.downloadLink(waiting.documentId, { disposition: "attachment", mediaType: "application/pdf" }, now);
    expect((await fetch(signed)).status).toBe(404);
  });

  test.each([
    ["an html called png", HTML, "image/png"],
    ["a zip called pdf", zip({ "a.txt": "a" }), "application/pdf"],
    ["a folder of a zip called docx", zip({ "word/a.txt": "a" }), DOCX],
    ["an xlsx called docx", SHEET, DOCX],
    ["a document with macros called docx", office("word/document.xml", "application/vnd.ms-word.document.macroEnabled"), DOCX],
  ])("%s is not attached", async (_, bytes, mediaType) => {
    const { id } = await session();
    const to = await upload(bytes, { mediaType });
    expect(await refusals(clerk, "AttachDocument", attachment(id, to))).toEqual(["CONTENT_MISMATCH documentId"]);
    expect(await documentsOf(id)).toMatchObject({ version: 1, documents: [] });
  });

  test("bytes that the store changed are not attached, in neither length nor content", async () => {
    const { id } = await session();
    const other = Buffer.from(PDF.toString().replace("9 9", "8 8"));
    for (const stored of [PDF.subarray(1), other]) {
      const to = await announce(PDF);
      // As if the store had taken what it should have refused.
      const { url, headers } = await gateway.files.uploadLink(to.documentId, { size: stored.length, sha256: sha256(stored) }, now);
      expect((await send({ ...to, url, headers: [...headers] }, stored)).status).toBe(200);
      expect(await refusals(clerk, "AttachDocument", attachment(id, to))).toEqual(["CONTENT_MISMATCH documentId"]);
    }
  });
});

describe("who attaches what to what", () => {
  test("an upload that nothing was sent to", async () => {
    expect(await refusals(clerk, "AttachDocument", attachment((await session()).id, await announce(PDF)))).toEqual(["UPLOAD_MISSING documentId"]);
  });

  test("another subject's upload is not there", async () => {
    const to = await upload(PDF);
    const other = await gateway.as("ADMIN", world.commune, "minh");
    expect(await refusals(other, "AttachDocument", attachment((await session()).id, to))).toEqual(["NOT_FOUND documentId"]);
  });

  test("a day later it is not there either", async () => {
    const to = await upload(PDF);
    const { id } = await session();
    later(24 * 60 + 1);
    const tomorrow = await gateway.as("CLERK", world.commune, "lan");
    expect(await refusals(tomorrow, "AttachDocument", attachment(id, to))).toEqual(["NOT_FOUND documentId"]);
  });

  test("a version that has moved on", async () => {
    const { id } = await session();
    await attach(attachment(id, await upload(PDF)));
    const to = await upload(PDF);
    expect(await refusals(clerk, "AttachDocument", attachment(id, to))).toEqual(["STALE_VERSION expectedVersion"]);
    await attach(attachment(id, to, { expectedVersion: 2 }));
  });

  test("no subject, no document, nothing that carries documents", async () => {
    const { id } = await session();
    const to = await upload(PDF);
    const refused = (more: object) => refusals(clerk, "AttachDocument", attachment(id, to, more));
    expect(await refused({ subjectId: "ses_x" })).toEqual(["NOT_FOUND subjectId"]);
    expect(await refused({ subjectId: "cmp_x" })).toEqual(["NOT_FOUND subjectId"]);
    expect(await refused({ documentId: `doc_${"0".repeat(26)}` })).toEqual(["NOT_FOUND documentId"]);
    expect(await refused({ documentId: id })).toEqual(["NOT_FOUND documentId"]);
  });

  test("the same key gives the first result; without one an upload is attached once", async () => {
    const { id } = await session();
    const to = await upload(PDF);
    const input = attachment(id, to, { idempotencyKey: `attach ${to.documentId}` });
    const first = await attach(input);
    const again = await attach(input);
    expect({ ...again.document, link: "" }).toEqual({ ...first.document, link: "" });
    expect(again.subject).toEqual(first.subject);
    expect(await refusals(clerk, "AttachDocument", { ...input, expectedVersion: 2 })).toEqual(["IDEMPOTENCY_KEY_REUSED idempotencyKey"]);
    expect(await refusals(clerk, "AttachDocument", attachment(id, to, { expectedVersion: 2 }))).toEqual(["DUPLICATE documentId"]);
    expect((await documentsOf(id)).documents).toHaveLength(1);
  });

  test("a transaction that failed after the file was accepted can be tried again", async () => {
    const own = await openGateway({ now: () => now });
    clerk = await own.as("CLERK", world.commune, "lan");
    const { id } = await session();
    const to = await upload(PDF);
    let broken = true;
    failTransactions(own.table, () => (broken ? new Error("broken") : undefined));
    const document = "mutation ($i: AttachDocumentInput!) { attachDocument(input: $i) { document { link } userErrors { code } } }";
    const first = await clerk(document, { i: attachment(id, to) });
    expect(first.errors?.[0].extensions.code).toBe("INTERNAL");
    broken = false;
    const { data } = await clerk(document, { i: attachment(id, to) });
    expect(data.attachDocument.userErrors).toEqual([]);
    expect(await (await fetch(data.attachDocument.document.link)).text()).toBe(PDF.toString());
    await own.close();
    clerk = await gateway.as("CLERK", world.commune, "lan");
  });

  test("at most 50 documents", async () => {
    const documents = Array.from({ length: 50 }, (_, i) => ({ kind: "EVIDENCE", name: `Ảnh ${i}` }));
    const { id } = await done(clerk, "RecordSession", aSession(world.commune, { documents }));
    expect(await refusals(clerk, "AttachDocument", attachment(id, await upload(PDF)))).toEqual(["TOO_MANY subjectId"]);
  });
});

describe("opinions and directives carry documents as sessions do", () => {
  const bodyOf = (kind: string) => `org_${world.commune}.2025-07-01.${kind}`;
  const opinion = async (more: object = {}) => done(clerk, "RecordOpinion", anOpinion((await session()).id, more));
  const nodeOf = async (ask: Ask, id: string) =>
    (await ask("query ($id: ID!) { node(id: $id) { ... on Opinion { documents { id link } } ... on Directive { documents { id link } } } }", { id })).data.node;
  const documentsOfNode = async (ask: Ask, id: string) => (await nodeOf(ask, id)).documents;
  const publish = (sessionId: string, expectedVersion: number) => done(clerk, "PublishSession", { sessionId, expectedVersion });

  test("an opinion", async () => {
    const home = await session();
    const { id } = await done(clerk, "RecordOpinion", anOpinion(home.id));
    const to = await upload(PDF, { kind: "EVIDENCE" });
    expect((await attach(attachment(id, to))).subject).toEqual({ id, version: 2 });
    const [document] = await documentsOfNode(clerk, id);
    expect(await (await fetch(document.link)).text()).toBe(PDF.toString());
    expect(await nodeOf(gateway.anonymous, id)).toBeNull();
    await done(clerk, "ConcludeSession", { sessionId: home.id, expectedVersion: 1, noDirectiveReason: "Đã giải thích tại chỗ." });
    await publish(home.id, 2);
    // Evidence of an opinion may show people: it is not published with it.
    expect(await documentsOfNode(gateway.anonymous, id)).toEqual([]);
    expect(await documentsOfNode(clerk, id)).toHaveLength(1);
  });

  test("a directive", async () => {
    const { id } = await session();
    const directives = [{ kinds: ["RESOLVE"], content: "Nạo vét cống tổ 3.", leadId: bodyOf("PEOPLES_COMMITTEE") }];
    await done(clerk, "ConcludeSession", { sessionId: id, expectedVersion: 1, directives });
    const directive = `dir_${id.slice(4)}.1`;
    const to = await upload(PDF, { kind: "EVIDENCE" });
    expect((await attach(attachment(directive, to))).subject).toEqual({ id: directive, version: 2 });
    expect(await documentsOfNode(clerk, directive)).toMatchObject([{ id: to.documentId }]);
    expect(await nodeOf(gateway.anonymous, directive)).toBeNull();
    await publish(id, 2);
    // Evidence may show people: published or not, it is for those who handle the matter.
    expect(await documentsOfNode(gateway.anonymous, directive)).toEqual([]);
  });

  test("what is attached to a locked text is shown to those who may read the text", async () => {
    const { id } = await opinion({ nature: "DENUNCIATION" });
    await attach(attachment(id, await upload(PDF, { kind: "EVIDENCE" })));
    expect(await documentsOfNode(clerk, id)).toEqual([]);
    expect(await documentsOfNode(await gateway.as("LEADER", world.commune), id)).toHaveLength(1);
  });

  test("an officer attaches to what lies with the officer's own body", async () => {
    const { id } = await opinion({ assignment: { organizationId: bodyOf("PEOPLES_COMMITTEE") } });
    const uploaded = async (body: string) => {
      const officer = await gateway.as("OFFICER", world.commune, "hoa", bodyOf(body));
      const to: Upload = await done(officer, "CreateUpload", announced(PDF));
      expect((await send(to, PDF)).status).toBe(200);
      return { officer, input: attachment(id, to) };
    };
    const front = await uploaded("FATHERLAND_FRONT");
    const { errors } = await front.officer(documentOf("AttachDocument"), { input: front.input });
    expect(errors?.[0].extensions.code).toBe("FORBIDDEN");
    const committee = await uploaded("PEOPLES_COMMITTEE");
    await done(committee.officer, "AttachDocument", committee.input);
  });
});

describe("the link for reading", () => {
  test("ends after five minutes, stands for one document and cannot be changed", async () => {
    const { id } = await session();
    const { document } = await attach(attachment(id, await upload(PDF)));
    later(4.9);
    expect((await fetch(document.link)).status).toBe(200);
    const url = new URL(document.link);
    url.searchParams.set("mediaType", "text/html");
    expect((await fetch(url)).status).toBe(403);
    later(5);
    expect((await fetch(document.link)).status).toBe(403);
    // Asked for again, there is a new one.
    expect((await fetch((await documentsOf(id)).documents[0].link)).status).toBe(200);
  });
});

describe("a session whose documents are entered again", () => {
  const patch = (id: string, documents: object[]) => ({ sessionId: id, expectedVersion: 2, patch: { documents } });

  test("keeps the content of an uploaded document whatever is said of it, and leaves out what is not named", async () => {
    const { id } = await session();
    const to = await upload(PDF);
    await attach(attachment(id, to));
    const renamed = {
      id: to.documentId,
      kind: "NOTICE",
      name: "Tên khác",
      size: 1,
      sha256: "0".repeat(64),
      mediaType: "text/html",
      link: "https://example.vn/x",
    };
    await done(clerk, "UpdateSession", patch(id, [renamed, { kind: "REPORT", name: "Báo", link: "https://example.vn/bao" }]));
    const { documents } = await documentsOf(id);
    expect(documents).toMatchObject([
      { id: to.documentId, name: "Tên khác", mediaType: "application/pdf", size: PDF.length, sha256: sha256(PDF) },
      { id: null, link: "https://example.vn/bao" },
    ]);
    expect(await (await fetch(documents[0].link)).text()).toBe(PDF.toString());
    await done(clerk, "UpdateSession", { ...patch(id, []), expectedVersion: 3 });
    expect((await documentsOf(id)).documents).toEqual([]);
  });

  test("keeps it through a change of something else", async () => {
    const { id } = await session();
    const to = await upload(PDF);
    await attach(attachment(id, to));
    await done(clerk, "UpdateSession", { sessionId: id, expectedVersion: 2, patch: { attendance: 12 } });
    const { documents } = await documentsOf(id);
    expect((await fetch(documents[0].link)).status).toBe(200);
  });

  test("takes no id of a document that it does not have, and none twice", async () => {
    const { id } = await session();
    const to = await upload(PDF);
    const entry = { id: to.documentId, kind: "MINUTES", name: "Biên bản" };
    expect(await refusals(clerk, "RecordSession", aSession(world.commune, { documents: [entry] }))).toEqual(["NOT_FOUND documents.0.id"]);
    await attach(attachment(id, to));
    expect(await refusals(clerk, "UpdateSession", patch(id, [entry, entry]))).toEqual(["DUPLICATE patch.documents.1.id"]);
  });

  test("from another system that does not know of the upload, keeps it", async () => {
    const externalRef = { system: "test", value: world.commune };
    const facts = aSession(world.commune, { externalRef, upsert: true, documents: [{ kind: "REPORT", name: "Báo" }] });
    const { id } = await done(clerk, "RecordSession", facts);
    const to = await upload(PDF);
    await attach(attachment(id, to));
    await done(clerk, "RecordSession", { ...facts, attendance: 30 });
    expect((await documentsOf(id)).documents.map((document: { id: string | null }) => document.id)).toEqual([null, to.documentId]);
  });
});
