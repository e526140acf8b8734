import { randomUUID } from "node:crypto";
import { parseArgs } from "node:util";
import { Migration, RuleChange, RuleSettings, Vault } from "@doithoai/core";
import { UsageError } from "@doithoai/core/usage-error";
import type { Command } from "./command.ts";
import { TABLE_OPTIONS, tableOf } from "./context.ts";

export const usage =
  "npm run operate -- migrate --table NAME [--endpoint URL] " +
  "[--rate WRITE-UNITS-A-SECOND] [--segments N]";

const TIMEOUT_MS = 60_000;
/** The shortest time between two progress lines. */
const QUIET_MS = 5_000;

/**
 * Migrates items of earlier versions to the current form, and adopts the shipped calendar. After an
 * interruption, the next call continues at the same point.
 */
export const run: Command["run"] = async (args, io) => {
  const { values } = parseArgs({
    args: [...args],
    options: { ...TABLE_OPTIONS, rate: { type: "string" }, segments: { type: "string" } },
  });
  const table = tableOf(values, usage, io);
  const rate = numberOf("--rate", values.rate, Number.MAX_SAFE_INTEGER);
  const segments = numberOf("--segments", values.segments, Migration.SEGMENTS_MAX);
  const before = await Migration.current({ table, until: Date.now() + TIMEOUT_MS });
  io.say(beginning(before));
  let printedAt = io.now().getTime();
  const progress = (job: Migration.Migration): void => {
    if (io.now().getTime() - printedAt < QUIET_MS) return;
    printedAt = io.now().getTime();
    const done = job.segments.filter((segment) => segment.done).length;
    io.say(`${Migration.summaryOf(job)} (${done} of ${job.segments.length} parts of the table)`);
  };
  const job = await Migration.run(
    { table, now: io.now() },
    {
      rate,
      ...(segments !== undefined && { segments }),
      progress,
    },
  ).catch((error: unknown) => {
    if (error instanceof Migration.MigrationConflict)
      throw new UsageError(
        "Another run of this migration is in progress. This run stopped, the other continues.",
        { cause: error },
      );
    throw error;
  });
  for (const { pk, sk, reason } of job.failures) io.say(`failed: ${pk} ${sk}: ${reason}`);
  io.say(`Done: ${Migration.summaryOf(job)}.`);
  // Runs before the error below: one failed item must not block the calendar for all others.
  const until = Date.now() + TIMEOUT_MS;
  const { calendar } = await RuleSettings.readRules({ table, until });
  const adopted = await RuleChange.adoptCalendar({
    table,
    vault: Vault.NO_VAULT,
    calendar,
    now: io.now(),
    clock: io.now,
    requestId: `migrate-${randomUUID()}`,
    until,
  });
  if (adopted)
    io.say(
      `The stage adopted ${RuleChange.describeAdoption(adopted)}. ` +
        "The overdue check continues the recalculation.",
    );
  if (job.counts.failed > 0)
    throw new UsageError(
      "The failed items are unchanged. Correct the cause of each failure, then run migrate again.",
    );
};

function beginning(before: Migration.Migration | undefined): string {
  if (!before) return `Starts the migration to ${Migration.STATE}.`;
  if (before.finishedAt === null)
    return (
      `Continues the migration that started at ${before.startedAt}: ` +
      `${Migration.summaryOf(before)}.`
    );
  return `The migration finished at ${before.finishedAt}. Checks all items again.`;
}

/** @throws UsageError when the text is not a whole number from 1 to `most`. */
function numberOf(option: string, text: string | undefined, most: number): number | undefined {
  if (text === undefined) return undefined;
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1 || value > most)
    throw new UsageError(`${option} is "${text}": give a whole number from 1 to ${most}. ${usage}`);
  return value;
}
