import { deepEqual, equal, match } from "node:assert/strict";
import { RULES } from "@doithoai/functions";
import { describe, inject, test } from "vitest";
import { foundIn } from "./found.ts";
import { listed, type Statement, statements } from "./policy.ts";

const HOUR = 3_600;

/** Expands a field of a cron expression (`*`, `0-16,18-23`) to its numbers below `end`. */
const numbersIn = (field: string, end: number): readonly number[] =>
  (field === "*" ? `0-${end - 1}` : field).split(",").flatMap((range) => {
    const [first = 0, last = first] = range.split("-").map(Number);
    return Array.from({ length: last - first + 1 }, (_, i) => first + i);
  });
/**
 * The minutes of the day in Asia/Ho_Chi_Minh at which an EventBridge cron expression fires:
 * `cron(minute hour day month weekday year)`.
 */
function localMinutes(expression: string): readonly number[] {
  const [, minute = "", hours = ""] =
    /^cron\((\d+) ([\d,-]+|\*) \* \* \? \*\)$/.exec(expression) ?? [];
  return numbersIn(hours, 24)
    .map((hour) => ((hour + 7) % 24) * 60 + Number(minute))
    .toSorted((a, b) => a - b);
}

describe.each(["dev", "production"] as const)("%s", (stage) => {
  const { all, one } = foundIn(inject("stages")[stage]);

  test("schedule: rules run at 00:05 local time and at five past every other hour", () => {
    deepEqual(
      all("aws:cloudwatch/eventRule:EventRule").map(({ name, inputs }) => [
        name,
        inputs.scheduleExpression,
        inputs.state,
      ]),
      RULES.map(({ name, expression }) => [`${name}Rule`, expression, "ENABLED"]),
    );
    const [daily = [], hourly = []] = RULES.map(({ expression }) => localMinutes(expression));
    deepEqual(daily, [5]);
    // Each hour has one run.
    deepEqual(
      [...daily, ...hourly],
      Array.from({ length: 24 }, (_, hour) => hour * 60 + 5),
    );
  });

  test("schedule: each rule runs the function with its event, retries, queues failures", () => {
    const queueName = one("aws:sqs/queue:Queue", "OverdueUndeliveredQueue").name;
    const queue = `arn:aws:sqs:ap-southeast-1:000000000000:${queueName}`;
    const { name } = one("aws:lambda/function:Function", "OverdueFunction");
    for (const rule of RULES) {
      const target = one("aws:cloudwatch/eventTarget:EventTarget", `${rule.name}Target`);
      match(target.arn, new RegExp(`:function:${name}$`));
      // A constant input would replace the event and its time.
      equal(target.input, undefined);
      deepEqual(target.retryPolicy, {
        maximumEventAgeInSeconds: HOUR,
        maximumRetryAttempts: 3,
      });
      deepEqual(target.deadLetterConfig, { arn: queue });
      const { action, principal, sourceArn } = one(
        "aws:lambda/permission:Permission",
        `${rule.name}Permission`,
      );
      deepEqual([action, principal], ["lambda:InvokeFunction", "events.amazonaws.com"]);
      match(
        sourceArn,
        new RegExp(`:rule/${one("aws:cloudwatch/eventRule:EventRule", `${rule.name}Rule`).name}$`),
      );
    }
    const { maximumRetryAttempts, maximumEventAgeInSeconds, destinationConfig } = one(
      "aws:lambda/functionEventInvokeConfig:FunctionEventInvokeConfig",
      "OverdueInvocation",
    );
    deepEqual(
      { maximumRetryAttempts, maximumEventAgeInSeconds, destinationConfig },
      {
        maximumRetryAttempts: 2,
        maximumEventAgeInSeconds: HOUR,
        destinationConfig: { onFailure: { destination: queue } },
      },
    );
    const [{ Action, Principal, Condition }, ...more] = statements(
      one("aws:sqs/queuePolicy:QueuePolicy", "OverdueUndeliveredPolicy").policy,
    ) as [Statement, ...Statement[]]; // the policy has a statement
    deepEqual(
      [listed(Action), listed(Principal?.Service ?? []), more],
      [["sqs:SendMessage"], ["events.amazonaws.com"], []],
    );
    const rules = RULES.map(({ name }) => {
      const rule = one("aws:cloudwatch/eventRule:EventRule", `${name}Rule`);
      return `arn:aws:events:ap-southeast-1:000000000000:rule/${rule.name}`;
    });
    deepEqual(Condition, { ArnEquals: { "aws:SourceArn": rules } });
  });
});
