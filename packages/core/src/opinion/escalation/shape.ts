import * as z from "zod";
import { Failure } from "../../kernel/errors.ts";
import { optional, zDay, zId } from "../../kernel/schemas.ts";
import { ANSWER_MAX, NAME_MAX, NOTE_MAX, zLine, zText } from "../../kernel/text.ts";
import { Snapshot as OrganizationSnapshot } from "../../organization/shape.ts";
import { Means } from "../response/shape.ts";

/** A reminder that the escalating body sent to the higher body. */
export const FollowUp = z.object({
  on: zDay,
  note: zText(NOTE_MAX),
  documentNumber: optional(zLine(60)),
});

export const Reply = z.object({
  content: zText(ANSWER_MAX),
  repliedOn: optional(zDay),
  documentNumber: optional(zLine(60)),
});

/** An escalation to a higher body. A body outside the system has a name (`to`) and no id. */
export const Shape = z.object({
  id: z.string(),
  to: zLine(NAME_MAX),
  organization: optional(OrganizationSnapshot),
  documentNumber: optional(zLine(60)),
  escalatedOn: optional(zDay),
  /** The day the citizen was informed of the escalation, and by which means. */
  toldOn: optional(zDay),
  toldBy: optional(Means.schema),
  followUps: z.array(FollowUp).max(50).default([]),
  reply: optional(Reply),
});
export type Escalation = z.output<typeof Shape>;

const ONE_ADDRESSEE = {
  vi: "Chỉ ghi một trong hai: tên nơi nhận hoặc cơ quan nhận.",
  en: "Give either the addressee's name or the body, not both.",
};

/** The addressee of a new escalation: a name, or a body of this system. */
export const Target = z.object({ name: optional(zLine(NAME_MAX)), organizationId: optional(zId) });

/** Returns a failure unless exactly one of `name` and `organizationId` is present. */
export function misaddressed(
  { name, organizationId }: z.output<typeof Target>,
  path: readonly string[],
): Failure | undefined {
  if (name === null && organizationId === null) return new Failure("REQUIRED", path);
  return name !== null && organizationId !== null
    ? new Failure("CONFLICTING_INPUT", [...path, "organizationId"], ONE_ADDRESSEE)
    : undefined;
}
