/** Something the person at the keyboard can set right: said in one sentence, without a stack. */
export class Complaint extends Error {}

/** Runs a command of this package: a complaint is printed as it is, a bug with its stack; both end in failure. */
export async function command(run: () => Promise<void>): Promise<void> {
  try {
    await run();
  } catch (error) {
    process.stderr.write(`${error instanceof Complaint ? error.message : error instanceof Error ? error.stack : String(error)}\n`);
    process.exitCode = 1;
  }
}
