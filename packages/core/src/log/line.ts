/** One log line: an event and its facts. It contains no personal data and no user text. */
export interface Line {
  readonly level: "info" | "error";
  readonly message: string;
  readonly [fact: string]: unknown;
}
export type Log = (line: Line) => void;
