import { Event, Table } from "@doithoai/core";
import type { DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from "aws-lambda";

/** Of each event, in their order, whether the bus took it. */
export type Publish = (events: readonly Event.Event[]) => Promise<readonly boolean[]>;

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
  readonly log: (record: object) => void;
}

interface Told {
  readonly sequence: string;
  readonly event: Event.Event;
}

/**
 * From the table's stream to the bus: the Change of every write is an event. In the order of the stream; the first that the bus did not take ends
 * the batch, and the stream brings it again with all that came after it, so that none is lost and some come twice. A record that is no Change is
 * laid aside at once: waiting would not mend it.
 */
export function makeOutbox({ publish, layAside, log }: Parts) {
  return async ({ Records: records }: DynamoDBStreamEvent): Promise<DynamoDBBatchResponse> => {
    const told: Told[] = [];
    for (const record of records) {
      try {
        const event = eventIn(record);
        if (event) told.push({ sequence: sequenceOf(record), event });
      } catch (error) {
        const place = placeOf(record);
        await layAside(place);
        // Not its message: that of a parser quotes what it read.
        log({ level: "error", message: "a record that is no change", ...place, error: error instanceof Error ? error.name : "unknown" });
      }
    }
    const taken = await publish(told.map(({ event }) => event));
    const failed = told.find((_, i) => !taken[i]);
    log({ level: "info", message: "outbox", read: records.length, sent: taken.filter(Boolean).length });
    return { batchItemFailures: failed ? [{ itemIdentifier: failed.sequence }] : [] };
  };
}

const placeOf = (record: DynamoDBRecord): Place => ({
  ...{ pk: record.dynamodb?.Keys?.pk?.S ?? "", sk: record.dynamodb?.Keys?.sk?.S ?? "", sequence: sequenceOf(record) },
});

const sequenceOf = ({ dynamodb }: DynamoDBRecord): string => dynamodb?.SequenceNumber ?? "";

/** The event of a record; undefined where the record is of another item than a Change. */
function eventIn({ eventName, dynamodb }: DynamoDBRecord): Event.Event | undefined {
  const image = dynamodb?.NewImage;
  if (eventName !== "INSERT" || image?.type?.S !== Table.CHANGE) return undefined;
  return Event.eventOf(Event.changeFrom(image.body?.S ?? ""));
}
