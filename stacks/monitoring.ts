/// <reference path="../.sst/platform/config.d.ts" />
import type { api } from "./api";
import type { events } from "./events";
import type { schedule } from "./schedule";
import type { Storage } from "./storage";

const MINUTE_SECONDS = 60;
const HOUR_SECONDS = 60 * MINUTE_SECONDS;

interface Watched {
  readonly storage: Storage;
  readonly api: ReturnType<typeof api>;
  readonly schedule: ReturnType<typeof schedule>;
  readonly events: ReturnType<typeof events>;
}

type Measure = Pick<aws.cloudwatch.MetricAlarmArgs, "namespace" | "metricName" | "dimensions" | "statistic" | "extendedStatistic">;
type Limit = Pick<aws.cloudwatch.MetricAlarmArgs, "threshold" | "period"> & { readonly comparison?: ">" | "<"; readonly periods?: number };

/** Alarms of a production stage; docs/runbook.md says of each what it means and what to do first. Limits are defaults of this system. */
export function monitoring({ storage, api: http, schedule: { overdue, undelivered: ticks }, events: { outbox, undelivered } }: Watched): void {
  if ($app.stage !== "production") return;
  // Not the component: its type would be in sst-env.d.ts of one stage and not of the other.
  const topic = new aws.sns.Topic("AlarmsTopic");
  const email = process.env.DOITHOAI_ALARMS_EMAIL;
  if (email) new aws.sns.TopicSubscription("AlarmsEmail", { topic: topic.arn, protocol: "email", endpoint: email });

  const gateway = { namespace: "AWS/ApiGateway", dimensions: { ApiId: http.nodes.api.id } };
  const table = { namespace: "AWS/DynamoDB", dimensions: { TableName: storage.table.name }, statistic: "Sum" };
  const run = { namespace: "doithoai", dimensions: { function: overdue.name } };
  const waiting = (queue: sst.aws.Queue) => ({
    ...{ namespace: "AWS/SQS", metricName: "ApproximateNumberOfMessagesVisible", statistic: "Maximum" },
    dimensions: { QueueName: queue.nodes.queue.name },
  });

  alarm("ServerErrors", { ...gateway, metricName: "5xx", statistic: "Sum" }, { threshold: 5, period: 5 * MINUTE_SECONDS });
  alarm("Latency", { ...gateway, metricName: "Latency", extendedStatistic: "p99" }, { threshold: 5_000, period: 5 * MINUTE_SECONDS, periods: 3 });
  alarm("ReadsThrottled", { ...table, metricName: "ReadThrottleEvents" }, { threshold: 0, period: 5 * MINUTE_SECONDS, periods: 2 });
  alarm("WritesThrottled", { ...table, metricName: "WriteThrottleEvents" }, { threshold: 0, period: 5 * MINUTE_SECONDS, periods: 2 });
  // It runs every hour: three in a row that came to no end.
  alarm(
    "OverdueNotRun",
    { ...run, metricName: "overdueFlagged", statistic: "SampleCount" },
    { comparison: "<", threshold: 1, period: HOUR_SECONDS, periods: 3 },
  );
  alarm("OverdueUnflagged", { ...run, metricName: "oldestUnflagged", statistic: "Maximum" }, { threshold: HOUR_SECONDS * 1_000, period: HOUR_SECONDS });
  alarm("OverdueUndelivered", waiting(ticks), { threshold: 0, period: 5 * MINUTE_SECONDS });
  alarm(
    "OutboxLag",
    { namespace: "AWS/Lambda", dimensions: { FunctionName: outbox.name }, metricName: "IteratorAge", statistic: "Maximum" },
    { threshold: 15 * MINUTE_SECONDS * 1_000, period: 5 * MINUTE_SECONDS },
  );
  alarm("EventsUndelivered", waiting(undelivered), { threshold: 0, period: 5 * MINUTE_SECONDS });

  function alarm(name: string, measure: Measure, { comparison = ">", threshold, period, periods = 1 }: Limit): void {
    new aws.cloudwatch.MetricAlarm(`${name}Alarm`, {
      ...measure,
      ...{ threshold, period, evaluationPeriods: periods, alarmDescription: `docs/runbook.md: ${name}` },
      comparisonOperator: comparison === ">" ? "GreaterThanThreshold" : "LessThanThreshold",
      // Where too little is the fault, nothing at all is one.
      treatMissingData: comparison === ">" ? "notBreaching" : "breaching",
      alarmActions: [topic.arn],
      okActions: [topic.arn],
    });
  }
}
