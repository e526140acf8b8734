import {
  Calendar,
  type Context,
  type Day,
  Deadline,
  DeadlineChange,
  DeadlineIndex,
  type DeadlineRecord,
  PUBLIC,
  parseDay,
  Table,
  Vault,
} from "@doithoai/core";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Gateway, openGateway, scaled, untilTimeout } from "./kit/index.ts";
import { type Act, dateOf, type History, walk } from "./kit/oracle.ts";

const HISTORIES = scaled({ small: 200, whole: 2_000 });
/** Runs of the property test that does not use the table. */
const RUNS = 2_000;
const LAST_DAY = 150;
const { NATIONAL_CALENDAR } = Calendar;

const act = fc.record({
  kind: fc.constantFrom("extend", "extend", "pause", "resume", "resume", "meet", "cancel"),
  after: fc.integer({ min: 1, max: 25 }),
  by: fc.integer({ min: 1, max: 20 }),
});
const history: fc.Arbitrary<History> = fc
  .record({
    start: fc.integer({ min: 4, max: 120 }),
    length: fc.integer({ min: 1, max: 30 }),
    unit: fc.constantFrom("WORKING_DAYS", "DAYS"),
    acts: fc.array(act, { maxLength: 6 }),
  })
  .map(({ acts, ...rest }) => {
    let on = rest.start;
    return {
      ...rest,
      acts: acts.map(({ kind, after, by }): Act => {
        on += after;
        return { kind, on, by };
      }),
    };
  });

const record = ({ start, length, unit }: History, id: string): DeadlineRecord => {
  const startedOn = parseDay(dateOf(start));
  const policy = {
    unitCode: "VN",
    version: 0,
    period: { length, unit, direction: "FORWARD" as const },
  };
  const dueOn = Deadline.countDueDay({
    startedOn,
    period: policy.period,
    calendar: NATIONAL_CALENDAR,
  });
  return {
    id,
    policyCode: "OPINION_RESULT",
    cause: null,
    eventOn: startedOn,
    startedOn,
    startRecordedOn: null,
    policy,
    fixedOn: null,
    calendarVersion: 1,
    dueOn,
    originalDueOn: dueOn,
    metOn: null,
    metRecordedOn: null,
    cancelledOn: null,
    extensions: [],
    pauses: [],
    owedBy: null,
    chosenBy: null,
  };
};

/** Applies an act with the code under test. An act that is not allowed changes nothing. */
function apply(before: DeadlineRecord, each: Act): DeadlineRecord {
  const today: Day = parseDay(dateOf(each.on));
  const at = { today, now: new Date(`${today}T09:00:00+07:00`), actor: "lan" };
  try {
    switch (each.kind) {
      case "extend":
        return DeadlineChange.applyExtension(
          before,
          { dueOn: parseDay(dateOf(dayNumber(before.dueOn) + each.by)), reason: "x" },
          at,
        );
      case "pause":
        return DeadlineChange.applyPause(before, { from: null, reason: "x" }, at);
      case "resume":
        return DeadlineChange.applyResumption(before, { to: null }, at, NATIONAL_CALENDAR);
      case "meet":
        return Deadline.isOpen(before)
          ? Deadline.closeAsMet(before, today, { today, calendar: NATIONAL_CALENDAR })
          : before;
      case "cancel":
        return Deadline.isOpen(before) ? { ...before, cancelledOn: today } : before;
    }
  } catch {
    return before;
  }
}
const dayNumber = (of: Day): number =>
  Math.round((Date.parse(of) - Date.parse("2026-01-01")) / 86_400_000);

let gateway: Gateway;
beforeAll(async () => {
  gateway = await openGateway({ ownTable: true });
});
afterAll(() => gateway.close());

/**
 * Repeats the run until no write fails and adds up the results. On a busy machine a write may run
 * out of time and is left to the next run.
 */
async function overdueToTheEnd(at: string) {
  const sum = { flagged: 0, failed: 0, read: 0 };
  for (let failed = 1; failed > 0; ) {
    const run = await gateway.overdue(at);
    failed = run.failed;
    sum.flagged += run.flagged;
    sum.failed += run.failed;
    sum.read += run.read;
  }
  return sum;
}

test(`${HISTORIES} histories: a run flags exactly those overdue in a daily walk`, async () => {
  const seed = Date.now();
  const histories = fc.sample(history, { numRuns: HISTORIES, seed });
  const ctx: Context = {
    actor: PUBLIC,
    now: new Date(`${dateOf(0)}T09:00:00+07:00`),
    requestId: "oracle",
    until: untilTimeout(),
    table: gateway.table,
    calendar: NATIONAL_CALENDAR,
    vault: Vault.NO_VAULT,
  };
  const patches = histories.map((each, i) => {
    const current = each.acts
      .filter(({ on }) => on <= LAST_DAY)
      .reduce(apply, record(each, `ddl_opn.oracle.${i}.OPINION_RESULT`));
    return DeadlineIndex.indexEntry({
      record: current,
      subjectId: `opn_oracle.${i}`,
      unit: null,
      audience: "PUBLIC",
      next:
        Deadline.nextCheckAt(current, undefined, ctx.now, NATIONAL_CALENDAR)?.toISOString() ?? null,
    });
  });
  for (let i = 0; i < patches.length; i += Table.TRANSACTION_MAX)
    await Table.transact(ctx, patches.slice(i, i + Table.TRANSACTION_MAX));

  const expected = histories.flatMap((each, i) => {
    const { due, state } = walk(each, LAST_DAY);
    return state === "OPEN" && due < LAST_DAY ? [`${i} ${dateOf(due)}`] : [];
  });
  expect(expected.length).toBeGreaterThan(HISTORIES / 10);
  const { flagged, failed, read } = await overdueToTheEnd(`${dateOf(LAST_DAY)}T00:05:00+07:00`);
  const noticesOf = await DeadlineIndex.sentNoticesByDeadline(
    ctx,
    histories.map((_, i) => `ddl_opn.oracle.${i}.OPINION_RESULT`),
  );
  const found = [...noticesOf].flatMap(([id, notices]) =>
    notices.flatMap(({ stage, dueOn }) =>
      stage === "OVERDUE" ? [`${id.split(".")[2]} ${dueOn}`] : [],
    ),
  );
  expect(found.toSorted(), `seed ${seed}`).toEqual(expected.toSorted());
  // A failed write may have been made with its answer lost. The next run then finds it done.
  expect(flagged).toBeLessThanOrEqual(expected.length);
  expect(flagged + failed).toBeGreaterThanOrEqual(expected.length);
  expect(read).toBeGreaterThanOrEqual(flagged);
  expect(await gateway.overdue(`${dateOf(LAST_DAY)}T00:05:00+07:00`)).toMatchObject({
    read: 0,
    flagged: 0,
  });
});

/**
 * The deadline index entry of one deadline, as the table stores it: notices stay when the subject
 * is written.
 */
interface Kept {
  readonly record: DeadlineRecord;
  readonly notices: readonly Deadline.Notice[];
  readonly next: Date | null;
}

test("with any acts and any skipped runs, each missed due day is flagged once", () => {
  fc.assert(
    fc.property(
      history,
      fc.array(fc.integer({ min: 4, max: 220 }), { maxLength: 40 }),
      (drawn, days) => {
        const runs = [...new Set(days)].toSorted((a, b) => a - b);
        const flagged: string[] = [];
        const expected = new Set<string>();
        let kept: Kept = { record: record(drawn, "ddl"), notices: [], next: null };
        const created = new Date(`${dateOf(drawn.start)}T09:00:00+07:00`);
        kept = {
          ...kept,
          next: Deadline.nextCheckAt(kept.record, undefined, created, NATIONAL_CALENDAR),
        };
        const acts = [...drawn.acts];
        for (const run of runs.filter((each) => each > drawn.start)) {
          // Runs start at 00:05. Acts of the same day come after the run.
          for (let next = acts[0]; next && next.on < run; next = acts[0]) {
            const before = kept.record;
            const after = apply(before, next);
            const now = new Date(`${dateOf(next.on)}T09:00:00+07:00`);
            if (after !== before)
              kept = {
                ...kept,
                record: after,
                next: Deadline.nextCheckAt(after, before, now, NATIONAL_CALENDAR),
              };
            acts.shift();
          }
          const { due, state, late } = walk(drawn, run - 1);
          // A deadline that was met late before any run is flagged too.
          if ((state === "OPEN" && due < run) || late) expected.add(dateOf(due));
          const now = new Date(`${dateOf(run)}T00:05:00+07:00`);
          if (kept.next === null || kept.next > now) continue;
          const { notices, next } = Deadline.nextNotices(
            kept.record,
            kept.notices,
            now,
            NATIONAL_CALENDAR,
          );
          flagged.push(
            ...notices.flatMap(({ stage, dueOn }) => (stage === "OVERDUE" ? [dueOn] : [])),
          );
          kept = { record: kept.record, notices: [...kept.notices, ...notices], next };
        }
        expect(flagged.toSorted()).toEqual([...expected].toSorted());
      },
    ),
    { numRuns: RUNS },
  );
});
