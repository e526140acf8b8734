import { expect, test } from "vitest";
import { knownByKey } from "./loaders.ts";

/** A loader whose reads end when the test lets them. */
function held() {
  const reads: { readonly keys: readonly string[]; readonly end: (value: string) => void }[] = [];
  const loader = knownByKey<string, string>(
    (keys) =>
      new Promise((resolve) => {
        reads.push({ keys, end: (value) => resolve(new Map(keys.map((key) => [key, value]))) });
      }),
  );
  const next = async () => {
    await expect.poll(() => reads.length).toBeGreaterThan(0);
    return reads.shift();
  };
  return { loader, next };
}

test("a value is a promise until it is read, and is there at once afterwards", async () => {
  const { loader, next } = held();
  const first = loader.get("a");
  expect(first).toBeInstanceOf(Promise);
  (await next())?.end("one");
  await expect(first).resolves.toBe("one");
  expect(loader.get("a")).toBe("one");
  await expect(loader.load("a")).resolves.toBe("one");
});

test("a value that was kept is not read, and does not replace one that is known", () => {
  const { loader } = held();
  loader.keep("a", "one");
  loader.keep("a", "two");
  expect(loader.get("a")).toBe("one");
});

test("a missing value is known too", async () => {
  const loader = knownByKey<string, string>(async () => new Map());
  await loader.get("a");
  expect(loader.get("a")).toBeUndefined();
});

test("after a write nothing older is known, not even a read that was under way", async () => {
  const { loader, next } = held();
  loader.keep("b", "old");
  const before = loader.get("a");
  const read = await next();
  loader.clearAll();
  read?.end("old");
  await before;
  for (const key of ["a", "b"]) {
    const again = loader.get(key);
    expect(again).toBeInstanceOf(Promise);
    (await next())?.end("new");
    await expect(again).resolves.toBe("new");
  }
});

test("a failed read is not known", async () => {
  let isBroken = true;
  const loader = knownByKey<string, string>(async (keys) => {
    if (isBroken) throw new Error("the table is away");
    return new Map(keys.map((key) => [key, "one"]));
  });
  await expect(loader.get("a")).rejects.toThrow("away");
  isBroken = false;
  loader.clearAll();
  await expect(loader.get("a")).resolves.toBe("one");
});
