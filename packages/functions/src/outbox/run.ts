import { Event, Table } from "@doithoai/core";
import type { DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from "aws-lambda";

/** Of each event, in their order, whether the bus took it. */
export type Publish = (events: readonly Event.Event[]) => Promise<readonly boolean[]>;

interface Parts {
  readonly publish: Publish;
  readonly log: (record: object) => void;
  /** Epoch milliseconds. */
  readonly clock: () => number;
}

interface Told {
  readonly sequence: string;
  readonly event: Event.Event;
}

/**
 * From the table's stream to the bus: the Change of every write is an event. In the order of the stream; the first record that could not be sent
 * ends the batch, and the stream brings it again with all that came after it, so that none is lost and some come twice. A record that is no
 * Change ends it too, and after a few tries lies with what could not be delivered.
 */
export function makeOutbox({ publish, log, clock }: Parts) {
  return async ({ Records: records }: DynamoDBStreamEvent): Promise<DynamoDBBatchResponse> => {
    const told: Told[] = [];
    let failed: string | undefined;
    for (const record of records) {
      try {
        const event = eventIn(record);
        if (event) told.push({ sequence: sequenceOf(record), event });
      } catch (error) {
        failed = sequenceOf(record);
        // Neither text nor key: an error of the parser would quote what it read.
        log({ level: "error", message: "a record that is no change", sequence: failed, error: error instanceof Error ? error.name : "unknown" });
        break;
      }
    }
    const taken = await publish(told.map(({ event }) => event));
    failed = told.find((_, i) => !taken[i])?.sequence ?? failed;
    log({ level: "info", message: "outbox", read: records.length, sent: taken.filter(Boolean).length, ...metrics(records, clock()) });
    return { batchItemFailures: failed === undefined ? [] : [{ itemIdentifier: failed }] };
  };
}

const sequenceOf = ({ dynamodb }: DynamoDBRecord): string => dynamodb?.SequenceNumber ?? "";

/** The event of a record; undefined where the record is of another item than a Change. */
function eventIn({ eventName, dynamodb }: DynamoDBRecord): Event.Event | undefined {
  const image = dynamodb?.NewImage;
  if (eventName !== "INSERT" || image?.type?.S !== Table.CHANGE) return undefined;
  return Event.eventOf(Event.changeFrom(image.body?.S ?? ""));
}

/** CloudWatch's embedded metric format. The lag is from the oldest record's write, by DynamoDB's clock of whole seconds. */
function metrics(records: readonly DynamoDBRecord[], now: number): object {
  const written = records.flatMap(({ dynamodb }) => dynamodb?.ApproximateCreationDateTime ?? []);
  if (written.length === 0) return {};
  return {
    _aws: { Timestamp: now, CloudWatchMetrics: [{ Namespace: "doithoai", Dimensions: [[]], Metrics: [{ Name: "outboxLag", Unit: "Milliseconds" }] }] },
    outboxLag: Math.max(0, now - Math.min(...written) * 1_000),
  };
}
