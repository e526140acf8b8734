import { expect, test } from "vitest";
import { readSettings } from "./settings.ts";

test("pages may call that are named by their origins; none where nothing is said", () => {
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
])("what is no origin is said so in one sentence: %s", (wrong) => {
  expect(() => readSettings({ DOITHOAI_ORIGINS: `http://127.0.0.1:3000,${wrong}` })).toThrow(
    `DOITHOAI_ORIGINS has "${wrong}": give origins such as http://localhost:5173, a comma between two of them and nothing else.`,
  );
});
