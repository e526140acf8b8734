import type { StateRules } from "../use-case/allowed.ts";
import type { Session } from "./shape.ts";
import { isConcluded, isReadOnly, STATUS } from "./status.ts";

const accepts = ({ status }: Pick<Session, "status">): boolean => STATUS[status].accepts !== "NONE";

/** The steps on a session that are no transition of it. */
export const RULES = {
  updateSession: ({ status }) => !isReadOnly(status),
  explainDifference: () => true,
  amendNotice: ({ status }) => isConcluded(status),
  recordOpinion: accepts,
  recordOpinions: accepts,
  attachDocument: () => true,
} as const satisfies StateRules<Session>;
