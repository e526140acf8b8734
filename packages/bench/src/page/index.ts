import { deepEqual, equal } from "node:assert/strict";
import { newUlid, type Table } from "@doithoai/core";
import { makeHandler } from "@doithoai/gateway";
import { openIssuer } from "../../../local/src/issuer.ts";
import { NOW } from "../../../local/src/testkit/now.ts";
import { documentOf } from "../../../local/src/testkit/operations.ts";
import { asked, CONTEXT, event, type Handler } from "../event.ts";
import { type Cost, interleave } from "../measure.ts";
import type { PageAnswer } from "./facts.ts";
import { floorPage, layOut } from "./floor.ts";
import { enterSession, SIZE } from "./session.ts";

const ITEMS = 1 + SIZE.directives + SIZE.opinions + SIZE.responses + SIZE.deadlines;
const ROUNDS = { warmUp: 200, rounds: 20, times: 50 } as const;

export interface PageResult {
  readonly ours: Cost;
  readonly floor: Cost;
  readonly bytes: number;
}

export const openHandler = async (table: Table.Table): Promise<Handler> =>
  makeHandler({
    table,
    issuer: (await openIssuer(undefined)).accepted,
    now: () => NOW,
    newRequestId: () => newUlid(new Date()),
    log: (error) => void process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`),
    origins: [],
  });

/** The session page through the Lambda handler, against the same page without GraphQL. */
export async function measurePage(table: Table.Table): Promise<PageResult> {
  const handler = await openHandler(table);
  const asking = event({ body: asked(documentOf("SessionPage"), { id: await enterSession(table) }) });
  const ours = () => handler(asking, CONTEXT);
  const { body = "" } = await ours();
  const { data, errors }: PageAnswer = JSON.parse(body);
  equal(errors, undefined, body);
  equal(await layOut(table, data.session), ITEMS);
  const floor = () => floorPage(table, data.session);
  // Both give the same facts, or the comparison means nothing.
  deepEqual(JSON.parse(await floor()).data, data);
  const [our, their] = await interleave(ours, floor, ROUNDS);
  return { ours: our, floor: their, bytes: Buffer.byteLength(body) };
}
