import {
  ERRORS,
  type METRICS,
  NAMESPACE,
  type OPERATION_METRICS,
} from "../packages/core/src/log/metrics.ts";
import { INDEX_NAMES } from "../packages/core/src/table/table.ts";

/** The physical names of the shown resources. */
interface Names {
  readonly region: string;
  readonly table: string;
  readonly api: string;
  readonly gateway: string;
  readonly overdue: string;
  readonly outbox: string;
  readonly overdueUndelivered: string;
  readonly undelivered: string;
  readonly projections: string;
  readonly projectionsUndelivered: string;
  /** Whether the stage has a search index. */
  readonly isSearching: boolean;
}
type Metric = readonly (string | Readonly<Record<string, string>>)[];
interface Graph {
  readonly title: string;
  readonly metrics: readonly Metric[];
  readonly stat?: string;
  readonly period?: number;
}

const FIVE_MINUTES = 300;
const HOUR = 3_600;
/** The dashboard is 24 units wide. */
const SIZE = { columns: 2, width: 12, height: 6 } as const;

/**
 * Returns the `dashboardBody` of CloudWatch for a stage. It shows every metric that the code emits;
 * packages/render checks this.
 */
export function dashboard({
  region,
  table,
  api,
  gateway,
  overdue,
  outbox,
  overdueUndelivered,
  undelivered,
  projections,
  projectionsUndelivered,
  isSearching,
}: Names): string {
  /** Metrics that a function emits itself, by their names in its code. */
  const metricsOf =
    <Name extends string>(name: string) =>
    (metrics: readonly Name[], stat = "Sum"): readonly Metric[] =>
      metrics.map((metric) => [NAMESPACE, metric, "function", name, { stat }]);
  const ofGateway = metricsOf<keyof typeof METRICS.gateway>(gateway);
  const ofOverdue = metricsOf<keyof typeof METRICS.overdue>(overdue);
  const ofOutbox = metricsOf<keyof typeof METRICS.outbox>(outbox);
  const ofProjections = metricsOf<keyof typeof METRICS.projections>(projections);
  const search = (query: string, stat: string): Metric => [
    { expression: `SEARCH('${query}', '${stat}', ${FIVE_MINUTES})` },
  ];
  const byOperation = (metric: keyof typeof OPERATION_METRICS, stat: string): readonly Metric[] => [
    search(`{${NAMESPACE},function,operation} function="${gateway}" MetricName="${metric}"`, stat),
  ];
  const ofTable = (metric: string): readonly Metric[] => [
    ["AWS/DynamoDB", metric, "TableName", table],
    ...INDEX_NAMES.map((index) => [
      "AWS/DynamoDB",
      metric,
      "TableName",
      table,
      "GlobalSecondaryIndexName",
      index,
    ]),
  ];
  const ofFunctions = (metric: string): readonly Metric[] =>
    [gateway, overdue, outbox, projections].map((name) => [
      "AWS/Lambda",
      metric,
      "FunctionName",
      name,
    ]);
  const ofApi = (metric: string, stat: string): Metric => [
    "AWS/ApiGateway",
    metric,
    "ApiId",
    api,
    { stat },
  ];
  const inQueue = (queue: string): Metric => [
    "AWS/SQS",
    "ApproximateNumberOfMessagesVisible",
    "QueueName",
    queue,
    { stat: "Maximum" },
  ];

  const graphs: readonly Graph[] = [
    {
      title: "Requests and errors",
      metrics: [...ofGateway(["requests", "errors"]), ofApi("4xx", "Sum"), ofApi("5xx", "Sum")],
    },
    {
      title: "Errors by code",
      // Searches by prefix: only the code knows the list of error codes.
      metrics: [
        search(`{${NAMESPACE},function} function="${gateway}" ${ERRORS.replace("_", "")}`, "Sum"),
      ],
    },
    {
      title: "Latency, ms: p50 and p99, of the API and of the function",
      metrics: [
        ofApi("Latency", "p50"),
        ofApi("Latency", "p99"),
        ...ofGateway(["latency"], "p50"),
        ...ofGateway(["latency"], "p99"),
      ],
    },
    { title: "Latency by operation, ms, p99", metrics: byOperation("latency", "p99") },
    { title: "Requests to the table by operation", metrics: byOperation("tableRequests", "Sum") },
    { title: "Read units by operation", metrics: byOperation("readUnits", "Sum") },
    { title: "Write units by operation", metrics: byOperation("writeUnits", "Sum") },
    {
      title: "Gateway: requests to the table",
      metrics: ofGateway(["tableRequests", "readUnits", "writeUnits", "retries", "throttles"]),
    },
    {
      title: "Read units of the table and its indexes",
      metrics: ofTable("ConsumedReadCapacityUnits"),
    },
    {
      title: "Write units of the table and its indexes",
      metrics: ofTable("ConsumedWriteCapacityUnits"),
    },
    {
      title: "Throttled reads of the table and its indexes",
      metrics: ofTable("ReadThrottleEvents"),
    },
    {
      title: "Throttled writes of the table and its indexes",
      metrics: ofTable("WriteThrottleEvents"),
    },
    {
      title: "Overdue check: notices sent and failed",
      metrics: ofOverdue(["overdueFlagged", "remindersSent", "overdueFailed"]),
      period: HOUR,
    },
    {
      title: "Overdue check: age of the oldest unsent notice, ms",
      metrics: ofOverdue(["backlogAge"], "Maximum"),
      period: HOUR,
    },
    {
      title: "Overdue check: age of the oldest unfinished refresh, ms",
      metrics: ofOverdue(["refreshAge"], "Maximum"),
      period: HOUR,
    },
    {
      title: "Overdue check: requests to the table",
      metrics: ofOverdue(["tableRequests", "readUnits", "writeUnits", "retries", "throttles"]),
      period: HOUR,
    },
    { title: "Outbox: events", metrics: ofOutbox(["eventsSent", "eventsLeft", "laidAside"]) },
    {
      title: "Outbox: delay of the bus behind the table, ms",
      metrics: [
        ...ofOutbox(["outboxLag"], "Maximum"),
        ["AWS/Lambda", "IteratorAge", "FunctionName", outbox, { stat: "Maximum" }],
      ],
    },
    {
      title: "Messages in the queues of undelivered events",
      metrics: [inQueue(overdueUndelivered), inQueue(undelivered), inQueue(projectionsUndelivered)],
    },
    {
      title: "Figures of sessions: sessions stored, failed runs",
      metrics: ofProjections(["figuresStored", "figuresFailed"]),
    },
    ...(isSearching
      ? [
          {
            title: "Search index: entries stored, failed runs",
            metrics: ofProjections(["searchStored", "searchFailed"]),
          },
        ]
      : []),
    {
      title: "Figures and search index: delay behind the table, ms",
      metrics: [
        ...ofProjections(["projectionLag"], "Maximum"),
        ["AWS/Lambda", "IteratorAge", "FunctionName", projections, { stat: "Maximum" }],
      ],
    },
    {
      title: "Functions: failed and throttled",
      metrics: [...ofFunctions("Errors"), ...ofFunctions("Throttles")],
    },
    {
      title: "Functions: concurrent executions",
      metrics: ofFunctions("ConcurrentExecutions"),
      stat: "Maximum",
    },
  ];
  const widgets = graphs.map(({ title, metrics, stat = "Sum", period = FIVE_MINUTES }, i) => ({
    type: "metric",
    width: SIZE.width,
    height: SIZE.height,
    x: (i % SIZE.columns) * SIZE.width,
    y: Math.floor(i / SIZE.columns) * SIZE.height,
    properties: { title, metrics, stat, period, region, view: "timeSeries", stacked: false },
  }));
  return JSON.stringify({ widgets });
}
