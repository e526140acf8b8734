import { AcceptOpinion } from "@doithoai/schema";
import { describe, expect, test } from "vitest";
import type { Client } from "../client.ts";
import { ApiError } from "../error.ts";
import type { Entry } from "./entry.ts";
import { nextOf, sendAll, type Written } from "./send.ts";
import { openStore } from "./store.ts";

const { name, kind, hash } = AcceptOpinion;
const step = { text: String(AcceptOpinion), name, kind, hash, key: "input" } as const;
const entry = (id: number, more: Partial<Entry> = {}): Entry => ({
  id,
  document: null,
  input: { content: `${id}` },
  key: `key-${id}`,
  addedAt: "2026-11-23T02:00:00.000Z",
  ...more,
});
const rows = (count: number, more: Partial<Entry> = {}) =>
  Array.from({ length: count }, (_, i) => entry(i + 1, more));
const hoursAgo = (hours: number) => new Date(Date.now() - hours * 3_600_000).toISOString();
const REFUSAL = { code: "INVALID", message: "…", userErrors: [] };

test.each<readonly [string, readonly Entry[], readonly number[]]>([
  ["nothing", [], []],
  ["the first step alone", [entry(1, { document: step }), entry(2)], [1]],
  ["rows before a step", [entry(1), entry(2), entry(3, { document: step }), entry(4)], [1, 2]],
  ["no refused one", [entry(1, { refusal: REFUSAL }), entry(2), entry(3)], [2, 3]],
  ["100 rows of 130", rows(130), rows(100).map(({ id }) => id)],
  ["rows of 900,000 bytes in all", rows(4, { input: { content: "ữ".repeat(100_000) } }), [1, 2]],
  ["one row that is too long", rows(2, { input: { content: "a".repeat(950_000) } }), [1]],
])("the next request sends %s", (_, entries, ids) => {
  expect(nextOf(entries).map(({ id }) => id)).toEqual(ids);
});

type Act = (input: { readonly rows?: readonly object[] }, call: number) => object;
/** Sends entries to a server that answers as `act` says. Returns what is left and what was sent. */
async function sentTo(act: Act, entries: readonly Entry[]) {
  const store = openStore("memory");
  for (const { id: _, ...one } of entries) await store.add(one);
  const inputs: { readonly rows?: readonly object[] }[] = [];
  const written: Written[] = [];
  const client = {
    settings: { endpoint: "" },
    act: async (_: unknown, input: object) => act(input, inputs.push(input)),
  } as unknown as Client;
  const { signal } = new AbortController();
  const thrown = await sendAll({ client, store, signal, written: (one) => written.push(one) }).then(
    () => null,
    (error: unknown) => error,
  );
  return {
    left: await store.all(),
    thrown,
    sizes: inputs.map(({ rows = [] }) => rows.length),
    written,
  };
}
const results = (count: number, userErrors: readonly object[] = []) => ({
  ok: true,
  payload: {
    results: Array.from({ length: count }, (_, index) => ({
      index,
      opinion: { id: `${index}` },
      userErrors,
    })),
  },
});

describe("sending", () => {
  test("in hundreds", async () => {
    const { sizes, left, written } = await sentTo(
      ({ rows = [] }) => results(rows.length),
      rows(230),
    );
    expect([sizes, left, written.length]).toEqual([[100, 100, 30], [], 230]);
  });

  test("by fewer rows where the answer to many is too long", async () => {
    const act: Act = ({ rows = [] }) =>
      rows.length > 2 ? { ok: true, payload: null } : results(rows.length);
    const { sizes, left } = await sentTo(act, rows(7));
    expect([sizes, left]).toEqual([[7, 4, 2, 2, 2, 1], []]);
  });

  test("a row that the answer does not name is sent again, with its key", async () => {
    const keys: unknown[] = [];
    const act: Act = ({ rows = [] }) => {
      keys.push(rows.map((row) => Reflect.get(row, "idempotencyKey")));
      const all = results(rows.length);
      return rows.length < 3 ? all : { ok: true, payload: { results: [all.payload.results[1]] } };
    };
    const { left, written, thrown } = await sentTo(act, rows(3));
    expect(keys).toEqual([
      ["key-1", "key-2", "key-3"],
      ["key-1", "key-3"],
    ]);
    expect([left, thrown]).toEqual([[], null]);
    expect(
      written.map(({ entry: { id }, result }) => [id, Reflect.get(Object(result), "index")]),
    ).toEqual([
      [2, 1],
      [1, 0],
      [3, 1],
    ]);
  });

  test("an answer that names no row leaves them to the person, with their keys", async () => {
    const act: Act = () => ({ ok: true, payload: { results: [] } });
    const { left, sizes, written } = await sentTo(act, rows(2));
    expect([sizes, written]).toEqual([[2], []]);
    expect(left.map(({ key, refusal }) => [key, refusal?.code])).toEqual([
      ["key-1", "HTTP"],
      ["key-2", "HTTP"],
    ]);
  });

  test("stops at a busy row, which keeps its key and the instant of its first try", async () => {
    const busy = [{ code: "RETRY_LATER", message: "…", path: [] }];
    const triedAt = hoursAgo(46);
    const { left, thrown } = await sentTo(() => results(1, busy), rows(1, { triedAt }));
    expect(thrown).toMatchObject({ code: "RETRY_LATER", retryable: true });
    expect(left).toMatchObject([{ key: "key-1", triedAt }]);
    expect(left[0]).not.toHaveProperty("refusal");
  });

  test.each([
    ["FORBIDDEN", 1, null],
    ["BAD_USER_INPUT", 1, null],
    ["NETWORK", 1, "NETWORK"],
    ["UNAUTHENTICATED", 1, "UNAUTHENTICATED"],
    ["INTERNAL", 1, "INTERNAL"],
  ])("%s: %i request, stops with %s", async (code, count, stopped) => {
    const { left, thrown, sizes } = await sentTo(() => {
      throw new ApiError({ code });
    }, rows(2));
    expect(sizes).toHaveLength(count);
    expect(thrown).toEqual(stopped && expect.objectContaining({ code: stopped }));
    expect(left.map(({ refusal }) => refusal?.code ?? null)).toEqual(
      stopped ? [null, null] : [code, code],
    );
  });

  test("what the server fails on three times does not stop the rest", async () => {
    const act: Act = ({ rows = [] }) => {
      if (rows.length === 0) throw new ApiError({ code: "INTERNAL" });
      return results(rows.length);
    };
    const { left, thrown } = await sentTo(act, [
      entry(1, { document: step, failures: 2 }),
      entry(2),
    ]);
    expect([left, thrown]).toMatchObject([[{ id: 1, refusal: { code: "INTERNAL" } }], null]);
  });

  test("of rows that the server fails on, only the one at fault is refused", async () => {
    const act: Act = ({ rows = [] }) => {
      if (rows.some((row) => Reflect.get(row, "content") === "3"))
        throw new ApiError({ code: "INTERNAL" });
      return results(rows.length);
    };
    const { left, thrown, sizes } = await sentTo(act, rows(4, { failures: 2 }));
    expect([thrown, sizes]).toEqual([null, [4, 2, 2, 1, 1]]);
    expect(left).toMatchObject([{ id: 3, key: "key-3", refusal: { code: "INTERNAL" } }]);
  });

  test.each(["UNAUTHENTICATED", "RATE_LIMITED"])("%s does not count as a try", async (code) => {
    const fail: Act = () => {
      throw new ApiError({ code });
    };
    const earlier = hoursAgo(3);
    const { left } = await sentTo(fail, [entry(1), entry(2, { triedAt: earlier })]);
    expect(left.map(({ triedAt }) => triedAt)).toEqual([undefined, earlier]);
  });

  test("an answer to an earlier key leaves what another tab has corrected", async () => {
    const store = openStore("memory");
    const { id: _, ...one } = entry(1);
    await store.add(one);
    const act = async () => {
      await store.change([1], () => entry(1, { key: "corrected" }));
      return results(1);
    };
    const client = { settings: { endpoint: "" }, act } as unknown as Client;
    const stop = new AbortController();
    const written = () => stop.abort();
    await sendAll({ client, store, signal: stop.signal, written });
    expect(await store.all()).toMatchObject([{ id: 1, key: "corrected" }]);
  });

  test("not, if the server may have forgotten the key of an earlier try", async () => {
    const entries = [entry(1, { triedAt: hoursAgo(48) }), entry(2, { triedAt: hoursAgo(46) })];
    const { left, sizes } = await sentTo(() => results(1), entries);
    expect(sizes).toEqual([1]);
    expect(left).toMatchObject([{ id: 1, refusal: { code: "UNSURE" } }]);
  });
});
