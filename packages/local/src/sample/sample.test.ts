import { randomBytes } from "node:crypto";
import { readFile } from "node:fs/promises";
import { type AttributeValue, DynamoDBClient, ScanCommand } from "@aws-sdk/client-dynamodb";
import { LOCAL } from "@doithoai/aws/local-client";
import {
  Calendar,
  type Context,
  type ExternalRef,
  findByExternalRef,
  PUBLIC,
  Session,
  Supervision,
  type Table,
  Unit,
} from "@doithoai/core";
import { NOW, untilTimeout } from "@doithoai/tests/kit";
import { createSeparateTable } from "@doithoai/tests/kit/table.ts";
import { loadUnits } from "@doithoai/units";
import { expect, inject, test } from "vitest";
import { openLocal } from "../prepare.ts";
import { openVault } from "../vault.ts";
import { BEN_THANH } from "./demo/index.ts";
import { loadSample } from "./index.ts";
import { KNOWN } from "./known.ts";
import { CAMPAIGNS, REPORTED_SESSIONS } from "./reports/index.ts";

const SESSIONS = [...REPORTED_SESSIONS, BEN_THANH];
const UNITS = new Set([
  ...SESSIONS.map(({ facts }) => facts.unitCode),
  ...CAMPAIGNS.flatMap(({ facts }) => [
    facts.unitCode,
    ...(facts.visits ?? []).map(({ unitCode }) => unitCode),
  ]),
]);
const vault = await openVault(undefined);
const open = (name: string): Table.Table => ({
  ...openLocal(inject("endpoint"), ({ key, reason }) =>
    expect.fail(`${key.pk} ${key.sk}: ${reason}`),
  ),
  name,
});
const contextOf = (table: Table.Table): Context => ({
  actor: PUBLIC,
  now: NOW,
  requestId: "test",
  until: untilTimeout(),
  table,
  calendar: Calendar.NATIONAL_CALENDAR,
  vault,
});
const partition = (id: string | undefined) => (id ?? "").slice((id ?? "").indexOf("_") + 1);

/** Makes a table for one test, with the units of the sample, and returns its name. */
async function makeEmpty(): Promise<string> {
  const name = `sample-${randomBytes(4).toString("hex")}`;
  const table = open(name);
  await createSeparateTable(inject("endpoint"), name);
  await Unit.load(
    contextOf(table),
    loadUnits().units.filter(({ code }) => UNITS.has(code)),
  );
  return name;
}

/**
 * Loads the sample but lets only `allowed` writes through, as if the process were killed. Returns
 * the number of writes sent.
 */
async function loadUpTo(name: string, allowed: number): Promise<number> {
  const table = open(name);
  const sent: Promise<unknown>[] = [];
  table.client.middlewareStack.add(
    (next, { commandName }) =>
      async (args) => {
        if (!commandName?.startsWith("TransactWrite")) return next(args);
        if (sent.length >= allowed) throw new Error("killed");
        const write = next(args);
        sent.push(write);
        return write;
      },
    { step: "initialize", name: "kill" },
  );
  await loadSample(contextOf(table)).catch((error: unknown) =>
    expect(error).toMatchObject({ message: "killed" }),
  );
  await Promise.allSettled(sent);
  return sent.length;
}

async function pageOf(ctx: Context, ref: ExternalRef) {
  const page = await Session.readPage(
    ctx,
    partition(await findByExternalRef(ctx, "session", ref)),
    "ALL",
  );
  if (!page) throw new Error(`no session ${ref.value}`);
  return page;
}

test("the next load completes a killed load, and one more load writes nothing", async () => {
  const name = await makeEmpty();
  for (const allowed of [0, 3, 7, 12, 20]) expect(await loadUpTo(name, allowed)).toBe(allowed);
  expect(await loadUpTo(name, Number.POSITIVE_INFINITY)).toBeGreaterThan(0);
  expect(await loadUpTo(name, Number.POSITIVE_INFINITY)).toBe(0);
  const ctx = contextOf(open(name));
  for (const { ref, opinions, notice, facts } of SESSIONS) {
    const page = await pageOf(ctx, ref);
    expect(page.session, ref.value).toMatchObject({
      status: "PUBLISHED",
      version: 4,
      title: facts.title,
    });
    expect(page.opinions.map(({ externalRef }) => externalRef?.value)).toEqual(
      opinions.map(({ number }) => `${ref.value}/${number}`),
    );
    expect(page.directives.map(({ externalRef }) => externalRef?.value)).toEqual(
      notice.directives.map((_, i) => `${ref.value}/${i + 1}`),
    );
  }
});

/** All keys of the items, which contain every id, and all tracking codes. */
async function namesIn(name: string): Promise<readonly string[]> {
  const client = new DynamoDBClient({ endpoint: inject("endpoint"), ...LOCAL });
  const found: string[] = [];
  for (let after: Record<string, AttributeValue> | undefined; ; ) {
    const page = await client.send(
      new ScanCommand({ TableName: name, ...(after && { ExclusiveStartKey: after }) }),
    );
    for (const item of page.Items ?? []) {
      const [code = ""] = /[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(JSON.stringify(item)) ?? [];
      found.push(`${item.pk?.S} ${item.sk?.S} ${code}`);
    }
    after = page.LastEvaluatedKey;
    if (!after) break;
  }
  client.destroy();
  return found.toSorted();
}

test("two loads give the same ids and tracking codes, also after an interruption", async () => {
  const names = [await makeEmpty(), await makeEmpty()];
  for (const allowed of [5, Number.POSITIVE_INFINITY]) await loadUpTo(names[0] ?? "", allowed);
  await loadUpTo(names[1] ?? "", Number.POSITIVE_INFINITY);
  const [first, second] = await Promise.all(names.map(namesIn));
  expect(first?.length).toBeGreaterThan(100);
  expect(first?.filter((each) => !each.endsWith(" "))).not.toEqual([]);
  expect(first).toEqual(second);
});

test("the names in examples are those of the invented session", async () => {
  const { session, opinions } = await pageOf(contextOf(open("doithoai")), BEN_THANH.ref);
  const { status } = opinions.find((each) => each.trackingCode === KNOWN.trackingCode) ?? {};
  expect([session.id, status]).toEqual([KNOWN.sessionId, "RESPONDED"]);
  for (const page of ["README.md", "docs/sandbox.md"]) {
    const text = await readFile(new URL(`../../../../${page}`, import.meta.url), "utf8");
    expect([page, text]).toEqual([page, expect.stringContaining(KNOWN.sessionId)]);
    expect([page, text]).toEqual([page, expect.stringContaining(KNOWN.trackingCode)]);
  }
  const bodies = opinions.map(({ assignment }) => assignment?.organization.id);
  const { infrastructureId, cultureId } = KNOWN;
  expect(bodies).toEqual(expect.arrayContaining([infrastructureId, cultureId]));
});

test("the demo has 9 opinion states, 5 directive states and 1 explained difference", async () => {
  const { session, opinions, directives } = await pageOf(
    contextOf(open("doithoai")),
    BEN_THANH.ref,
  );
  const tally = Object.fromEntries(
    [...Map.groupBy(opinions, ({ status }) => status)].map(([status, some]) => [
      status,
      some.length,
    ]),
  );
  expect(tally).toEqual({
    RECEIVED: 1,
    CLASSIFIED: 1,
    REJECTED: 1,
    REDIRECTED: 2,
    ANSWERED_AT_SESSION: 3,
    ASSIGNED: 2,
    IN_PROGRESS: 3,
    ESCALATED: 2,
    RESPONDED: 5,
  });
  expect(new Set(directives.map(({ status }) => status)).size).toBe(5);
  expect(Session.reconcile(session, opinions)).toMatchObject({
    agrees: false,
    explained: true,
    explanation: BEN_THANH.differenceExplanation,
    lines: [
      { unit: "TURN", reported: 10, recorded: 9, difference: 1 },
      { unit: "OPINION", reported: 5, recorded: 5, difference: 0 },
    ],
  });
});

test("the campaign has its six wards, and its findings in the order of the report", async () => {
  const ctx = contextOf(open("doithoai"));
  for (const { ref, facts, findings } of CAMPAIGNS) {
    const id = (await findByExternalRef(ctx, "campaign", ref)) ?? "";
    expect((await Supervision.campaignById(ctx, id))?.visits.map(({ unit }) => unit.code)).toEqual(
      facts.visits?.map(({ unitCode }) => unitCode),
    );
    const stored = await Supervision.findingsOf(ctx, { campaignId: id, limit: 20 });
    expect(stored.rows.map(({ value }) => value.externalRef)).toEqual(
      findings.map((finding) => finding.ref),
    );
  }
});
