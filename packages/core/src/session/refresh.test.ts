import { expect, test } from "vitest";
import { changesCopy, refreshParts } from "./refresh.ts";
import type { Session } from "./shape.ts";

const session = {
  ...{ id: "ses_1", title: "A", status: "CONCLUDED", type: "PERIODIC" },
  chairs: [],
} as unknown as Session;
const SECRETARY = { name: null, position: "Bí thư Đảng ủy", organization: null };
const REQUEST_MS = 29_000;

test("a refresh settles when a request that read just before the write must have ended", () => {
  const began = Date.now();
  const [part] = refreshParts(session, { ...session, status: "PUBLISHED" });
  const body = part && "item" in part ? JSON.parse(String(part.item.body)) : {};
  // The write may be the last work of its request. The other request starts just before it.
  expect(body.settledAfter).toBeGreaterThanOrEqual(began + 2 * REQUEST_MS);
});

test.each([
  [{ title: "B" }, true],
  [{ status: "PUBLISHED" as const }, true],
  [{ type: "CITIZEN_RECEPTION" as const }, true],
  [{ chairs: [SECRETARY] }, true],
  [{ chairs: [{ ...SECRETARY, position: "Thư ký" }] }, false],
  [{ version: 2 }, false],
])("%j begins a refresh: %s", (change, begins) => {
  const after = { ...session, ...change };
  expect(changesCopy(session, after)).toBe(begins);
  expect(refreshParts(session, after)).toHaveLength(begins ? 1 : 0);
  expect(refreshParts(undefined, after)).toEqual([]);
});
