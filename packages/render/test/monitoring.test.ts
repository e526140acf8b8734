import { deepEqual, equal, match, ok } from "node:assert/strict";
import { readFileSync } from "node:fs";
import { Log, Table } from "@doithoai/core";
import { describe, inject, test } from "vitest";
import { foundIn } from "./found.ts";
import { type Entry, isText, type Metric, metricOf, sorted, written } from "./metric.ts";

/** Sections of the runbook by alarm, without the text before the first. */
const RUNBOOK = new Map(
  readFileSync(new URL("../../../docs/runbook.md", import.meta.url), "utf8")
    .split(/^## /m)
    .slice(1)
    .map((section) => [section.slice(0, section.indexOf("\n")), section] as const),
);
const STEPS = ["1", "2", "3"];

describe("production", () => {
  const { all, one } = foundIn(inject("stages").production);
  const nameOf = (type: string, name: string): string => one(type, name).name;
  const functions = () => ({
    gateway: nameOf("aws:lambda/function:Function", "GatewayFunction"),
    overdue: nameOf("aws:lambda/function:Function", "OverdueFunction"),
    outbox: nameOf("aws:lambda/function:Function", "OutboxFunction"),
    projections: nameOf("aws:lambda/function:Function", "ProjectionsFunction"),
  });
  const queue = (name: string) => nameOf("aws:sqs/queue:Queue", `${name}Queue`);
  const alarms = () =>
    all("aws:cloudwatch/metricAlarm:MetricAlarm").map(({ name, inputs }) => ({ name, ...inputs }));
  const graphs = (): readonly { readonly title: string; readonly metrics: readonly Entry[] }[] =>
    JSON.parse(one("aws:cloudwatch/dashboard:Dashboard", "Dashboard").dashboardBody).widgets.map(
      ({ properties }: { properties: object }) => properties,
    );
  const entries = () => graphs().flatMap(({ metrics }) => metrics);
  const expressions = () =>
    entries().flatMap((entry) =>
      entry.flatMap((part) =>
        isText(part) || part.expression === undefined ? [] : [part.expression],
      ),
    );
  const shown = () =>
    entries()
      .map(metricOf)
      .filter(({ namespace }) => namespace !== "");
  const watched = (): readonly Metric[] =>
    alarms().flatMap(({ metricQueries = [], namespace, metricName, dimensions }) => [
      ...(namespace === undefined ? [] : [{ namespace, metricName, dimensions }]),
      ...metricQueries.flatMap(({ metric }: { metric?: Metric }) => metric ?? []),
    ]);

  test("monitoring: every alarm has a runbook page with three steps, and vice versa", () => {
    deepEqual(
      sorted(alarms().map(({ name, alarmDescription }) => `${name} ${alarmDescription}`)),
      sorted([...RUNBOOK.keys()].map((name) => `${name}Alarm docs/runbook.md: ${name}`)),
    );
    for (const [name, section] of RUNBOOK)
      deepEqual(
        [...section.matchAll(/^(\d+)\. /gm)].map(([, number]) => number),
        STEPS,
        name,
      );
  });

  test("monitoring: alarms watch existing metrics", () => {
    const { gateway, overdue, outbox, projections } = functions();
    const table = one("aws:dynamodb/table:Table", "TableTable").name;
    const api = one("aws:apigatewayv2/stage:Stage", "ApiStage").apiId;
    const throttled = (metric: string) =>
      ["", ...Table.INDEX_NAMES.map((index) => `,GlobalSecondaryIndexName,${index}`)]
        .map((place) => `AWS/DynamoDB ${metric} TableName,${table}${place}`)
        .join(" + ");
    const lines = alarms().map(
      ({
        metricQueries = [],
        comparisonOperator,
        threshold,
        evaluationPeriods,
        treatMissingData,
        ...rest
      }) => {
        const parts: readonly Metric[] = metricQueries.flatMap(
          ({ metric }: { metric?: Metric }) => metric ?? [],
        );
        const what = parts.length > 0 ? parts.map(written).join(" + ") : written(rest);
        const period =
          rest.period ??
          metricQueries.find(({ metric }: { metric?: object }) => metric).metric.period;
        return [
          what,
          comparisonOperator,
          threshold,
          period,
          evaluationPeriods,
          treatMissingData,
        ].join(" ");
      },
    );
    deepEqual(
      sorted(lines),
      sorted([
        `AWS/ApiGateway 5xx ApiId,${api} GreaterThanThreshold 5 300 1 notBreaching`,
        `doithoai errors_INTERNAL function,${gateway} GreaterThanThreshold 5 300 1 notBreaching`,
        `doithoai errors_RETRY_LATER function,${gateway} + ` +
          `doithoai errors_HTTP_503 function,${gateway} + ` +
          `doithoai requests function,${gateway} GreaterThanThreshold 2 300 2 notBreaching`,
        `AWS/ApiGateway Latency ApiId,${api} GreaterThanThreshold 5000 300 3 notBreaching`,
        `AWS/Lambda Errors FunctionName,${gateway} GreaterThanThreshold 2 300 1 notBreaching`,
        `${throttled("ReadThrottleEvents")} GreaterThanThreshold 0 300 2 notBreaching`,
        `${throttled("WriteThrottleEvents")} GreaterThanThreshold 0 300 2 notBreaching`,
        `doithoai overdueFlagged function,${overdue} LessThanThreshold 1 3600 3 breaching`,
        `AWS/Lambda Errors FunctionName,${overdue} GreaterThanThreshold 0 3600 1 notBreaching`,
        `doithoai backlogAge function,${overdue} GreaterThanThreshold 3600000 3600 1 notBreaching`,
        `doithoai refreshAge function,${overdue} GreaterThanThreshold 7200000 3600 1 notBreaching`,
        "AWS/SQS ApproximateNumberOfMessagesVisible " +
          `QueueName,${queue("OverdueUndelivered")} GreaterThanThreshold 0 300 1 notBreaching`,
        `AWS/Lambda Errors FunctionName,${outbox} GreaterThanThreshold 0 300 2 notBreaching`,
        `AWS/Lambda IteratorAge FunctionName,${outbox} ` +
          "GreaterThanThreshold 900000 300 1 notBreaching",
        "AWS/SQS ApproximateNumberOfMessagesVisible " +
          `QueueName,${queue("EventsUndelivered")} GreaterThanThreshold 0 300 1 notBreaching`,
        `doithoai figuresFailed function,${projections} GreaterThanThreshold 0 300 2 notBreaching`,
        `doithoai searchFailed function,${projections} GreaterThanThreshold 0 300 2 notBreaching`,
        `AWS/Lambda IteratorAge FunctionName,${projections} ` +
          "GreaterThanThreshold 900000 300 1 notBreaching",
        "AWS/SQS ApproximateNumberOfMessagesVisible " +
          `QueueName,${queue("ProjectionsUndelivered")} GreaterThanThreshold 0 300 1 notBreaching`,
      ]),
    );
    for (const { alarmActions, okActions } of alarms()) {
      match(alarmActions.join(), /^arn:aws:sns:[^,]*:AlarmsTopic-\w+$/);
      deepEqual(okActions, alarmActions);
    }
  });

  test("monitoring: the expression of an alarm uses all its metrics", () => {
    for (const { name, metricQueries = [] } of alarms())
      for (const { expression, returnData } of metricQueries.filter(
        ({ expression }: { expression?: string }) => expression !== undefined,
      )) {
        const ids = metricQueries.flatMap(({ id, metric }: { id: string; metric?: object }) =>
          metric ? [id] : [],
        );
        deepEqual(sorted(new Set(expression.match(/\b[a-z]\d*\b/g))), sorted(ids), name);
        equal(returnData, true);
      }
  });

  test("dashboard: it shows exactly the metrics that the functions emit", () => {
    for (const [of, name] of Object.entries(functions())) {
      const names = shown().flatMap(({ namespace, metricName, dimensions }) =>
        namespace === Log.NAMESPACE && dimensions.function === name ? [metricName] : [],
      );
      deepEqual(
        sorted(new Set(names)),
        sorted(Object.keys(new Map<string, object>(Object.entries(Log.METRICS)).get(of) ?? {})),
        of,
      );
    }
    const searched = expressions().flatMap(
      (expression) => /function,operation} .*MetricName="(\w+)"/.exec(expression)?.[1] ?? [],
    );
    deepEqual(sorted(searched), sorted(Object.keys(Log.OPERATION_METRICS)));
    equal(expressions().filter((expression) => expression.includes("errors")).length, 1);
  });

  test("dashboard: it shows every table, index, queue, API and function", () => {
    const existing = new Set([
      ...Object.values(functions()),
      one("aws:dynamodb/table:Table", "TableTable").name,
      one("aws:apigatewayv2/stage:Stage", "ApiStage").apiId,
      queue("OverdueUndelivered"),
      queue("EventsUndelivered"),
      queue("ProjectionsUndelivered"),
      ...Table.INDEX_NAMES,
    ]);
    const referenced = [...shown(), ...watched()].flatMap(({ dimensions }) =>
      Object.values(dimensions),
    );
    deepEqual(
      referenced.filter((value) => !existing.has(value)),
      [],
    );
    // The dashboard shows every existing thing.
    deepEqual(
      [...existing].filter(
        (value) => !shown().some(({ dimensions }) => Object.values(dimensions).includes(value)),
      ),
      [],
    );
    for (const { namespace, metricName } of watched())
      ok(
        metricName.startsWith(Log.ERRORS) ||
          shown().some((each) => each.namespace === namespace && each.metricName === metricName),
        `${metricName} is watched and not shown`,
      );
  });
});

test("dev: it has neither alarms nor a dashboard", () => {
  const { all } = foundIn(inject("stages").dev);
  deepEqual(
    [all("aws:cloudwatch/metricAlarm:MetricAlarm"), all("aws:cloudwatch/dashboard:Dashboard")],
    [[], []],
  );
});
