import {
  CalendarDayKind,
  CalendarDayStatus,
  ChairKind,
  DeadlineStage,
  DeadlineState,
  Document,
  Field,
  FieldGroup,
  type Label,
  OpenWithout,
  Organization,
  PeriodDirection,
  PeriodUnit,
  Recalculation,
  Role,
  Scope,
  SourceMark,
  Supervision,
  Unit,
  USER_ERRORS,
  Worklist,
} from "@doithoai/core";
import type { Enums } from "./concepts/concept.ts";
import { ofConcepts } from "./concepts/index.ts";

/**
 * The enums of the schema with their labels, from the concept that owns it. The SDL of the enums is
 * generated from this table.
 */
const ENUMS = {
  Scope: {
    about: "Permission of a connected system beyond public reading.",
    labels: Scope.labels,
  },
  Role: { about: "Set of permitted actions.", labels: Role.labels },
  UnitLevel: { about: "Level of government.", labels: Unit.Level.labels },
  OrganizationKind: { about: "Kind of body.", labels: Organization.Kind.labels },
  ...ofConcepts("labels"),
  DeadlineState: {
    about: "State of a deadline. At every instant a deadline is in exactly one state.",
    labels: DeadlineState.labels,
  },
  OpenWithout: {
    about: "Reason why an open matter carries no open deadline.",
    labels: OpenWithout.labels,
  },
  WorkKind: { about: "Kind of matter on a worklist.", labels: Worklist.Kind.labels },
  PeriodUnit: { about: "Unit of a period.", labels: PeriodUnit.labels },
  PeriodDirection: { about: "Direction of a period.", labels: PeriodDirection.labels },
  SourceMark: { about: "Reliability of a rule's source.", labels: SourceMark.labels },
  ChairKind: {
    about:
      "Body that the chair of a session heads. " +
      "A chair who heads both counts as the Party committee's.",
    labels: ChairKind.labels,
  },
  CalendarDayStatus: {
    about: "Status of a calendar day.",
    labels: CalendarDayStatus.labels,
  },
  CalendarDayKind: { about: "Kind of calendar day.", labels: CalendarDayKind.labels },
  DeadlineStage: {
    about: "Notice that the overdue check emits.",
    labels: DeadlineStage.labels,
  },
  RecalculationStatus: {
    about: "Progress of a recalculation.",
    labels: Recalculation.Status.labels,
  },
  FieldGroup: {
    about: "Group of fields (lĩnh vực) in the State's report form on petitions.",
    labels: FieldGroup.labels,
  },
  DocumentKind: { about: "Kind of document.", labels: Document.Kind.labels },
  FindingType: { about: "Type of finding.", labels: Supervision.FindingType.labels },
  UserErrorCode: { about: "Error of an input, with its message.", labels: userErrorLabels() },
} as const satisfies Enums;

/** Every enum of the schema: those above, then steps and conditions, whose words load apart. */
export const allEnums = async (): Promise<Enums> => {
  const { CONDITION_CODE, STEP } = await import("./step-words.ts");
  return { ...ENUMS, ConditionCode: CONDITION_CODE, Step: STEP };
};

/** Fields are data and not an enum of the schema, because offices add fields. */
export const FIELDS = Field.labels;

/** The messages with placeholders for their limits: `At most {limit} characters.` */
function userErrorLabels(): readonly Label[] {
  const slots = new Proxy<Record<string, string>>({}, { get: (_, name) => `{${String(name)}}` });
  return Object.entries(USER_ERRORS).map(([code, words]) => ({
    code,
    vi: words.vi(slots),
    en: words.en(slots),
  }));
}
