import { forEachConcurrently, partsOf, type Table } from "@doithoai/core";
import * as Search from "@doithoai/core/search";
import type { DynamoDBRecord } from "aws-lambda";
import { changedSubject, mayConcern, type Projection } from "./projection.ts";

interface Parts {
  readonly table: Table.Table;
  readonly index: Search.SearchIndex & { readonly prepare: (until: number) => Promise<void> };
}

/** Sessions whose opinions are read at once. */
const SESSIONS_AT_ONCE = 4;

/** The id of the subject of this kind that a record changes. */
function subjectOf(record: DynamoDBRecord, kind: "opinion" | "session"): string | undefined {
  const id = changedSubject(record);
  return id !== undefined && partsOf(kind, id) ? id : undefined;
}

/** Whether a Change of a session may decide what is public. */
const changesStatus = (record: DynamoDBRecord): boolean =>
  mayConcern(record, (fields) => fields.includes("status"));

/**
 * Keeps the search index at the state of the table: for each Change of an opinion, and of a session
 * whose status changed, it reads the opinions as they are now and stores their entries.
 */
export function searchOf({ table, index }: Parts): Projection {
  let isPrepared = false;
  return {
    name: "search",
    failure: "the search index was not updated",
    follow: async ({ records, until, stored }) => {
      const ctx = { table, until };
      const opinions = new Set(records.flatMap((record) => subjectOf(record, "opinion") ?? []));
      const sessions = new Set(
        records.flatMap((record) =>
          changesStatus(record) ? (subjectOf(record, "session") ?? []) : [],
        ),
      );
      const store = async (entries: readonly Search.Entry[]): Promise<void> => {
        await index.apply(entries, until);
        stored(entries.length);
      };
      if (!isPrepared) await index.prepare(until);
      isPrepared = true;
      await store(await Search.entriesOf(ctx, [...opinions]));
      await forEachConcurrently(sessions, SESSIONS_AT_ONCE, async (session) =>
        store(await Search.entriesOfSession(ctx, session)),
      );
    },
  };
}
