import { expect, test } from "vitest";
import { matcher } from "./search.ts";

const CONTENT = "\u00d0ê hẻm \uff11\uff14 ngập\u200b nước, cống thoát\u00ad nước “hư” ở Cư M’gar.";
const matches = (search: string): boolean =>
  matcher(search)({ content: CONTENT, contentState: "SHOWN", responses: [] } as never);

test.each([
  "đê",
  "\u0189ê",
  "hẻm 14",
  "hẻm \uff11\uff14",
  "ngập nước",
  "ng\u00adập, nước\u200b",
  "“cống” 'thoát' (nước)",
  "nước, hư",
  "cư m'gar",
  "NƯỚC; ĐÊ?",
])("%s is found", (search) => {
  expect(matches(search)).toBe(true);
});

test.each(["hẻm 15", "cầu", "đê, cầu"])("%s is not found", (search) => {
  expect(matches(search)).toBe(false);
});
