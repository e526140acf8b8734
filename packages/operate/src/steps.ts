import type { Table } from "@doithoai/core";
import { UsageError } from "@doithoai/core/usage-error";
import type { Io } from "./command.ts";

/** The shortest time between two progress lines. */
const QUIET_MS = 5_000;

interface Job<T> {
  readonly usage: string;
  /** The text of the option `--after`: the place that an earlier run printed. */
  readonly after: string | undefined;
  readonly walk: (from?: Table.Place) => AsyncIterable<T>;
  readonly follow: (step: T) => Promise<void>;
  /** The work done so far, for the lines of progress and for the last line. */
  readonly progress: () => string;
}

/**
 * Runs a job step by step and prints its progress. After an interruption it prints the place to
 * continue.
 * @throws UsageError if `after` is no such place.
 */
export async function inSteps<T extends { readonly next: Table.Place | undefined }>(
  io: Pick<Io, "now" | "say">,
  { usage, after, walk, follow, progress }: Job<T>,
): Promise<void> {
  let place = after === undefined ? undefined : placeIn(after, usage);
  let printedAt = io.now().getTime();
  try {
    for await (const step of walk(place)) {
      await follow(step);
      place = step.next;
      if (!place || io.now().getTime() - printedAt < QUIET_MS) continue;
      printedAt = io.now().getTime();
      io.say(`${progress()}, up to ${textOf(place)}`);
    }
  } catch (error) {
    if (place) io.say(`stopped; to continue: --after '${textOf(place)}'`);
    throw error;
  }
  io.say(`done: ${progress()}`);
}

/** A partition, and after a slash the last row read in it. */
const textOf = ({ partition, after }: Table.Place): string =>
  after === undefined ? partition : `${partition}/${after}`;

function placeIn(text: string, usage: string): Table.Place {
  const [partition, ...after] = text.split("/");
  if (!partition)
    throw new UsageError(
      `--after is "${text}": give a place that an earlier run printed. ${usage}`,
    );
  return { partition, after: after.length === 0 ? undefined : after.join("/") };
}
