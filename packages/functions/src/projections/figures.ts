import { Failure, forEachConcurrently, Log, parseId, type Table } from "@doithoai/core";
import * as Figures from "@doithoai/core/figures";
import type { DynamoDBRecord } from "aws-lambda";
import { changedSubject, mayConcern, type Projection } from "./projection.ts";

interface Parts {
  readonly table: Table.Table;
  readonly log: Log.Log;
}

/** Sessions that are counted at once. */
const SESSIONS_AT_ONCE = 4;

const COUNTED: ReadonlySet<string> = new Set(Figures.COUNTED_FIELDS);
/** Whether a Change of a subject may change the figures. */
function concerns(record: DynamoDBRecord, subjectId: string): boolean {
  const kind = parseId(subjectId)?.kind;
  // A mutation of a session writes the figures that it has read, and they may be old by then.
  if (kind === "session") return true;
  return mayConcern(
    record,
    (fields) =>
      fields.length === 0 || (kind === "opinion" && fields.some((field) => COUNTED.has(field))),
  );
}

/**
 * Keeps the figures of the sessions that a batch touches. A session without room for them is
 * reported and left out, so that it does not hold up the others; the table reports one that cannot
 * be read.
 */
export const figuresOf = ({ table, log }: Parts): Projection => ({
  name: "figures",
  failure: "the figures of sessions were not stored",
  follow: async ({ records, until, stored }) => {
    const sessions = new Set(
      records.flatMap((record) => {
        const subject = changedSubject(record);
        const session = subject === undefined ? undefined : Figures.countedIn(subject);
        return session !== undefined && concerns(record, subject ?? "") ? [session] : [];
      }),
    );
    await forEachConcurrently(sessions, SESSIONS_AT_ONCE, async (session) => {
      try {
        if (await Figures.countFigures({ table, until }, session)) stored(1);
      } catch (error) {
        if (!(error instanceof Failure)) throw error;
        log({
          level: "error",
          message: "a session has no room for its figures",
          session,
          error: Log.errorFacts(error),
        });
      }
    });
  },
});
