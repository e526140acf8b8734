import { createHash } from "node:crypto";
import { mkdtemp, readdir, rm, utimes } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openStore } from "./store.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "doithoai-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const BYTES = Buffer.from("%PDF-1.4");
const CONTENT = { size: BYTES.length, sha256: createHash("sha256").update(BYTES).digest("hex") };
const keyOf = (letter: string) => `doc_${letter.repeat(26)}`;
async function* chunks(...parts: Buffer[]) {
  yield* parts;
}
const names = (state: string) => readdir(path.join(folder, state));

test("a file moves through the three folders; a second accept changes nothing", async () => {
  const store = openStore(async () => folder);
  expect(
    await store.receive(keyOf("A"), CONTENT, chunks(BYTES.subarray(0, 3), BYTES.subarray(3))),
  ).toBeUndefined();
  expect([await names("arriving"), await names("incoming")]).toEqual([[], [keyOf("A")]]);
  expect(await store.accepted(keyOf("A"))).toBeUndefined();
  await store.accept(keyOf("A"));
  await store.accept(keyOf("A"));
  expect([await names("incoming"), await names("documents")]).toEqual([[], [keyOf("A")]]);
  expect(await store.uploaded(keyOf("A"))).toMatchObject(CONTENT);
});

test.each([
  ["LONGER", Buffer.concat([BYTES, BYTES])],
  ["SHORTER", BYTES.subarray(1)],
  ["OTHER", Buffer.from("%PDF-1.5")],
])(
  "%s: bytes that differ from the announced ones are refused and not kept",
  async (refusal, bytes) => {
    const store = openStore(async () => folder);
    expect(await store.receive(keyOf("A"), CONTENT, chunks(bytes))).toBe(refusal);
    expect([await names("arriving"), await names("incoming")]).toEqual([[], []]);
  },
);

test("a broken connection leaves no file", async () => {
  const store = openStore(async () => folder);
  async function* broken() {
    yield BYTES.subarray(0, 3);
    throw new Error("aborted");
  }
  await expect(store.receive(keyOf("A"), CONTENT, broken())).rejects.toThrow("aborted");
  expect([await names("arriving"), await names("incoming")]).toEqual([[], []]);
});

test("an upload removes uploads not attached within a day, but no documents", async () => {
  const store = openStore(async () => folder);
  for (const letter of ["A", "B", "C"]) await store.receive(keyOf(letter), CONTENT, chunks(BYTES));
  await store.accept(keyOf("C"));
  const old = new Date(Date.now() - 86_400_000 - 60_000);
  await utimes(path.join(folder, "incoming", keyOf("A")), old, old);
  await utimes(path.join(folder, "documents", keyOf("C")), old, old);
  await store.receive(keyOf("D"), CONTENT, chunks(BYTES));
  expect([await names("incoming"), await names("documents")]).toEqual([
    [keyOf("B"), keyOf("D")],
    [keyOf("C")],
  ]);
});

test.each(["../documents/x", "doc_1", "", `doc_${"0".repeat(26)}/..`])(
  "refuses %j as a key",
  async (key) => {
    const store = openStore(async () => folder);
    await expect(store.receive(key, CONTENT, chunks(BYTES))).rejects.toThrow(
      "is not the key of a file",
    );
    await expect(store.accepted(key)).rejects.toThrow("is not the key of a file");
  },
);
