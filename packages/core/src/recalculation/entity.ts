import * as z from "zod";
import { enumeration } from "../kernel/enumeration.ts";
import { optional, zDay, zInstant } from "../kernel/schemas.ts";
import { NOTE_MAX, zText } from "../kernel/text.ts";
import { entity, indexKey } from "../table/entity.ts";

/** The cause of a recalculation: a change of the calendar, or of a policy of a unit. */
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
 * RUNNING: not all open deadlines were examined. CONFIRMING: all were examined, and a last pass
 * follows for writes that started with the earlier rules.
 */
export const Status = enumeration({
  RUNNING: ["đang tính lại", "recalculating"],
  CONFIRMING: ["đã tính lại, chờ rà soát lần cuối", "recalculated, final check pending"],
  DONE: ["hoàn thành", "done"],
});

/**
 * The recalculation of open deadlines after a change of the rules, page by page. A process
 * continues at the stored position.
 */
const Shape = z.object({
  id: z.string(),
  version: z.int().positive(),
  createdAt: zInstant,
  by: z.string(),
  reason: zText(NOTE_MAX),
  cause: Cause,
  status: Status.schema,
  /**
   * From then on no request uses the old rules. Epoch milliseconds, by the machine's clock, as for
   * `passBegan`.
   */
  settledAfter: z.int(),
  passBegan: z.int(),
  /** The position: `open` lists the remaining partitions, and `cursor` is in the first of them. */
  index: z.enum(["unitDay", "provinceDay", "countryDay"]),
  owners: z.array(z.string()),
  open: z.array(z.string()),
  cursor: optional(z.string()),
  examined: z.int(),
  moved: z.int(),
  /** Deadlines that could not be recalculated. The log of the scheduled job names them by id. */
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
  question: "How far has this recalculation of open deadlines come?",
  rate: "a few per year, one write per page of 100 deadlines",
  attributes: ({ version }) => ({ version }),
  indexes: {
    nextAction: indexKey<Recalculation>()({
      pk: "RECALCULATIONS",
      sk: "{instant}#{id}",
      of: ({ status, createdAt, id }) =>
        status === "DONE" ? undefined : { instant: createdAt, id },
      question: "Which recalculations are not finished?",
    }),
  },
});
