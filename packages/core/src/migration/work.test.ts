import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { RequestError } from "../kernel/errors.ts";
import { openTable } from "../table/client.ts";
import { rateLimiterOf } from "./rate-limiter.ts";
import { openWork } from "./work.ts";

/** These tests never call the table. */
const table = openTable({ name: "none", region: "local", report: () => undefined });
const items = Array.from({ length: 100 }, (_, i) => ({ pk: `ITEM#${i}`, sk: "ITEM" }));

test("reports an error of one item with its key, shortened, and processes the others", async () => {
  const work = openWork({ table }, rateLimiterOf(undefined));
  const done: string[] = [];
  await work.each(items, async ({ pk }) => {
    if (pk === "ITEM#7") throw new Error("x".repeat(1_000));
    done.push(pk);
  });
  expect(done).toHaveLength(99);
  const { counts, failures } = work.outcome();
  expect(counts).toEqual({ failed: 1 });
  expect(failures).toMatchObject([{ pk: "ITEM#7", sk: "ITEM" }]);
  expect(failures[0]?.reason).toHaveLength(300);
});

test("a busy table starts no further item and waits for the running ones", async () => {
  const work = openWork({ table }, rateLimiterOf(undefined));
  let running = 0;
  let begun = 0;
  const stopped = work.each(items, async ({ pk }) => {
    begun++;
    if (pk === "ITEM#3") throw new RequestError("RETRY_LATER");
    running++;
    await sleep(20);
    running--;
  });
  await expect(stopped).rejects.toMatchObject({ code: "RETRY_LATER" });
  expect([begun, running]).toEqual([8, 0]);
  expect(work.outcome().failures).toEqual([]);
});
