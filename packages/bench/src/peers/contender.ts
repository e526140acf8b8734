import { type ChildProcess, spawn } from "node:child_process";
import { setTimeout as sleep } from "node:timers/promises";
import { freePort } from "@doithoai/local/engine/index.ts";
import { type Asked, send } from "./load.ts";
import type { Variables, Work } from "./works.ts";

/** A server that does the works. */
export interface Contender {
  readonly name: string;
  /** The program of the server. */
  readonly file: string;
  readonly env: Readonly<Record<string, string>>;
  /** The request of a work with these variables. */
  readonly request: (work: Work, variables: Variables) => Asked;
  readonly variables: Readonly<Record<Work, readonly Variables[]>>;
}
interface Probed {
  readonly cpu: { readonly user: number; readonly system: number };
  readonly trips: number;
}
export interface Running extends Contender {
  readonly port: number;
  readonly probe: () => Promise<Probed>;
  readonly stop: () => Promise<void>;
}

const STARTING_MS = 60_000;

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exit = new Promise((resolve) => child.once("exit", resolve));
  child.kill();
  const timer = setTimeout(() => child.kill("SIGKILL"), 2_000);
  await exit;
  clearTimeout(timer);
}

/** Starts the server with the probe and waits for its first answer. */
export async function start(contender: Contender, probeFile: string): Promise<Running> {
  const [port, probePort] = [await freePort(), await freePort()];
  const child = spawn(process.execPath, ["--import", probeFile, contender.file], {
    stdio: ["ignore", "ignore", "inherit"],
    env: {
      ...process.env,
      ...contender.env,
      NODE_ENV: "production",
      GRAPHILE_ENV: "production",
      PORT: String(port),
      PROBE_PORT: String(probePort),
    },
  });
  const stop = () => ended(child);
  const endAtExit = () => child.kill();
  process.once("exit", endAtExit);
  child.once("exit", () => process.off("exit", endAtExit));
  const [first = {}] = contender.variables.unitList;
  const until = Date.now() + STARTING_MS;
  for (;;) {
    const status = await send(port, contender.request("unitList", first)).then(
      (answer) => answer.status,
      () => 0,
    );
    if (status === 200) break;
    if (child.exitCode !== null || Date.now() > until) {
      await stop();
      throw new Error(`${contender.name} did not start: its last status was ${status}`);
    }
    await sleep(100);
  }
  const probe = async (): Promise<Probed> => {
    const { text } = await send(probePort, { method: "GET", path: "/" });
    return JSON.parse(text);
  };
  return { ...contender, port, probe, stop };
}
