import { randomUUID } from "node:crypto";
import { parseArgs } from "node:util";
import { vaultInAws } from "@doithoai/aws/vault";
import { Migration, RuleChange, RuleSettings, type Table, Vault } from "@doithoai/core";
import { UsageError } from "@doithoai/core/usage-error";
import type { Command } from "./command.ts";
import { TABLE_OPTIONS, tableOf } from "./context.ts";

export const usage =
  "npm run operate -- migrate --table NAME [--endpoint URL] [--rate WRITE-UNITS-A-SECOND] [--segments N]";

const PATIENCE_MS = 60_000;
/** Between two lines of progress. */
const QUIET_MS = 5_000;

/**
 * Brings what earlier versions wrote to the forms that this one writes, and the stage to the
 * calendar that ships. Stopped at any point, it goes on there when it is called again.
 */
export const run: Command["run"] = async (args, io) => {
  const { values } = parseArgs({
    args: [...args],
    options: { ...TABLE_OPTIONS, rate: { type: "string" }, segments: { type: "string" } },
  });
  const table = tableOf(values, usage, io);
  const rate = numberOf("--rate", values.rate, Number.MAX_SAFE_INTEGER);
  const segments = numberOf("--segments", values.segments, Migration.SEGMENTS_MAX);
  const before = await Migration.current({ table, until: Date.now() + PATIENCE_MS });
  io.say(beginning(before));
  const { calendar } = await RuleSettings.currentRules({ table, until: Date.now() + PATIENCE_MS });
  const vault = vaultOf(process.env, table);
  if (vault === Vault.NO_VAULT)
    io.say(
      "DOITHOAI_KEYS_BUCKET and DOITHOAI_KEY_ALIAS name no vault: identities that lie in the clear are left and counted.",
    );
  let said = io.now().getTime();
  const progress = (job: Migration.Migration): void => {
    if (io.now().getTime() - said < QUIET_MS) return;
    said = io.now().getTime();
    const done = job.segments.filter((segment) => segment.done).length;
    io.say(`${Migration.told(job)} (${done} of ${job.segments.length} parts of the table)`);
  };
  const ctx = { table, vault, calendar, now: io.now(), requestId: `migrate-${randomUUID()}` };
  const job = await Migration.run(ctx, {
    rate,
    ...(segments !== undefined && { segments }),
    progress,
  }).catch((error: unknown) => {
    if (error instanceof Migration.Overtaken)
      throw new UsageError("Another run of this is under way: it goes on.", { cause: error });
    throw error;
  });
  for (const { pk, sk, reason } of job.failures) io.say(`failed: ${pk} ${sk}: ${reason}`);
  io.say(`Done: ${Migration.told(job)}.`);
  // After the forms: the recount walks the register of deadlines, which the backfill may have
  // filled just now, and a deadline that is entered behind it keeps its old day. Before the
  // complaint: one item that failed does not hold back the calendar of all others.
  const adopted = await RuleChange.adoptCalendar({ ...ctx, until: Date.now() + PATIENCE_MS });
  if (adopted)
    io.say(`The stage has ${RuleChange.adoptedWords(adopted)}. The overdue check goes on with it.`);
  if (job.counts.failed > 0)
    throw new UsageError(
      "What failed stands as it was. Set right what is said of it, then call this again.",
    );
};

function beginning(before: Migration.Migration | undefined): string {
  if (!before) return `Begins, for ${Migration.STATE}.`;
  if (before.finishedAt === null)
    return `Goes on with what began at ${before.startedAt}: ${Migration.told(before)}.`;
  return `Was done at ${before.finishedAt}; looks through everything again.`;
}

/** @throws UsageError for what is no number from 1. */
function numberOf(option: string, text: string | undefined, most: number): number | undefined {
  if (text === undefined) return undefined;
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1 || value > most)
    throw new UsageError(`${option} is "${text}": give a whole number from 1 to ${most}. ${usage}`);
  return value;
}

/** Where the keys of citizens lie, as the gateway of a stage finds them. */
function vaultOf(
  { DOITHOAI_KEYS_BUCKET: bucket, DOITHOAI_KEY_ALIAS: aliasPrefix }: NodeJS.ProcessEnv,
  { client }: Table.Table,
): Vault.Vault {
  if (!bucket || !aliasPrefix) return Vault.NO_VAULT;
  return vaultInAws({
    bucket,
    aliasPrefix,
    provinces: Vault.PROVINCE_CODES,
    signing: client.config,
  });
}
