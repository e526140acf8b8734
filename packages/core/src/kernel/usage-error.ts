/** An error that the user of a command can fix: printed as one sentence, without a stack. */
export class UsageError extends Error {}

/**
 * Runs a command-line program of this package. A usage error prints its message, a bug its stack;
 * both set exit code 1.
 */
export async function command(usage: string, run: () => Promise<void>): Promise<void> {
  try {
    await run();
  } catch (error) {
    process.stderr.write(`${messageOf(error, usage)}\n`);
    process.exitCode = 1;
  }
}

function messageOf(error: unknown, usage: string): string {
  if (!(error instanceof Error)) return String(error);
  if (error instanceof UsageError) return error.message;
  const misread = "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS");
  return misread ? `${error.message}. ${usage}` : (error.stack ?? error.message);
}
