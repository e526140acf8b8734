import * as z from "zod";
import { partsOf } from "../kernel/id.ts";

const FIELD = "notice";

/** What a Change under a deadline's own id tells of it. */
const Shape = z.object({
  stage: z.string(),
  dueOn: z.iso.date(),
  policyCode: z.string(),
  subjectId: z.string(),
  owedBy: z.object({ id: z.string(), name: z.string() }).nullable(),
  /** Above the provinces there is no entry: no id. */
  higherBody: z.object({ id: z.string().nullable(), name: z.string() }).nullable(),
});
export type NoticePayload = z.output<typeof Shape>;

interface Carrying {
  readonly subjectId: string;
  readonly fields: readonly { readonly field: string; readonly after: unknown }[];
}

export const fieldsOf = (told: NoticePayload) => [{ field: FIELD, before: null, after: told }];

/**
 * What a Change tells of a deadline; undefined where it is of another subject. @throws ZodError
 * when it tells nothing.
 */
export function noticePayloadOf({ subjectId, fields }: Carrying): NoticePayload | undefined {
  return (
    partsOf("deadline", subjectId) &&
    Shape.parse(fields.find(({ field }) => field === FIELD)?.after)
  );
}
