import { expect, test } from "vitest";
import { readSettings } from "./settings.ts";

const OWN = ["http://localhost:4000", "http://127.0.0.1:4000"];

test("reads the origins of pages that may call, beside the pages of the server itself", () => {
  expect(
    readSettings({ DOITHOAI_ORIGINS: "http://localhost:5173,https://a.example.vn" }).origins,
  ).toEqual(["http://localhost:5173", "https://a.example.vn", ...OWN]);
  expect(readSettings({ DOITHOAI_ORIGINS: "" }).origins).toEqual(OWN);
});

test("without a setting, development servers of this machine may call, and no other host", () => {
  const { origins } = readSettings({ PORT: "3000" });
  expect(origins).toContain("http://localhost:5173");
  expect(new Set(origins).size).toBe(origins.length);
  for (const origin of origins)
    expect(origin).toMatch(/^http:\/\/(localhost|127\.0\.0\.1):(3000|4173|5173)$/);
});

test.each([
  "localhost:5173",
  "http://localhost:5173/",
  "http://localhost:5173/page",
  "http://LOCALHOST:5173",
  "*",
  "null",
  " http://localhost",
  "http://localhost;",
  '"http://localhost"',
  "http://localhost\n",
])("refuses a value that is not an origin: %s", (wrong) => {
  expect(() => readSettings({ DOITHOAI_ORIGINS: `http://127.0.0.1:3000,${wrong}` })).toThrow(
    `DOITHOAI_ORIGINS has ${JSON.stringify(wrong)}: give origins such as http://localhost:5173, ` +
      "separated by commas without spaces.",
  );
});
