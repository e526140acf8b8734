import type { PEOPLE } from "./people.ts";

export type Who = keyof typeof PEOPLE;

/** Said in both languages of the page. */
export interface Words {
  readonly en: string;
  readonly vi: string;
}

/**
 * One request. Texts like `«session»` stand for ids that earlier answers gave, `«session» version`
 * for the version last seen.
 */
export interface Call {
  /** Name of a document in graphql/operations/. */
  readonly operation: string;
  readonly variables: object;
  /** The codes it must be refused with; accepted when absent. */
  readonly refused?: readonly string[];
  /** What the ids and codes in the answer are called from here on: name by path. */
  readonly names?: Readonly<Record<string, string>>;
  /** What of the answer the page shows, as a selection of GraphQL. */
  readonly show?: string;
  /** The table at the end of the page that the answer becomes. */
  readonly table?: string;
}

/** What one person does at one time. */
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

/** What a call was answered with. */
export interface Answered {
  readonly call: Call;
  /** As they were sent, ids by their names. */
  readonly variables: unknown;
  /** What the page shows of the answer. */
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
