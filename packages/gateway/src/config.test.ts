import { expect, test } from "vitest";
import { readConfig } from "./config.ts";

const ENTRY = {
  issuer: "https://id.example.vn",
  audience: "doithoai",
  jwks: "https://id.example.vn/jwks.json",
};
const OTHER = { ...ENTRY, name: "so", issuer: "https://so.example.vn" };
const read = (issuers: unknown, more: object = {}) =>
  readConfig({
    DOITHOAI_TABLE: "doithoai",
    DOITHOAI_ISSUERS: typeof issuers === "string" ? issuers : JSON.stringify(issuers),
    ...more,
  });

test("issuers are a list, and one may have no name", () => {
  expect(read([ENTRY, OTHER])).toEqual({
    DOITHOAI_TABLE: "doithoai",
    DOITHOAI_ISSUERS: [{ ...ENTRY, name: "" }, OTHER],
    DOITHOAI_ORIGINS: [],
    DOITHOAI_CDN_SECRET: [],
  });
});

test.each(["http://127.0.0.1:4000/jwks.json", "http://localhost/jwks.json"])(
  "keys may be on this machine: %s",
  (jwks) => {
    expect(read([{ ...ENTRY, jwks }]).DOITHOAI_ISSUERS[0]?.jwks).toBe(jwks);
  },
);

test.each([
  ["no JSON", "{", [], "is not JSON"],
  ["no list", ENTRY, [], "expected array"],
  ["no entries", [], [], "Too small"],
  [
    "51 entries",
    Array.from({ length: 51 }, (_, i) => ({ ...ENTRY, name: `n${i}`, issuer: `https://${i}` })),
    [],
    "Too big",
  ],
  ["no audience", [ENTRY, { ...OTHER, audience: undefined }], [1, "audience"], "expected string"],
  ["an unknown property", [{ ...ENTRY, key: "x" }], [0], "Unrecognized key"],
  [
    "keys over http",
    [ENTRY, { ...OTHER, jwks: "http://so.example.vn/jwks.json" }],
    [1, "jwks"],
    "must be an https URL",
  ],
  [
    "a host name that begins with localhost",
    [{ ...ENTRY, jwks: "http://localhost.example.vn/" }],
    [0, "jwks"],
    "must be an https URL",
  ],
  ["keys without a host", [{ ...ENTRY, jwks: "jwks.json" }], [0, "jwks"], "must be an https URL"],
  ["a name with a colon", [{ ...ENTRY, name: "a:b" }], [0, "name"], "Invalid string"],
  ["the system's name", [{ ...ENTRY, name: "system" }], [0, "name"], "the system's own"],
  [
    "two without a name",
    [ENTRY, { ...OTHER, name: "" }],
    [1, "name"],
    "two entries have this name",
  ],
  [
    "the same issuer twice",
    [ENTRY, { ...OTHER, issuer: ENTRY.issuer }],
    [1, "issuer"],
    "two entries have this issuer",
  ],
])("a refusal names the setting and the entry: %s", (_, issuers, path, message) => {
  expect(() => read(issuers)).toThrow(
    expect.objectContaining({
      issues: [
        expect.objectContaining({
          path: ["DOITHOAI_ISSUERS", ...path],
          message: expect.stringContaining(message),
        }),
      ],
    }),
  );
});

test("settings without issuers are refused", () => {
  expect(() => readConfig({ DOITHOAI_TABLE: "doithoai" })).toThrow("DOITHOAI_ISSUERS");
});

test("the bucket and the alias of keys are checked", () => {
  expect(
    read([ENTRY], {
      DOITHOAI_KEYS_BUCKET: "keys",
      DOITHOAI_KEY_ALIAS: "alias/doithoai-production-",
    }),
  ).toMatchObject({
    DOITHOAI_KEYS_BUCKET: "keys",
    DOITHOAI_KEY_ALIAS: "alias/doithoai-production-",
  });
  for (const alias of ["doithoai-", "alias/doithoai", "alias/-"])
    expect(() => read([ENTRY], { DOITHOAI_KEY_ALIAS: alias }), alias).toThrow("DOITHOAI_KEY_ALIAS");
  expect(() => read([ENTRY], { DOITHOAI_KEYS_BUCKET: "k" })).toThrow("DOITHOAI_KEYS_BUCKET");
});

test("the secrets of the CDN are long enough", () => {
  const [one, two] = ["a".repeat(32), "b-_4".repeat(16)];
  const secrets = (text?: string) =>
    read([ENTRY], text === undefined ? {} : { DOITHOAI_CDN_SECRET: text }).DOITHOAI_CDN_SECRET;
  expect([secrets(), secrets(""), secrets(one), secrets(`${one},${two}`)]).toEqual([
    [],
    [],
    [one],
    [one, two],
  ]);
  for (const weak of ["a".repeat(31), `${one},b`, `${one} `, `${one};${two}`, "c".repeat(129)])
    expect(() => secrets(weak), weak).toThrow("DOITHOAI_CDN_SECRET: give 32–128 letters");
});

test("origins are checked as the deployment checks them", () => {
  expect(read([ENTRY], { DOITHOAI_ORIGINS: "https://a.vn,http://localhost:1" })).toMatchObject({
    DOITHOAI_ORIGINS: ["https://a.vn", "http://localhost:1"],
  });
  for (const wrong of ["https://a.vn/", "http://a.vn", "*"])
    expect(() => read([ENTRY], { DOITHOAI_ORIGINS: wrong }), wrong).toThrow("DOITHOAI_ORIGINS has");
});
