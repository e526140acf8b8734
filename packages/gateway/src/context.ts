import type { Context, Document, Language, Table } from "@doithoai/core";
import type { Budget } from "./limits/budget.ts";
import type { Loaders } from "./loaders.ts";

/**
 * What resolvers are given: the core's context, the caller's language and what this request has
 * read already.
 */
export interface GatewayContext extends Context {
  readonly language: Language;
  readonly loaders: Loaders;
  readonly reads: Table.ReadBudget;
  /** What this request may still give. */
  readonly budget: Budget;
  /** Where the bytes of documents lie. */
  readonly files: Document.Files;
  /** Where the request came from. */
  readonly address: string;
}
