import * as z from "zod";
import { type Conditions, inheriting } from "../deadline/conditions.ts";
import { type Policy, sharedConditions, shippedOf } from "../deadline/policies.ts";
import {
  CalendarDayKind,
  CalendarDayStatus,
  ChairKind,
  PeriodDirection,
  PeriodUnit,
  SessionType,
  SourceMark,
} from "../deadline-record/labels.ts";
import { optional, zDay } from "../kernel/schemas.ts";
import { NOTE_MAX, zLine } from "../kernel/text.ts";
import { entity } from "../table/entity.ts";
import { Level } from "../unit/shape.ts";

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

const conditionOf = <T extends z.ZodType<string>>(values: T) =>
  optional(z.array(values).min(1).max(10));
/** The conditions that a unit sets for a policy. Null: that of the default policies. */
export const OwnConditions = z.object({
  sessionTypes: conditionOf(SessionType.schema),
  unitLevels: conditionOf(Level.schema),
  chairKinds: conditionOf(ChairKind.schema),
});

/** A policy that an administrator set. The default policy of the same code provides the texts. */
export const OwnPolicy = z.object({
  code: z.string(),
  /** Null if the unit has switched the duty off. */
  period: optional(
    z.object({
      length: z.int().min(0).max(400),
      unit: PeriodUnit.schema,
      direction: PeriodDirection.schema,
    }),
  ),
  conditions: optional(OwnConditions),
  source: zLine(NOTE_MAX),
  mark: SourceMark.schema,
  validFrom: zDay,
  validTo: optional(zDay),
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

const given = (conditions: z.output<typeof OwnConditions> | null): Conditions => ({
  ...(conditions?.sessionTypes && { sessionTypes: conditions.sessionTypes }),
  ...(conditions?.unitLevels && { unitLevels: conditions.unitLevels }),
  ...(conditions?.chairKinds && { chairKinds: conditions.chairKinds }),
});

/**
 * The policies of a unit. They inherit each condition that they do not set themselves from the
 * shipped policies of their code, as far as all of those share it.
 */
export const toPolicies = (
  unitCode: string,
  own: readonly z.output<typeof OwnPolicy>[],
): readonly Policy[] =>
  own.flatMap((each) => {
    const [shipped] = shippedOf(each.code);
    const conditions = inheriting(given(each.conditions), sharedConditions(each.code));
    const none = each.period === null;
    return shipped ? [{ ...shipped, ...each, unitCode, conditions, none }] : [];
  });
