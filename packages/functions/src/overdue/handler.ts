import { Log, Table } from "@doithoai/core";
import { openLogger } from "@doithoai/core/logger";
import type { Context, ScheduledEvent } from "aws-lambda";
import * as z from "zod";
import { makeOverdue, type Outcome } from "./run.ts";

const config = z
  .object({ DOITHOAI_TABLE: z.string().min(3), DOITHOAI_ENDPOINT: z.url().optional() })
  .parse(process.env);

/** Writes one JSON object per line. The lines contain only the id of a deadline. */
const { log, begin } = openLogger("overdue");

const run = makeOverdue({
  log,
  table: Table.openTable({
    name: config.DOITHOAI_TABLE,
    ...(config.DOITHOAI_ENDPOINT !== undefined && { endpoint: config.DOITHOAI_ENDPOINT }),
    report: (broken) => log(Log.brokenLine(broken)),
  }),
});

/** The Lambda function that the schedule runs. */
export const handler = async (
  event: Pick<ScheduledEvent, "id" | "time">,
  invocation: Context,
): Promise<Outcome> => {
  begin(invocation, event.id);
  return Log.withErrorLog(log, () => run(event, invocation));
};
