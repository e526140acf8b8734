import { describe, expect, test } from "vitest";
import { SessionEntity } from "../session/entity.ts";
import { ofUnits, onlyOf } from "./list.ts";

const { unitDay, provinceDay } = SessionEntity.index;
const SORT = "2026-03-02#ses_1";
const rowOf = (unit: string, unitFrom: string) => ({
  ...{ pk: "DIALOGUE#1", sk: "1-SESSION", unitFrom, kind: "PERIODIC" },
  ...{ unitPk: unitDay.partition({ audience: "PUBLIC", unit }), unitSk: SORT },
});

describe("a filter of units", () => {
  const only = new Set(["26734@2025-07-01"]);

  test.each([
    ["a unit of the tree", rowOf("26734", "2025-07-01"), true],
    ["an earlier unit of the same code", rowOf("26734", "0"), false],
    ["another unit", rowOf("26735", "2025-07-01"), false],
    [
      "a row of another index, which has no code of a unit",
      {
        ...{ pk: "DIALOGUE#1", sk: "1-SESSION", unitFrom: "0" },
        ...{ provincePk: provinceDay.partition({ audience: "PUBLIC", province: "79" }) },
        provinceSk: SORT,
      },
      true,
    ],
  ])("%s", (_, row, isIn) => {
    expect(ofUnits(SessionEntity, only, undefined)?.(row)).toBe(isIn);
    expect(ofUnits(SessionEntity, only, () => false)?.(row)).toBe(false);
  });

  test("no filter leaves the other one as it is", () => {
    const where = () => true;
    expect(ofUnits(SessionEntity, undefined, where)).toBe(where);
    expect(ofUnits(SessionEntity, undefined, undefined)).toBeUndefined();
  });

  test("is that of the places, or of the office's part of them", () => {
    const other = new Set(["79@0"]);
    expect(onlyOf({ only }, [{ only }])).toBe(only);
    expect(onlyOf({}, [{}, { only: other }])).toBe(other);
    expect(onlyOf({}, [{}])).toBeUndefined();
  });
});
