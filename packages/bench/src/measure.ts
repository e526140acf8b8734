export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return ((sorted[middle] ?? 0) + (sorted[sorted.length - 1 - middle] ?? 0)) / 2;
}

export interface Cost {
  /** Milliseconds of processor time of this process, a run. */
  readonly cpu: number;
  /** Milliseconds by the clock, a run. */
  readonly latency: number;
}

const MICROSECONDS = 1_000;

async function batch(run: () => Promise<unknown>, times: number): Promise<Cost> {
  const started = performance.now();
  const before = process.cpuUsage();
  for (let i = 0; i < times; i++) await run();
  const { user, system } = process.cpuUsage(before);
  return { cpu: (user + system) / MICROSECONDS / times, latency: (performance.now() - started) / times };
}

const medianCost = (costs: readonly Cost[]): Cost => ({ cpu: median(costs.map(({ cpu }) => cpu)), latency: median(costs.map(({ latency }) => latency)) });

/** Runs two ways in turn, so that whatever else the machine does falls on both; medians of the rounds. */
export async function interleave(
  a: () => Promise<unknown>,
  b: () => Promise<unknown>,
  { warmUp, rounds, times }: { readonly warmUp: number; readonly rounds: number; readonly times: number },
): Promise<readonly [Cost, Cost]> {
  await batch(a, warmUp);
  await batch(b, warmUp);
  const costs: { readonly a: Cost; readonly b: Cost }[] = [];
  for (let round = 0; round < rounds; round++) costs.push({ a: await batch(a, times), b: await batch(b, times) });
  return [medianCost(costs.map(({ a }) => a)), medianCost(costs.map(({ b }) => b))];
}
