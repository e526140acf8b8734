import type * as Documents from "@doithoai/schema";
import recorded from "./generated/recorded.json" with { type: "json" };

/** An answer of the API as it was recorded. */
export interface Recorded {
  /** The variables that were sent; their ids are those of the sample data. */
  readonly variables: object;
  /** The role that asked; null for a visitor. */
  readonly role: string | null;
  /** The SHA-256 of the document that was sent. */
  readonly hash: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** The names of the shipped documents. */
export type DocumentName = {
  [Name in keyof typeof Documents]: (typeof Documents)[Name] extends Documents.TypedDocument<
    infer _R,
    infer _V
  >
    ? Name
    : never;
}[keyof typeof Documents];

/** The recorded answers by the name of their document. */
export const ANSWERS: Readonly<Record<string, Recorded>> = recorded.answers;

/** The clock of the system when it was recorded: `vi.setSystemTime(RECORDED_AT)`. */
export const RECORDED_AT: string = recorded.now;

/** The recorded data of a document. @throws Error if none was recorded. */
export function answerOf<Name extends DocumentName>(
  name: Name,
): Documents.ResultOf<(typeof Documents)[Name]> {
  const answer = ANSWERS[name];
  if (!answer) throw new Error(`No answer of ${name} was recorded: give one to mockWith.`);
  return structuredClone(answer.data) as Documents.ResultOf<(typeof Documents)[Name]>;
}
