import type { Actor, Table } from "@doithoai/core";

/**
 * Facts about a finished request. They never contain the document, variables, tokens, addresses or
 * names.
 */
export interface RequestFacts extends Table.Usage {
  readonly requestId: string;
  /**
   * The name that the caller gave the operation; null if it is missing, malformed or too long, or
   * if the document could not be parsed.
   */
  readonly operationName: string | null;
  readonly kind: string | null;
  readonly actor: Pick<Actor, "subject" | "client" | "isSignedIn"> | null;
  readonly status: number;
  /** Milliseconds. */
  readonly latency: number;
  /** Number of errors in the answer, by code. */
  readonly errorCodes: Readonly<Record<string, number>>;
}

/** Facts that are collected while the request runs. */
export type RequestNotes = Partial<
  Pick<RequestFacts, "operationName" | "kind" | "actor" | "errorCodes">
>;
export interface HasNotes {
  readonly note: (facts: RequestNotes) => void;
}
