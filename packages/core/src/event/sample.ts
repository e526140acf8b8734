import { EVENTS, type EventName } from "../change/event-names.ts";
import { fieldsOf } from "../deadline-index/notice-payload.ts";
import { KINDS, type Kind, toId } from "../kernel/id.ts";
import { type Event, eventOf } from "./shape.ts";

const ULID = { session: "01M7VAX6802DD9N0EB3N26DWR6", own: "01M7VAX680P52X9TP760KGQB2J" } as const;
const OPINION = toId("opinion", ULID.session, ULID.own);

/** A sample id of the given kind. */
function subjectOf(of: (typeof EVENTS)[EventName]["of"]): string {
  if (of === "calendar") return "calendar";
  if (of === "policies") return "policies 26743";
  if (of === "fields") return "fields 26743";
  const parts: Partial<Record<Kind, readonly (string | number)[]>> = {
    session: [ULID.session],
    notice: [ULID.session, 1],
    directive: [ULID.session, 1],
    campaign: [ULID.own],
    finding: [ULID.session, ULID.own],
    recommendation: [ULID.session, ULID.own],
    deadline: [KINDS.opinion, ULID.session, ULID.own, "OPINION_RESULT"],
    organization: ["26743", "2025-07-01", "to-dan-pho-5-0a1b2c3d4e"],
    grant: ["0123456789abcdef0123456789abcdef", ULID.own],
    client: [ULID.own],
    citizen: [ULID.own],
  };
  return of === "opinion" ? OPINION : toId(of, ...(parts[of] ?? [ULID.own]));
}

const STAGE: Partial<Record<EventName, string>> = {
  "deadline.reminded": "REMINDER_3",
  "deadline.overdue": "OVERDUE",
  "deadline.long-overdue": "LATE_5",
  "deadline.overdue-withdrawn": "WITHDRAWN",
  "deadline.overdue-reinstated": "REINSTATED",
};

/** Pure: a sample event of the given name, made from a Change like every event on the bus. */
export function sampleOf(name: EventName): Event {
  const { of, fields = [] } = EVENTS[name];
  const stage = STAGE[name];
  const body = {
    id: "org_26743.2025-07-01.PEOPLES_COMMITTEE",
    name: "Ủy ban nhân dân phường Bến Thành",
  };
  const payload = {
    dueOn: "2026-11-13",
    policyCode: "OPINION_RESULT",
    binding: true,
    subjectId: OPINION,
    owedBy: body,
    higherBody: stage === "LATE_5" ? { ...body, id: "org_79.0.PEOPLES_COMMITTEE" } : null,
  };
  return eventOf({
    subjectId: subjectOf(of),
    version: fields.length > 0 ? 2 : 1,
    event: name,
    occurredAt: "2026-11-13T17:00:00.000Z",
    recordedAt: stage ? "2026-11-13T17:05:02.114Z" : null,
    actor: stage
      ? { subject: "system:overdue", roles: [], client: null }
      : { subject: "canbo.tiepnhan", roles: ["CLERK"], client: null },
    unitCode: "26743",
    provinceCode: "79",
    requestId: "43507116-b493-4d74-a8e4-46e3eaa85ea7",
    reason: null,
    locked: false,
    fields: stage
      ? fieldsOf({ ...payload, stage })
      : fields.map((field) => ({ field, before: null, after: null })),
  });
}
