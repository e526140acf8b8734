import { describe, expect, test } from "vitest";
import { aSession, done, refusals } from "../../testkit/index.ts";
import { attach, attachment, clerk, documentsOf, PDF, session, sha256, upload, useDocuments, world } from "./scene.ts";

useDocuments();

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
