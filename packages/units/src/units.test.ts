import { Unit } from "@doithoai/core";
import { describe, expect, test } from "vitest";
import { loadUnits } from "./index.ts";
import { inOrder } from "./unit.ts";

const { units, report } = loadUnits();
const REFORM = "2025-07-01";
const UNTIL_REFORM = "2025-06-30";
const keyOf = ({ code, validFrom }: Unit.Ref) => `${code}@${validFrom ?? ""}`;
const byKey = new Map(units.map((unit) => [keyOf(unit), unit]));
const versionsOf = (code: string) => units.filter((unit) => unit.code === code);
const validity = (code: string) =>
  versionsOf(code).map(({ name, kind, validFrom, validTo }) => [name, kind, validFrom, validTo]);
const oldUnit = (code: string) => byKey.get(`${code}@`);
const successorsOf = (code: string) =>
  oldUnit(code)?.successors.map((ref) => `${ref.code} ${byKey.get(keyOf(ref))?.name}`);
const isInForce = ({ validFrom, validTo }: Unit.Unit, on: string) =>
  (validFrom ?? "") <= on && on <= (validTo ?? "9999");
const tally = (some: readonly Unit.Unit[]) =>
  Object.fromEntries(
    [...Map.groupBy(some, ({ level, kind }) => `${level} ${kind}`)].map(([of, group]) => [
      of,
      group.length,
    ]),
  );
const missing = (refsOf: (unit: Unit.Unit) => readonly Unit.Ref[]) =>
  units.flatMap(refsOf).filter((ref) => !byKey.has(keyOf(ref)));

test("the report names and counts the repairs and the refusals", () => {
  expect(report).toEqual({
    duplicateRows: 128,
    paddedCodes: 238,
    unicodeNames: 129,
    unknownNewCodes: 281,
    wrongNewCodes: 61,
    refused: ["9989", "10005", "10006", "10007", "10012"].map((row) => ({
      row,
      reason: "NO_OLD_NAME",
    })),
    oldCommunesWithoutCode: 0,
    codesFromLists: 1_462,
    rowsJoinedByName: 20,
    spellings: [
      { kept: "Thành phố Tuy Hoà", variant: "Thành phố Tuy Hòa" },
      { kept: "Thành phố Thuỷ Nguyên", variant: "Thành phố Thủy Nguyên" },
      { kept: "Huyện KBang", variant: "Huyện Kbang" },
      { kept: "Huyện Kiến Thuỵ", variant: "Huyện Kiến Thụy" },
      { kept: "Phường Yên Hoà", variant: "Phường Yên Hòa" },
      { kept: "Xã Ia RVê", variant: "Xã Ia Rvê" },
    ],
    codeCollisions: [],
    communesWithoutPredecessors: ["11948", "19742", "20333", "21548", "26732"],
    codesThatDifferElsewhere: [
      { name: "Ba Chẽ", kept: "06970", elsewhere: "06978" },
      { name: "Ia Mơ", kept: "23737", elsewhere: "23938" },
    ],
  });
});

describe("totals", () => {
  test("1 May 2026: 34 provinces, 697 phường, 2,611 xã, 13 đặc khu", () => {
    expect(tally(units.filter((unit) => isInForce(unit, "2026-05-01")))).toEqual({
      "COUNTRY quốc gia": 1,
      "PROVINCE thành phố": 7,
      "PROVINCE tỉnh": 27,
      "COMMUNE phường": 697,
      "COMMUNE xã": 2611,
      "COMMUNE đặc khu": 13,
    });
  });

  test.each([
    ["2025-06-30", 696, 10_035],
    ["2024-11-01", 704, 10_472],
    ["2023-06-01", 705, 10_598],
    ["2022-10-01", 705, 10_599],
    ["2021-11-01", 705, 10_599],
  ])("%s: 63 provinces, %i districts, %i communes, all with a code", (on, districts, communes) => {
    const then = units.filter((unit) => isInForce(unit, on));
    const count = (level: string) => then.filter((unit) => unit.level === level).length;
    expect([count("PROVINCE"), count("DISTRICT"), count("COMMUNE")]).toEqual([
      63,
      districts,
      communes,
    ]);
    expect(then.filter(({ codeIsOfficial }) => !codeIsOfficial)).toEqual([]);
  });

  test("11 provinces outlived the reform", () => {
    const before = units.filter((unit) => isInForce(unit, UNTIL_REFORM));
    expect(
      before.filter(({ level, validTo }) => level === "PROVINCE" && validTo === null),
    ).toHaveLength(11);
  });

  test("all versions of all units", () => expect(units).toHaveLength(15_340));
});

describe("integrity", () => {
  test("every unit has a valid shape and a code that is valid in an id", () => {
    expect(
      units.filter(
        (unit) =>
          !Unit.Shape.safeParse(unit).success || !/^(VN|\d{2}|\d{3}|\d{5})$/.test(unit.code),
      ),
    ).toEqual([]);
    expect(units.filter(({ name }) => name !== name.normalize("NFC"))).toEqual([]);
  });

  test("a code and a first day identify one unit; versions of a code do not overlap", () => {
    expect(byKey.size).toBe(units.length);
    const overlaps = units.filter(
      (unit, at) =>
        units[at + 1]?.code === unit.code &&
        (unit.validTo ?? "9999") >= (units[at + 1]?.validFrom ?? ""),
    );
    expect(overlaps).toEqual([]);
  });

  test("every referenced unit exists; parents are valid as long as their children", () => {
    expect(missing((unit) => unit.predecessors)).toEqual([]);
    expect(missing((unit) => unit.successors)).toEqual([]);
    const versions = Map.groupBy(units, ({ code }) => code);
    const covers = (code: string | null, child: Unit.Unit) =>
      [child.validFrom ?? "0000", child.validTo ?? "9999"].every((on) =>
        (versions.get(code ?? "") ?? []).some((unit) => isInForce(unit, on)),
      );
    expect(
      units.filter(
        (unit) =>
          unit.level !== "COUNTRY" &&
          !(covers(unit.parentCode, unit) && covers(unit.provinceCode, unit)),
      ),
    ).toEqual([]);
  });

  test("predecessors mirror successors; a district has the successors of its communes", () => {
    const levelOf = (ref: Unit.Ref) => byKey.get(keyOf(ref))?.level;
    const forth = units.flatMap((unit) =>
      unit.successors
        .filter((to) => levelOf(to) === unit.level)
        .map((to) => `${keyOf(unit)} ${keyOf(to)}`),
    );
    const back = units.flatMap((unit) =>
      unit.predecessors.map((from) => `${keyOf(from)} ${keyOf(unit)}`),
    );
    expect(new Set(forth)).toEqual(new Set(back));
    expect([forth.length, back.length]).toEqual([new Set(forth).size, new Set(back).size]);

    const last = units.filter((unit) => isInForce(unit, UNTIL_REFORM));
    const members = Map.groupBy(last, ({ parentCode }) => parentCode);
    const heirs = (unit: Unit.Unit) =>
      [
        ...new Set(members.get(unit.code)?.flatMap(({ successors }) => successors.map(keyOf))),
      ].sort();
    const districts = last.filter(({ level, code }) => level === "DISTRICT" && members.has(code));
    expect(
      districts.filter((unit) => unit.successors.map(keyOf).join() !== heirs(unit).join()),
    ).toEqual([]);
    expect(
      last
        .filter(({ level, code }) => level === "DISTRICT" && !members.has(code))
        .map(({ name, successors }) => [
          name,
          ...successors.map((to) => byKey.get(keyOf(to))?.name),
        ]),
    ).toEqual([
      ["Huyện Bạch Long Vĩ", "Đặc khu Bạch Long Vĩ"],
      ["Huyện Cồn Cỏ", "Đặc khu Cồn Cỏ"],
      ["Huyện Hoàng Sa", "Đặc khu Hoàng Sa"],
      ["Huyện Lý Sơn", "Đặc khu Lý Sơn"],
      ["Huyện Côn Đảo", "Đặc khu Côn Đảo"],
    ]);
  });

  test("two calls return the same units in order", () => {
    expect(loadUnits()).toEqual({ units, report });
    expect(units).toEqual(units.toSorted(inOrder));
    expect(versionsOf("75").map(({ validFrom }) => validFrom)).toEqual([
      null,
      REFORM,
      "2026-04-30",
    ]);
  });
});

describe("units that are easily confused", () => {
  test.each([
    ["Sài Đồng went to two wards", "00142", ["00136 Phường Phúc Lợi", "00151 Phường Phúc Đồng"]],
    ["Phù Ninh of Hải Phòng went to Ninh Sơn", "11503", ["11503 Xã Ninh Sơn"]],
    ["Phù Ninh of Phú Thọ stayed Phù Ninh", "08278", ["08230 Xã Phù Ninh"]],
    ["Phường 24 of Bình Thạnh is not in Cần Thơ", "26929", ["26929 Phường 14"]],
    [
      "Yên Hòa and Yên Hoà are one name",
      "00172",
      ["00160 Phường Nghĩa Đô", "00175 Phường Yên Hòa"],
    ],
    ["Phường 3 of Phú Nhuận", "27055", ["27043 Phường 4"]],
    ["Phường 15 of Phú Nhuận, whose successor kept its name", "27067", ["27076 Phường 15"]],
    ["Cầu Đất, which got another code", "11353", ["11344 Phường Cầu Đất"]],
    ["Ia Mơ, which two sources give two codes", "23938", ["23737 Xã Ia Mơ"]],
    ["Yên Dũng, a district that went to a city", "221", ["213 Thành phố Bắc Giang"]],
    ["Tiền Giang", "82", ["82 Tỉnh Đồng Tháp"]],
    ["Tây Ninh", "72", ["80 Tỉnh Tây Ninh"]],
  ])("%s", (_, code, successors) => expect(successorsOf(code)).toEqual(successors));

  test("08230 was a town of Phú Thọ and is Xã Phù Ninh", () => {
    expect(validity("08230")).toEqual([
      ["Thị trấn Phong Châu", "thị trấn", null, UNTIL_REFORM],
      ["Xã Phù Ninh", "xã", REFORM, null],
    ]);
    expect(versionsOf("08230").map(({ provinceCode }) => provinceCode)).toEqual(["25", "25"]);
  });

  test("26758 was Nguyễn Cư Trinh and is Cầu Ông Lãnh", () => {
    expect(validity("26758")).toEqual([
      ["Phường Nguyễn Cư Trinh", "phường", null, UNTIL_REFORM],
      ["Phường Cầu Ông Lãnh", "phường", REFORM, null],
    ]);
  });

  test("the wards of Phú Nhuận in a report of 2023", () => {
    const wards = units.filter(
      (unit) => unit.parentCode === "768" && isInForce(unit, "2023-06-01"),
    );
    const found = ["3", "5", "9", "11", "13", "15", "17"].map((number) =>
      wards.find(({ name }) => name === `Phường ${number}`),
    );
    expect(wards).toHaveLength(13);
    expect(found.map((unit) => unit && [unit.code, ...(successorsOf(unit.code) ?? [])])).toEqual([
      ["27055", "27043 Phường 4"],
      ["27046", "27043 Phường Đức Nhuận"],
      ["27049", "27043 Phường Đức Nhuận"],
      ["27073", "27073 Phường Phú Nhuận"],
      ["27085", "27073 Phường Phú Nhuận"],
      ["27067", "27076 Phường 15"],
      ["27076", "27076 Phường 15"],
    ]);
  });

  test("Huế was Tỉnh Thừa Thiên Huế until 2024", () => {
    expect(validity("46")).toEqual([
      ["Tỉnh Thừa Thiên Huế", "tỉnh", null, "2024-12-31"],
      ["Thành phố Huế", "thành phố", "2025-01-01", null],
    ]);
  });

  test("provinces: Hà Nội is one unit, Đồng Nai has three versions", () => {
    expect(validity("01")).toEqual([["Thành phố Hà Nội", "thành phố", null, null]]);
    expect(validity("75")).toEqual([
      ["Tỉnh Đồng Nai", "tỉnh", null, UNTIL_REFORM],
      ["Tỉnh Đồng Nai", "tỉnh", REFORM, "2026-04-29"],
      ["Thành phố Đồng Nai", "thành phố", "2026-04-30", null],
    ]);
    expect(versionsOf("75").map(({ predecessors }) => predecessors.map(keyOf))).toEqual([
      [],
      ["70@", "75@"],
      [`75@${REFORM}`],
    ]);
  });

  test("Trị An became a ward on 30 April 2026", () => {
    expect(validity("26170").slice(-2)).toEqual([
      ["Xã Trị An", "xã", REFORM, "2026-04-29"],
      ["Phường Trị An", "phường", "2026-04-30", null],
    ]);
  });
});
