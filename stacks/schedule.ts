/// <reference path="../.sst/platform/config.d.ts" />
import { RULES } from "../packages/functions/src/overdue/schedule.ts";
import { bundled } from "./functions";
import { keepTrail, readTable, type Storage, writeTable } from "./storage";

const HOUR_SECONDS = 3_600;

/**
 * Runs the overdue check by EventBridge rules, daily and hourly. Undelivered events and failed runs
 * go to a queue.
 */
export function schedule(storage: Storage) {
  const undelivered = new sst.aws.Queue("OverdueUndelivered", {
    transform: { queue: { messageRetentionSeconds: 14 * 24 * HOUR_SECONDS } },
  });
  const overdue = new sst.aws.Function("Overdue", {
    ...bundled("overdue"),
    timeout: "15 minutes",
    memory: "1024 MB",
    environment: { DOITHOAI_TABLE: storage.table.name },
    permissions: [
      readTable(storage),
      writeTable(storage),
      ...keepTrail(storage),
      { actions: ["sqs:SendMessage"], resources: [undelivered.arn] },
    ],
  });
  // A failed run is retried, then its event goes to the queue. So does an event that finds no
  // capacity for an hour: the next run does its work.
  new aws.lambda.FunctionEventInvokeConfig("OverdueInvocation", {
    functionName: overdue.name,
    maximumRetryAttempts: 2,
    maximumEventAgeInSeconds: HOUR_SECONDS,
    destinationConfig: { onFailure: { destination: undelivered.arn } },
  });
  const rules = RULES.map(
    ({ name, expression }) =>
      new sst.aws.Cron(name, {
        schedule: expression,
        function: overdue.arn,
        transform: {
          target: (args) => {
            // Keeps the event of EventBridge: its time is the time of the check.
            args.input = undefined;
            // After an hour the next run has started.
            args.retryPolicy = { maximumEventAgeInSeconds: HOUR_SECONDS, maximumRetryAttempts: 3 };
            args.deadLetterConfig = { arn: undelivered.arn };
          },
        },
      }),
  );
  new aws.sqs.QueuePolicy("OverdueUndeliveredPolicy", {
    queueUrl: undelivered.url,
    policy: aws.iam.getPolicyDocumentOutput({
      statements: [
        {
          principals: [{ type: "Service", identifiers: ["events.amazonaws.com"] }],
          actions: ["sqs:SendMessage"],
          resources: [undelivered.arn],
          conditions: [
            {
              test: "ArnEquals",
              variable: "aws:SourceArn",
              values: rules.map((rule) => rule.nodes.rule.arn),
            },
          ],
        },
      ],
    }).json,
  });
  return { overdue, undelivered };
}
