import { describe, expect, test } from "vitest";
import { aSession, done, refusals } from "../kit/index.ts";
import {
  announce,
  announced,
  attach,
  attachment,
  clerk,
  documentsOf,
  gateway,
  later,
  PDF,
  send,
  session,
  sha256,
  upload,
  useDocuments,
  world,
} from "./scene.ts";

useDocuments();

describe("announcing an upload again with the same key", () => {
  const keyed = (key: string) => ({ idempotencyKey: `upload-${key}` });

  test("returns the same upload with a new link", async () => {
    const first = await announce(PDF, keyed("again"));
    later(20);
    const again = await announce(PDF, keyed("again"));
    expect(again).toMatchObject({
      documentId: first.documentId,
      expiresAt: "2026-11-23T02:35:00.000Z",
    });
    expect([(await send(first, PDF)).status, (await send(again, PDF)).status]).toEqual([403, 200]);
    const { id } = await session();
    await attach(attachment(id, again));
    // Repeating all three steps has no further effect.
    expect((await send(await announce(PDF, keyed("again")), PDF)).status).toBe(200);
    expect(await refusals(clerk, "AttachDocument", attachment(id, again))).toEqual([
      "DUPLICATE documentId",
    ]);
    expect(await (await fetch((await documentsOf(id)).documents[0].link)).text()).toBe(
      PDF.toString(),
    );
  });

  test("returns one upload to parallel calls, and refuses other data", async () => {
    const all = await Promise.all([1, 2, 3, 4].map(() => announce(PDF, keyed("at once"))));
    expect(new Set(all.map(({ documentId }) => documentId)).size).toBe(1);
    expect(
      await refusals(clerk, "CreateUpload", announced(PDF, { ...keyed("at once"), name: "Khác" })),
    ).toEqual(["IDEMPOTENCY_KEY_REUSED idempotencyKey"]);
    const other = await gateway.as("CLERK", world.commune, "hoa");
    expect((await announce(PDF, keyed("at once"), other)).documentId).not.toBe(all[0]?.documentId);
  });

  test("works as long as the upload", async () => {
    const first = await announce(PDF, keyed("over"));
    const tomorrow = async (minutes: number) => {
      later(24 * 60 + minutes);
      return gateway.as("CLERK", world.commune, "lan");
    };
    expect((await announce(PDF, keyed("over"), await tomorrow(0))).documentId).toBe(
      first.documentId,
    );
    expect(
      await refusals(await tomorrow(1), "CreateUpload", announced(PDF, keyed("over"))),
    ).toEqual(["NOT_FOUND idempotencyKey"]);
  });
});

describe("documents of a session that are entered again", () => {
  const patch = (id: string, documents: object[]) => ({
    sessionId: id,
    expectedVersion: 2,
    patch: { documents },
  });

  test("keep the uploaded content, and are removed if left out", async () => {
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
    await done(
      clerk,
      "UpdateSession",
      patch(id, [renamed, { kind: "REPORT", name: "Báo", link: "https://example.vn/bao" }]),
    );
    const { documents } = await documentsOf(id);
    expect(documents).toMatchObject([
      {
        id: to.documentId,
        name: "Tên khác",
        mediaType: "application/pdf",
        size: PDF.length,
        sha256: sha256(PDF),
      },
      { id: null, link: "https://example.vn/bao" },
    ]);
    expect(await (await fetch(documents[0].link)).text()).toBe(PDF.toString());
    await done(clerk, "UpdateSession", { ...patch(id, []), expectedVersion: 3 });
    expect((await documentsOf(id)).documents).toEqual([]);
  });

  test.each(["https://an:mat-khau@example.vn/bao", "https://an@example.vn", "https://:x@a.vn"])(
    "are refused with a user or password in the link: %s",
    async (link) => {
      const { id } = await session();
      expect(
        await refusals(clerk, "UpdateSession", {
          ...patch(id, [{ kind: "REPORT", name: "Báo", link }]),
          expectedVersion: 1,
        }),
      ).toEqual(["INVALID patch.documents.0.link"]);
    },
  );

  test("keep the content when something else changes", async () => {
    const { id } = await session();
    const to = await upload(PDF);
    await attach(attachment(id, to));
    await done(clerk, "UpdateSession", {
      sessionId: id,
      expectedVersion: 2,
      patch: { attendance: 12 },
    });
    const { documents } = await documentsOf(id);
    expect((await fetch(documents[0].link)).status).toBe(200);
  });

  test("cannot have an unknown id or the same id twice", async () => {
    const { id } = await session();
    const to = await upload(PDF);
    const entry = { id: to.documentId, kind: "MINUTES", name: "Biên bản" };
    expect(
      await refusals(clerk, "RecordSession", aSession(world.commune, { documents: [entry] })),
    ).toEqual(["NOT_FOUND documents.0.id"]);
    await attach(attachment(id, to));
    expect(await refusals(clerk, "UpdateSession", patch(id, [entry, entry]))).toEqual([
      "DUPLICATE patch.documents.1.id",
    ]);
  });

  test("include an upload that another system does not know", async () => {
    const externalRef = { system: "test", value: world.commune };
    const facts = aSession(world.commune, {
      externalRef,
      upsert: true,
      documents: [{ kind: "REPORT", name: "Báo" }],
    });
    const { id } = await done(clerk, "RecordSession", facts);
    const to = await upload(PDF);
    await attach(attachment(id, to));
    await done(clerk, "RecordSession", { ...facts, attendance: 30 });
    expect(
      (await documentsOf(id)).documents.map((document: { id: string | null }) => document.id),
    ).toEqual([null, to.documentId]);
  });
});
