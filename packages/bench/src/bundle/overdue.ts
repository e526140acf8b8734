import { deepEqual, equal } from "node:assert/strict";
import {
  Calendar,
  type Context,
  changesOf,
  Deadline,
  DeadlineIndex,
  day,
  PUBLIC,
  Table,
  Vault,
} from "@doithoai/core";
import { listening } from "./lines.ts";

/** The overdue function as Lambda calls it. */
export type OverdueHandler = (
  event: object,
  context: { readonly functionName: string; readonly getRemainingTimeInMillis: () => number },
) => Promise<{ readonly flagged: number; readonly failed: number }>;

const DEADLINES = 60;
const DUE = day("2026-03-16");
const NOW = new Date("2026-03-02T09:00:00+07:00");
const EVENT_ID = "5c1ed1a2-53c7-4d27-9e5c-4b3b4fd0b1a7";
/** What EventBridge sends for a rule. */
const tick = (time: string) => ({
  ...{
    version: "0",
    id: EVENT_ID,
    "detail-type": "Scheduled Event",
    source: "aws.events",
    account: "000000000000",
    time,
  },
  ...{
    region: "ap-southeast-1",
    resources: ["arn:aws:events:ap-southeast-1:000000000000:rule/OverdueDaily"],
    detail: {},
  },
});
const CONTEXT = { functionName: "Overdue", getRemainingTimeInMillis: () => 60_000 };
const idOf = (i: number): string => `ddl_opn.bundle.${i}.OPINION_RESULT`;

/** Deadlines that fall due on one day, straight into the table. */
async function enter(ctx: Context): Promise<void> {
  const base = {
    policyCode: "OPINION_RESULT",
    cause: null,
    eventOn: day("2026-03-02"),
    startedOn: day("2026-03-02"),
    startRecordedOn: null,
    policy: null,
    fixedOn: DUE,
    calendarVersion: 1,
  };
  const open = {
    dueOn: DUE,
    originalDueOn: DUE,
    metOn: null,
    metRecordedOn: null,
    cancelledOn: null,
    extensions: [],
    pauses: [],
    owedBy: null,
  };
  const patches = Array.from({ length: DEADLINES }, (_, i) => {
    const record = { id: idOf(i), ...base, ...open };
    const next = Deadline.lookAt(record, undefined, NOW, ctx.calendar);
    return DeadlineIndex.entered({
      record,
      subjectId: `opn_bundle.${i}`,
      unit: null,
      next: next?.toISOString() ?? null,
    });
  });
  await Table.transact(ctx, patches);
}

/**
 * What the bundle of the overdue function must do, as EventBridge runs it: here two copies of it at
 * once.
 */
export function overdueCases(
  copies: readonly OverdueHandler[],
  table: Table.Table,
): Readonly<Record<string, () => Promise<void>>> {
  const ctx: Context = {
    vault: Vault.NO_VAULT,
    actor: PUBLIC,
    now: NOW,
    requestId: "check",
    until: Date.now() + 60_000,
    table,
    calendar: Calendar.NATIONAL_CALENDAR,
  };
  return {
    "two racing overdue functions say each thing once": async () => {
      await enter(ctx);
      const { value: outcomes, lines } = await listening(() =>
        Promise.all(copies.map((handler) => handler(tick("2026-03-16T17:05:00Z"), CONTEXT))),
      );
      equal(
        outcomes.reduce((sum, { flagged }) => sum + flagged, 0),
        DEADLINES,
      );
      // Each says what it did in a line of its own, whichever ends first.
      deepEqual(
        lines.map(({ overdueFlagged }) => overdueFlagged).toSorted(),
        outcomes.map(({ flagged }) => flagged).toSorted(),
      );
      for (const { message, function: name, correlation_id: id, tableRequests } of lines)
        deepEqual(
          [message, name, id, Number(tableRequests) > 0],
          ["overdue check", "Overdue", EVENT_ID, true],
        );
      const told = await Promise.all(
        Array.from({ length: DEADLINES }, (_, i) =>
          changesOf(ctx, idOf(i), { after: 0, limit: 10 }),
        ),
      );
      deepEqual(
        told.map((changes) => changes.map(({ event, occurredAt }) => `${event} ${occurredAt}`)),
        told.map(() => ["deadline.overdue 2026-03-16T17:00:00.000Z"]),
      );
    },
    "run again it finds nothing": async () =>
      equal(
        (await listening(async () => copies[0]?.(tick("2026-03-16T17:05:00Z"), CONTEXT))).value
          ?.flagged,
        0,
      ),
  };
}
