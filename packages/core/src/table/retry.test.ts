import { expect, test } from "vitest";
import { retryOnConflict } from "../use-case/retry-on-conflict.ts";
import { retryUntil, WriteConflict } from "./retry.ts";

const limits = { until: 0, random: () => 0 };
const ctx = { until: 0, table: { random: () => 0 } } as Parameters<typeof retryOnConflict>[0];

test("a write conflict that lasts until the time is over is RETRY_LATER", async () => {
  const cause = new WriteConflict("another write");
  await expect(retryOnConflict(ctx, () => Promise.reject(cause))).rejects.toMatchObject({
    code: "RETRY_LATER",
    cause,
  });
});

test("an error that is not retried is thrown as it is", async () => {
  const error = new RangeError("a bug");
  await expect(retryUntil(limits, () => Promise.reject(error))).rejects.toBe(error);
});
