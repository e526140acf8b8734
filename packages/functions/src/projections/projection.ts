import { type Change, ChangeEntity, Event } from "@doithoai/core";
import type { DynamoDBRecord } from "aws-lambda";

/** The records of a batch and the time to follow them. */
export interface Batch {
  readonly records: readonly DynamoDBRecord[];
  /** Epoch milliseconds after which no further request starts. */
  readonly until: number;
  /** Adds to the number of stored items. */
  readonly stored: (count: number) => void;
}

/**
 * A state that is kept beside the record and follows it by the stream. It reads the record as it is
 * now and never adds up, because the stream repeats and reorders batches.
 */
export interface Projection {
  /** The first word of its metrics. */
  readonly name: "figures" | "search";
  /** The message of its error line. */
  readonly failure: string;
  /** Brings the projection to the state of the record. A failed batch is repeated as a whole. */
  readonly follow: (batch: Batch) => Promise<void>;
}

/** The id of the subject whose Change a record inserts; undefined for another record. */
export function changedSubject({ eventName, dynamodb }: DynamoDBRecord): string | undefined {
  if (eventName !== "INSERT") return undefined;
  const { pk, sk } = dynamodb?.Keys ?? {};
  return ChangeEntity.slotsOf({ pk: pk?.S, sk: sk?.S })?.subject;
}

/**
 * Whether the inserted Change may concern a projection, by its fields. A new subject has none. One
 * that cannot be read may: following once too often does no harm.
 */
export function mayConcern(
  { dynamodb }: DynamoDBRecord,
  isOne: (fields: readonly string[]) => boolean,
): boolean {
  try {
    const { fields }: Change = Event.changeFrom(dynamodb?.NewImage?.body?.S ?? "");
    return isOne(fields.map(({ field }) => field));
  } catch {
    return true;
  }
}
