import * as z from "zod";
import { Role } from "../access/actor.ts";
import { type Change, Shape as ChangeShape } from "../change/entity.ts";
import { type NoticePayload, noticePayloadOf } from "../deadline-index/notice-payload.ts";
import { KINDS } from "../kernel/id.ts";
import { zInstant } from "../kernel/schemas.ts";

/** Replaces the id of a body above the provinces. Such a body has no id. */
const GOVERNMENT = "GOVERNMENT";

const Notice = z
  .strictObject({
    stage: z
      .string()
      .describe(
        "REMINDER_n: n working days before; OVERDUE; LATE_n: n working days late; " +
          "WITHDRAWN: an overdue notice was wrong; REINSTATED: it is overdue after all",
      ),
    dueOn: z.iso.date().describe("The due day of the deadline at this notice, in Asia/Ho_Chi_Minh"),
    policyCode: z.string(),
    binding: z
      .boolean()
      .describe(
        "Whether the deadline binds: by law, by a rule of a unit, or by a day that was fixed; " +
          "false by a default of this system, of which no higher body is notified",
      ),
    subjectId: z
      .string()
      .describe("The session, opinion, directive or recommendation with this deadline"),
    owedBy: z
      .string()
      .nullable()
      .describe("Id of the body that must act; null if no body is responsible yet"),
    higherBody: z
      .string()
      .nullable()
      .describe(
        "Id of the higher body that is notified too; GOVERNMENT above the provinces; " +
          "null at other stages",
      ),
  })
  .describe("The notice of a deadline; null in every other event");

/**
 * The event that the system sends for one write. It contains no text that a user entered. It names
 * the changed fields without their values. A consumer reads the values from the API, which checks
 * the consumer's permissions.
 */
export const Shape = z
  .strictObject({
    id: z
      .string()
      .describe(
        "`chg_<subject>.<version>`, the id of the Change in the API. " +
          "An event that is sent again keeps its id",
      ),
    event: z.string().describe("What happened, past tense: `opinion.recorded`, `deadline.overdue`"),
    subjectId: z.string(),
    version: z
      .int()
      .positive()
      .describe(
        "The order of a subject's events, without gaps. The bus does not keep the order: " +
          "hold an event back until its predecessor arrives",
      ),
    occurredAt: zInstant.describe(
      "When it happened, UTC; for an overdue deadline the midnight at which it became overdue",
    ),
    recordedAt: zInstant.describe("When it was written, UTC"),
    actor: z
      .strictObject({ subject: z.string(), roles: z.array(Role.schema) })
      .describe("Who did it; `subject` is the name in the token"),
    unitCode: z.string().nullable(),
    provinceCode: z.string().nullable(),
    requestId: z.string(),
    locked: z
      .boolean()
      .describe("True if only callers who may read locked texts may read the subject's text"),
    changedFields: z
      .array(z.string())
      .describe("Names of the subject's fields that changed; none for a new subject"),
    notice: Notice.nullable(),
  })
  .meta({
    title: "Event of Đối thoại",
    description: "One write of one subject. Sent at least once.",
  });
export type Event = z.output<typeof Shape>;

/**
 * Pure: the event of a Change.
 * @throws ZodError when a Change of a deadline has no valid notice.
 */
export function eventOf(change: Change): Event {
  const {
    subjectId,
    version,
    event,
    occurredAt,
    recordedAt,
    actor,
    unitCode,
    provinceCode,
    requestId,
    locked,
    fields,
  } = change;
  const payload = noticePayloadOf(change);
  return {
    id: `${KINDS.change}_${subjectId}.${version}`,
    event,
    subjectId,
    version,
    occurredAt,
    recordedAt: recordedAt ?? occurredAt,
    actor: { subject: actor.subject, roles: actor.roles },
    unitCode,
    provinceCode,
    requestId,
    locked,
    changedFields: payload ? [] : fields.map(({ field }) => field),
    notice: payload ? noticeOf(payload) : null,
  };
}

const noticeOf = ({
  stage,
  dueOn,
  policyCode,
  binding,
  subjectId,
  owedBy,
  higherBody,
}: NoticePayload): Event["notice"] => ({
  stage,
  dueOn,
  policyCode,
  binding,
  subjectId,
  owedBy: owedBy?.id ?? null,
  higherBody: higherBody && (higherBody.id ?? GOVERNMENT),
});

/**
 * Parses a Change from the JSON text in the table's stream.
 * @throws ZodError or SyntaxError when the text is not a Change.
 */
export const changeFrom = (body: string): Change => ChangeShape.parse(JSON.parse(body));
