export * from "./actor.ts";
export { addDays, type Day, day, dayOf, daysBetween, inVietnamese, isDay, startOf } from "./calendar/day.ts";
export * as Calendar from "./calendar/index.ts";
export { type Carrier, carriersByIds } from "./carrier.ts";
export * as Citizen from "./citizen/index.ts";
export * as Client from "./client/index.ts";
export * as Conclusion from "./conclusion/index.ts";
export type { Context } from "./context.ts";
export { cursorSeal } from "./cursor-seal/index.ts";
export * as Deadline from "./deadline/index.ts";
export * as Directive from "./directive/index.ts";
export * as Document from "./document/api.ts";
export type { Label } from "./enumeration.ts";
export * from "./errors.ts";
export * as Escalation from "./escalation/index.ts";
export * as Event from "./event/index.ts";
export * as Extension from "./extension/index.ts";
export { Field } from "./field/index.ts";
export * as Governing from "./governing/index.ts";
export * from "./id.ts";
export { allowedFrom, type Guard, type Lifecycle } from "./lifecycle.ts";
export * as Log from "./log/index.ts";
export * as Member from "./member/index.ts";
export * as Migration from "./migration/index.ts";
export * as Opinion from "./opinion/index.ts";
export * as Organization from "./organization/index.ts";
export { findByExternalRef } from "./outbox/external-ref.ts";
export { type Change, ChangeEntity, changesOf, NONE } from "./outbox/index.ts";
export * as Overdue from "./overdue/index.ts";
export * from "./policy.ts";
export * as Recalculation from "./recalculation/index.ts";
export * as Recommendation from "./recommendation/index.ts";
export * as Register from "./register/index.ts";
export * as Response from "./response/index.ts";
export * as Rules from "./rules/index.ts";
export * as Session from "./session/index.ts";
export {
  CalendarDayKind,
  CalendarDayStatus,
  DatePrecision,
  type DeadlineRecord,
  DeadlineStage,
  DeadlineState,
  EXTERNAL_REF_MAX,
  type ExternalRef,
  isInstant,
  PeriodDirection,
  PeriodUnit,
  SourceMark,
} from "./shape.ts";
export * as Supervision from "./supervision/index.ts";
export * as Table from "./table/index.ts";
export { fold, hasPiledMarks, isOverlong, MARKS_MAX, tidy } from "./text.ts";
export * as Throttle from "./throttle/index.ts";
export * as Unit from "./unit/index.ts";
export * from "./visible.ts";
export { within } from "./within.ts";
export * as Worklist from "./worklist/index.ts";
