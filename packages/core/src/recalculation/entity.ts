import * as z from "zod";
import { enumeration } from "../kernel/enumeration.ts";
import { optional, zDay, zInstant } from "../kernel/schemas.ts";
import { NOTE_MAX, prose } from "../kernel/text.ts";
import { entity, indexKey } from "../table/entity.ts";

/** What changed: the calendar, or a policy of a unit. */
export const Cause = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("CALENDAR"), version: z.int(), days: z.array(zDay).max(400) }),
  z.object({
    kind: z.literal("POLICY"),
    version: z.int(),
    unitCode: z.string(),
    code: z.string(),
    validFrom: zDay,
  }),
]);
export type Cause = z.output<typeof Cause>;

/**
 * RUNNING: not all open deadlines were looked at. CONFIRMING: all were, and will be once more, for
 * writes that began with the earlier rules.
 */
export const Status = enumeration({
  RUNNING: ["đang tính lại", "recalculating"],
  CONFIRMING: ["đã tính lại, chờ rà soát lần cuối", "recalculated, final check pending"],
  DONE: ["hoàn thành", "done"],
});

/**
 * Open deadlines counted anew after a change of the rules, page by page: whoever goes on begins
 * where the last one stopped.
 */
const Shape = z.object({
  id: z.string(),
  version: z.int().positive(),
  createdAt: zInstant,
  by: z.string(),
  reason: prose(NOTE_MAX),
  cause: Cause,
  status: Status.schema,
  /**
   * Epoch milliseconds by the machine's clock: every process has taken up the new rules by then;
   * and when this pass began.
   */
  settledAfter: z.int(),
  passBegan: z.int(),
  /** Where it is: an owner and phase of the index a partition; the cursor is in the first. */
  index: z.enum(["unitDay", "provinceDay"]),
  owners: z.array(z.string()),
  open: z.array(z.string()),
  cursor: optional(z.string()),
  examined: z.int(),
  moved: z.int(),
  /** Deadlines that could not be recalculated; the log names by id those that still fail at the end. */
  failed: z.int(),
  startsOverdue: z.int(),
  stopsOverdue: z.int(),
});
export type Recalculation = z.output<typeof Shape>;

export const RecalculationEntity = entity({
  name: "Recalculation",
  shape: Shape,
  schema: 1,
  pk: "RECALCULATION#{id}",
  sk: "RECALCULATION",
  of: ({ id }) => ({ id }),
  question: "How far is this counting anew of open deadlines?",
  rate: "a few a year, a write a page of 100 deadlines",
  attributes: ({ version }) => ({ version }),
  indexes: {
    nextAction: indexKey<Recalculation>()({
      pk: "RECALCULATIONS",
      sk: "{instant}#{id}",
      of: ({ status, createdAt, id }) =>
        status === "DONE" ? undefined : { instant: createdAt, id },
      question: "Which of them are not done?",
    }),
  },
});
