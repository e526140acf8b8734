/// <reference path="../.sst/platform/config.d.ts" />
import { ERRORS, NAMESPACE } from "../packages/core/src/log/metrics.ts";
import { INDEX_NAMES } from "../packages/core/src/table/table.ts";
import type { api } from "./api";
import { dashboard } from "./dashboard";
import type { events } from "./events";
import type { projections } from "./projections";
import type { schedule } from "./schedule";
import type { Search } from "./search";
import type { Storage } from "./storage";

const MINUTE_SECONDS = 60;
const FIVE_MINUTES = 5 * MINUTE_SECONDS;
const HOUR_SECONDS = 60 * MINUTE_SECONDS;

interface Watched {
  readonly storage: Storage;
  readonly api: ReturnType<typeof api>;
  readonly schedule: ReturnType<typeof schedule>;
  readonly events: ReturnType<typeof events>;
  readonly projections: ReturnType<typeof projections>;
  readonly search: Search | undefined;
}

type Measure = Pick<
  aws.cloudwatch.MetricAlarmArgs,
  "namespace" | "metricName" | "dimensions" | "statistic" | "extendedStatistic"
>;
type Metric = Required<
  Pick<
    aws.types.input.cloudwatch.MetricAlarmMetricQueryMetric,
    "namespace" | "metricName" | "dimensions"
  >
>;
/** Several metrics, each with a short id, and an expression over their sums. */
type Sums = { readonly expression: string; readonly of: Readonly<Record<string, Metric>> };
interface Limit {
  readonly threshold: number;
  /** Seconds. */
  readonly period: number;
  readonly periods?: number;
  readonly comparison?: ">" | "<";
}

/**
 * Alarms of a production stage. docs/runbook.md explains each alarm and its first steps. The limits
 * are defaults of this system.
 */
export function monitoring({
  storage,
  api: { http, gateway },
  schedule: { overdue, undelivered: overdueUndelivered },
  events: { outbox, undelivered },
  projections: { follow, undelivered: projectionsUndelivered },
  search,
}: Watched): void {
  if ($app.stage !== "production") return;
  // Not the SST component: its type would be in sst-env.d.ts for one stage and not for the other.
  const topic = new aws.sns.Topic("AlarmsTopic");
  const email = process.env.DOITHOAI_ALARMS_EMAIL;
  if (email)
    new aws.sns.TopicSubscription("AlarmsEmail", {
      topic: topic.arn,
      protocol: "email",
      endpoint: email,
    });

  const answers = { namespace: "AWS/ApiGateway", dimensions: { ApiId: http.nodes.api.id } };
  const failures = ({ name }: sst.aws.Function) => ({
    namespace: "AWS/Lambda",
    metricName: "Errors",
    dimensions: { FunctionName: name },
    statistic: "Sum",
  });
  const lagOf = ({ name }: sst.aws.Function) => ({
    namespace: "AWS/Lambda",
    metricName: "IteratorAge",
    dimensions: { FunctionName: name },
    statistic: "Maximum",
  });
  const own = ({ name }: sst.aws.Function, metricName: string) => ({
    namespace: NAMESPACE,
    metricName,
    dimensions: { function: name },
  });
  const waiting = (queue: sst.aws.Queue) => ({
    namespace: "AWS/SQS",
    metricName: "ApproximateNumberOfMessagesVisible",
    statistic: "Maximum",
    dimensions: { QueueName: queue.nodes.queue.name },
  });
  /**
   * Throttled requests of the table and of each index. An index has its own capacity, and writes to
   * the table are throttled when an index has none left.
   */
  const refused = (metricName: string): Sums => {
    const places = [
      {},
      ...INDEX_NAMES.map((GlobalSecondaryIndexName) => ({ GlobalSecondaryIndexName })),
    ];
    const of = places.map(
      (place, i) =>
        [
          `m${i}`,
          {
            namespace: "AWS/DynamoDB",
            metricName,
            dimensions: { TableName: storage.table.name, ...place },
          },
        ] as const,
    );
    return {
      of: Object.fromEntries(of),
      expression: of.map(([id]) => `FILL(${id}, 0)`).join(" + "),
    };
  };
  /** The percentage of requests that failed temporarily; 0 when there are only a few. */
  const later: Sums = {
    of: {
      r: own(gateway, `${ERRORS}RETRY_LATER`),
      u: own(gateway, `${ERRORS}HTTP_503`),
      n: own(gateway, "requests"),
    },
    expression: "IF(FILL(r, 0) + FILL(u, 0) > 10, 100 * (FILL(r, 0) + FILL(u, 0)) / n, 0)",
  };

  alarm(
    "ServerErrors",
    { ...answers, metricName: "5xx", statistic: "Sum" },
    { threshold: 5, period: FIVE_MINUTES },
  );
  alarm(
    "InternalErrors",
    { ...own(gateway, `${ERRORS}INTERNAL`), statistic: "Sum" },
    { threshold: 5, period: FIVE_MINUTES },
  );
  alarm("RetryLater", later, { threshold: 2, period: FIVE_MINUTES, periods: 2 });
  alarm(
    "Latency",
    { ...answers, metricName: "Latency", extendedStatistic: "p99" },
    { threshold: 5_000, period: FIVE_MINUTES, periods: 3 },
  );
  alarm("GatewayFailed", failures(gateway), { threshold: 2, period: FIVE_MINUTES });
  alarm("ReadsThrottled", refused("ReadThrottleEvents"), {
    threshold: 0,
    period: FIVE_MINUTES,
    periods: 2,
  });
  alarm("WritesThrottled", refused("WriteThrottleEvents"), {
    threshold: 0,
    period: FIVE_MINUTES,
    periods: 2,
  });
  // The check runs every hour. The alarm needs three runs in a row that did not complete.
  alarm(
    "OverdueNotRun",
    { ...own(overdue, "overdueFlagged"), statistic: "SampleCount" },
    { comparison: "<", threshold: 1, period: HOUR_SECONDS, periods: 3 },
  );
  alarm("OverdueFailed", failures(overdue), { threshold: 0, period: HOUR_SECONDS });
  alarm(
    "OverdueUnflagged",
    { ...own(overdue, "backlogAge"), statistic: "Maximum" },
    { threshold: HOUR_SECONDS * 1_000, period: HOUR_SECONDS },
  );
  alarm(
    "RefreshUnfinished",
    { ...own(overdue, "refreshAge"), statistic: "Maximum" },
    { threshold: 2 * HOUR_SECONDS * 1_000, period: HOUR_SECONDS },
  );
  alarm("OverdueUndelivered", waiting(overdueUndelivered), { threshold: 0, period: FIVE_MINUTES });
  alarm("OutboxFailed", failures(outbox), { threshold: 0, period: FIVE_MINUTES, periods: 2 });
  alarm("OutboxLag", lagOf(outbox), {
    threshold: 15 * MINUTE_SECONDS * 1_000,
    period: FIVE_MINUTES,
  });
  alarm("EventsUndelivered", waiting(undelivered), { threshold: 0, period: FIVE_MINUTES });

  alarm(
    "FiguresFailed",
    { ...own(follow, "figuresFailed"), statistic: "Sum" },
    { threshold: 0, period: FIVE_MINUTES, periods: 2 },
  );
  if (search)
    alarm(
      "SearchFailed",
      { ...own(follow, "searchFailed"), statistic: "Sum" },
      { threshold: 0, period: FIVE_MINUTES, periods: 2 },
    );
  alarm("ProjectionsLag", lagOf(follow), {
    threshold: 15 * MINUTE_SECONDS * 1_000,
    period: FIVE_MINUTES,
  });
  alarm("ProjectionsUndelivered", waiting(projectionsUndelivered), {
    threshold: 0,
    period: FIVE_MINUTES,
  });

  const names = {
    table: storage.table.name,
    api: http.nodes.api.id,
    gateway: gateway.name,
    overdue: overdue.name,
    outbox: outbox.name,
    projections: follow.name,
    isSearching: search !== undefined,
  };
  const queues = {
    overdueUndelivered: overdueUndelivered.nodes.queue.name,
    undelivered: undelivered.nodes.queue.name,
    projectionsUndelivered: projectionsUndelivered.nodes.queue.name,
  };
  new aws.cloudwatch.Dashboard("Dashboard", {
    dashboardName: `doithoai-${$app.stage}`,
    dashboardBody: $util
      .output({ ...names, ...queues, region: aws.getRegionOutput().region })
      .apply(dashboard),
  });

  function alarm(
    name: string,
    what: Measure | Sums,
    { comparison = ">", threshold, period, periods = 1 }: Limit,
  ): void {
    const metrics = (sums: Sums): aws.cloudwatch.MetricAlarmArgs["metricQueries"] => [
      { id: "all", expression: sums.expression, label: name, returnData: true },
      ...Object.entries(sums.of).map(([id, metric]) => ({
        id,
        metric: { ...metric, period, stat: "Sum" },
        returnData: false,
      })),
    ];
    new aws.cloudwatch.MetricAlarm(`${name}Alarm`, {
      ...("of" in what ? { metricQueries: metrics(what) } : { ...what, period }),
      threshold,
      evaluationPeriods: periods,
      alarmDescription: `docs/runbook.md: ${name}`,
      comparisonOperator: comparison === ">" ? "GreaterThanThreshold" : "LessThanThreshold",
      // For an alarm on too low values, missing data is a fault too.
      treatMissingData: comparison === ">" ? "notBreaching" : "breaching",
      alarmActions: [topic.arn],
      okActions: [topic.arn],
    });
  }
}
