import type { Actor, Table } from "@doithoai/core";

/**
 * What is told of a request when it is done. Never in it: the document, variables, tokens,
 * addresses, names.
 */
export interface RequestFacts extends Table.Usage {
  readonly requestId: string;
  /**
   * As the caller calls it, where that is a name; null where there is none, or no document that
   * could be read.
   */
  readonly operationName: string | null;
  readonly kind: string | null;
  readonly actor: Pick<Actor, "subject" | "client" | "signedIn"> | null;
  readonly status: number;
  /** Milliseconds. */
  readonly latency: number;
  /** How many errors of each code the answer holds. */
  readonly errorCodes: Readonly<Record<string, number>>;
}

/** What is found out on the way. */
export type RequestNotes = Partial<
  Pick<RequestFacts, "operationName" | "kind" | "actor" | "errorCodes">
>;
export interface HasNotes {
  readonly note: (facts: RequestNotes) => void;
}
