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

/** The metrics of each function. The function's name is a dimension, so each stage is separate. */
export const METRICS = {
  gateway: { requests: "Count", errors: "Count", latency: "Milliseconds", ...OF_THE_TABLE },
  overdue: {
    backlogAge: "Milliseconds",
    refreshAge: "Milliseconds",
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
  projections: {
    figuresStored: "Count",
    figuresFailed: "Count",
    searchStored: "Count",
    searchFailed: "Count",
    projectionLag: "Milliseconds",
  },
} as const satisfies Readonly<Record<string, Units>>;

/** The gateway's metrics per operation. The sample count of `latency` is the number of calls. */
export const OPERATION_METRICS = {
  latency: "Milliseconds",
  tableRequests: "Count",
  readUnits: "Count",
  writeUnits: "Count",
} as const satisfies Units;

/** The prefix of the metric that counts an error code. */
export const ERRORS = "errors_";

interface Measured {
  readonly dimensions: readonly string[];
  readonly units: Units;
}

/**
 * Declares the metrics of a log line in CloudWatch's embedded metric format. The line must contain
 * a value for each name.
 */
export const metricSets = (...sets: readonly Measured[]) =>
  sets.map(({ dimensions, units }) => ({
    Namespace: NAMESPACE,
    Dimensions: [dimensions],
    Metrics: Object.entries(units).map(([Name, Unit]) => ({ Name, Unit })),
  }));

/** The property that turns a log line into metrics. */
export const measured = (at: Date, sets: ReturnType<typeof metricSets>) => ({
  _aws: { Timestamp: at.getTime(), CloudWatchMetrics: sets },
});
