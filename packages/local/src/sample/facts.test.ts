import { Opinion } from "@doithoai/core";
import { loadUnits } from "@doithoai/units";
import { expect, test } from "vitest";
import { BEN_THANH } from "./demo/index.ts";
import { LIEU_NAM } from "./reports/000-lieu-nam.ts";
import { PHU_NINH } from "./reports/001-phu-ninh.ts";
import { SAI_DONG } from "./reports/002-sai-dong.ts";
import { PHU_NHUAN } from "./reports/003-phu-nhuan.ts";
import { NGUYEN_CU_TRINH } from "./reports/004-nguyen-cu-trinh.ts";
import { bodiesOf } from "./session.ts";
import type { SessionSample } from "./types.ts";

const REPORTED = [LIEU_NAM, PHU_NINH, SAI_DONG, NGUYEN_CU_TRINH];
const namesOf = (people: Iterable<{ readonly name?: string | null | undefined }> | undefined) =>
  [...(people ?? [])].flatMap(({ name }) => name ?? []);
const basesOf = (bases: SessionSample["facts"]["legalBases"]) =>
  bases?.map(({ number, issuedOn }) => [number, issuedOn]);
const { units } = loadUnits();
const unitOn = (code: string, on: string) =>
  units.find(
    (unit) => unit.code === code && (unit.validFrom ?? "") <= on && on <= (unit.validTo ?? "9999"),
  )?.name;

test("Liễu Nam: neither ward nor province is known; nine turns, four directives", () => {
  const { facts, notice, opinions, publication } = LIEU_NAM;
  expect(facts).toMatchObject({
    unitCode: null,
    mode: null,
    place: null,
    attendance: null,
    type: "CITIZEN_RECEPTION",
    scope: "Tổ dân phố Liễu Nam",
  });
  expect(facts).toMatchObject({
    heldOn: "2021-03-28",
    heldOnPrecision: "DAY",
    dayPart: "EVENING",
    reportedCounts: [{ channel: null, unit: "TURN", count: 9 }],
  });
  expect(facts.fields).toEqual([
    "LAND",
    "CONSTRUCTION_ORDER",
    "ENVIRONMENT",
    "SOCIAL_SECURITY",
    "OFFICIALS_CONDUCT",
  ]);
  expect([namesOf(facts.chairs), namesOf(facts.guests)]).toEqual([
    ["Nguyễn Tiến Giang"],
    ["Trần Lưu Đức"],
  ]);
  expect(facts.legalBases).toMatchObject([
    { number: "11-QĐ/TW", issuer: "Bộ Chính trị", issuedOn: "2019-02-18" },
  ]);
  expect(notice).toMatchObject({
    number: null,
    issuedOn: null,
    signedBy: null,
    noDirectiveReason: null,
  });
  const parts = notice.directives.map((each) => bodiesOf(each).map(({ part }) => part));
  expect(notice.directives.map(({ kinds }, i) => [kinds.join(" "), parts[i]?.join(" ")])).toEqual([
    ["RESOLVE PREPARE_RESOLUTION DISSEMINATE", "LEAD"],
    ["ESCALATE DISSEMINATE", "LEAD"],
    ["DISSEMINATE", "RESPONSIBLE RESPONSIBLE RESPONSIBLE"],
    ["SUPERVISE", "RESPONSIBLE RESPONSIBLE"],
  ]);
  const bodies = [
    ...facts.chairs.map(({ body }) => body),
    ...notice.directives.flatMap((each) => bodiesOf(each).map(({ body }) => body)),
  ];
  for (const body of bodies) expect(body).toMatchObject({ unitCode: null });
  expect([opinions, publication.from]).toEqual([[], "2021-04-04"]);
});

test("Phù Ninh: the year alone, two chairs without a name, a basis without a number", () => {
  const { facts, notice, publication } = PHU_NINH;
  expect(facts).toMatchObject({
    heldOn: "2023-01-01",
    heldOnPrecision: "YEAR",
    dayPart: null,
    place: null,
    fields: ["AGRICULTURE"],
  });
  expect(unitOn(facts.unitCode ?? "", "2023-01-01")).toBe("Xã Phù Ninh");
  expect(facts.chairs.map(({ name, position }) => [name, position])).toEqual([
    [null, "Bí thư Đảng ủy xã"],
    [null, "Chủ tịch UBND xã"],
  ]);
  expect(namesOf(facts.guests)).toEqual(["Phạm Văn Đương", "Phạm Thành Sinh"]);
  expect(basesOf(facts.legalBases)).toEqual([
    ["218-QĐ/TW", "2013-12-12"],
    ["1738-QĐ/TU", "2015-01-27"],
    ["12-HD/HU", "2023-01-30"],
    ["38-NQ/ĐU", "2022-12-28"],
    [null, "2023-10-05"],
  ]);
  expect(facts.reportedCounts).toEqual([{ channel: null, unit: "TURN", count: 31 }]);
  expect(facts.notAdmitted?.map(({ reason }) => reason)).toEqual([
    "NO_CAPACITY",
    "INTOXICATED",
    "RULE_VIOLATION",
    "COMPLAINT_PROCEDURE",
  ]);
  expect([notice.directives, notice.number, notice.issuedOn, publication.from]).toEqual([
    [],
    null,
    null,
    null,
  ]);
});

test("Sài Đồng: no chair is named; ballots and spoken opinions are counted apart", () => {
  const { facts, publication } = SAI_DONG;
  expect(facts).toMatchObject({
    type: "PERIODIC",
    chairs: [],
    heldOn: "2021-10-07",
    heldOnPrecision: "DAY",
    attendance: null,
  });
  expect(unitOn(facts.unitCode ?? "", "2021-10-07")).toBe("Phường Sài Đồng");
  expect([namesOf(facts.guests), facts.hostIds]).toEqual([
    ["Ngô Thanh Xuân"],
    ["org_00142.0.PARTY_COMMITTEE"],
  ]);
  expect(facts.reportedCounts).toEqual([
    { channel: "BALLOT", unit: "OPINION", count: 18 },
    { channel: "SPOKEN", unit: "OPINION", count: 3 },
  ]);
  expect(publication.from).toBe("2021-10-08");
});

test("Phú Nhuận: six wards, the days of the visits and of the two decisions unknown", () => {
  const { facts, findings } = PHU_NHUAN;
  expect(facts).toMatchObject({
    unitCode: "768",
    from: "2023-08-28",
    to: "2023-09-08",
    coversFrom: "2022-01-01",
    coversTo: "2023-06-30",
  });
  expect([facts.supervisorId, facts.leader?.name]).toEqual([
    "org_768.0.FATHERLAND_FRONT",
    "Trần Thị Mai Lý",
  ]);
  expect(facts.visits?.map(({ unitCode }) => unitOn(unitCode, "2023-08-28"))).toEqual([
    "Phường 3",
    "Phường 5",
    "Phường 9",
    "Phường 11",
    "Phường 13",
    "Phường 15",
  ]);
  expect(facts.visits?.map(({ visitedOn, bodyIds }) => [visitedOn, bodyIds?.length])).toEqual(
    Array.from({ length: 6 }, () => [null, 2]),
  );
  // Three bodies of each of the six wards.
  const asked = findings.flatMap(({ addressees }) => addressees ?? []);
  expect(new Set(asked.map(({ organizationId }) => organizationId)).size).toBe(18);
  expect(asked).toHaveLength(18);
  expect(basesOf(facts.legalBases)).toEqual([
    ["935-QĐ/TU", null],
    ["936-QĐ/TU", null],
  ]);
  expect(findings.map(({ ref }) => ref.value)).toEqual([
    "003",
    "003/2",
    "003/3",
    "003/4",
    "003/5",
    "003/6",
  ]);
  for (const finding of findings)
    expect(finding).toMatchObject({
      type: "STRENGTH",
      unitCode: "768",
      foundOn: null,
    });
  expect(findings.map(({ recommendation }) => recommendation !== null)).toEqual([
    true,
    false,
    false,
    false,
    false,
    false,
  ]);
});

test("Nguyễn Cư Trinh: a Party body's own meeting, outside statistics", () => {
  const { facts, notice, publication } = NGUYEN_CU_TRINH;
  expect(facts).toMatchObject({
    type: "INTERNAL",
    heldOn: "2019-04-19",
    reportedCounts: [{ channel: "SPOKEN", unit: "OPINION", count: 9 }],
  });
  expect(unitOn(facts.unitCode ?? "", "2019-04-19")).toBe("Phường Nguyễn Cư Trinh");
  expect(facts.chairs).toEqual([
    {
      name: "Hồ Bích Ngọc",
      position: "Bí thư Đảng ủy phường",
      body: "org_26758.0.PARTY_COMMITTEE",
    },
  ]);
  expect(facts.legalBases).toEqual([
    { number: "05-CT/TW", title: null, issuer: null, issuedOn: null },
  ]);
  expect([notice.directives, publication]).toEqual([[], { place: null, from: null }]);
});

test("no opinion is entered for the reported sessions, and the difference is explained", () => {
  for (const { opinions, differenceExplanation } of REPORTED) {
    expect(opinions).toEqual([]);
    expect(differenceExplanation).toMatch(/không có ý kiến nào được nhập/);
  }
});

test("the demo is marked as invented, with every nature of opinion and kind of directive", () => {
  const { facts, notice, opinions } = BEN_THANH;
  expect(facts.title).toMatch(/^\[Dữ liệu minh họa\]/);
  expect(facts.summary).toMatch(/^DỮ LIỆU MINH HỌA/);
  expect(opinions.map(({ number }) => number)).toEqual(
    Array.from({ length: 20 }, (_, i) => String(i + 1).padStart(2, "0")),
  );
  expect(new Set(opinions.map(({ nature }) => nature ?? null)).size).toBe(
    Opinion.Nature.labels.length + 1,
  );
  expect([...new Set(notice.directives.flatMap(({ kinds }) => kinds))].toSorted()).toEqual([
    "DISSEMINATE",
    "ESCALATE",
    "PREPARE_RESOLUTION",
    "RESOLVE",
    "SUPERVISE",
  ]);
  for (const { content } of opinions)
    expect(content.length, content).toSatisfy((length: number) => length >= 100 && length <= 500);
});
