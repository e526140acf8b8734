import type * as z from "zod";
import type { Action } from "../access/permissions.ts";
import type { Calendar } from "../calendar/calendar.ts";
import type { EventName } from "../change/event-names.ts";
import type { DeadlineRecord } from "../deadline/record.ts";
import { versionOf } from "../deadline-record/version.ts";
import { parseId } from "../kernel/id.ts";
import { optional, zDay, zId, zIdempotencyKey, zVersion } from "../kernel/schemas.ts";
import { NOTE_MAX, zText } from "../kernel/text.ts";
import type { Context } from "../request/context.ts";
import { type Loaded, loadSubject, type Subject } from "../subjects/subject.ts";
import { notFound } from "../use-case/concept.ts";
import { decision } from "../use-case/decision.ts";
import type { Moment } from "../use-case/moment.ts";
import { type Input, type Mutation, pipeline } from "../use-case/mutation.ts";
import { applyExtension, applyPause, applyResumption } from "./changes.ts";

export { applyExtension, applyPause, applyResumption, RULES } from "./changes.ts";

const COMMON = {
  idempotencyKey: zIdempotencyKey,
  deadlineId: zId,
  expectedVersion: zVersion,
  reason: zText(NOTE_MAX),
};

/** The subject of a deadline: `ddl_<prefix>.<parts>.<policy>` belongs to `<prefix>_<parts>`. */
function subjectOf(deadlineId: string): string {
  const [prefix = "", ...rest] =
    parseId(deadlineId)?.kind === "deadline" ? (parseId(deadlineId)?.parts ?? []) : [];
  return `${prefix}_${rest.slice(0, -1).join(".")}`;
}

interface DeadlineChange<S extends z.ZodRawShape> {
  readonly action: Extract<Action, "extendDeadline" | "pauseDeadline" | "resumeDeadline">;
  readonly event: EventName;
  readonly input: S;
  /** Pure: the deadline after the change. */
  readonly apply: (
    deadline: DeadlineRecord,
    input: Input<S> & { readonly reason: string },
    at: Moment,
    calendar: Calendar,
  ) => DeadlineRecord;
}

const PATH = ["deadlineId"];

/** The mutation of one change of a deadline, for any kind of subject. */
function deadlineMutation<S extends z.ZodRawShape>({
  action,
  event,
  input,
  apply,
}: DeadlineChange<S>): Mutation<typeof COMMON & S, Subject> {
  // The full input includes both parts.
  const common = (all: object): Input<typeof COMMON> => all as Input<typeof COMMON>;
  const own = (all: object) => all as Input<S> & { readonly reason: string };
  return pipeline<typeof COMMON & S, Loaded, Subject, Calendar, Context>({
    action,
    input: { ...COMMON, ...input },
    // Another write of the subject does not concern the caller: only the deadline's version does.
    onConflict: "retry",
    load: (ctx, all) => {
      const { deadlineId } = common(all);
      return loadSubject(ctx, subjectOf(deadlineId), { path: PATH, named: deadlineId });
    },
    access: ({ before, accessAt }, all) => {
      const { hidden } = accessAt(PATH, common(all).deadlineId);
      // Only the unit changes deadlines, not the body that handles the subject.
      return [{ at: { unit: before.unit }, ...(hidden && { hidden }) }];
    },
    version: ({ before }, all) => {
      return { version: versionOf(deadlineIn(before, common(all).deadlineId)) };
    },
    read: async ({ calendar }) => calendar,
    decide: ({ before, change }, all, at, calendar) => {
      const { deadlineId, reason } = common(all);
      const changed = apply(deadlineIn(before, deadlineId), own(all), at, calendar);
      const deadlines = before.deadlines.map((each) => (each.id === deadlineId ? changed : each));
      return decision({
        main: change({ deadlines }, { event, reason }),
        result: (saved) => saved,
      });
    },
    replay: async (ctx, id) => {
      const path = ["idempotencyKey"];
      const { before, accessAt } = await loadSubject(ctx, id, { path });
      return { result: before, access: accessAt(path) };
    },
  });
}

/** @throws Failure NOT_FOUND if the subject has no such deadline. */
function deadlineIn({ deadlines }: Subject, deadlineId: string): DeadlineRecord {
  const deadline = deadlines.find(({ id }) => id === deadlineId);
  if (!deadline) throw notFound(PATH, deadlineId);
  return deadline;
}

/** Sets a later due day. Also possible on the due day and after it. */
export const extend = deadlineMutation({
  action: "extendDeadline",
  event: "deadline.extended",
  input: { dueOn: zDay },
  apply: applyExtension,
});

/** Stops the count. During a pause there is no due day. */
export const pause = deadlineMutation({
  action: "pauseDeadline",
  event: "deadline.paused",
  input: { from: optional(zDay) },
  apply: applyPause,
});

/** Resumes the count: the days of the pause, first and last included, are not counted. */
export const resume = deadlineMutation({
  action: "resumeDeadline",
  event: "deadline.resumed",
  input: { to: optional(zDay) },
  apply: applyResumption,
});
