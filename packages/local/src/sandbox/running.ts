import { KEYS_PATH } from "../issuer.ts";
import { TABLE_NAME } from "../prepare.ts";
import type { Answer } from "../server.ts";
import { openSystem, type System } from "../system.ts";
import { makeGate } from "./gate.ts";
import { CLOCK_PATH, RESET_PATH, type Sandbox } from "./index.ts";
import { wipe } from "./wipe.ts";

type Parts = Omit<Parameters<typeof openSystem>[0], "sandbox">;

/** Paths that a reset does not hold back: its own, and one that other requests wait for. */
const NEVER_HELD: readonly string[] = [RESET_PATH, CLOCK_PATH, KEYS_PATH];

/**
 * A system that can be reset without a restart. A reset waits for the requests that have begun, and
 * holds the others back until it has ended.
 */
export async function openRunning(
  parts: Parts,
  broken: Answer,
): Promise<{ readonly answer: Answer; readonly close: () => Promise<void> }> {
  const { endpoint, folder, bus, clock } = parts;
  const gate = makeGate();
  let system: System | undefined;
  /** Stays after a reset that failed, so that the reset can be repeated. */
  let latest = broken;
  const close = async () => {
    const closing = system;
    system = undefined;
    await closing?.close();
  };
  const reset = async () => {
    system?.schedule.stop();
    await system?.schedule.settled();
    // Closes everything that follows the table first. A reset that failed left nothing to close.
    await close();
    await wipe({ endpoint, table: TABLE_NAME, folder });
    bus.clear();
    clock.set(null);
    await open();
    await system?.counted;
  };
  const sandbox: Sandbox = {
    clock: {
      state: clock.state,
      set: (at) => {
        clock.set(at);
        system?.schedule.wait();
      },
    },
    reset: () => gate.alone(reset),
  };
  const open = async () => {
    system = await openSystem({ ...parts, sandbox });
    latest = system.answer;
  };
  await open();
  return {
    answer: (request) =>
      NEVER_HELD.includes(new URL(request.url).pathname)
        ? latest(request)
        : gate.pass(() => (system?.answer ?? broken)(request)),
    close,
  };
}
