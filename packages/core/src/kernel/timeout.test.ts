import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { isTransient } from "../table/transient.ts";
import { withTimeout } from "./timeout.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const never = (signal: AbortSignal) =>
  new Promise<never>((_, reject) => signal.addEventListener("abort", () => reject(signal.reason)));

test.each([
  ["the remaining time of the request", 3_000, 3_000],
  ["at most ten seconds", 60_000, 10_000],
])("a hanging call ends after %s with a transient error", async (_, left, ends) => {
  const asked = withTimeout(Date.now() + left, never).catch((error: unknown) => error);
  let over = false;
  void asked.then(() => {
    over = true;
  });
  await vi.advanceTimersByTimeAsync(ends - 1);
  expect(over).toBe(false);
  await vi.advanceTimersByTimeAsync(1);
  expect(isTransient(await asked)).toBe(true);
});

test("starts with an aborted signal if no time is left", async () => {
  expect(await withTimeout(Date.now(), async ({ aborted }) => aborted)).toBe(true);
});

test.each([
  ["answered", async () => "x"],
  ["refused", async () => Promise.reject(new Error("x"))],
])("leaves no timer after the call is %s", async (_, ask) => {
  await withTimeout(Date.now() + 3_000, ask).catch(() => undefined);
  expect(vi.getTimerCount()).toBe(0);
});
