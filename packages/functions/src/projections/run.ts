import { Log } from "@doithoai/core";
import type { DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from "aws-lambda";
import type { Projection } from "./projection.ts";

interface Parts {
  readonly projections: readonly Projection[];
  readonly log: Log.Log;
}

/** The part of Lambda's context that a run uses. On one machine there is none. */
interface Lambda {
  readonly functionName: string;
  readonly getRemainingTimeInMillis?: () => number;
}

/** The time of a run where no Lambda limits it, and the time reserved for reporting. */
const RUN_MS = 60_000;
const MARGIN_MS = 2_000;

/** The result of one projection for a batch. */
interface Outcome extends Pick<Projection, "name"> {
  readonly stored: number;
  readonly error: unknown;
}

/**
 * Keeps projections at the state of the table. All follow each batch, whatever becomes of the
 * others. If one fails, the stream repeats the batch as a whole.
 */
export const makeProjections =
  ({ projections, log }: Parts) =>
  async (
    { Records: records }: DynamoDBStreamEvent,
    { functionName, getRemainingTimeInMillis }: Lambda = { functionName: "projections" },
  ): Promise<DynamoDBBatchResponse> => {
    const until = Date.now() + (getRemainingTimeInMillis?.() ?? RUN_MS) - MARGIN_MS;
    const outcomes = await Promise.all(
      projections.map(async ({ name, failure, follow }): Promise<Outcome> => {
        let sum = 0;
        const stored = (count: number): void => {
          sum += count;
        };
        try {
          await follow({ records, until, stored });
          return { name, stored: sum, error: undefined };
        } catch (error) {
          log({ level: "error", message: failure, error: Log.errorFacts(error) });
          return { name, stored: sum, error };
        }
      }),
    );
    log({
      level: "info",
      message: "projections",
      read: records.length,
      ...metrics(outcomes, records, functionName),
    });
    const hasFailed = outcomes.some(({ error }) => error !== undefined);
    const first = hasFailed ? records[0]?.dynamodb?.SequenceNumber : undefined;
    return { batchItemFailures: first === undefined ? [] : [{ itemIdentifier: first }] };
  };

const { projections: MEASURED } = Log.METRICS;

/**
 * The metrics of the projections that ran. `projectionLag`: the delay behind the table, by the
 * newest record.
 */
function metrics(
  outcomes: readonly Outcome[],
  records: readonly DynamoDBRecord[],
  functionName: string,
) {
  const at = new Date();
  const created = records.at(-1)?.dynamodb?.ApproximateCreationDateTime;
  const values: Readonly<Partial<Record<keyof typeof MEASURED, number>>> = {
    projectionLag: created === undefined ? 0 : Math.max(0, at.getTime() - created * 1_000),
    ...Object.fromEntries(
      outcomes.flatMap(({ name, stored, error }) => [
        [`${name}Stored`, stored],
        [`${name}Failed`, error === undefined ? 0 : 1],
      ]),
    ),
  };
  const units = Object.fromEntries(
    Object.entries(MEASURED).filter(([metric]) => Object.hasOwn(values, metric)),
  );
  return {
    ...Log.measured(at, Log.metricSets({ dimensions: ["function"], units })),
    function: functionName,
    ...values,
  };
}
