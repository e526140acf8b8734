/** Units of CloudWatch. */
type Unit = "Count" | "Milliseconds";
export type Units = Readonly<Record<string, Unit>>;

export const NAMESPACE = "doithoai";

const OF_THE_TABLE = {
  tableRequests: "Count",
  readUnits: "Count",
  writeUnits: "Count",
  retries: "Count",
  throttles: "Count",
} as const satisfies Units;

/**
 * What each function measures of itself, by the name of the function: two stages in one account are
 * two.
 */
export const METRICS = {
  gateway: { requests: "Count", errors: "Count", latency: "Milliseconds", ...OF_THE_TABLE },
  overdue: {
    backlogAge: "Milliseconds",
    overdueFlagged: "Count",
    remindersSent: "Count",
    overdueFailed: "Count",
    ...OF_THE_TABLE,
  },
  outbox: {
    eventsSent: "Count",
    eventsLeft: "Count",
    laidAside: "Count",
    outboxLag: "Milliseconds",
  },
} as const satisfies Readonly<Record<string, Units>>;

/**
 * What the gateway measures of each operation as well; how often it was asked for is how many
 * latencies there are.
 */
export const OPERATION_METRICS = {
  latency: "Milliseconds",
  tableRequests: "Count",
  readUnits: "Count",
  writeUnits: "Count",
} as const satisfies Units;

/** Before the code of an error in the name of its count. */
export const ERRORS = "errors_";

interface Measured {
  readonly dimensions: readonly string[];
  readonly units: Units;
}

/**
 * What of a line is a metric, in CloudWatch's embedded metric format: each name here stands beside
 * it in the line.
 */
export const metricSets = (...sets: readonly Measured[]) =>
  sets.map(({ dimensions, units }) => ({
    Namespace: NAMESPACE,
    Dimensions: [dimensions],
    Metrics: Object.entries(units).map(([Name, Unit]) => ({ Name, Unit })),
  }));

/** Makes metrics of a line. */
export const measured = (at: Date, sets: ReturnType<typeof metricSets>) => ({
  _aws: { Timestamp: at.getTime(), CloudWatchMetrics: sets },
});
