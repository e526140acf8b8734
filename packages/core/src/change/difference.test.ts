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
  ["nothing", { a: 1 }, { a: 1 }, undefined],
  ["a value", 1, 2, [1, 2]],
  ["a value that was not there", undefined, 2, [null, 2]],
  ["an entry added", [answer("1")], [answer("1"), answer("2")], [[], [answer("2")]]],
  ["an entry removed", [answer("1"), answer("2")], [answer("2")], [[answer("1")], []]],
  [
    "a field of an entry, with its id and where it stood",
    [answer("1")],
    [answer("1", { content: "Mới" })],
    [
      [{ id: "1", status: "DRAFT", content: "Nháp" }],
      [{ id: "1", status: "DRAFT", content: "Mới" }],
    ],
  ],
  [
    "a list within that grows",
    [answer("1", { deliveries: [1, 2] })],
    [answer("1", { deliveries: [1, 2, 3] })],
    [
      [{ id: "1", status: "DRAFT", deliveries: [] }],
      [{ id: "1", status: "DRAFT", deliveries: [3] }],
    ],
  ],
  ["a list of plain values that changes", ["a", "b"], ["b"], [["a", "b"], ["b"]]],
  ["a field that goes", { a: 1, b: 2 }, { a: 1 }, [{ b: 2 }, { b: null }]],
])("%s", (_, before, after, found) => {
  expect(difference(before, after)).toEqual(found);
});
