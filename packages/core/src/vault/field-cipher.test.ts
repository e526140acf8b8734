import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type FieldContext,
  newKey,
  openField,
  sealField,
  unwrapKey,
  wrapKey,
} from "./field-cipher.ts";

/** Any code units, including lone surrogates. */
const text = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({ unit: fc.nat({ max: 0xffff }).map((code) => String.fromCharCode(code)) }),
);
const key = fc.uint8Array({ minLength: 32, maxLength: 32 });
const citizenId = fc
  .string({
    unit: fc.constantFrom(..."0123456789ABCDEFGHJKMNPQRSTVWXYZ"),
    minLength: 1,
    maxLength: 26,
  })
  .map((ulid) => `ctz_${ulid}`);
const field = fc.constantFrom("name", "address", "phone");
const place: fc.Arbitrary<FieldContext> = fc.record({ key, citizenId, field });
const flipped = (sealed: string, at: number): string => {
  const bytes = Buffer.from(sealed, "base64url");
  const bit = at % (bytes.length * 8);
  return Buffer.from(
    bytes.map((byte, index) => (index === bit >> 3 ? byte ^ (1 << (bit & 7)) : byte)),
  ).toString("base64url");
};

describe("a sealed field", () => {
  test("opens to any text that was sealed", () => {
    fc.assert(
      fc.property(
        text,
        place,
        (words, where) =>
          void expect(openField(sealField(words, where), where)).toBe(words.toWellFormed()),
      ),
    );
    const where = { key: newKey(), citizenId: "ctz_1", field: "name" };
    for (const words of ["", "Nguyễn Thị Ánh", "Nguye\u0302\u0303n", "👩‍🌾", "\u0000"])
      expect(openField(sealField(words, where), where)).toBe(words);
  });

  test("does not open with another key, for another citizen or as another field", () => {
    fc.assert(
      fc.property(text, place, place, (words, where, other) => {
        const sealed = sealField(words, where);
        for (const part of ["key", "citizenId", "field"] as const) {
          if (Buffer.from(where[part]).equals(Buffer.from(other[part]))) continue;
          expect(openField(sealed, { ...where, [part]: other[part] })).toBeUndefined();
        }
      }),
    );
  });

  test("does not open with one bit flipped, cut short or in another encoding", () => {
    fc.assert(
      fc.property(text, place, fc.nat(), (words, where, at) => {
        const sealed = sealField(words, where);
        expect(openField(flipped(sealed, at), where)).toBeUndefined();
        expect(openField(sealed.slice(0, at % sealed.length), where)).toBeUndefined();
        for (const more of ["=", "\n", "A", "!"])
          expect(openField(`${sealed}${more}`, where)).toBeUndefined();
      }),
    );
  });

  test("does not open a text that was not sealed", () => {
    fc.assert(
      fc.property(
        text,
        place,
        (words, where) => void expect(openField(words, where)).toBeUndefined(),
      ),
    );
  });

  test("differs each time and reveals only the length of the text", () => {
    fc.assert(
      fc.property(text, place, (words, where) => {
        const [one, two] = [sealField(words, where), sealField(words, where)];
        expect(one).not.toBe(two);
        expect(Buffer.from(one, "base64url")).toHaveLength(1 + 12 + Buffer.byteLength(words) + 16);
      }),
    );
  });

  test("opening with a key of the wrong length throws", () => {
    const where = { key: newKey(), citizenId: "ctz_1", field: "name" };
    expect(() => openField(sealField("a", where), { ...where, key: new Uint8Array(16) })).toThrow(
      /key length/,
    );
  });
});

describe("a wrapped key", () => {
  test("opens only unchanged, with the key that wrapped it and for its citizen", () => {
    fc.assert(
      fc.property(
        key,
        key,
        key,
        citizenId,
        citizenId,
        fc.nat(),
        (mine, by, otherBy, owner, other, at) => {
          const wrapped = wrapKey(mine, { by, citizenId: owner });
          expect(unwrapKey(wrapped, { by, citizenId: owner })).toEqual(Buffer.from(mine));
          if (other !== owner) expect(unwrapKey(wrapped, { by, citizenId: other })).toBeUndefined();
          if (!Buffer.from(by).equals(otherBy))
            expect(unwrapKey(wrapped, { by: otherBy, citizenId: owner })).toBeUndefined();
          expect(unwrapKey(flipped(wrapped, at), { by, citizenId: owner })).toBeUndefined();
        },
      ),
    );
  });

  test("new keys are unique and have 256 bits", () => {
    const keys = Array.from({ length: 100 }, newKey);
    expect(new Set(keys.map((each) => Buffer.from(each).toString("hex"))).size).toBe(100);
    expect(keys.every((each) => each.length === 32)).toBe(true);
  });
});
