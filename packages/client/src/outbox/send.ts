import { RecordOpinions, TypedDocument } from "@doithoai/schema";
import type { UserError } from "../act.ts";
import type { Client } from "../client.ts";
import { ApiError } from "../error.ts";
import { type Said, saying } from "../words.ts";
import type { Entry, Refusal, Store } from "./entry.ts";

/** The server takes this many rows in one request, and 1,000,000 bytes. */
const ROWS_MAX = 100;
const BYTES_MAX = 900_000;
/** The server keeps a key for 48 hours. An hour is left for clocks that differ. */
const KEY_HOURS = 47;
const UNSURE: Said = {
  code: "UNSURE",
  vi: "Đã gửi hơn hai ngày trước mà chưa nhận được trả lời. Hãy xem nội dung đã được ghi chưa.",
  en: "Sent more than two days ago without an answer. See whether it was recorded.",
};
/** How often an entry is sent on which the server fails. */
const FAILURES_MAX = 3;

/** The entries that the next request sends: one mutation, or rows that follow one another. */
export function nextOf(entries: readonly Entry[], rowsMax = ROWS_MAX): readonly Entry[] {
  const waiting = entries.filter(({ refusal }) => !refusal);
  const [first] = waiting;
  if (!first || first.document) return waiting.slice(0, 1);
  const other = waiting.findIndex(({ document }) => document);
  const rows = waiting.slice(0, other < 0 ? rowsMax : Math.min(other, rowsMax));
  let bytes = 0;
  const fitting = rows.findIndex(({ input }) => {
    bytes += new TextEncoder().encode(JSON.stringify(input)).length;
    return bytes > BYTES_MAX;
  });
  return fitting < 0 ? rows : rows.slice(0, Math.max(fitting, 1));
}

/** An entry that the server has written. */
export interface Written {
  readonly entry: Entry;
  /** The payload of the mutation, or the result of the row; null if it was too long to be sent. */
  readonly result: unknown;
}
interface RowResult {
  /** The place of the row in the request. */
  readonly index: number;
  readonly opinion: object | null;
  readonly userErrors: readonly UserError[];
}
interface Sending {
  readonly client: Client;
  readonly store: Store;
  readonly signal: AbortSignal;
  readonly written: (done: Written) => void;
}

/**
 * Sends all waiting entries in their order. A refused one stays in the store with its refusal, and
 * the next ones are sent.
 * @throws the error that stops the sending; the entry that met it is still waiting.
 */
export async function sendAll({ client, store, signal, written }: Sending): Promise<void> {
  /** Changes entries, unless another tab has given them a new key meanwhile. */
  const change = (batch: readonly Entry[], how: (entry: Entry) => Entry | null) => {
    const keys = new Set(batch.map(({ key }) => key));
    return store.change(idsOf(batch), (entry) => (keys.has(entry.key) ? how(entry) : entry));
  };
  const refuse = (batch: readonly Entry[], refusal: Refusal) =>
    change(batch, (entry) => ({ ...entry, refusal }));
  let rowsMax = ROWS_MAX;
  for (;;) {
    const batch = nextOf(await store.all(), rowsMax);
    const [first] = batch;
    if (!first || signal.aborted) return;
    const unsure = batch.filter(({ triedAt }) => hoursSince(triedAt) > KEY_HOURS);
    if (unsure.length > 0) {
      await refuse(unsure, { ...saying(client.settings, UNSURE), userErrors: [] });
      continue;
    }
    const triedAt = new Date().toISOString();
    await change(batch, (entry) => ({ triedAt, ...entry }));
    try {
      const results = await (first.document ? sendOne(client, first, signal) : rows(batch));
      if (!results) {
        // The answer to so many rows was too long. The keys give the results again, by fewer.
        rowsMax = Math.ceil(batch.length / 2);
        continue;
      }
      if (results.every((one) => one === null)) throw new ApiError({ code: "HTTP" });
      for (const [i, entry] of batch.entries()) {
        const sent = results[i];
        // Nothing is known of this row: it is sent again, with its key.
        if (!sent) continue;
        const { userErrors, result } = sent;
        const [error] = userErrors;
        if (!error) {
          await change([entry], () => null);
          written({ entry, result });
        } else if (error.code !== "RETRY_LATER")
          await refuse([entry], { code: error.code, message: error.message, userErrors });
      }
      if (results.some((one) => one?.userErrors[0]?.code === "RETRY_LATER"))
        throw new ApiError({ code: "RETRY_LATER" });
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      // Nothing of it was read, so this try does not count.
      if (error.action === "signIn" || error.code === "RATE_LIMITED")
        await change(batch, ({ triedAt: tried, ...entry }) =>
          tried === undefined || tried === triedAt ? entry : { ...entry, triedAt: tried },
        );
      if (error.retryable || error.action === "signIn") throw error;
      const { code, message } = error;
      const failures = (first.failures ?? 0) + 1;
      if (code === "INTERNAL" && failures < FAILURES_MAX) {
        await change(batch, (entry) => ({ ...entry, failures }));
        throw error;
      }
      if (code === "INTERNAL" && batch.length > 1) {
        // One row may be the cause: the others must not wait for it.
        rowsMax = Math.ceil(batch.length / 2);
        continue;
      }
      await refuse(batch, { code, message, userErrors: [] });
    }
  }

  /** The result of each row; null for one that the answer does not name. */
  async function rows(batch: readonly Entry[]): Promise<readonly (Sent | null)[] | null> {
    const acted = await client.act(
      RecordOpinions,
      { rows: batch.map(({ input, key }) => ({ ...input, idempotencyKey: key })) as never },
      { signal, tries: 1 },
    );
    if (!acted.ok) return batch.map(() => ({ userErrors: acted.userErrors, result: null }));
    const { payload } = acted;
    if (!payload) return batch.length > 1 ? null : [{ userErrors: [], result: null }];
    const results: readonly RowResult[] = payload.results;
    return batch.map((_, i) => {
      const result = results.find(({ index }) => index === i);
      return result ? { userErrors: result.userErrors, result } : null;
    });
  }
}

interface Sent {
  readonly userErrors: readonly UserError[];
  readonly result: unknown;
}
async function sendOne(
  client: Client,
  { document, input, key }: Entry,
  signal: AbortSignal,
): Promise<readonly Sent[]> {
  const { text = "", ...facts } = document ?? {};
  const mutation = new TypedDocument<{ payload: object }, { input: object }>(text, facts as never);
  const acted = await client.act(mutation, input, { key, signal, tries: 1 });
  return [
    acted.ok
      ? { userErrors: [], result: acted.payload }
      : { userErrors: acted.userErrors, result: null },
  ];
}

const idsOf = (entries: readonly Entry[]): readonly number[] => entries.map(({ id }) => id);
const hoursSince = (instant: string | undefined): number =>
  instant ? (Date.now() - Date.parse(instant)) / 3_600_000 : 0;
