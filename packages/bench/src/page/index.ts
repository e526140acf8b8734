import { deepEqual, equal } from "node:assert/strict";
import type { Table } from "@doithoai/core";
import { asked, CONTEXT, event } from "@doithoai/tests/kit/lambda-event.ts";
import { documentOf } from "@doithoai/tests/kit/operations.ts";
import { openHandler } from "../handler.ts";
import { type Compared, interleave } from "../measure.ts";
import type { PageAnswer } from "./facts.ts";
import { openFloor } from "./floor.ts";
import { SIZE } from "./session.ts";

export const ITEMS = 1 + SIZE.directives + SIZE.opinions + SIZE.responses + SIZE.deadlines;
const ROUNDS = { warmUp: 200, rounds: 50, times: 20 } as const;

export interface PageResult extends Compared {
  /** Bytes of the answer. */
  readonly bytes: number;
}

/** Measures a session page through the Lambda handler, against the same page without GraphQL. */
export async function measurePage(
  table: Table.Table,
  endpoint: string,
  session: string,
): Promise<PageResult> {
  const { handler, close } = await openHandler(table);
  const asking = event({ body: asked(documentOf("SessionPage"), { id: session }) });
  const ours = () => handler(asking, CONTEXT);
  const { body = "" } = await ours();
  const { data, errors }: PageAnswer = JSON.parse(body);
  equal(errors, undefined, body);
  const floor = await openFloor(table.name, endpoint, data.session);
  try {
    equal(floor.items, ITEMS);
    // Both must return the same data, or the comparison has no meaning.
    deepEqual(JSON.parse(await floor.page()).data, data);
    return { ...(await interleave(ours, floor.page, ROUNDS)), bytes: Buffer.byteLength(body) };
  } finally {
    floor.close();
    await close();
  }
}
