import { parseArgs } from "node:util";
import { command, UsageError } from "@doithoai/core/usage-error";
import * as z from "zod";
import { readSettings } from "./settings.ts";

const USAGE = "npm run --silent overdue -- --now 2026-12-01T00:05:00+07:00";

await command(USAGE, async () => {
  const { values } = parseArgs({ options: { now: { type: "string" } } });
  const { port } = readSettings(process.env);
  // Without an instant, the present of the running system.
  const body = JSON.stringify({ now: values.now });
  const headers = { "content-type": "application/json" };
  const response = await fetch(`http://127.0.0.1:${port}/overdue`, {
    method: "POST",
    headers,
    body,
  }).catch((cause: unknown) => {
    throw new UsageError(
      `Nothing answers on port ${port}: run npm start first, and give both the same PORT.`,
      { cause },
    );
  });
  if (response.status === 503)
    throw new UsageError("The system is still starting: try again when it says Ready.");
  const outcome: unknown = await response.json();
  if (!response.ok)
    throw new UsageError(`${z.object({ error: z.string() }).parse(outcome).error} ${USAGE}`);
  process.stdout.write(`${JSON.stringify(outcome)}\n`);
});
