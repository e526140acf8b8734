import { setTimeout as sleep } from "node:timers/promises";
import { Event } from "@doithoai/core";
import { command, UsageError } from "@doithoai/core/usage-error";
import * as z from "zod";
import { readSettings } from "./settings.ts";

const PAUSE_MS = 300;
const Page = z.object({ last: z.int(), events: z.array(Event.Shape) });

// A reader such as `head` may close the pipe early. That is a normal end, not an error.
process.stdout.on("error", (error) => {
  if (!("code" in error) || error.code !== "EPIPE") throw error;
  process.exit(0);
});

/**
 * Prints the latest 1,000 events since the system's start, then each new event, one JSON object per
 * line, until the command is stopped.
 */
await command("npm run --silent events", async () => {
  const { port } = readSettings(process.env);
  for (let after = 0; ; await sleep(PAUSE_MS)) {
    const response = await fetch(`http://127.0.0.1:${port}/events?after=${after}`).catch(
      (cause: unknown) => {
        throw new UsageError(
          `Nothing answers on port ${port}: run npm start first, and give both the same PORT.`,
          { cause },
        );
      },
    );
    if (response.status === 503)
      throw new UsageError("The system is still starting: try again when it says Ready.");
    const { last, events } = Page.parse(await response.json());
    after = last;
    for (const event of events) process.stdout.write(`${JSON.stringify(event)}\n`);
  }
});
