import { afterAll, beforeAll, expect, test } from "vitest";
import { type Gateway, openGateway } from "./kit/index.ts";

let gateway: Gateway;
beforeAll(async () => {
  gateway = await openGateway();
});
afterAll(() => gateway.close());

/** Refusals of the GraphQL server, whose own words are English. */
test.each([
  ["{ viewer {", "Truy vấn sai cú pháp GraphQL: ", "Syntax Error: "],
  ["{ nothing }", "Truy vấn không phù hợp với lược đồ (schema): ", "Cannot query field "],
  ["subscription { a }", "Yêu cầu GraphQL không hợp lệ: ", "Schema is not configured "],
])("the refusal of %j is Vietnamese with the English detail, or English", async (query, vi, en) => {
  const messageIn = async (language?: string): Promise<string> => {
    const headers = language === undefined ? {} : { "accept-language": language };
    return (await gateway.anonymous(query, {}, headers)).errors?.[0]?.message;
  };
  const [english, vietnamese] = [await messageIn("en"), await messageIn("vi")];
  expect(vietnamese).toBe(`${vi}${english}`);
  expect(english.startsWith(en)).toBe(true);
  // A request that names neither language is answered in Vietnamese.
  for (const other of [undefined, "fr", "vi-VN,vi;q=0.9,en;q=0.8"])
    expect(await messageIn(other)).toBe(vietnamese);
});
