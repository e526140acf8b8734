import { TransactWriteCommand, type TransactWriteCommandInput } from "@aws-sdk/lib-dynamodb";
import {
  type Actor,
  Calendar,
  type Context,
  forEachConcurrently,
  grantOf,
  Opinion,
  Session,
  type Table,
  Vault,
} from "@doithoai/core";
import { documentOf } from "@doithoai/tests/kit/documents.ts";
import { asked, CONTEXT, event } from "@doithoai/tests/kit/lambda-event.ts";
import { NOW } from "@doithoai/tests/kit/now.ts";
import { makeWorld } from "@doithoai/tests/kit/world.ts";
import { openClient } from "../client.ts";
import { openHandler } from "../handler.ts";
import { median } from "../measure.ts";
import { capturing } from "./capture.ts";

/** Opinions per round, requests in flight at once, and the number of rounds. */
const OPINIONS = 400;
const IN_FLIGHT = 16;
const ROUNDS = 5;
const ROWS = 100;
const SETTING_UP_MS = 120_000;

export interface Throughput {
  readonly sessions: number;
  /** Opinions per second: one per request, 100 per request, and a bare loop over the same items. */
  readonly single: number;
  readonly rows: number;
  readonly floor: number;
}

/** Runs the jobs, `inFlight` at once, and returns the number of jobs per second. */
async function rate(jobs: readonly (() => Promise<unknown>)[], inFlight: number): Promise<number> {
  const started = performance.now();
  await forEachConcurrently(jobs, inFlight, (job) => job());
  return (jobs.length * 1_000) / (performance.now() - started);
}

const range = <T>(count: number, make: (i: number) => T): T[] =>
  Array.from({ length: count }, (_, i) => make(i));

/**
 * Measures recording opinions through the Lambda handler into several sessions, against bare
 * transactions of the same items.
 */
export async function measureThroughput(
  table: Table.Table,
  endpoint: string,
  sessions: number,
): Promise<Throughput> {
  const { commune } = await makeWorld(table);
  const { handler, as, close } = await openHandler(table);
  const actor: Actor = {
    subject: "bench",
    client: null,
    isSignedIn: true,
    grants: [grantOf("CLERK", commune)],
  };
  const ctx: Context = {
    actor,
    now: NOW,
    requestId: "bench",
    until: Date.now() + SETTING_UP_MS,
    table,
    calendar: Calendar.NATIONAL_CALENDAR,
    vault: Vault.NO_VAULT,
  };
  const ids = await Promise.all(
    range(
      sessions,
      async (i) =>
        (
          await Session.record(ctx, {
            title: `Phiên ${i}`,
            type: "PERIODIC",
            unitCode: commune,
            heldOn: "2026-11-10",
          })
        ).id,
    ),
  );
  const input = (i: number) => ({
    sessionId: ids[i % ids.length],
    content: `Ý kiến ${i}: đề nghị nạo vét cống hẻm 12.`,
    channel: "SPOKEN",
    turn: i + 1,
  });
  const headers = { authorization: await as("CLERK", commune) };
  const send = async (document: string, variables: object) => {
    const { body = "" } = await handler(
      event({ body: asked(documentOf(document), variables), headers }),
      CONTEXT,
    );
    if (body.includes('"code"')) throw new Error(body);
  };
  const capture = capturing(table);
  const client = openClient(endpoint);
  const single: number[] = [];
  const rows: number[] = [];
  const floor: number[] = [];
  try {
    for (let round = 0; round < ROUNDS; round++) {
      const written = await capture(() =>
        Promise.all(range(OPINIONS, (i) => Opinion.record(ctx, input(i)))),
      );
      const bare = written.map(
        (transaction) => () =>
          client.send(new TransactWriteCommand(transaction as TransactWriteCommandInput)),
      ); // the captured transaction is unchanged
      floor.push(await rate(bare, IN_FLIGHT));
      const singles = range(OPINIONS, (i) => () => send("RecordOpinion", { input: input(i) }));
      single.push(await rate(singles, IN_FLIGHT));
      const calls = range(
        OPINIONS / ROWS,
        (call) => () =>
          send("RecordOpinions", { input: { rows: range(ROWS, (i) => input(call * ROWS + i)) } }),
      );
      rows.push((await rate(calls, 2)) * ROWS);
    }
  } finally {
    client.destroy();
    await close();
  }
  return { sessions, single: median(single), rows: median(rows), floor: median(floor) };
}
