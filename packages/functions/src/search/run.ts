import { ChangeEntity, Event, forEachConcurrently, Log, partsOf, type Table } from "@doithoai/core";
import * as Search from "@doithoai/core/search";
import type { DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from "aws-lambda";

interface Parts {
  readonly table: Table.Table;
  readonly index: Search.SearchIndex & { readonly prepare: (until: number) => Promise<void> };
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
/** Sessions whose opinions are read at once. */
const SESSIONS_AT_ONCE = 4;

/**
 * Keeps the search index at the state of the table: for each Change of an opinion, and of a session
 * whose status changed, it reads the opinions as they are now and stores their entries. So records
 * that arrive twice, late or in another order do no harm. A failed batch is repeated by the stream
 * as a whole.
 */
export function makeSearchFeed({ table, index, log }: Parts) {
  let isPrepared = false;
  return async (
    { Records: records }: DynamoDBStreamEvent,
    { functionName, getRemainingTimeInMillis }: Lambda = { functionName: "search" },
  ): Promise<DynamoDBBatchResponse> => {
    const until = Date.now() + (getRemainingTimeInMillis?.() ?? RUN_MS) - MARGIN_MS;
    const ctx = { table, until };
    const opinions = new Set(records.flatMap((record) => subjectOf(record, "opinion") ?? []));
    const sessions = new Set(
      records.flatMap((record) =>
        changesStatus(record) ? (subjectOf(record, "session") ?? []) : [],
      ),
    );
    let stored = 0;
    let code: string | undefined;
    const store = async (entries: readonly Search.Entry[]): Promise<void> => {
      await index.apply(entries, until);
      stored += entries.length;
    };
    try {
      if (!isPrepared) await index.prepare(until);
      isPrepared = true;
      await store(await Search.entriesOf(ctx, [...opinions]));
      await forEachConcurrently(sessions, SESSIONS_AT_ONCE, async (session) =>
        store(await Search.entriesOfSession(ctx, session)),
      );
    } catch (error) {
      code = Log.errorFacts(error).name;
      log({
        level: "error",
        message: "the search index was not updated",
        error: Log.errorFacts(error),
      });
    }
    const first = code === undefined ? undefined : records[0]?.dynamodb?.SequenceNumber;
    log({
      level: "info",
      message: "search",
      read: records.length,
      ...metrics(
        { searchStored: stored, searchFailed: code === undefined ? 0 : 1 },
        records,
        functionName,
      ),
    });
    return { batchItemFailures: first === undefined ? [] : [{ itemIdentifier: first }] };
  };
}

const { search: MEASURED } = Log.METRICS;
type Measured = Readonly<Record<keyof typeof MEASURED, number>>;

/** `searchLag`: the delay of the index behind the table, by the newest record. */
function metrics(
  counts: Omit<Measured, "searchLag">,
  records: readonly DynamoDBRecord[],
  functionName: string,
) {
  const at = new Date();
  const created = records.at(-1)?.dynamodb?.ApproximateCreationDateTime;
  const values: Measured = {
    ...counts,
    searchLag: created === undefined ? 0 : Math.max(0, at.getTime() - created * 1_000),
  };
  return {
    ...Log.measured(at, Log.metricSets({ dimensions: ["function"], units: MEASURED })),
    function: functionName,
    ...values,
  };
}

/** The id of the subject of this kind that a record changes. */
function subjectOf(
  { eventName, dynamodb }: DynamoDBRecord,
  kind: "opinion" | "session",
): string | undefined {
  if (eventName !== "INSERT") return undefined;
  const { pk, sk } = dynamodb?.Keys ?? {};
  const id = ChangeEntity.slotsOf({ pk: pk?.S, sk: sk?.S })?.subject;
  return id !== undefined && partsOf(kind, id) ? id : undefined;
}

/**
 * Whether a Change of a session may decide what is public. One that cannot be read may: reading a
 * session once too often does no harm.
 */
function changesStatus({ dynamodb }: DynamoDBRecord): boolean {
  try {
    const { fields } = Event.changeFrom(dynamodb?.NewImage?.body?.S ?? "");
    return fields.some(({ field }) => field === "status");
  } catch {
    return true;
  }
}
