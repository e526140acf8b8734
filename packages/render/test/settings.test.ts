import { doesNotThrow, throws } from "node:assert/strict";
import { test } from "vitest";
import { fitting } from "../../../stacks/settings.ts";

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
