import type { Opinion } from "./shape.ts";

const AT_SESSION: ReadonlySet<string> = new Set(["SPOKEN", "BALLOT"]);

/** Whether opinions of the channel are received at the session itself. */
export const isOfSession = (channel: Opinion["channel"]): boolean => AT_SESSION.has(channel);
