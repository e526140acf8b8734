import { deepEqual, equal, ok } from "node:assert/strict";
import { rm } from "node:fs/promises";
import {
  type Actor,
  Calendar,
  type Context,
  grantOf,
  Opinion,
  PUBLIC,
  Session,
  type Table,
  Vault,
} from "@doithoai/core";
import { openStream } from "@doithoai/local/events/stream.ts";
import { makeWorld } from "@doithoai/tests/kit/world.ts";
import type { DynamoDBBatchResponse, DynamoDBStreamEvent, Context as Invocation } from "aws-lambda";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { makeFolder } from "../src/index.ts";
import { type Line, listening } from "./listening.ts";
import { loadFunction, openTable } from "./scene.ts";

type Handler = (
  event: DynamoDBStreamEvent,
  context: Pick<Invocation, "functionName" | "awsRequestId" | "getRemainingTimeInMillis">,
) => Promise<DynamoDBBatchResponse>;
const CONTEXT = {
  ...{ functionName: "Projections", awsRequestId: "own" },
  getRemainingTimeInMillis: () => 60_000,
};

let folder: string;
let table: Table.Table;
let handler: Handler;
beforeAll(async () => {
  folder = await makeFolder();
  table = await openTable("projections");
  ({ handler } = await loadFunction<Handler>("projections", folder));
});
afterAll(async () => {
  table.client.destroy();
  await rm(folder, { recursive: true, force: true });
});

test("a stage without a search index keeps the figures of sessions by the stream", async () => {
  const { commune } = await makeWorld(table);
  const actor: Actor = {
    ...PUBLIC,
    ...{ subject: "clerk", isSignedIn: true, grants: [grantOf("CLERK", commune, null)] },
  };
  const ctx: Context = {
    ...{ actor, table, requestId: "check", until: Date.now() + 60_000 },
    now: new Date("2026-11-23T09:00:00+07:00"),
    ...{ calendar: Calendar.NATIONAL_CALENDAR, vault: Vault.NO_VAULT },
  };
  const { id } = await Session.record(ctx, {
    ...{ title: "Đối thoại", type: "PERIODIC", unitCode: commune, heldOn: "2026-11-10" },
  });
  const raise = (nature: string | null) =>
    Opinion.record(ctx, { sessionId: id, content: "Hẻm ngập.", channel: "SPOKEN", nature });
  for (const nature of ["SUGGESTION", "QUESTION", null]) await raise(nature);
  const lines: Line[] = [];
  const stream = await openStream({
    ...{ endpoint: inject("endpoint"), table: table.name, from: "TRIM_HORIZON" },
    log: (record) => process.stderr.write(`${JSON.stringify(record)}\n`),
    handle: async (event) => {
      const heard = await listening(() => handler(event, CONTEXT));
      lines.push(...heard.lines);
      return heard.value;
    },
  });
  await expect
    .poll(async () => (await Session.byId(ctx, id, { consistent: true }))?.figures?.opinions, {
      timeout: 60_000,
    })
    .toBe(2);
  await stream.stop();
  const reports = lines.filter(({ message }) => message === "projections");
  deepEqual(lines.length, reports.length, JSON.stringify(lines));
  const stored = reports.reduce((sum, { figuresStored }) => sum + Number(figuresStored), 0);
  ok(stored > 0);
  for (const { function: name, figuresFailed, projectionLag, searchFailed } of reports) {
    deepEqual([name, figuresFailed, searchFailed], ["Projections", 0, undefined]);
    ok(Number(projectionLag) >= 0);
  }
  equal((await Session.byId(ctx, id))?.version, 1);
});
