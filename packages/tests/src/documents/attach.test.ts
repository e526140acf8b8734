import { describe, expect, test } from "vitest";
import { aSession, done, failTransactions, openGateway, refusals } from "../kit/index.ts";
import {
  announce,
  attach,
  attachment,
  clerk,
  documentsOf,
  gateway,
  later,
  now,
  PDF,
  session,
  upload,
  useDocuments,
  world,
} from "./scene.ts";

useDocuments();
const OTHER_PDF = Buffer.concat([PDF, Buffer.from("% other")]);

describe("attaching a document", () => {
  test("refuses an upload without content", async () => {
    expect(
      await refusals(
        clerk,
        "AttachDocument",
        attachment((await session()).id, await announce(PDF)),
      ),
    ).toEqual(["UPLOAD_MISSING documentId"]);
  });

  test("refuses an upload of another person", async () => {
    const to = await upload(PDF);
    const other = await gateway.as("ADMIN", world.commune, "minh");
    expect(await refusals(other, "AttachDocument", attachment((await session()).id, to))).toEqual([
      "NOT_FOUND documentId",
    ]);
  });

  test("refuses an upload after a day", async () => {
    const to = await upload(PDF);
    const { id } = await session();
    later(24 * 60 + 1);
    const tomorrow = await gateway.as("CLERK", world.commune, "lan");
    expect(await refusals(tomorrow, "AttachDocument", attachment(id, to))).toEqual([
      "NOT_FOUND documentId",
    ]);
  });

  test("refuses an outdated version", async () => {
    const { id } = await session();
    await attach(attachment(id, await upload(PDF)));
    const to = await upload(OTHER_PDF);
    expect(await refusals(clerk, "AttachDocument", attachment(id, to))).toEqual([
      "STALE_VERSION expectedVersion",
    ]);
    await attach(attachment(id, to, { expectedVersion: 2 }));
  });

  test("refuses the same content uploaded and attached once more", async () => {
    const { id } = await session();
    await attach(attachment(id, await upload(PDF)));
    await attach(attachment((await session()).id, await upload(PDF)));
    const again = attachment(id, await upload(PDF, { name: "Biên bản.pdf" }), {
      expectedVersion: 2,
    });
    expect(await refusals(clerk, "AttachDocument", again)).toEqual(["DUPLICATE documentId"]);
    expect((await documentsOf(id)).documents).toHaveLength(1);
  });

  test("refuses unknown subjects and documents, and subjects without documents", async () => {
    const { id } = await session();
    const to = await upload(PDF);
    const refused = (more: object) => refusals(clerk, "AttachDocument", attachment(id, to, more));
    expect(await refused({ subjectId: "ses_x" })).toEqual(["NOT_FOUND subjectId"]);
    expect(await refused({ subjectId: "cmp_x" })).toEqual(["NOT_FOUND subjectId"]);
    expect(await refused({ documentId: `doc_${"0".repeat(26)}` })).toEqual([
      "NOT_FOUND documentId",
    ]);
    expect(await refused({ documentId: id })).toEqual(["NOT_FOUND documentId"]);
  });

  test("returns the first result for the same key, and attaches an upload once", async () => {
    const { id } = await session();
    const to = await upload(PDF);
    const input = attachment(id, to, { idempotencyKey: `attach ${to.documentId}` });
    const first = await attach(input);
    const again = await attach(input);
    expect({ ...again.document, link: "" }).toEqual({ ...first.document, link: "" });
    expect(again.subject).toEqual(first.subject);
    expect(await refusals(clerk, "AttachDocument", { ...input, expectedVersion: 2 })).toEqual([
      "IDEMPOTENCY_KEY_REUSED idempotencyKey",
    ]);
    expect(
      await refusals(clerk, "AttachDocument", attachment(id, to, { expectedVersion: 2 })),
    ).toEqual(["DUPLICATE documentId"]);
    expect((await documentsOf(id)).documents).toHaveLength(1);
  });

  test("can be repeated after a failed transaction", async () => {
    const own = await openGateway({ now: () => now });
    const ours = await own.as("CLERK", world.commune, "lan");
    const { id } = await session();
    const to = await upload(PDF, {}, ours);
    let broken = true;
    failTransactions(own.table, () => (broken ? new Error("broken") : undefined));
    const document =
      "mutation ($i: AttachDocumentInput!) { attachDocument(input: $i) { document { link } " +
      "userErrors { code } } }";
    const first = await ours(document, { i: attachment(id, to) });
    expect(first.errors?.[0].extensions.code).toBe("INTERNAL");
    broken = false;
    const { data } = await ours(document, { i: attachment(id, to) });
    expect(data.attachDocument.userErrors).toEqual([]);
    expect(await (await fetch(data.attachDocument.document.link)).text()).toBe(PDF.toString());
    await own.close();
  });

  test("refuses more than 50 documents", async () => {
    const documents = Array.from({ length: 50 }, (_, i) => ({
      kind: "EVIDENCE",
      name: `Ảnh ${i}`,
    }));
    const { id } = await done(clerk, "RecordSession", aSession(world.commune, { documents }));
    expect(await refusals(clerk, "AttachDocument", attachment(id, await upload(PDF)))).toEqual([
      "TOO_MANY subjectId",
    ]);
  });
});

describe("the download link", () => {
  test("expires after five minutes, serves one document and cannot be changed", async () => {
    const { id } = await session();
    const { document } = await attach(attachment(id, await upload(PDF)));
    later(4.9);
    expect((await fetch(document.link)).status).toBe(200);
    const url = new URL(document.link);
    url.searchParams.set("mediaType", "text/html");
    expect((await fetch(url)).status).toBe(403);
    later(5);
    expect((await fetch(document.link)).status).toBe(403);
    // A new request returns a new link.
    expect((await fetch((await documentsOf(id)).documents[0].link)).status).toBe(200);
  });
});
