import { parseDay } from "@doithoai/core";
import { expect, test } from "vitest";
import { buildUnits } from "./build.ts";
import type { Change } from "./changes.ts";
import type { Dataset, MappingRow } from "./dataset.ts";

let rows = 0;
const row = (fields: Partial<MappingRow>): MappingRow => ({
  id: `${++rows}`,
  old_ward_code: null,
  old_ward_name: "Xã Minh Quân",
  old_district_name: "Huyện Trấn Yên",
  old_province_name: "Tỉnh Yên Bái",
  new_ward_code: "04543",
  new_ward_name: "Phường Âu Lâu",
  new_province_name: "Lào Cai",
  ...fields,
});

const build = (mappings: readonly MappingRow[], changes: readonly Change[] = []) => {
  const dataset: Dataset = {
    provinces: [
      { province_code: "15", name: "Lào Cai", place_type: "Tỉnh" },
      { province_code: "25", name: "Phú Thọ", place_type: "Tỉnh" },
    ],
    wards: [
      { ward_code: "04543", name: "Phường Âu Lâu", province_code: "15" },
      { ward_code: "08230", name: "Xã Phù Ninh", province_code: "25" },
    ],
    mappings,
  };
  return buildUnits({ dataset, lists: [], changes });
};
const communes = (mappings: readonly MappingRow[]) =>
  build(mappings)
    .units.filter(({ level, validFrom }) => level === "COMMUNE" && validFrom === null)
    .map(({ code, name }) => [code, name]);

test.each([
  ["no old name", { old_ward_name: null }, "NO_OLD_NAME"],
  ["an unknown province", { old_province_name: "Tỉnh Atlantis" }, "UNKNOWN_OLD_PROVINCE"],
  [
    "neither the code nor the name of a commune",
    { new_ward_code: "99999", new_ward_name: "Xã Không Có" },
    "UNKNOWN_NEW_COMMUNE",
  ],
  [
    "the code of one commune and the name of none",
    { new_ward_name: "Xã Không Có" },
    "UNKNOWN_NEW_COMMUNE",
  ],
] as const)("refuses %s", (_, fields, reason) => {
  const bad = row(fields);
  expect(build([bad]).report.refused).toEqual([{ row: bad.id, reason }]);
  expect(communes([bad])).toEqual([]);
});

test("refuses a code with a second name and a name with a second code", () => {
  const first = row({ old_ward_code: "04567" });
  const secondName = row({ old_ward_code: "04567", old_ward_name: "Xã Y Can" });
  const secondCode = row({ old_ward_code: "04570" });
  const reason = "CONTRADICTS_OLD_CODE";
  expect(build([first, secondName, secondCode]).report.refused).toEqual([
    { row: secondName.id, reason },
    { row: secondCode.id, reason },
  ]);
  expect(communes([first, secondName, secondCode])).toEqual([["04567", "Xã Minh Quân"]]);
});

test("numbers substitute codes that collide", () => {
  const mappings = [row({}), row({ old_ward_name: "Xã Minh Quán" })];
  const code = "15-huyen-tran-yen-xa-minh-quan";
  expect(communes(mappings)).toEqual([
    [code, "Xã Minh Quân"],
    [`${code}-2`, "Xã Minh Quán"],
  ]);
  expect(build(mappings).report.codeCollisions).toEqual([{ taken: code, code: `${code}-2` }]);
});

test("a row without a code joins the commune of its name in any spelling", () => {
  const mappings = [
    row({ old_ward_name: "Xã Hòa Cuông" }),
    row({ old_ward_code: "04567", old_ward_name: "Xã Hoà Cuông" }),
  ];
  expect(communes(mappings)).toEqual([["04567", "Xã Hoà Cuông"]]);
});

test("a change that matches no unit in force throws", () => {
  const change = {
    on: parseDay("2026-04-30"),
    basis: "237/NQ-UBTVQH16",
    code: "04543",
    before: "Xã Âu Lâu",
    after: "Phường Âu Lâu",
  };
  expect(() => build([row({})], [change])).toThrow(
    "237/NQ-UBTVQH16: no Xã Âu Lâu with code 04543 in force",
  );
});

test("an old province joins the new province of most of its rows", () => {
  const stray = row({ old_ward_name: "Xã Lạc", old_province_name: "Tỉnh Vĩnh Phúc" });
  const toPhuTho = {
    old_province_name: "Tỉnh Vĩnh Phúc",
    new_ward_code: "08230",
    new_ward_name: "Xã Phù Ninh",
    new_province_name: "Phú Thọ",
  };
  const { units } = build([
    stray,
    row(toPhuTho),
    row({ ...toPhuTho, old_ward_name: "Xã Y Can" }),
    row({ old_province_name: "Tỉnh Lào Cai" }),
  ]);
  const provinces = units.filter(({ level, validTo }) => level === "PROVINCE" && validTo !== null);
  expect(
    provinces.map(({ name, successors }) => [name, ...successors.map(({ code }) => code)]),
  ).toEqual([
    ["Tỉnh Lào Cai", "15"],
    ["Tỉnh Vĩnh Phúc", "25"],
  ]);
});
