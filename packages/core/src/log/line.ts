/** One line of a log: what happened, and facts about it that name no person and repeat no text. */
export interface Line {
  readonly level: "info" | "error";
  readonly message: string;
  readonly [fact: string]: unknown;
}
export type Log = (line: Line) => void;
