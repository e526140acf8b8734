import type { Context, Document, Failures, Language, Table } from "@doithoai/core";
import type * as Search from "@doithoai/core/search";
import type { Arrival } from "./arrival.ts";
import type { Budget } from "./limits/budget.ts";
import type { Viewer } from "./viewer.ts";

/**
 * The context of resolvers: the core's context, the caller's language, the visibility of concepts,
 * and the caches and budgets of this request.
 */
export interface GatewayContext extends Context, Viewer {
  readonly language: Language;
  readonly reads: Table.ReadBudget;
  /** Objects that this request may still return. */
  readonly budget: Budget;
  /** The store of document files. */
  readonly files: Document.Files;
  /** The search index of opinions; absent in an installation without one. */
  readonly search?: Search.SearchIndex | undefined;
  /** The rows that do not fit their type, by their position in the list of rows. */
  readonly refusedRows?: ReadonlyMap<number, Failures>;
  readonly address: Arrival["address"];
  /** The address of the citizen for whom a connected system asks, as stated; null if it is not. */
  readonly citizenAddress: string | null;
  /** The time of the request as a part of the answer. The answer is then for this moment alone. */
  readonly instant: () => Date;
}
