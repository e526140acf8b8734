import type { PEOPLE } from "./people.ts";

export type Who = keyof typeof PEOPLE;

/** A text in both languages of the page. */
export interface Words {
  readonly en: string;
  readonly vi: string;
}

/**
 * One request. A text like `«session»` is replaced by an id from an earlier answer, and
 * `«session» version` by the last known version.
 */
export interface Call {
  /** Name of a document in graphql/operations/. */
  readonly operation: string;
  readonly variables: object;
  /** The expected error codes. If absent, the call must be accepted. */
  readonly refused?: readonly string[];
  /** Names for ids and codes in the answer, used from here on: name by path. */
  readonly names?: Readonly<Record<string, string>>;
  /** The part of the answer that the page shows, as a GraphQL selection. */
  readonly show?: string;
  /** The table at the end of the page that the answer becomes. */
  readonly table?: string;
}

/** The calls of one person at one time. */
export interface Step extends Words {
  readonly by: Who;
  /** Local time, `2026-01-12 09:00`. */
  readonly at: string;
  readonly calls: readonly Call[];
}

export interface Chapter {
  readonly title: Words;
  readonly steps: readonly Step[];
}

/** A call with its answer. */
export interface Answered {
  readonly call: Call;
  /** As sent, with names instead of ids. */
  readonly variables: unknown;
  /** The part of the answer that the page shows. */
  readonly shown: unknown;
  readonly refusals: readonly Refusal[];
}

export interface Refusal {
  readonly code: string;
  readonly path: string;
  readonly message: Words;
}

export interface StepDone {
  readonly step: Step;
  readonly answers: readonly Answered[];
}

export interface ChapterDone {
  readonly title: Words;
  readonly steps: readonly StepDone[];
}
