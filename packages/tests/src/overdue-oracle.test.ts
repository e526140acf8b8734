import {
  Calendar,
  type Context,
  type Day,
  Deadline,
  DeadlineChange,
  DeadlineIndex,
  type DeadlineRecord,
  day,
  PUBLIC,
  Table,
  Vault,
} from "@doithoai/core";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Gateway, openGateway, patient, scaled } from "./kit/index.ts";
import { type Act, dateOf, type History, walk } from "./kit/oracle.ts";

const HISTORIES = scaled({ small: 200, whole: 2_000 });
/** Of the property that asks nothing of the table. */
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
  const startedOn = day(dateOf(start));
  const policy = {
    unitCode: "VN",
    version: 0,
    period: { length, unit, direction: "FORWARD" as const },
  };
  const dueOn = Deadline.dueOn({ startedOn, period: policy.period, calendar: NATIONAL_CALENDAR });
  return {
    ...{
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
    },
    ...{
      metOn: null,
      metRecordedOn: null,
      cancelledOn: null,
      extensions: [],
      pauses: [],
      owedBy: null,
    },
  };
};

/** The product's own code for each act; what cannot be done then changes nothing. */
function apply(before: DeadlineRecord, given: Act): DeadlineRecord {
  const today: Day = day(dateOf(given.on));
  const at = { today, now: new Date(`${today}T09:00:00+07:00`), actor: "lan" };
  try {
    switch (given.kind) {
      case "extend":
        return DeadlineChange.extended(
          before,
          { dueOn: day(dateOf(dayNumber(before.dueOn) + given.by)), reason: "x" },
          at,
        );
      case "pause":
        return DeadlineChange.paused(before, { from: null, reason: "x" }, at);
      case "resume":
        return DeadlineChange.resumed(before, { to: null }, at, NATIONAL_CALENDAR);
      case "meet":
        return Deadline.isOpen(before)
          ? Deadline.closed(before, today, { today, calendar: NATIONAL_CALENDAR })
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
  gateway = await openGateway({ apart: true });
});
afterAll(() => gateway.close());

/**
 * On a busy machine a write may run out of its time, and is left to the next run: runs until none
 * is left, and adds up what they did.
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

test(`of ${HISTORIES} random histories a run flags those, and only those, that a walk day by day finds overdue`, async () => {
  const seed = Date.now();
  const histories = fc.sample(history, { numRuns: HISTORIES, seed });
  const ctx: Context = {
    actor: PUBLIC,
    now: new Date(`${dateOf(0)}T09:00:00+07:00`),
    requestId: "oracle",
    until: patient(),
    table: gateway.table,
    calendar: NATIONAL_CALENDAR,
    vault: Vault.NO_VAULT,
  };
  const patches = histories.map((each, i) => {
    const known = each.acts
      .filter(({ on }) => on <= LAST_DAY)
      .reduce(apply, record(each, `ddl_opn.oracle.${i}.OPINION_RESULT`));
    return DeadlineIndex.indexEntry({
      record: known,
      subjectId: `opn_oracle.${i}`,
      unit: null,
      next:
        Deadline.nextCheckAt(known, undefined, ctx.now, NATIONAL_CALENDAR)?.toISOString() ?? null,
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
  const said = await DeadlineIndex.saidOfDeadlines(
    ctx,
    histories.map((_, i) => `ddl_opn.oracle.${i}.OPINION_RESULT`),
  );
  const found = [...said].flatMap(([id, notices]) =>
    notices.flatMap(({ stage, dueOn }) =>
      stage === "OVERDUE" ? [`${id.split(".")[2]} ${dueOn}`] : [],
    ),
  );
  expect(found.toSorted(), `seed ${seed}`).toEqual(expected.toSorted());
  // The answer to a write that failed may have been lost: then the next run finds it done.
  expect(flagged).toBeLessThanOrEqual(expected.length);
  expect(flagged + failed).toBeGreaterThanOrEqual(expected.length);
  expect(read).toBeGreaterThanOrEqual(flagged);
  expect(await gateway.overdue(`${dateOf(LAST_DAY)}T00:05:00+07:00`)).toMatchObject({
    read: 0,
    flagged: 0,
  });
});

/**
 * A register of one deadline, kept as the table keeps it: what was said stays when its subject is
 * written.
 */
interface Kept {
  readonly record: DeadlineRecord;
  readonly said: readonly Deadline.Notice[];
  readonly next: Date | null;
}

test("whatever happens between runs, and however many are skipped: each due day that was missed while a run looked is flagged once, none other", () => {
  fc.assert(
    fc.property(
      history,
      fc.array(fc.integer({ min: 4, max: 220 }), { maxLength: 40 }),
      (given, days) => {
        const runs = [...new Set(days)].toSorted((a, b) => a - b);
        const flagged: string[] = [];
        const expected = new Set<string>();
        let kept: Kept = { record: record(given, "ddl"), said: [], next: null };
        const created = new Date(`${dateOf(given.start)}T09:00:00+07:00`);
        kept = {
          ...kept,
          next: Deadline.nextCheckAt(kept.record, undefined, created, NATIONAL_CALENDAR),
        };
        const acts = [...given.acts];
        for (const run of runs.filter((each) => each > given.start)) {
          // Runs are at five past midnight: what happens on the day itself comes after.
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
          const { due, state, late } = walk(given, run - 1);
          // Also of what was met late before any run looked.
          if ((state === "OPEN" && due < run) || late) expected.add(dateOf(due));
          const now = new Date(`${dateOf(run)}T00:05:00+07:00`);
          if (kept.next === null || kept.next > now) continue;
          const { notices, next } = Deadline.nextNotices(
            kept.record,
            kept.said,
            now,
            NATIONAL_CALENDAR,
          );
          flagged.push(
            ...notices.flatMap(({ stage, dueOn }) => (stage === "OVERDUE" ? [dueOn] : [])),
          );
          kept = { record: kept.record, said: [...kept.said, ...notices], next };
        }
        expect(flagged.toSorted()).toEqual([...expected].toSorted());
      },
    ),
    { numRuns: RUNS },
  );
});
