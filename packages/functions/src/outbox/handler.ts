import { EventBridgeClient } from "@aws-sdk/client-eventbridge";
import * as z from "zod";
import { busOf } from "./bus.ts";
import { makeOutbox } from "./run.ts";

const { DOITHOAI_BUS } = z.object({ DOITHOAI_BUS: z.string().min(1) }).parse(process.env);

/** The Lambda function that reads the table's stream. */
export const handler = makeOutbox({
  publish: busOf(new EventBridgeClient({ maxAttempts: 3 }), DOITHOAI_BUS),
  log: (record) => void process.stdout.write(`${JSON.stringify(record)}\n`),
  clock: Date.now,
});
