import type { Publish } from "@doithoai/aws/bus";
import { Event, Log, Table } from "@doithoai/core";
import type { DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from "aws-lambda";

/**
 * The place of a record that is not a valid Change: its key in the table, and its number in the
 * stream.
 */
export interface RecordPosition {
  readonly pk: string;
  readonly sk: string;
  readonly sequence: string;
}

interface Parts {
  readonly publish: Publish;
  /** Queues the place of a record that cannot be sent, for an operator to repair. */
  readonly queueUndelivered: (place: RecordPosition, until: number) => Promise<void>;
  readonly log: Log.Log;
}

/** The part of Lambda's context that a run uses. On one machine there is none. */
interface Lambda {
  readonly functionName: string;
  readonly getRemainingTimeInMillis?: () => number;
}

/** The longest time for the bus. After it, the stream repeats what is not sent, with pauses. */
const PUBLISH_MS = 30_000;
/** Time reserved for the queue after the bus, and the part of it for reporting the outcome. */
const MARGIN_MS = 10_000;
const REPORTING_MS = 1_000;

/** A Change record of the stream: an event, or the error that makes it unreadable. */
type Found = Pick<DynamoDBRecord, "dynamodb"> & { readonly sequence: string } & (
    | { readonly event: Event.Event }
    | { readonly error: string; readonly place: RecordPosition }
  );

/**
 * Sends the table's stream to the bus: each Change is one event, in the order of the stream. The
 * first event that the bus refuses ends the batch. The stream then repeats it and all records after
 * it, so some events are sent twice. A record that is not a valid Change is queued, because a retry
 * cannot repair it.
 */
export function makeOutbox({ publish, queueUndelivered, log }: Parts) {
  return async (
    { Records: records }: DynamoDBStreamEvent,
    { functionName, getRemainingTimeInMillis }: Lambda = { functionName: "outbox" },
  ): Promise<DynamoDBBatchResponse> => {
    const startedAt = Date.now();
    const endsAt = startedAt + (getRemainingTimeInMillis?.() ?? PUBLISH_MS + MARGIN_MS);
    const found = records.flatMap((record) => parseRecord(record) ?? []);
    const valid = found.flatMap((each) => ("event" in each ? each : []));
    const { accepted, refusal } = await publish(
      valid.map(({ event }) => event),
      Math.min(startedAt + PUBLISH_MS, endsAt - MARGIN_MS),
    );
    const failed = valid[accepted];
    const done = failed ? found.slice(0, found.indexOf(failed)) : found;
    log({
      level: "info",
      message: "outbox",
      read: records.length,
      ...metrics(
        {
          eventsSent: accepted,
          eventsLeft: valid.length - accepted,
          laidAside: done.length - accepted,
        },
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
    // The stream repeats the refused record and all records after it.
    for (const each of done) {
      if ("event" in each) continue;
      await queueUndelivered(each.place, endsAt - REPORTING_MS);
      log({
        level: "error",
        message: "a record is not a valid Change",
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
 * The delay of the bus behind the table: the age of the first refused event, or else of the newest
 * sent event.
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

/** Returns undefined when the record belongs to an item that is not a Change. */
function parseRecord(record: DynamoDBRecord): Found | undefined {
  const sequence = sequenceOf(record);
  try {
    const event = eventIn(record);
    return event && { sequence, event, dynamodb: record.dynamodb };
  } catch (error) {
    // Logs the name, not the message: a parser's message quotes the text that it read.
    return {
      sequence,
      dynamodb: record.dynamodb,
      place: placeOf(record),
      error: error instanceof Error ? error.name : "unknown",
    };
  }
}

const placeOf = (record: DynamoDBRecord): RecordPosition => ({
  pk: record.dynamodb?.Keys?.pk?.S ?? "",
  sk: record.dynamodb?.Keys?.sk?.S ?? "",
  sequence: sequenceOf(record),
});

const sequenceOf = ({ dynamodb }: DynamoDBRecord): string => dynamodb?.SequenceNumber ?? "";

/** The event of a record; undefined when its item is not a Change. */
function eventIn({ eventName, dynamodb }: DynamoDBRecord): Event.Event | undefined {
  const image = dynamodb?.NewImage;
  if (eventName !== "INSERT" || image?.type?.S !== Table.CHANGE) return undefined;
  return Event.eventOf(Event.changeFrom(image.body?.S ?? ""));
}
