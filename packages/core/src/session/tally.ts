import { countRowsOf } from "../opinion/read.ts";
import type { Context } from "../request/context.ts";
import { ulidOf } from "./entity.ts";
import type { Tallied } from "./reconciliation.ts";
import type { Session } from "./shape.ts";

/** The recorded opinions of a session for counting. Nothing is read without reported counts. */
export const tallyOf = async (
  ctx: Context,
  { id, reportedCounts }: Pick<Session, "id" | "reportedCounts">,
): Promise<readonly Tallied[]> => (reportedCounts.length > 0 ? countRowsOf(ctx, ulidOf(id)) : []);
