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

/** Rows of one call; the pace at which they are written at once. */
const ROWS_MAX = 100;
const PARALLEL = 8;

export interface Row {
  readonly index: number;
  readonly opinion: Opinion | null;
  readonly failures: readonly Failure[];
}

/** Rows are checked one by one: the call itself only counts them. */
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
  const { rows: given } = parse(Rows, raw);
  const sessionOf = sessionsOf(ctx);
  // Drawn before any row is written: the rows keep the order they were sent in.
  const ulids = given.map(() => newUlid(ctx.now));
  const rows: Row[] = [];
  // An error that ends the call ends it for all rows: nothing is written after its answer.
  await forEachConcurrently(given.entries(), PARALLEL, async ([index, row]) => {
    const ulid = ulids[index] ?? newUlid(ctx.now);
    rows[index] = await attempt(ctx, row, { index, sessionOf, ulid });
  });
  return rows;
}

/** Enters up to 100 opinions, each by `recordOpinion`: a row that is refused stops no other. */
export const recordMany: Mutation<{ rows: z.ZodArray<typeof RecordInput> }, readonly Row[]> =
  Object.assign(recordAll, {
    action: "recordOpinion" as const,
    schema: z.object({ rows: z.array(RecordInput) }),
  });

async function attempt(
  ctx: Context,
  row: unknown,
  { index, ...given }: RowContext & { readonly index: number },
): Promise<Row> {
  try {
    return { index, opinion: await record({ ...ctx, row: given }, row), failures: [] };
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
