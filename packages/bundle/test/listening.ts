export type Line = Readonly<Record<string, unknown>>;

/** Runs, and returns the written lines instead of showing them. */
export async function listening<T>(
  run: () => Promise<T>,
): Promise<{ readonly value: T; readonly lines: readonly Line[] }> {
  const written: string[] = [];
  const streams = [process.stdout, process.stderr].map((stream) => ({
    stream,
    write: stream.write,
  }));
  for (const { stream } of streams)
    Reflect.set(stream, "write", (text: string) => written.push(text));
  try {
    const value = await run();
    return { value, lines: written.map((text) => JSON.parse(text)) };
  } finally {
    for (const { stream, write } of streams) Reflect.set(stream, "write", write);
  }
}
