import { expect, test } from "vitest";
import { TRANSACTION_MAX } from "../table/write.ts";
import { DEADLINES_MAX } from "./schema.ts";

/** The subject, its Change, the idempotency key, two external references, a gate. */
const OTHERS = 6;

test("a write of a subject with all its deadlines fits into a transaction", () => {
  expect(DEADLINES_MAX + OTHERS).toBeLessThanOrEqual(TRANSACTION_MAX);
});
