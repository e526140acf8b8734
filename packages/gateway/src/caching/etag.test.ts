import fc from "fast-check";
import { expect, test } from "vitest";
import { etagOf, isNamedBy } from "./etag.ts";

const ETAG = etagOf(Buffer.from("answer"));
const OPAQUE = ETAG.slice(2);

test("a validator is weak, and equal for equal bytes alone", () => {
  expect(ETAG).toMatch(/^W\/"[\w-]{22}"$/);
  fc.assert(
    fc.property(fc.uint8Array(), fc.uint8Array(), (one, other) => {
      const [a, b] = [Buffer.from(one), Buffer.from(other)];
      expect(etagOf(a) === etagOf(b)).toBe(a.equals(b));
    }),
  );
});

test.each([
  [null, false],
  ["", false],
  ["*", true],
  [" * ", true],
  [ETAG, true],
  [OPAQUE, true],
  [`"other", ${ETAG}`, true],
  [`W/"a,b",${OPAQUE},W/"c"`, true],
  [`"a", "b"`, false],
  // No entity tags.
  [OPAQUE.slice(1, -1), false],
  [`w/${OPAQUE.slice(0, -1)}`, false],
  [`"x${ETAG}"`, false],
  [`"a, *"`, false],
])("If-None-Match %j names it: %j", (header, isNamed) => {
  expect(isNamedBy(header, ETAG)).toBe(isNamed);
});

test("a long header is read once", () => {
  for (const part of ['"', "W/", '"a', "x,", '"",', "W/W/"])
    expect(isNamedBy(part.repeat(8_000), ETAG)).toBe(false);
});
