import { spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { freePort } from "@doithoai/local/engine/index.ts";

const START = fileURLToPath(new URL("../../../local/src/start.ts", import.meta.url));

/** A system of `npm start` in memory. */
export interface System {
  /** `http://localhost:PORT` */
  readonly api: string;
  readonly stop: () => Promise<void>;
}

/**
 * Starts the program of `npm start` on a free port, with its data in memory. `settings` are
 * further environment variables, such as DOITHOAI_ORIGINS.
 * @throws Error with its output if it ends before it answers.
 */
export async function startSystem(
  settings: Readonly<Record<string, string>> = {},
): Promise<System> {
  const port = await freePort();
  const child = spawn(process.execPath, [START], {
    env: { ...process.env, ...settings, DOITHOAI_DATA: "memory", PORT: String(port) },
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (text) => (output += text));
  // At its close, unlike at its exit, all of its output has arrived.
  let isClosed = false;
  child.once("close", () => {
    isClosed = true;
  });
  const api = `http://localhost:${port}`;
  while (!isClosed) {
    const response = await fetch(`${api}/health`).catch(() => undefined);
    if (response?.status === 200)
      return {
        api,
        stop: async () => {
          if (isClosed) return;
          const ended = once(child, "exit");
          child.kill("SIGINT");
          await ended;
        },
      };
    await sleep(100);
  }
  throw new Error(`npm start did not start: ${output}`);
}
