import { Table } from "@doithoai/core";
import * as z from "zod";
import { makeOverdue } from "./run.ts";

const config = z.object({ DOITHOAI_TABLE: z.string().min(3), DOITHOAI_ENDPOINT: z.url().optional() }).parse(process.env);

/** One JSON object a line; nothing of a deadline but its id is in them. */
const log = (record: object): void => void process.stdout.write(`${JSON.stringify(record)}\n`);

/** The Lambda function that the schedule runs. */
export const handler = makeOverdue({
  log,
  table: Table.openTable({
    name: config.DOITHOAI_TABLE,
    ...(config.DOITHOAI_ENDPOINT !== undefined && { endpoint: config.DOITHOAI_ENDPOINT }),
    report: ({ key, reason }) => log({ level: "error", message: "broken item left out", ...key, reason }),
  }),
});
