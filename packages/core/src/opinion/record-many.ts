import * as z from "zod";
import { authorize } from "../access/permissions.ts";
import { forEachConcurrently } from "../kernel/concurrency.ts";
import { Failure, Failures, RequestError } from "../kernel/errors.ts";
import { newUlid } from "../kernel/id.ts";
import { parse } from "../kernel/parse.ts";
import type { Context } from "../request/context.ts";
import { byId as sessionById } from "../session/read.ts";
import type { Session } from "../session/shape.ts";
import type { Mutation } from "../use-case/mutation.ts";
import { RecordInput } from "./input.ts";
import { type RowContext, record } from "./record.ts";
import type { Opinion } from "./shape.ts";

const ROWS_MAX = 100;
/** Number of rows written at the same time. */
const PARALLEL = 8;

export interface Row {
  readonly index: number;
  readonly opinion: Opinion | null;
  readonly failures: readonly Failure[];
}

/**
 * The call itself checks only the number of rows. Each row is validated separately. A row that the
 * caller's request could not express is given as its Failures.
 */
const Rows = z.object({ rows: z.array(z.unknown()).min(1).max(ROWS_MAX) });

/** Reads each session of the rows once. */
function sessionsOf(ctx: Context): RowContext["sessionOf"] {
  const sessions = new Map<string, Promise<Session | undefined>>();
  return (id) => {
    const reading = sessions.get(id) ?? sessionById(ctx, id, { consistent: true });
    sessions.set(id, reading);
    return reading;
  };
}

async function recordAll(ctx: Context, raw: unknown): Promise<readonly Row[]> {
  authorize(ctx.actor, "recordOpinion");
  const { rows: inputs } = parse(Rows, raw);
  const sessionOf = sessionsOf(ctx);
  // ULIDs are generated before the writes, so opinions keep the order of the rows.
  const ulids = inputs.map(() => newUlid(ctx.now));
  const rows: Row[] = [];
  // An unexpected error stops all rows: nothing is written after the response is sent.
  await forEachConcurrently(inputs.entries(), PARALLEL, async ([index, row]) => {
    const ulid = ulids[index] ?? newUlid(ctx.now);
    rows[index] = await attempt(ctx, row, { index, sessionOf, ulid });
  });
  return rows;
}

/** Records up to 100 opinions with `recordOpinion`. A refused row does not stop the others. */
export const recordMany: Mutation<{ rows: z.ZodArray<typeof RecordInput> }, readonly Row[]> =
  Object.assign(recordAll, {
    action: "recordOpinion" as const,
    schema: z.object({ rows: z.array(RecordInput).min(1).max(ROWS_MAX) }),
  });

async function attempt(
  ctx: Context,
  row: unknown,
  { index, ...rowContext }: RowContext & { readonly index: number },
): Promise<Row> {
  if (row instanceof Failures) return { index, opinion: null, failures: row.failures };
  try {
    return { index, opinion: await record({ ...ctx, row: rowContext }, row), failures: [] };
  } catch (error) {
    if (error instanceof Failures) return { index, opinion: null, failures: error.failures };
    if (error instanceof Failure) return { index, opinion: null, failures: [error] };
    if (
      error instanceof RequestError &&
      (error.code === "RETRY_LATER" || error.code === "FORBIDDEN")
    )
      return { index, opinion: null, failures: [new Failure(error.code, [], error.params)] };
    throw error;
  }
}
