import { randomBytes } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { sealOf } from "./index.ts";

const { seal, open } = sealOf(randomBytes(32));
const texts = fc.string({
  unit: fc.constantFrom(..."2026-#OPNabcữ🙂.~"),
  minLength: 1,
  maxLength: 150,
});

test("a position opens in its own list and in no other", () => {
  fc.assert(
    fc.property(texts, texts, texts, (list, other, position) => {
      const sealed = seal(list, position);
      expect(open(list, sealed)).toBe(position);
      expect(seal(list, position)).toBe(sealed);
      if (other !== list) expect(open(other, sealed)).toBeUndefined();
    }),
  );
});

test("a text that is changed, cut, invented or sealed with another key does not open", () => {
  const sealed = Buffer.from(seal("list", "2026-11-20#opn_1"), "base64url");
  for (let at = 0; at < sealed.length; at++) {
    const changed = Buffer.from(sealed);
    changed.writeUInt8(changed.readUInt8(at) ^ 1, at);
    expect(open("list", changed.toString("base64url"))).toBeUndefined();
    expect(open("list", sealed.subarray(0, at).toString("base64url"))).toBeUndefined();
  }
  for (const text of ["", "2026-11-20#opn_1", randomBytes(80).toString("base64url")])
    expect(open("list", text)).toBeUndefined();
  expect(sealOf(randomBytes(32)).open("list", sealed.toString("base64url"))).toBeUndefined();
});

test("a seal reveals neither the text nor the length of a position", () => {
  const [short, long] = [seal("list", "1-OPEN#2026-11-20"), seal("list", "2-WAITING#2026-11-20")];
  expect(short.length).toBe(long.length);
  expect(Buffer.from(long, "base64url").toString("latin1")).not.toContain("2026");
});
