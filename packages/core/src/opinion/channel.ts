const AT_SESSION: ReadonlySet<string> = new Set(["SPOKEN", "BALLOT"]);

/** Whether opinions of the channel are received at the session itself. */
export const isOfSession = (channel: string): boolean => AT_SESSION.has(channel);
