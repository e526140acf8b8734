import * as z from "zod";
import { Failure } from "../kernel/errors.ts";
import type { Context } from "../request/context.ts";
import { entity } from "../table/entity.ts";
import { query } from "../table/read.ts";
import { WriteConflict } from "../table/retry.ts";
import type { CounterUpdate, Part } from "../table/write.ts";
import { create, replace } from "../table/write.ts";
import { refusalParamsOf } from "../use-case/life-cycle.ts";
import { LIFECYCLE, type SessionFacts, type Step } from "./lifecycle.ts";
import { Status } from "./shape.ts";

/**
 * The number of gates of a session (docs/decisions/0011). The transaction of every opinion
 * increments one gate. A session ends by closing all gates at the versions it has read, so no
 * opinion can be recorded after the session ends. Concurrent opinions rarely use the same gate. All
 * gates, the session and its Change must fit into one transaction of 100 actions.
 */
const GATES = 64;

const Shape = z.object({
  session: z.string(),
  number: z.int().min(0).max(GATES),
  version: z.int().positive(),
  status: Status.schema,
});
type Gate = z.output<typeof Shape>;

export const GateEntity = entity({
  name: "Gate",
  shape: Shape,
  schema: 1,
  pk: "GATE#{session}",
  sk: "{number}",
  of: ({ session, number }) => ({ session, number }),
  question:
    "Has this session ended, and was an opinion recorded since the last read? " +
    "(a gate has a status once the session has ended)",
  rate: "at most 64 per session, one write per opinion",
  attributes: ({ version, status }) => ({ version, status }),
});

const DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/** Takes the gate from the last ULID characters, so consecutive opinions use different gates. */
const numberOf = (ulid: string): number =>
  (DIGITS.indexOf(ulid.at(-1) ?? "0") + DIGITS.length * DIGITS.indexOf(ulid.at(-2) ?? "0")) % GATES;

export const sessionEnded = (status: Status): Failure =>
  new Failure(
    "TRANSITION_NOT_ALLOWED",
    ["sessionId"],
    refusalParamsOf<Status, Step, SessionFacts>(LIFECYCLE, status),
  );

/** The part of an opinion's transaction that fails if the session has ended. */
export const passGate = (session: string, ulid: string): CounterUpdate => ({
  increment: GateEntity.keyOf({ session, number: numberOf(ulid) }),
  toError: (stored) => sessionEnded(Status.schema.catch("CLOSED").parse(stored?.status)),
});

/** Reads the version of every gate, by gate number, in one Query. */
export async function gateCounts(
  ctx: Context,
  session: string,
): Promise<ReadonlyMap<number, number>> {
  const { items } = await query(ctx, {
    pk: GateEntity.partition({ session }),
    project: ["version"],
    consistent: true,
  });
  return new Map(items.map(({ sk, version }) => [Number(sk), Number(version)]));
}

/**
 * The parts of a session's transaction that close all gates. If an opinion passed since the gates
 * were counted, the transaction fails and is retried.
 */
export function closeGates(
  session: string,
  status: Status,
  counts: ReadonlyMap<number, number>,
): readonly Part[] {
  return Array.from({ length: GATES }, (_, number) => {
    const version = counts.get(number);
    const gate: Gate = { session, number, status, version: (version ?? 0) + 1 };
    return version === undefined
      ? create(GateEntity, gate, opinionPassed)
      : replace(GateEntity, gate, version, opinionPassed);
  });
}
const opinionPassed = () =>
  new WriteConflict("an opinion was recorded while the session was ending");
