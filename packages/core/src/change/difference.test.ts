import { expect, test } from "vitest";
import { difference } from "./difference.ts";

const answer = (id: string, more: object = {}) => ({
  id,
  status: "DRAFT",
  content: "Nháp",
  deliveries: [],
  ...more,
});

test.each([
  ["no change", { a: 1 }, { a: 1 }, undefined],
  ["a value", 1, 2, [1, 2]],
  ["a new value", undefined, 2, [null, 2]],
  ["an entry added", [answer("1")], [answer("1"), answer("2")], [[], [answer("2")]]],
  ["an entry removed", [answer("1"), answer("2")], [answer("2")], [[answer("1")], []]],
  [
    "a field of an entry, with the id and status of the entry",
    [answer("1")],
    [answer("1", { content: "Mới" })],
    [
      [{ id: "1", status: "DRAFT", content: "Nháp" }],
      [{ id: "1", status: "DRAFT", content: "Mới" }],
    ],
  ],
  [
    "a nested list that grows",
    [answer("1", { deliveries: [1, 2] })],
    [answer("1", { deliveries: [1, 2, 3] })],
    [
      [{ id: "1", status: "DRAFT", deliveries: [] }],
      [{ id: "1", status: "DRAFT", deliveries: [3] }],
    ],
  ],
  ["a list of plain values that changes", ["a", "b"], ["b"], [["a", "b"], ["b"]]],
  ["a removed field", { a: 1, b: 2 }, { a: 1 }, [{ b: 2 }, { b: null }]],
])("difference of %s", (_, before, after, found) => {
  expect(difference(before, after)).toEqual(found);
});
