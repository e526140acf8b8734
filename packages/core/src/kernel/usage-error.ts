/** Something the person at the keyboard can set right: said in one sentence, without a stack. */
export class UsageError extends Error {}

/**
 * Runs a command of this package: what was wrongly asked for is said as it is, a bug with its
 * stack; both end in failure.
 */
export async function command(usage: string, run: () => Promise<void>): Promise<void> {
  try {
    await run();
  } catch (error) {
    process.stderr.write(`${said(error, usage)}\n`);
    process.exitCode = 1;
  }
}

function said(error: unknown, usage: string): string {
  if (!(error instanceof Error)) return String(error);
  if (error instanceof UsageError) return error.message;
  const misread = "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS");
  return misread ? `${error.message}. ${usage}` : (error.stack ?? error.message);
}
