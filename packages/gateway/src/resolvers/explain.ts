import type { Queries } from "./complete.ts";

/** The queries load with the first that is asked: their words are long. */
export const explainQueries: Queries<"explainDeadline" | "workingCalendar" | "deadlinePolicies"> = {
  explainDeadline: async (_, args, ctx) =>
    (await import("./explain-queries.ts")).explainDeadline(args, ctx),
  workingCalendar: async (_, args, ctx) =>
    (await import("./explain-queries.ts")).workingCalendar(args, ctx),
  deadlinePolicies: async (_, args, ctx) =>
    (await import("./explain-queries.ts")).deadlinePolicies(args, ctx),
};
