import { expect, test } from "vitest";
import { acceptedOf } from "./accept.ts";

const [PLAIN, NEWER] = ["application/json", "application/graphql-response+json"];

test.each([
  [null, PLAIN],
  ["", PLAIN],
  ["*/*", PLAIN],
  ["application/*", PLAIN],
  [PLAIN, PLAIN],
  ["Application/GraphQL-Response+JSON", NEWER],
  [`${NEWER}, ${PLAIN}`, NEWER],
  [`${PLAIN}, ${NEWER}`, PLAIN],
  [`${NEWER}, */*`, NEWER],
  [`${NEWER}; charset=utf-8, ${PLAIN} ; q=0.9`, NEWER],
  [`${PLAIN};q=0.1, ${NEWER};q=0.9`, NEWER],
  [`${PLAIN};q=0, ${NEWER}`, NEWER],
  [`${PLAIN};Q=0, */*`, NEWER],
  [`*/*, ${PLAIN};q=0`, NEWER],
  [`*/*;q=0.2, application/*;q=0, ${NEWER};q=0.1`, NEWER],
  [`*/*;q=0.1, ${NEWER};q=0.05`, PLAIN],
  [`${NEWER}, ${PLAIN}, text/event-stream, multipart/mixed`, NEWER],
  ["text/html,application/xhtml+xml,*/*;q=0.8", PLAIN],
  ["text/event-stream", undefined],
  ["multipart/mixed", undefined],
  ["text/plain", undefined],
  ["*/*;q=0", undefined],
])("Accept %s selects %s", (header, type) => {
  expect(acceptedOf(header)).toBe(type);
});
