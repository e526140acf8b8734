import fc from "fast-check";
import { expect, test } from "vitest";
import { answerIn, fromWire, toWire } from "./wire.ts";

/** Texts with the characters that end an item in the JSON of DynamoDB. */
const HOSTILE = fc
  .array(fc.constantFrom('"', "}", "{", ",", "\\", "]", '"}},{"', "ệ", "😀", "x".repeat(3_000)))
  .map((parts) => parts.join(""));
const ITEM = fc.record({
  pk: HOSTILE.map((S) => ({ S })),
  body: HOSTILE.map((S) => ({ S })),
  schema: fc.nat().map((n) => ({ N: String(n) })),
});
const ANSWER = fc.record({
  Count: fc.nat(),
  Items: fc.array(ITEM, { maxLength: 30 }),
  ScannedCount: fc.nat(),
  LastEvaluatedKey: fc.record({ pk: HOSTILE.map((S) => ({ S })) }),
});

test("an answer in pieces is the answer as a whole", () =>
  fc.assert(
    fc.property(ANSWER, (answer) => {
      const text = JSON.stringify(answer);
      expect(answerIn(Buffer.from(text))).toEqual(JSON.parse(text));
    }),
  ));

test("an answer whose items come first or last is read alike", () => {
  const Items = Array.from({ length: 40 }, (_, i) => ({ pk: { S: "ệ".repeat(400 + i) } }));
  for (const answer of [{ Items }, { Items, Count: 40 }, { Count: 40, Items }])
    expect(answerIn(Buffer.from(JSON.stringify(answer)))).toEqual(answer);
});

test("a cut answer, or one of another form, has no items of its own", () =>
  fc.assert(
    fc.property(ANSWER, fc.double({ min: 0, max: 1, noNaN: true }), (answer, share) => {
      const whole = Buffer.from(JSON.stringify(answer));
      const cut = whole.subarray(0, Math.floor(share * (whole.length - 1)));
      expect(answerIn(cut)).toBeUndefined();
      expect(answerIn(Buffer.concat([whole, whole]))).toBeUndefined();
      expect(answerIn(Buffer.from(JSON.stringify(answer.Items)))).toBeUndefined();
    }),
  ));

test("an answer with several tables is parsed as a whole", () => {
  const Items = Array.from({ length: 40 }, (_, i) => ({ pk: { S: "x".repeat(600 + i) } }));
  const answer = { Responses: { t: Items }, UnprocessedKeys: { t: { Keys: Items } } };
  expect(answerIn(Buffer.from(JSON.stringify(answer)))).toEqual(answer);
});

test("reads are written as DynamoDB reads them, and answers become plain values", () => {
  const asked = {
    TableName: "t",
    Key: { pk: "A", n: 7 },
    ExpressionAttributeValues: { ":a": "x" },
    RequestItems: { t: { Keys: [{ pk: "A" }], ConsistentRead: true } },
  };
  expect(JSON.parse(toWire(asked) ?? "")).toEqual({
    TableName: "t",
    Key: { pk: { S: "A" }, n: { N: "7" } },
    ExpressionAttributeValues: { ":a": { S: "x" } },
    RequestItems: { t: { Keys: [{ pk: { S: "A" } }], ConsistentRead: true } },
  });
  expect(fromWire({ Item: { a: { S: "x" }, n: { N: "7" }, l: { L: [{ BOOL: true }] } } })).toEqual({
    Item: { a: "x", n: 7, l: [true] },
  });
});

test("values that a plain number or text does not hold are read as the SDK reads them", () => {
  const answer = JSON.stringify({
    Item: {
      empty: { S: "" },
      big: { N: "9007199254740993" },
      negative: { N: "-9007199254740993" },
      exact: { N: "9007199254740991" },
      part: { N: "0.1" },
      none: { NULL: true },
      texts: { SS: ["a", "b"] },
      numbers: { NS: ["1", "9007199254740993"] },
      inside: { M: { list: { L: [{ N: "1" }, { SS: ["a"] }, { S: "" }] } } },
    },
  });
  expect(fromWire(answerIn(Buffer.from(answer)) ?? {})).toEqual({
    Item: {
      empty: "",
      big: 9007199254740993n,
      negative: -9007199254740993n,
      exact: Number.MAX_SAFE_INTEGER,
      part: 0.1,
      none: null,
      texts: new Set(["a", "b"]),
      numbers: new Set([1, 9007199254740993n]),
      inside: { list: [1, new Set(["a"]), ""] },
    },
  });
});

test.each([[2 ** 53], [-(2 ** 53)], [1e300], [Number.POSITIVE_INFINITY], [10n]])(
  "leaves a number that may not be exact to the SDK: %s",
  (value) => {
    expect(toWire({ Key: { pk: value } })).toBeUndefined();
  },
);

test.each([[Number.NaN], [new Set(["x"])], [null], [true], [{ a: 1 }], [undefined]])(
  "leaves a value that is neither a text nor a number to the SDK: %j",
  (value) => {
    expect(toWire({ Key: { pk: value } })).toBeUndefined();
  },
);
