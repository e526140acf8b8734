import { expect, test } from "vitest";
import { PROVINCE_CODES } from "../../core/src/vault/province-codes.ts";
import { loadUnits } from "./index.ts";

test("exactly the provinces in force have keys", () => {
  const inForce = loadUnits().units.filter(
    ({ level, validTo }) => level === "PROVINCE" && validTo === null,
  );
  expect(PROVINCE_CODES).toEqual(inForce.map(({ code }) => code).toSorted());
  expect(PROVINCE_CODES).toHaveLength(34);
});
