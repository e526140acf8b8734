import * as z from "zod";
import { partsOf } from "../kernel/id.ts";

const FIELD = "notice";

/** The notice in a Change whose subject is a deadline. */
const Shape = z.object({
  stage: z.string(),
  dueOn: z.iso.date(),
  policyCode: z.string(),
  /** Absent in a notice stored before: by the rules of that time, every deadline counted. */
  binding: z.boolean().default(true),
  subjectId: z.string(),
  owedBy: z.object({ id: z.string(), name: z.string() }).nullable(),
  /** Without id above the provinces, where bodies have no entry. */
  higherBody: z.object({ id: z.string().nullable(), name: z.string() }).nullable(),
});
export type NoticePayload = z.output<typeof Shape>;

interface Carrying {
  readonly subjectId: string;
  readonly fields: readonly { readonly field: string; readonly after: unknown }[];
}

export const fieldsOf = (notice: NoticePayload) => [{ field: FIELD, before: null, after: notice }];

/**
 * The notice in a Change, or undefined if its subject is not a deadline.
 * @throws ZodError when a Change of a deadline has no valid notice.
 */
export function noticePayloadOf({ subjectId, fields }: Carrying): NoticePayload | undefined {
  return (
    partsOf("deadline", subjectId) &&
    Shape.parse(fields.find(({ field }) => field === FIELD)?.after)
  );
}
