import { Document as Documents } from "@doithoai/core";
import type { DocumentResolvers } from "../generated/resolvers.ts";
import type { DocumentModel } from "../models.ts";
import type { Complete } from "./complete.ts";

export const Document: Complete<DocumentResolvers, DocumentModel> = {
  link: (document, { inline }, { files, now }) =>
    Documents.linkOf(document, { files, now, inline }),
};
