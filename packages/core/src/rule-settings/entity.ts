import * as z from "zod";
import { POLICIES, type Policy } from "../deadline/policies.ts";
import {
  CalendarDayKind,
  CalendarDayStatus,
  PeriodDirection,
  PeriodUnit,
  SourceMark,
} from "../deadline-record/labels.ts";
import { optional, zDay } from "../kernel/schemas.ts";
import { NOTE_MAX, zLine } from "../kernel/text.ts";
import { entity } from "../table/entity.ts";

/** A calendar day that an administrator set. */
export const CalendarDay = z.object({
  day: zDay,
  working: z.boolean(),
  status: CalendarDayStatus.schema,
  kind: CalendarDayKind.schema,
  reason: zLine(300),
  source: optional(zLine(300)),
});

/** The maximum of set days, and of cleared days: enough for decades. */
export const SET_MAX = 1_000;

/**
 * The changes of the national calendar, and the units with their own policies. Every request reads
 * them, so they are cached for a few seconds.
 */
export const RulesEntity = entity({
  name: "Rules",
  shape: z.object({
    version: z.int().min(0),
    calendar: z.object({
      /** The edition of the calendar that the stage has adopted. */
      edition: z.int().positive(),
      version: z.int().positive(),
      set: z.array(CalendarDay).max(SET_MAX),
      cleared: z.array(zDay).max(SET_MAX),
      coveredTo: optional(zDay),
    }),
    overriding: z.array(z.string()).max(5_000),
  }),
  schema: 1,
  pk: "RULES",
  sk: "RULES",
  of: () => ({}),
  question:
    "Which days were set in the working calendar, " +
    "and which units have deadline policies of their own?",
  rate: "one item, a few writes per year",
  attributes: ({ version }) => ({ version }),
});

/** A policy that an administrator set. The default policy of the same code provides the texts. */
export const OwnPolicy = z.object({
  code: z.string(),
  period: z.object({
    length: z.int().min(0).max(400),
    unit: PeriodUnit.schema,
    direction: PeriodDirection.schema,
  }),
  source: zLine(NOTE_MAX),
  mark: SourceMark.schema,
  validFrom: zDay,
  version: z.int().positive(),
});
/** The maximum of policies of one unit, including earlier ones. */
const OWN_POLICIES_MAX = 500;

export const PolicyBookEntity = entity({
  name: "PolicyBook",
  shape: z.object({
    unitCode: z.string(),
    version: z.int().min(0),
    policies: z.array(OwnPolicy).max(OWN_POLICIES_MAX),
  }),
  schema: 1,
  pk: "POLICIES#{unit}",
  sk: "BOOK",
  of: ({ unitCode }) => ({ unit: unitCode }),
  question: "Which deadline policies did this unit set, and from which day do they apply?",
  rate: "one per unit that sets a policy, a few writes per year",
  attributes: ({ version }) => ({ version }),
});

export const toPolicies = (
  unitCode: string,
  own: readonly z.output<typeof OwnPolicy>[],
): readonly Policy[] =>
  own.flatMap((each) => {
    const shipped = POLICIES.find(({ code }) => code === each.code);
    return shipped ? [{ ...shipped, ...each, unitCode }] : [];
  });
