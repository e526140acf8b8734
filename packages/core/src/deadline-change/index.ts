import * as z from "zod";
import { type Action, authorize } from "../access/permissions.ts";
import type { Calendar } from "../calendar/calendar.ts";
import type { EventName } from "../change/event-names.ts";
import { expectVersion } from "../change/write.ts";
import type { DeadlineRecord } from "../deadline/record.ts";
import { Failure } from "../kernel/errors.ts";
import { parseId } from "../kernel/id.ts";
import { parse } from "../kernel/parse.ts";
import { optional, zDay, zId, zIdempotencyKey } from "../kernel/schemas.ts";
import { NOTE_MAX, prose } from "../kernel/text.ts";
import type { Context } from "../request/context.ts";
import { type Carrier, carrier } from "../subjects/subject.ts";
import { authorizeOn } from "../subjects/visible.ts";
import { transact } from "../table/write.ts";
import { once } from "../use-case/idempotent.ts";
import { type Moment, momentOf } from "../use-case/transition.ts";
import { extended, paused, resumed } from "./changes.ts";

export { extended, paused, resumed } from "./changes.ts";

const asked = {
  idempotencyKey: zIdempotencyKey,
  deadlineId: zId,
  expectedVersion: z.int().positive(),
  reason: prose(NOTE_MAX),
};
export const ExtendInput = z.object({ ...asked, dueOn: zDay });
export const PauseInput = z.object({ ...asked, from: optional(zDay) });
export const ResumeInput = z.object({ ...asked, to: optional(zDay) });

/** The subject that carries a deadline: `ddl_<prefix>.<parts>.<policy>` is of `<prefix>_<parts>`. */
export function subjectOf(deadlineId: string): string {
  const [prefix = "", ...rest] =
    parseId(deadlineId)?.kind === "deadline" ? (parseId(deadlineId)?.parts ?? []) : [];
  return `${prefix}_${rest.slice(0, -1).join(".")}`;
}

interface Act<I> {
  readonly action: Extract<Action, "extendDeadline" | "pauseDeadline" | "resumeDeadline">;
  readonly event: EventName;
  readonly schema: z.ZodType<I>;
  /** Pure: the deadline after the act. */
  readonly apply: (
    deadline: DeadlineRecord,
    input: I,
    at: Moment,
    calendar: Calendar,
  ) => DeadlineRecord;
}

const act =
  <I extends z.output<z.ZodObject<typeof asked>>>({ action, event, schema, apply }: Act<I>) =>
  async (ctx: Context, raw: unknown): Promise<Carrier> => {
    authorize(ctx.actor, action);
    const { idempotencyKey, ...input } = parse(schema, raw);
    const { deadlineId, expectedVersion, reason } = input;
    const subjectId = subjectOf(deadlineId);
    return once(ctx, {
      action,
      key: idempotencyKey,
      input,
      load: async (id) => (await carrier(ctx, id, { path: ["idempotencyKey"] })).before,
      run: async (remember) => {
        const { before, change } = await carrier(ctx, subjectId, {
          path: ["deadlineId"],
          named: deadlineId,
        });
        await authorizeOn(ctx, action, {
          subject: before,
          at: before,
          path: ["deadlineId"],
          named: deadlineId,
        });
        const deadline = before.deadlines.find(({ id }) => id === deadlineId);
        if (!deadline) throw new Failure("NOT_FOUND", ["deadlineId"], { what: deadlineId });
        expectVersion(before, expectedVersion);
        const changed = apply(
          deadline,
          { ...input, idempotencyKey } as I,
          momentOf(ctx),
          ctx.calendar,
        ); // as it was parsed
        const deadlines = before.deadlines.map((each) => (each.id === deadlineId ? changed : each));
        const { after, puts } = change({ deadlines }, { event, reason });
        await transact(ctx, [...remember(before.id), ...puts]);
        return after;
      },
    });
  };

/** Gives more time: a later day than the one it is due on now. Also on the due day and after it. */
export const extend = act({
  action: "extendDeadline",
  event: "deadline.extended",
  schema: ExtendInput,
  apply: extended,
});
/** Stops the count. While it lasts there is no due day. */
export const pause = act({
  action: "pauseDeadline",
  event: "deadline.paused",
  schema: PauseInput,
  apply: paused,
});
/** Goes on counting: the days of the pause, first and last included, are not counted. */
export const resume = act({
  action: "resumeDeadline",
  event: "deadline.resumed",
  schema: ResumeInput,
  apply: resumed,
});
