import { doesNotThrow, throws } from "node:assert/strict";
import { afterEach, expect, test, vi } from "vitest";
import { checkSettings, fitting, origins } from "../../../stacks/settings.ts";

const issuers = (count: number): Readonly<Record<string, string>> => ({
  DOITHOAI_ISSUERS: JSON.stringify(
    Array.from({ length: count }, (_, i) => ({
      name: `tinh-${i + 10}`,
      issuer: `https://dangnhap.tinh-${i + 10}.gov.vn/realms/canbo`,
      audience: "doithoai",
      jwks: `https://dangnhap.tinh-${i + 10}.gov.vn/realms/canbo/protocol/openid-connect/certs`,
    })),
  ),
});

test("issuers that fit into the environment of a function are accepted", () =>
  doesNotThrow(() => fitting(issuers(16))));

test("too many issuers are refused in one sentence", () =>
  throws(
    () => fitting(issuers(20)),
    /^Error: DOITHOAI_ISSUERS: \d+ bytes with escaped quotes; Lambda accepts 3496\./,
  ));

afterEach(() => vi.unstubAllEnvs());

const ISSUER = '{"issuer":"https://id.vn","audience":"doithoai","jwks":"https://id.vn/jwks"}';
const stage = (origin: string, issuers = `[${ISSUER}]`) => {
  vi.stubEnv("DOITHOAI_ISSUERS", issuers);
  vi.stubEnv("DOITHOAI_ORIGINS", origin);
  return origins();
};

test("a stage uses its origins: none, https, or http on this machine", () => {
  expect(stage("")).toEqual([]);
  expect(stage("https://a.example.vn,https://b.example.vn:8443,http://localhost:5173")).toEqual([
    "https://a.example.vn",
    "https://b.example.vn:8443",
    "http://localhost:5173",
  ]);
});

test.each([
  "https://a.example.vn/",
  "https://a.example.vn/page",
  " https://a.example.vn",
  "https://A.example.vn",
  "https://a.example.vn:443",
  "https://a.example.vn\n",
  "https://a.example.vn;",
  '"https://a.example.vn"',
  "a.example.vn",
  "http://a.example.vn",
  "https://*.example.vn",
  "*",
  "null",
])("a stage refuses an origin that no page sends, before it deploys: %j", (wrong) => {
  expect(() => stage(`https://b.example.vn,${wrong}`)).toThrow(
    `DOITHOAI_ORIGINS has ${JSON.stringify(wrong)}: give origins such as`,
  );
});

test.each([
  ["", "DOITHOAI_ISSUERS is not set"],
  ["[{", "DOITHOAI_ISSUERS: is not JSON. An entry is"],
  [
    '[{"issuer":"https://id.vn","jwks":"https://id.vn/jwks"}]',
    "DOITHOAI_ISSUERS, entry 0.audience",
  ],
  [`[${ISSUER},${ISSUER}]`, "DOITHOAI_ISSUERS, entry 1.name: two entries have this name"],
])("a stage refuses issuers with which no function would start: %s", (issuers, message) => {
  expect(() => stage("", issuers)).toThrow(message);
});

const SECRET = "a".repeat(32);
const CERTIFICATES = ["us-east-1", "ap-southeast-1"].map(
  (region) => `arn:aws:acm:${region}:0:certificate/1`,
);
test.each([
  ["no CDN", {}, undefined],
  ["a CDN", { DOITHOAI_CDN_SECRET: SECRET }, undefined],
  ["a CDN with a limit", { DOITHOAI_CDN_SECRET: SECRET, DOITHOAI_CDN_RATE: "3000" }, undefined],
  [
    "a CDN with a domain",
    {
      DOITHOAI_CDN_SECRET: SECRET,
      DOITHOAI_DOMAIN: "a.vn",
      DOITHOAI_CERTIFICATE: CERTIFICATES[0],
    },
    undefined,
  ],
  ["a domain without a CDN", { DOITHOAI_DOMAIN: "a.vn" }, undefined],
  ["a weak secret", { DOITHOAI_CDN_SECRET: "secret" }, "DOITHOAI_CDN_SECRET: give 32–128"],
  ["a limit without a CDN", { DOITHOAI_CDN_RATE: "3000" }, "DOITHOAI_CDN_RATE needs a CDN"],
  [
    "a limit that is no number",
    { DOITHOAI_CDN_SECRET: SECRET, DOITHOAI_CDN_RATE: "3,000" },
    'DOITHOAI_CDN_RATE is "3,000": give a number from 10.',
  ],
  [
    "a limit that is too low",
    { DOITHOAI_CDN_SECRET: SECRET, DOITHOAI_CDN_RATE: "9" },
    'DOITHOAI_CDN_RATE is "9": give a number from 10.',
  ],
  [
    "a certificate of another region",
    {
      DOITHOAI_CDN_SECRET: SECRET,
      DOITHOAI_DOMAIN: "a.vn",
      DOITHOAI_CERTIFICATE: CERTIFICATES[1],
    },
    "with DOITHOAI_CDN_SECRET, give one in us-east-1",
  ],
  [
    "no certificate",
    { DOITHOAI_CDN_SECRET: SECRET, DOITHOAI_DOMAIN: "a.vn" },
    "DOITHOAI_CERTIFICATE is not set",
  ],
] as const)("a stage with %s is accepted, or refused before it deploys", (_, settings, message) => {
  vi.stubEnv("DOITHOAI_ISSUERS", `[${ISSUER}]`);
  for (const [name, value] of Object.entries(settings)) vi.stubEnv(name, value);
  if (message === undefined) expect(checkSettings()).toBeUndefined();
  else expect(checkSettings).toThrow(message);
});
