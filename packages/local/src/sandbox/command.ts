import { command, UsageError } from "@doithoai/core/usage-error";
import * as z from "zod";
import { readSettings } from "../settings.ts";
import { CLOCK_PATH, RESET_PATH } from "./index.ts";

const USAGE =
  "npm run --silent sandbox -- reset | clock | clock 2026-12-01T00:05:00+07:00 | clock start";

/** The request that the words of a command mean; undefined for other words. */
function requestOf([what, at, ...rest]: readonly string[]) {
  if (rest.length > 0) return undefined;
  if (what === "reset" && at === undefined) return { path: RESET_PATH, body: {} };
  if (what !== "clock") return undefined;
  if (at === undefined) return { path: CLOCK_PATH };
  return { path: CLOCK_PATH, body: { now: at === "start" ? null : at } };
}

await command(USAGE, async () => {
  const request = requestOf(process.argv.slice(2));
  if (!request) throw new UsageError(`Say what to do: ${USAGE}`);
  const { port } = readSettings(process.env);
  const response = await fetch(`http://127.0.0.1:${port}${request.path}`, {
    ...(request.body && { method: "POST", body: JSON.stringify(request.body) }),
    headers: { "content-type": "application/json" },
  }).catch((cause: unknown) => {
    throw new UsageError(
      `Nothing answers on port ${port}: run npm start first, and give both the same PORT.`,
      { cause },
    );
  });
  if (response.status === 503)
    throw new UsageError("The system is still starting: try again when it says Ready.");
  if (response.status >= 500)
    throw new UsageError("The system failed: see the output of npm start, then try again.");
  const answer: unknown = await response.json();
  if (!response.ok)
    throw new UsageError(`${z.object({ error: z.string() }).parse(answer).error} ${USAGE}`);
  process.stdout.write(`${JSON.stringify(answer)}\n`);
});
