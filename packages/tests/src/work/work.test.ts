import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, inject, test } from "vitest";
import { WORST } from "./worst.ts";

const COUNT = fileURLToPath(new URL("./count.ts", import.meta.url));
/**
 * Limits for calls of functions and for characters that the engine reads. Together they take far
 * less than 250 ms on the machine of a function.
 */
const CALLS_MAX = 5_000_000;
const CHARACTERS_MAX = 10_000_000;

interface Measured {
  readonly name: string;
  readonly bytes: number;
  readonly status: number;
  readonly isFault: boolean;
  readonly characters: number;
  readonly calls: number;
}

test("no request of 1 MB causes much work, and an accepted document is read once", async () => {
  const { stdout } = await promisify(execFile)(process.execPath, [
    COUNT,
    "--endpoint",
    inject("endpoint"),
  ]);
  const {
    measured,
    again,
  }: { readonly measured: readonly Measured[]; readonly again: readonly [number, number] } =
    JSON.parse(stdout);
  expect(measured.map(({ name }) => name)).toEqual(WORST.map(({ name }) => name));
  expect(
    measured.filter(
      ({ bytes, status, isFault }) => bytes > 1_000_000 || isFault || ![200, 400].includes(status),
    ),
  ).toEqual([]);
  expect(
    measured.filter(({ calls, characters }) => calls > CALLS_MAX || characters > CHARACTERS_MAX),
  ).toEqual([]);
  const [first, second] = again;
  expect(second).toBeLessThan(first / 2);
});
