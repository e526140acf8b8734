import { Document as Documents } from "@doithoai/core";
import type { DocumentResolvers } from "../generated/resolvers.ts";
import type { DocumentModel } from "../models.ts";
import { attempt } from "../payload.ts";
import { carrierSeen, writtenSeen } from "../visible.ts";
import type { Complete, Mutations } from "./complete.ts";

export const Document: Complete<DocumentResolvers, DocumentModel> = {
  link: (document, _, { files, now }) => Documents.linkOf(document, files, now),
};

export const documentMutations: Mutations<"createUpload" | "attachDocument"> = {
  createUpload: (_, { input }, ctx) =>
    attempt(ctx, "upload", async () => {
      const { expiresAt, ...offer } = await Documents.createUpload(ctx, ctx.files, input);
      return { ...offer, headers: [...offer.headers], expiresAt: expiresAt.toISOString() };
    }),
  attachDocument: async (_, { input }, ctx) => {
    const { attached, userErrors } = await attempt(ctx, "attached", () =>
      Documents.attach(ctx, ctx.files, input),
    );
    if (!attached) return { subject: null, document: null, userErrors };
    const seen = await carrierSeen(attached.subject, ctx);
    return {
      subject: seen ?? (await writtenSeen(attached.subject, ctx)),
      document: seen ? attached.document : null,
      userErrors,
    };
  },
};
