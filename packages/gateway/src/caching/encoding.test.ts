import { brotliDecompressSync, gunzipSync } from "node:zlib";
import fc from "fast-check";
import { expect, test } from "vitest";
import { codingOf, compressed } from "./encoding.ts";

test.each([
  [null, undefined],
  ["", undefined],
  ["gzip", "gzip"],
  ["GZIP", "gzip"],
  ["br", "br"],
  ["gzip, deflate, br", "br"],
  ["gzip, deflate, br, zstd", "br"],
  ["br;q=0.5, gzip", "gzip"],
  ["br;q=0.5, gzip;q=0.5", "br"],
  ["br;q=0, gzip;q=0", undefined],
  ["br;q=0., gzip;q=0.0000, *;q=0", undefined],
  ["br;Q=0 , gzip ; q=0", undefined],
  ["br;q=0, *", "gzip"],
  ["*", "br"],
  ["*;q=0", undefined],
  ["gzip;q=0.5, identity", undefined],
  ["gzip, identity;q=0.5", "gzip"],
  ["identity", undefined],
  ["identity;q=0", undefined],
  ["deflate, zstd, x-gzip", undefined],
  [", ;q=1, gzip;q=x", "gzip"],
])("Accept-Encoding %j is answered in %j", (header, coding) => {
  expect(codingOf(header, 1_000)).toBe(coding);
});

test("a short answer is sent as it is", () => {
  expect([codingOf("br", 999), codingOf("br", 1_000)]).toEqual([undefined, "br"]);
});

test("a compressed answer is the same text again", async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 5_000 }), async (array) => {
      const bytes = Buffer.from(array);
      expect(brotliDecompressSync(await compressed(bytes, "br"))).toEqual(bytes);
      expect(gunzipSync(await compressed(bytes, "gzip"))).toEqual(bytes);
    }),
    { numRuns: 30 },
  );
});
