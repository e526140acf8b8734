import { type Day, day } from "../kernel/day.ts";

/** The changes of an edition in the days that ship. */
interface Edition {
  /**
   * Days that were worked in the edition before and are off in this one, or the other way round.
   */
  readonly days: readonly Day[];
  /** The reason that the audit trail of a stage gives when it adopts the edition. */
  readonly reason: string;
}

/** The second edition and each later one. The first needs no entry: every stage begins with it. */
const LATER: readonly Edition[] = [
  {
    days: [day("2026-11-24"), day("2027-11-24")],
    reason: [
      "Cập nhật lịch làm việc: nghỉ Ngày Văn hóa Việt Nam 24/11 theo Nghị quyết 28/2026/QH16 (dẫn lại);",
      "lịch nghỉ năm 2027 theo Công văn 10065/VPCP-KGVX ngày 02/10/2026 (dẫn lại).",
    ].join(" "),
  },
];

/** The edition of the days that ship (`years/`). It goes up by one when they change. */
export const EDITION = LATER.length + 1;

export const editionsAfter = (edition: number): readonly Edition[] => LATER.slice(edition - 1);
