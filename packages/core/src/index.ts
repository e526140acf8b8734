export * from "./access/actor.ts";
export * from "./access/permissions.ts";
export type { Step } from "./access/step.ts";
export * from "./access/subject.ts";
export * as Addressee from "./addressee/index.ts";
export * as ApiClient from "./api-client/index.ts";
export * as Attachment from "./attachment/index.ts";
export * as Calendar from "./calendar/index.ts";
export { type Change, ChangeEntity, changesOf, listChanges } from "./change/write.ts";
export * as Citizen from "./citizen/index.ts";
export { cursorSeal } from "./cursor-seal/index.ts";
export * as Deadline from "./deadline/index.ts";
export type { DeadlineRecord } from "./deadline/record.ts";
export * as DeadlineChange from "./deadline-change/index.ts";
export * as DeadlineIndex from "./deadline-index/index.ts";
export {
  CalendarDayKind,
  CalendarDayStatus,
  ChairKind,
  DeadlineStage,
  DeadlineState,
  PeriodDirection,
  PeriodUnit,
  SourceMark,
} from "./deadline-record/labels.ts";
export { OpenWithout } from "./deadline-record/open-without.ts";
export * as Document from "./document/index.ts";
export * as Event from "./event/index.ts";
export { FIELD_CODE, Field, FieldGroup } from "./field/index.ts";
export * as GuessLimit from "./guess-limit/index.ts";
export { forEachConcurrently } from "./kernel/concurrency.ts";
export {
  addDays,
  type Day,
  dayOf,
  daysBetween,
  formatVietnamese,
  isDay,
  parseDay,
  startOf,
} from "./kernel/day.ts";
export type { Label } from "./kernel/enumeration.ts";
export * from "./kernel/errors.ts";
export { HINTS } from "./kernel/hints.ts";
export * from "./kernel/id.ts";
export { parse } from "./kernel/parse.ts";
export { DatePrecision, EXTERNAL_REF_MAX, type ExternalRef, isInstant } from "./kernel/schemas.ts";
export {
  cut,
  fold,
  hasTooManyMarks,
  isOverlong,
  MARKS_MAX,
  normalizeText,
  wordsOf,
} from "./kernel/text.ts";
export { withTimeout } from "./kernel/timeout.ts";
export * as Log from "./log/index.ts";
export * as Migration from "./migration/index.ts";
export * as Notice from "./notice/index.ts";
export * as Escalation from "./opinion/escalation/shape.ts";
export * as Response from "./opinion/response/index.ts";
export * as Organization from "./organization/index.ts";
export * as Overdue from "./overdue/index.ts";
export * as OwnField from "./own-field/index.ts";
export * as Recalculation from "./recalculation/index.ts";
export type { Context, RunContext } from "./request/context.ts";
export * as RoleGrants from "./role-grant/index.ts";
export * as RuleChange from "./rule-change/index.ts";
export * as RuleSettings from "./rule-settings/index.ts";
export * from "./subjects/concepts.ts";
export { type Subject, subjectsByIds } from "./subjects/subject.ts";
export * as Supervision from "./supervision/index.ts";
export * as Table from "./table/index.ts";
export { NONE } from "./table/key.ts";
export * as Unit from "./unit/index.ts";
export {
  allowedTransitions,
  possibleSteps,
  type StateRules,
  stepsByRules,
} from "./use-case/allowed.ts";
export { save } from "./use-case/decision.ts";
export { findByExternalRef } from "./use-case/external-ref.ts";
export type { ConditionCode, Guard, Lifecycle } from "./use-case/life-cycle.ts";
export { type InputOf, isPipelined } from "./use-case/mutation.ts";
export { factsOfPatch } from "./use-case/patch.ts";
export * as Vault from "./vault/index.ts";
export * as Worklist from "./worklist/index.ts";
