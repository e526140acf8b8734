import { NATIONAL_CALENDAR } from "../../src/calendar/calendar.ts";
import { settle } from "../../src/deadline/settle.ts";
import { statusAt } from "../../src/deadline/status.ts";
import { parseDay, startOf } from "../../src/kernel/day.ts";
import { obligationsOf } from "../../src/opinion/obligations.ts";
import { resultDayOf } from "../../src/opinion/result-day.ts";
import { type Opinion, Shape } from "../../src/opinion/shape.ts";
import { STEPS } from "../../src/opinion/steps.ts";
import { termsOn } from "../histories/terms.ts";

export const DEPARTMENT = { id: "org_a", name: "Phòng Kinh tế" };
export const OTHER = { id: "org_b", name: "Phòng Văn hóa" };

/** A classified opinion, received on 5 January, of an id without parts. */
export const opinion = (id: string, more: object = {}): Opinion =>
  Shape.parse({
    id: `opn_home.${id}`,
    version: 1,
    home: "home",
    internal: false,
    unit: {
      code: "26743",
      validFrom: null,
      name: "Phường",
      level: "COMMUNE",
      kind: "phường",
      provinceCode: "79",
    },
    receivedOn: "2026-01-05",
    content: "Đường hư.",
    contentState: "SHOWN",
    channel: "LETTER",
    nature: "SUGGESTION",
    competence: "COMMUNE",
    status: "CLASSIFIED",
    trackingCode: id,
    citizenId: `ctz_${id}`,
    replied: [],
    responses: [],
    escalations: [],
    recordedAt: "2026-01-05T02:00:00Z",
    ...more,
  });

/** The opinion as a write on a day stores it. */
export const written = (on: string, after: Opinion): Opinion => {
  const terms = termsOn(parseDay(on));
  return { ...after, deadlines: settle(after.deadlines, obligationsOf(after), terms) };
};

export const response = (id: string, more: object = {}) => ({
  id,
  version: 1,
  kind: "FINAL",
  status: "DELIVERED",
  content: "Đã sửa.",
  approvedBy: "lan",
  approvedOn: "2026-01-20",
  ...more,
});
export const assignment = (dueOn: string | null, more: object = {}) => ({
  organization: DEPARTMENT,
  assignedOn: "2026-01-06",
  dueOn,
  ordinal: 1,
  answeredBefore: 0,
  ...more,
});
export const escalation = (id: string, escalatedOn: string) => ({ id, to: "Sở", escalatedOn });

const at = (on: string) => ({
  today: parseDay(on),
  now: new Date(`${on}T09:00:00+07:00`),
  actor: "lan",
});
export const returned = (before: Opinion, on: string): Opinion =>
  written(on, {
    ...before,
    ...STEPS.returnOpinion.apply(before, { reason: "Nhầm." }, at(on), NATIONAL_CALENDAR),
    status: "RETURNED",
  });
/** Assigned again by the day that the citizen had, or by a given one. */
export const assigned = (before: Opinion, on: string, dueOn: string | null = null): Opinion => {
  const input = {
    organizationId: OTHER.id,
    assignedOn: null,
    dueOn: dueOn === null ? null : parseDay(dueOn),
    citizenToldOn: null,
    citizenToldBy: null,
    reason: null,
  };
  const owed = resultDayOf(before, { today: parseDay(on), calendar: NATIONAL_CALENDAR });
  const read = {
    body: OTHER,
    had: owed?.dueOn ?? null,
    cause: owed?.carriedCause ?? null,
    eased: [],
    unit: before.unit,
  };
  const fields = STEPS.assignOpinion.apply(before, input, at(on), read);
  return written(on, { ...before, ...fields, status: "ASSIGNED" });
};
export const told = (before: Opinion, citizenToldOn: string, on: string): Opinion => ({
  ...before,
  ...STEPS.tellRejection.apply(
    before,
    { citizenToldOn: parseDay(citizenToldOn), citizenToldBy: null },
    at(on),
    undefined as never,
  ),
});

/** The deadlines of one policy, each as due day, state and body on a day. */
export const states = ({ deadlines }: Opinion, code: string, on: string): readonly unknown[] =>
  deadlines
    .filter(({ policyCode }) => policyCode === code)
    .map((record) => [
      record.dueOn,
      statusAt(record, startOf(parseDay(on)), NATIONAL_CALENDAR).state,
      record.owedBy?.id ?? null,
    ]);
