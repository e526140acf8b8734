import { BatchWriteCommand } from "@aws-sdk/lib-dynamodb";
import {
  addDays,
  type Day,
  Deadline,
  DeadlineIndex,
  forEachConcurrently,
  parseDay,
  type Table,
} from "@doithoai/core";

/** The limit of DynamoDB on BatchWriteItem. */
const BATCH = 25;
const IN_FLIGHT = 16;
const STARTED = parseDay("2026-03-02");
const PROVINCES = 34;
const COMMUNES = 3_321;

const pad = (value: number, width: number): string => String(value).padStart(width, "0");

/**
 * The deadline index entry of an open deadline, as the transaction of a subject writes it. Its unit
 * is one of the country's communes.
 */
function item(i: number, dueOn: Day): object {
  const commune = i % COMMUNES;
  const unit = {
    code: pad(commune, 5),
    validFrom: parseDay("2025-07-01"),
    name: `Phường ${commune}`,
    level: "COMMUNE" as const,
    kind: "phường",
    provinceCode: pad(commune % PROVINCES, 2),
  };
  const id = `ddl_opn.${unit.code}@2026-03.${pad(i, 26)}.OPINION_FIRST_REPLY`;
  const owedBy = {
    id: `org_${unit.code}.2025-07-01.PEOPLES_COMMITTEE`,
    name: `Ủy ban nhân dân phường ${commune}`,
  };
  const policy = {
    unitCode: "VN",
    version: 0,
    period: { length: 10, unit: "WORKING_DAYS" as const, direction: "FORWARD" as const },
  };
  const open = {
    metOn: null,
    metRecordedOn: null,
    cancelledOn: null,
    extensions: [],
    pauses: [],
    chosenBy: null,
  };
  const record = {
    id,
    policyCode: "OPINION_FIRST_REPLY",
    cause: null,
    eventOn: STARTED,
    startedOn: STARTED,
    startRecordedOn: null,
    policy,
    fixedOn: null,
    calendarVersion: 1,
    dueOn,
    originalDueOn: dueOn,
    ...open,
    owedBy,
  };
  // All reminders count as sent: the next action is at midnight after the due day.
  const next = Deadline.overdueFrom(dueOn).toISOString();
  return {
    ...DeadlineIndex.DeadlineEntryEntity.toItem({
      record,
      subjectId: `opn_${unit.code}@2026-03.${pad(i, 26)}`,
      unit,
      next,
      audience: "PUBLIC",
    }),
    revision: 1,
    said: saidBefore(dueOn),
  };
}

const saidBefore = (dueOn: Day): string =>
  DeadlineIndex.formatSentNotices(
    Deadline.REMINDERS.map((days) => ({
      stage: `REMINDER_${days}` as const,
      dueOn,
      at: Deadline.overdueFrom(addDays(dueOn, -1)).toISOString(),
    })),
  );

/** Writes `count` open deadlines due on one day directly to the table, numbered from `first`. */
export async function fill(
  { client, name }: Table.Table,
  { first, count, dueOn }: { first: number; count: number; dueOn: Day },
): Promise<void> {
  const starts = Array.from({ length: Math.ceil(count / BATCH) }, (_, i) => first + i * BATCH);
  await forEachConcurrently(starts, IN_FLIGHT, async (start) => {
    const size = Math.min(BATCH, first + count - start);
    const requests = Array.from({ length: size }, (_, i) => ({
      PutRequest: { Item: { ...item(start + i, dueOn) } },
    }));
    await client.send(new BatchWriteCommand({ RequestItems: { [name]: requests } }));
  });
}
