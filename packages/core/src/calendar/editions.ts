import { type Day, parseDay } from "../kernel/day.ts";

/** An edition of the shipped calendar days. */
interface Edition {
  /** Days that changed from working day to day off, or back, since the previous edition. */
  readonly days: readonly Day[];
  /** The reason that a stage's audit trail records when the stage adopts the edition. */
  readonly reason: string;
}

/** The second and later editions. The first has no entry, because every stage starts with it. */
const LATER: readonly Edition[] = [
  {
    days: [parseDay("2026-11-24"), parseDay("2027-11-24")],
    reason: [
      "Cập nhật lịch làm việc: nghỉ Ngày Văn hóa Việt Nam 24/11 " +
        "theo Nghị quyết 28/2026/QH16 (dẫn lại);",
      "lịch nghỉ năm 2027 theo Công văn 10065/VPCP-KGVX ngày 02/10/2026 (dẫn lại).",
    ].join(" "),
  },
];

/** The edition of the shipped calendar days (`years/`). Incremented when they change. */
export const EDITION = LATER.length + 1;

export const editionsAfter = (edition: number): readonly Edition[] => LATER.slice(edition - 1);
