export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return ((sorted[middle] ?? 0) + (sorted[sorted.length - 1 - middle] ?? 0)) / 2;
}

export interface Cost {
  /** Processor time of this process in milliseconds, per run. */
  readonly cpu: number;
  /** Elapsed time in milliseconds, per run. */
  readonly latency: number;
}
export interface Compared {
  readonly ours: Cost;
  readonly floor: Cost;
  /**
   * The median of the ratios of the rounds. A slow phase of the machine slows both sides equally.
   */
  readonly ratio: Cost;
}

const MICROSECONDS = 1_000;

async function batch(run: () => Promise<unknown>, times: number): Promise<Cost> {
  const started = performance.now();
  const before = process.cpuUsage();
  for (let i = 0; i < times; i++) await run();
  const { user, system } = process.cpuUsage(before);
  return {
    cpu: (user + system) / MICROSECONDS / times,
    latency: (performance.now() - started) / times,
  };
}

const medianCost = (costs: readonly Cost[]): Cost => ({
  cpu: median(costs.map(({ cpu }) => cpu)),
  latency: median(costs.map(({ latency }) => latency)),
});

/** Runs both functions in turn and returns the medians of the rounds. */
export async function interleave(
  ours: () => Promise<unknown>,
  floor: () => Promise<unknown>,
  {
    warmUp,
    rounds,
    times,
  }: { readonly warmUp: number; readonly rounds: number; readonly times: number },
): Promise<Compared> {
  await batch(ours, warmUp);
  await batch(floor, warmUp);
  const costs: { readonly ours: Cost; readonly floor: Cost }[] = [];
  for (let round = 0; round < rounds; round++)
    costs.push({ ours: await batch(ours, times), floor: await batch(floor, times) });
  return {
    ours: medianCost(costs.map((cost) => cost.ours)),
    floor: medianCost(costs.map((cost) => cost.floor)),
    ratio: medianCost(
      costs.map((cost) => ({
        cpu: cost.ours.cpu / cost.floor.cpu,
        latency: cost.ours.latency / cost.floor.latency,
      })),
    ),
  };
}
