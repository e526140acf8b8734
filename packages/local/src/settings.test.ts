import { expect, test } from "vitest";
import { readSettings } from "./settings.ts";

test("reads the origins of pages that may call; the default is none", () => {
  expect(
    readSettings({ DOITHOAI_ORIGINS: "http://localhost:5173,https://a.example.vn" }).origins,
  ).toEqual(["http://localhost:5173", "https://a.example.vn"]);
  for (const nothing of [{}, { DOITHOAI_ORIGINS: "" }])
    expect(readSettings(nothing).origins).toEqual([]);
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
