import type { Publish } from "@doithoai/aws/bus";
import { Event, Log, Table } from "@doithoai/core";
import type {
  Context,
  DynamoDBBatchResponse,
  DynamoDBRecord,
  DynamoDBStreamEvent,
} from "aws-lambda";

/** Where a record lies that is no change: in the table by its key, in the stream by its number. */
export interface Place {
  readonly pk: string;
  readonly sk: string;
  readonly sequence: string;
}

interface Parts {
  readonly publish: Publish;
  /** Keeps the place of a record that cannot be sent as it is, for whoever mends it. */
  readonly layAside: (place: Place) => Promise<void>;
  readonly log: Log.Log;
}

/** What a record of a Change is: an event, or something that is none. */
type Found = Pick<DynamoDBRecord, "dynamodb"> & { readonly sequence: string } & (
    | { readonly event: Event.Event }
    | { readonly error: string; readonly place: Place }
  );

/**
 * From the table's stream to the bus: the Change of every write is an event. In the order of the
 * stream; the first that the bus did not take ends the batch, and the stream brings it again with
 * all that came after it, so that some come twice. A record that is no Change is laid aside:
 * waiting would not mend it.
 */
export function makeOutbox({ publish, layAside, log }: Parts) {
  return async (
    { Records: records }: DynamoDBStreamEvent,
    { functionName }: Pick<Context, "functionName"> = { functionName: "outbox" },
  ): Promise<DynamoDBBatchResponse> => {
    const found = records.flatMap((record) => look(record) ?? []);
    const told = found.flatMap((each) => ("event" in each ? each : []));
    const { taken, refusal } = await publish(told.map(({ event }) => event));
    const failed = told[taken];
    const done = failed ? found.slice(0, found.indexOf(failed)) : found;
    log({
      ...{ level: "info", message: "outbox", read: records.length },
      ...metrics(
        { eventsSent: taken, eventsLeft: told.length - taken, laidAside: done.length - taken },
        failed ?? found.at(-1),
        functionName,
      ),
    });
    if (failed)
      log({
        level: "error",
        message: "the bus refused an event",
        sequence: failed.sequence,
        code: refusal,
      });
    // What comes after it is brought again.
    for (const each of done) {
      if ("event" in each) continue;
      await layAside(each.place);
      log({
        level: "error",
        message: "a record that is no change",
        ...each.place,
        error: each.error,
      });
    }
    return { batchItemFailures: failed ? [{ itemIdentifier: failed.sequence }] : [] };
  };
}

const { outbox: MEASURED } = Log.METRICS;
type Measured = Readonly<Record<keyof typeof MEASURED, number>>;

/**
 * How far the bus is behind the table: by the age of the newest event that it has, or of the first
 * that it did not take.
 */
function metrics(
  counts: Omit<Measured, "outboxLag">,
  latest: Found | undefined,
  functionName: string,
) {
  const at = new Date();
  const created = latest?.dynamodb?.ApproximateCreationDateTime;
  const values: Measured = {
    ...counts,
    outboxLag: created === undefined ? 0 : Math.max(0, at.getTime() - created * 1_000),
  };
  return {
    ...Log.measured(at, Log.metricSets({ dimensions: ["function"], units: MEASURED })),
    function: functionName,
    ...values,
  };
}

/** Nothing where the record is of another item than a Change. */
function look(record: DynamoDBRecord): Found | undefined {
  const sequence = sequenceOf(record);
  try {
    const event = eventIn(record);
    return event && { sequence, event, dynamodb: record.dynamodb };
  } catch (error) {
    // Not its message: that of a parser quotes what it read.
    return {
      sequence,
      dynamodb: record.dynamodb,
      place: placeOf(record),
      error: error instanceof Error ? error.name : "unknown",
    };
  }
}

const placeOf = (record: DynamoDBRecord): Place => ({
  ...{
    pk: record.dynamodb?.Keys?.pk?.S ?? "",
    sk: record.dynamodb?.Keys?.sk?.S ?? "",
    sequence: sequenceOf(record),
  },
});

const sequenceOf = ({ dynamodb }: DynamoDBRecord): string => dynamodb?.SequenceNumber ?? "";

/** The event of a record; undefined where the record is of another item than a Change. */
function eventIn({ eventName, dynamodb }: DynamoDBRecord): Event.Event | undefined {
  const image = dynamodb?.NewImage;
  if (eventName !== "INSERT" || image?.type?.S !== Table.CHANGE) return undefined;
  return Event.eventOf(Event.changeFrom(image.body?.S ?? ""));
}
