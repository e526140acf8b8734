import { spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { freePort } from "@doithoai/local/engine/index.ts";

const START = fileURLToPath(new URL("../../local/src/start.ts", import.meta.url));

/** A system of `npm start` in memory. */
export interface System {
  /** `http://localhost:PORT` */
  readonly api: string;
  readonly stop: () => Promise<void>;
}

/**
 * Starts the system on a free port, for pages of one origin.
 * @throws Error with its output if it ends before it answers.
 */
export async function startSystem(origin: string): Promise<System> {
  const port = await freePort();
  const child = spawn(process.execPath, [START], {
    env: {
      ...process.env,
      DOITHOAI_DATA: "memory",
      DOITHOAI_ORIGINS: origin,
      PORT: String(port),
    },
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
          const ended = once(child, "exit");
          child.kill("SIGINT");
          await ended;
        },
      };
    await sleep(100);
  }
  throw new Error(`npm start did not start: ${output}`);
}

/** A token of an officer or clerk who is nobody's browser, for writes between two clicks. */
export async function tokenOf(api: string, person: object): Promise<string> {
  const response = await fetch(`${api}/token`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(person),
  });
  const { token, error } = await response.json();
  if (typeof token !== "string") throw new Error(`POST /token: ${error}`);
  return token;
}
