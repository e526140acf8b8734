import fc from "fast-check";
import { expect, test } from "vitest";
import { parseTrackingCode } from "../../../core/src/opinion/tracking.ts";
import { trackingCode } from "./index.ts";

test.each([
  ["q3xh 7k3m 9wdd", "Q3XH-7K3M-9WDD"],
  ["Mã tra cứu: Q3XH\u20137K3M\u00a09WDD.", "Q3XH-7K3M-9WDD"],
  ["q3xh-7k3m-9ưđ", "Q3XH-7K3M-9WDD"],
  ["O1il-0000-abcd", "0111-0000-ABCD"],
  ["0900 111 222", null],
  ["", null],
  [`${"x ".repeat(5_000)}Q3XH-7K3M-9WDD`, null],
])("%j is %j", (typed, code) => {
  expect(trackingCode(typed)).toBe(code);
});

const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const TYPED = fc
  .array(fc.constantFrom(...`${ALPHABET}oil\u01b0\u0111\u00e2-\u2013 :`), { maxLength: 16 })
  .map((letters) => letters.join(""));
const CODE = fc
  .array(fc.constantFrom(...`${ALPHABET}\u01af\u0110\u00c2\u00c1`), {
    minLength: 9,
    maxLength: 12,
  })
  .map((letters) => letters.join(""));

test("the server reads the same", () => {
  fc.assert(
    fc.property(fc.oneof(TYPED, CODE, fc.string({ unit: "grapheme" })), (typed) => {
      const codes = parseTrackingCode(typed);
      const expected = codes && (codes.length > 1 ? typed : codes[0]);
      expect(trackingCode(typed)).toBe(expected);
    }),
  );
});
