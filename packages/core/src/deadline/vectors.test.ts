import { describe, expect, test } from "vitest";
import { NATIONAL_CALENDAR } from "../calendar/calendar.ts";
import { parseDay } from "../kernel/day.ts";
import { countDueDay } from "./count.ts";
import type { Period } from "./period.ts";

type Row = readonly [
  what: string,
  start: string,
  length: number,
  unit: Period["unit"],
  due: string,
  pauses?: readonly (readonly [from: string, to: string])[],
];

/** Computed independently of this code, day by day from the decisions of each year. */
const VECTORS: Readonly<Record<string, readonly Row[]>> = {
  "Bộ luật Dân sự 2015, Điều 147: the day of the event is not counted": [
    ["an event on Monday, one day", "2025-10-06", 1, "DAYS", "2025-10-07"],
    ["an event on Monday, one working day", "2025-10-06", 1, "WORKING_DAYS", "2025-10-07"],
    ["an event on Thursday, one working day", "2025-10-09", 1, "WORKING_DAYS", "2025-10-10"],
    ["an event on Friday, five working days", "2025-10-10", 5, "WORKING_DAYS", "2025-10-17"],
    ["an event on a Saturday, two days", "2025-10-11", 2, "DAYS", "2025-10-13"],
    ["an event on a Sunday, five working days", "2025-10-12", 5, "WORKING_DAYS", "2025-10-17"],
    ["an event on the last day of a year", "2025-12-31", 3, "DAYS", "2026-01-05"],
    ["an event on the leap day", "2024-02-29", 1, "DAYS", "2024-03-01"],
    ["an event the day before the leap day", "2024-02-28", 1, "DAYS", "2024-02-29"],
    ["five working days over the leap day", "2024-02-27", 5, "WORKING_DAYS", "2024-03-05"],
    ["an event on a holiday", "2025-09-02", 10, "WORKING_DAYS", "2025-09-16"],
    ["an event on a working Saturday", "2026-01-10", 1, "WORKING_DAYS", "2026-01-12"],
  ],
  "Bộ luật Dân sự 2015, Điều 148: an end on a day off moves to the next working day": [
    ["ten days to a Saturday", "2025-10-08", 10, "DAYS", "2025-10-20"],
    ["ten days to a Sunday", "2025-10-09", 10, "DAYS", "2025-10-20"],
    ["twenty days to a Saturday", "2025-10-05", 20, "DAYS", "2025-10-27"],
    ["thirty days to a Sunday", "2025-10-10", 30, "DAYS", "2025-11-10"],
    ["ten days to New Year", "2025-12-22", 10, "DAYS", "2026-01-05"],
    ["ten days into the first days of 2026", "2025-12-23", 10, "DAYS", "2026-01-05"],
    ["ten days to the working Saturday itself", "2025-12-31", 10, "DAYS", "2026-01-10"],
    ["to a Sunday after a working Saturday", "2026-01-01", 10, "DAYS", "2026-01-12"],
    ["into Tết 2026, its first day", "2026-02-06", 10, "DAYS", "2026-02-23"],
    ["into Tết 2026, its last day", "2026-02-10", 10, "DAYS", "2026-02-23"],
    ["the Saturday after Tết", "2026-02-11", 10, "DAYS", "2026-02-23"],
    ["into Tết 2025", "2025-01-17", 10, "DAYS", "2025-02-03"],
    ["into Tết 2024", "2024-01-30", 10, "DAYS", "2024-02-15"],
    ["to 30 April, two holidays in a row", "2026-04-20", 10, "DAYS", "2026-05-04"],
    ["to 1 May, before a weekend", "2026-04-21", 10, "DAYS", "2026-05-04"],
    ["to 2 September", "2026-08-23", 10, "DAYS", "2026-09-03"],
    ["to the swapped Monday before Quốc khánh", "2026-08-21", 10, "DAYS", "2026-09-03"],
    ["to the day off for Giỗ Tổ", "2026-04-17", 10, "DAYS", "2026-04-28"],
    ["to Giỗ Tổ on a Sunday", "2026-04-16", 10, "DAYS", "2026-04-28"],
  ],
  "Bộ luật Dân sự 2015, Điều 148: months end on the corresponding day or the last day": [
    ["one month to a day that is worked", "2025-10-13", 1, "MONTHS", "2025-11-13"],
    ["one month to a Saturday", "2025-10-15", 1, "MONTHS", "2025-11-17"],
    ["from 31 August to 30 September", "2025-08-31", 1, "MONTHS", "2025-09-30"],
    ["from 30 January to the end of February", "2025-01-30", 1, "MONTHS", "2025-02-28"],
    ["from 31 December to the leap day", "2023-12-31", 2, "MONTHS", "2024-02-29"],
    ["from the leap day a year on", "2024-02-29", 12, "MONTHS", "2025-02-28"],
    ["two months to a holiday", "2025-11-01", 2, "MONTHS", "2026-01-05"],
    ["six months over a year's end", "2025-08-15", 6, "MONTHS", "2026-02-23"],
    ["eighteen months", "2024-12-02", 18, "MONTHS", "2026-06-02"],
    ["three months to a Sunday", "2025-11-22", 3, "MONTHS", "2026-02-23"],
  ],
  "Bộ luật Lao động 2019, Điều 112: holidays are not worked": [
    ["five working days over 1 January 2024", "2023-12-29", 5, "WORKING_DAYS", "2024-01-08"],
    ["ten working days over Tết 2024", "2024-02-05", 10, "WORKING_DAYS", "2024-02-26"],
    ["ten working days over Tết 2025", "2025-01-20", 10, "WORKING_DAYS", "2025-02-10"],
    ["ten working days over Tết 2026", "2026-02-09", 10, "WORKING_DAYS", "2026-03-02"],
    ["one working day, the eve of Tết 2023", "2023-01-19", 1, "WORKING_DAYS", "2023-01-27"],
    ["three working days over Giỗ Tổ 2025", "2025-04-03", 3, "WORKING_DAYS", "2025-04-09"],
    [
      "five working days over 30 April and 1 May 2026",
      "2026-04-27",
      5,
      "WORKING_DAYS",
      "2026-05-06",
    ],
    ["twenty working days over two holidays", "2026-04-20", 20, "WORKING_DAYS", "2026-05-21"],
    ["fifteen working days over Quốc khánh 2025", "2025-08-25", 15, "WORKING_DAYS", "2025-09-17"],
  ],
  "Bộ luật Lao động 2019, Điều 111 khoản 3: a holiday on a weekend moves to a working day": [
    ["the day off for 1 January 2023, a Sunday", "2022-12-30", 1, "WORKING_DAYS", "2023-01-03"],
    [
      "Tết 2023 with two days in place of its weekend",
      "2023-01-18",
      3,
      "WORKING_DAYS",
      "2023-01-30",
    ],
    [
      "two days off in place of two holidays in 2023",
      "2023-04-28",
      1,
      "WORKING_DAYS",
      "2023-05-04",
    ],
    ["Quốc khánh 2023 over a weekend", "2023-08-31", 1, "WORKING_DAYS", "2023-09-05"],
    [
      "five working days over the day off for Giỗ Tổ 2026",
      "2026-04-22",
      5,
      "WORKING_DAYS",
      "2026-05-04",
    ],
  ],
  "yearly decisions: swapped days": [
    [
      "a Monday off, worked on a Saturday after it (2024)",
      "2024-04-26",
      1,
      "WORKING_DAYS",
      "2024-05-02",
    ],
    ["and that Saturday counts (2024)", "2024-04-26", 3, "WORKING_DAYS", "2024-05-04"],
    [
      "a Friday off, worked on a Saturday before it (2025)",
      "2025-04-25",
      1,
      "WORKING_DAYS",
      "2025-04-26",
    ],
    ["both in one count (2025)", "2025-04-24", 5, "WORKING_DAYS", "2025-05-05"],
    ["the Friday after New Year 2026", "2025-12-31", 1, "WORKING_DAYS", "2026-01-05"],
    ["the Saturday of 22 August 2026", "2026-08-20", 2, "WORKING_DAYS", "2026-08-22"],
    ["both ends of the swap of August 2026", "2026-08-19", 10, "WORKING_DAYS", "2026-09-04"],
    ["days that end on a Friday off", "2025-04-22", 10, "DAYS", "2025-05-05"],
  ],
  "Nghị quyết 28/2026/QH16: 24 November is a day off": [
    ["ten working days over it", "2026-11-16", 10, "WORKING_DAYS", "2026-12-01"],
    ["ten days to it", "2026-11-14", 10, "DAYS", "2026-11-25"],
    ["one working day from its eve, 2027", "2027-11-23", 1, "WORKING_DAYS", "2027-11-25"],
    ["one month to it, 2027", "2027-10-24", 1, "MONTHS", "2027-11-25"],
  ],
  "the calendar of 2027": [
    ["ten working days over New Year", "2026-12-28", 10, "WORKING_DAYS", "2027-01-12"],
    ["ten days into Tết", "2027-01-25", 10, "DAYS", "2027-02-11"],
    ["ten working days over Tết", "2027-02-01", 10, "WORKING_DAYS", "2027-02-22"],
    ["one working day from the eve of Giỗ Tổ", "2027-04-15", 1, "WORKING_DAYS", "2027-04-19"],
    [
      "one working day over 30 April and the day off for 1 May",
      "2027-04-29",
      1,
      "WORKING_DAYS",
      "2027-05-04",
    ],
    ["one working day over Quốc khánh", "2027-09-01", 1, "WORKING_DAYS", "2027-09-06"],
  ],
  "default of this system: paused days are not counted, first and last included": [
    [
      "one day of ten",
      "2026-03-02",
      10,
      "WORKING_DAYS",
      "2026-03-17",
      [["2026-03-04", "2026-03-04"]],
    ],
    [
      "over Tết, whose days do not count anyway",
      "2026-02-09",
      5,
      "WORKING_DAYS",
      "2026-02-23",
      [["2026-02-16", "2026-02-20"]],
    ],
    [
      "two pauses",
      "2026-03-02",
      10,
      "WORKING_DAYS",
      "2026-03-23",
      [
        ["2026-03-04", "2026-03-05"],
        ["2026-03-10", "2026-03-12"],
      ],
    ],
    [
      "a pause delays a period in days by days",
      "2026-03-02",
      10,
      "DAYS",
      "2026-03-16",
      [["2026-03-05", "2026-03-08"]],
    ],
    [
      "over the working Saturday",
      "2026-01-05",
      5,
      "WORKING_DAYS",
      "2026-01-12",
      [["2026-01-10", "2026-01-10"]],
    ],
    [
      "from the day after the event",
      "2026-03-02",
      3,
      "WORKING_DAYS",
      "2026-03-11",
      [["2026-03-03", "2026-03-06"]],
    ],
    [
      "a pause after the end moves nothing",
      "2026-03-02",
      3,
      "WORKING_DAYS",
      "2026-03-05",
      [["2026-03-06", "2026-03-20"]],
    ],
    [
      "over the last day, which is a Friday",
      "2026-03-02",
      4,
      "WORKING_DAYS",
      "2026-03-09",
      [["2026-03-06", "2026-03-06"]],
    ],
  ],
};

for (const [law, rows] of Object.entries(VECTORS))
  describe(law, () => {
    for (const [what, start, length, unit, due, pauses = []] of rows)
      test(`${what}: ${start} + ${length} ${unit} = ${due}`, () => {
        const period: Period = { length, unit, direction: "FORWARD" };
        const stops = pauses.map(([from, to]) => ({ from: parseDay(from), to: parseDay(to) }));
        expect(
          countDueDay({
            startedOn: parseDay(start),
            period,
            calendar: NATIONAL_CALENDAR,
            pauses: stops,
          }),
        ).toBe(due);
      });
  });
