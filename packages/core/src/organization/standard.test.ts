import { expect, test } from "vitest";
import { parseDay } from "../kernel/day.ts";
import type * as Unit from "../unit/index.ts";
import { standardNamed } from "./same.ts";
import { STANDARD, standardBodies, standardBody } from "./standard.ts";

const unitOf = (
  name: string,
  kind: string,
  level: Unit.Snapshot["level"] = "COMMUNE",
): Unit.Snapshot => ({
  code: "26743",
  validFrom: parseDay("2025-07-01"),
  name,
  level,
  kind,
  provinceCode: "79",
});
const CITY = unitOf("Thành phố Hồ Chí Minh", "thành phố", "PROVINCE");
const WARD = unitOf("Phường Bến Thành", "phường");
const NUMBERED = unitOf("Phường 3", "phường");
const DISTRICT = unitOf("Quận 1", "quận", "DISTRICT");

test.each([
  ["PEOPLES_COMMITTEE", NUMBERED, "Ủy ban nhân dân Phường 3"],
  ["PEOPLES_COUNCIL", unitOf("Phường 12", "phường"), "Hội đồng nhân dân Phường 12"],
  ["PARTY_COMMITTEE", NUMBERED, "Đảng ủy Phường 3"],
  ["PEOPLES_COMMITTEE", WARD, "Ủy ban nhân dân phường Bến Thành"],
  ["PARTY_COMMITTEE", unitOf("Phường Sài Gòn", "phường"), "Đảng ủy phường Sài Gòn"],
  ["PEOPLES_COMMITTEE", unitOf("Xã Phù Ninh", "xã"), "Ủy ban nhân dân xã Phù Ninh"],
  ["PARTY_COMMITTEE", unitOf("Đặc khu Côn Đảo", "đặc khu"), "Đảng ủy đặc khu Côn Đảo"],
  ["PEOPLES_COMMITTEE", CITY, "Ủy ban nhân dân Thành phố Hồ Chí Minh"],
  ["FATHERLAND_FRONT", CITY, "Ủy ban Mặt trận Tổ quốc Việt Nam Thành phố Hồ Chí Minh"],
  ["PARTY_COMMITTEE", CITY, "Thành ủy Thành phố Hồ Chí Minh"],
  ["PARTY_COMMITTEE", unitOf("Thành phố Hà Nội", "thành phố", "PROVINCE"), "Thành ủy Hà Nội"],
  [
    "PEOPLES_COUNCIL",
    unitOf("Thành phố Hà Nội", "thành phố", "PROVINCE"),
    "Hội đồng nhân dân thành phố Hà Nội",
  ],
  ["PARTY_COMMITTEE", unitOf("Tỉnh Cà Mau", "tỉnh", "PROVINCE"), "Tỉnh ủy Cà Mau"],
  ["PEOPLES_COMMITTEE", DISTRICT, "Ủy ban nhân dân Quận 1"],
  ["PARTY_COMMITTEE", DISTRICT, "Quận ủy Quận 1"],
  ["PARTY_COMMITTEE", unitOf("Quận Tân Bình", "quận", "DISTRICT"), "Quận ủy Tân Bình"],
] as const)("%s of %o", (kind, unit, name) => {
  expect(standardBody(unit, kind).name).toBe(name);
});

test.each([
  [NUMBERED, "PEOPLES_COMMITTEE", "UBND Phường 3"],
  [NUMBERED, "PEOPLES_COMMITTEE", "Uỷ ban nhân dân phường 03"],
  [NUMBERED, "PEOPLES_COMMITTEE", "UBND P.3"],
  [NUMBERED, "PEOPLES_COMMITTEE", "UBND P3"],
  [NUMBERED, "PEOPLES_COUNCIL", "HĐND P. 3"],
  [NUMBERED, "PARTY_COMMITTEE", "ĐẢNG UỶ PHƯỜNG 3"],
  [WARD, "PEOPLES_COUNCIL", "HĐND phường Bến Thành"],
  [WARD, "FATHERLAND_FRONT", "UBMTTQVN P. Bến Thành"],
  [WARD, "FATHERLAND_FRONT", "Ủy ban MTTQ Việt Nam phường Bến Thành"],
  [WARD, "FATHERLAND_FRONT", "Mặt trận Tổ quốc phường Bến Thành."],
  [CITY, "PEOPLES_COMMITTEE", "UBND TP.HCM"],
  [CITY, "PEOPLES_COMMITTEE", "Ủy ban nhân dân thành phố Hồ Chí Minh"],
  [CITY, "PEOPLES_COMMITTEE", "UBND TP. Hồ Chí Minh"],
  [CITY, "PARTY_COMMITTEE", "Thành ủy Hồ Chí Minh"],
  [CITY, "PARTY_COMMITTEE", "Thành uỷ TP HCM"],
  [DISTRICT, "PARTY_COMMITTEE", "Quận ủy 1"],
  [unitOf("Tỉnh Cà Mau", "tỉnh", "PROVINCE"), "PEOPLES_COMMITTEE", "UBND tỉnh Cà Mau"],
  [unitOf("Thị xã Sơn Tây", "thị xã", "DISTRICT"), "PEOPLES_COMMITTEE", "UBND TX. Sơn Tây"],
] as const)("in %o the %s is also written %s", (unit, kind, written) => {
  expect(standardNamed(unit, written)?.kind).toBe(kind);
});

test.each([
  [NUMBERED, "UBND Phường 13"],
  [NUMBERED, "UBND phường"],
  [NUMBERED, "Văn phòng UBND Phường 3"],
  [WARD, "UBND phường Bến Thanh"],
  [WARD, "UBND xã Bến Thành"],
  [WARD, "Ủy ban Kiểm tra Đảng ủy phường Bến Thành"],
  [CITY, "UBND thành phố Thủ Đức"],
])("in %o no standard body is named %s", (unit, written) => {
  expect(standardNamed(unit, written)).toBeUndefined();
});

test("each standard body is named by its own name", () => {
  for (const unit of [CITY, WARD, NUMBERED, DISTRICT])
    for (const body of standardBodies(unit))
      expect(standardNamed(unit, body.name)?.id).toBe(body.id);
  expect(standardBodies(WARD).map(({ kind }) => kind)).toEqual(STANDARD);
});
