import { isDeepStrictEqual } from "node:util";
import * as z from "zod";
import { authorize, authorizeAt, may } from "../access/permissions.ts";
import { write } from "../change/write.ts";
import * as Citizen from "../citizen/store.ts";
import { dayOf } from "../kernel/day.ts";
import { Failure, Failures, type Phrase, RequestError } from "../kernel/errors.ts";
import { newUlid, partsOf, toId } from "../kernel/id.ts";
import { parse } from "../kernel/parse.ts";
import type { Context } from "../request/context.ts";
import { ulidOf as sessionUlid } from "../session/entity.ts";
import { pass } from "../session/gate.ts";
import { byId as sessionById } from "../session/read.ts";
import { countsInStatistics, type Session } from "../session/shape.ts";
import { authorizeOn } from "../subjects/visible.ts";
import { create, keep, type Put, transact } from "../table/write.ts";
import { claim, claimOrAgain, findByExternalRef, taken } from "../use-case/external-ref.ts";
import { once } from "../use-case/idempotent.ts";
import { again, orAgain } from "../use-case/retry-on-conflict.ts";
import { expectReplaceable, expectTaking } from "./admission.ts";
import { build, homeOf, place } from "./build.ts";
import { OpinionEntity, TrackingEntity } from "./entity.ts";
import { contradictions } from "./entry.ts";
import { RecordInput } from "./input.ts";
import { existing } from "./read.ts";
import type { Opinion } from "./shape.ts";
import { newTrackingCode } from "./tracking.ts";
import { isLockedFor } from "./visible.ts";

/** What the rows of one call share, and what was drawn for each. */
interface Given {
  readonly sessionOf: (id: string) => Promise<Session | undefined>;
  readonly ulid: string;
}

/** Enters one opinion. It shares no item with another of the same session but, by chance, one of 64 gates: any number can be entered at once. */
export const record = (ctx: Context, raw: unknown): Promise<Opinion> =>
  recordWith(ctx, raw, {
    sessionOf: (id) => sessionById(ctx, id, { consistent: true }),
    ulid: newUlid(ctx.now),
  });

async function recordWith(ctx: Context, raw: unknown, given: Given): Promise<Opinion> {
  authorize(ctx.actor, "recordOpinion");
  const { idempotencyKey, ...input } = parse(RecordInput, raw);
  const entry = { ...input, idempotencyKey };
  const wrong = contradictions(entry, dayOf(ctx.now));
  if (wrong.length > 0) throw new Failures(wrong);
  return once(ctx, {
    action: "recordOpinion",
    key: idempotencyKey,
    // Who raised it leaves no hash behind: names and numbers can be guessed from one. He is compared with whom is kept.
    input: { ...input, citizen: input.citizen !== null },
    // Only an upsert can find another version than it read.
    run: (remember) => again(ctx, () => enter(ctx, entry, given, remember)),
    load: async (id) => {
      const made = await existing(ctx, id, ["idempotencyKey"]);
      if (
        input.citizen &&
        made.citizenId &&
        !(await Citizen.isKept(ctx, made.citizenId, input.citizen))
      )
        throw new Failure("IDEMPOTENCY_KEY_REUSED", ["idempotencyKey"]);
      return made;
    },
  });
}

const STAYS: Phrase = {
  vi: "Phải như khi nhập lần đầu với mã tham chiếu này (externalRef): upsert không chuyển ý kiến sang hội nghị khác.",
  en: "Must be as it was first entered under this externalRef: an upsert does not move an opinion.",
};

async function enter(
  ctx: Context,
  input: RecordInput,
  { sessionOf, ulid }: Given,
  remember: (id: string) => readonly Put[],
): Promise<Opinion> {
  const knownId =
    input.upsert && input.externalRef
      ? await findByExternalRef(ctx, "opinion", input.externalRef)
      : undefined;
  const before = knownId === undefined ? undefined : await existing(ctx, knownId, ["externalRef"]);
  // What is locked is entered again by those alone who may read it; to the others its reference is taken.
  if (
    before &&
    input.externalRef &&
    (!may(ctx.actor, "recordOpinion", before) || isLockedFor(before, ctx.actor))
  )
    throw taken(input.externalRef);
  const session = input.sessionId === null ? undefined : await sessionOf(input.sessionId);
  if (input.sessionId !== null && !session)
    throw new Failure("NOT_FOUND", ["sessionId"], { what: input.sessionId });
  if (session)
    await authorizeOn(ctx, "recordOpinion", { subject: session, at: session, path: ["sessionId"] });
  if (session && !before) expectTaking(session, input);
  if (before && before.sessionId !== input.sessionId)
    throw new Failure("CONFLICTING_INPUT", ["sessionId"], STAYS);
  const at = await place(
    ctx,
    { ...input, receivedOn: input.receivedOn ?? before?.receivedOn ?? null },
    session,
  );
  authorizeAt(ctx.actor, "recordOpinion", at);
  const citizenId = before?.citizenId ?? (input.citizen ? toId("citizen", newUlid(ctx.now)) : null);
  const home =
    before?.home ??
    homeOf({ session: partsOf("session", input.sessionId ?? "")?.[0] ?? null, ...at });
  const identity = before ?? {
    id: toId("opinion", home, ulid),
    home,
    version: 0,
    trackingCode: newTrackingCode(),
    citizenId,
    internal: session !== undefined && !countsInStatistics(session),
    recordedAt: ctx.now.toISOString(),
  };
  const { id, trackingCode, recordedAt, version, internal } = identity;
  const documents = before?.documents ?? [];
  const kept = { id, home, trackingCode, recordedAt, internal, version: version + 1, citizenId };
  const built = await build(
    ctx,
    input,
    { ...kept, deadlines: before?.deadlines ?? [], redaction: before?.redaction ?? null },
    at,
  );
  const after = { ...built, documents };
  const citizen = await keepingCitizen(ctx, {
    id: citizenId,
    identity: input.citizen,
    unit: at.unit,
    known: typeof before?.citizenId === "string",
  });
  if (before && same(before, after) && citizen.length === 0) {
    await keep(ctx, remember(id));
    return before;
  }
  if (before) await expectReplaceable(ctx, before, session);
  const parts = [
    ...remember(id),
    ...write(ctx, {
      entity: OpinionEntity,
      before,
      after,
      event: before ? "opinion.updated" : "opinion.recorded",
    }),
    ...(before
      ? []
      : [
          create(TrackingEntity, { code: trackingCode, opinionId: id }, collided),
          ...claiming(input, id),
        ]),
    ...citizen,
    ...(session ? [pass(sessionUlid(session.id), ulid)] : []),
  ];
  await orAgain(transact(ctx, parts));
  return after;
}

const same = (before: object | undefined, after: object): boolean =>
  isDeepStrictEqual({ ...before, version: 0 }, { ...after, version: 0 });

interface Raising {
  readonly id: string | null;
  readonly identity: RecordInput["citizen"];
  readonly unit: Opinion["unit"];
  readonly known: boolean;
}
/** What of a transaction keeps who raised an opinion. */
async function keepingCitizen(
  ctx: Context,
  { id, identity, unit, known }: Raising,
): Promise<readonly Put[]> {
  if (id === null || identity === null) return [];
  return known
    ? Citizen.keepingAgain(ctx, { id, identity })
    : Citizen.keeping(ctx, { id, identity, unit });
}

const claiming = (
  { upsert, externalRef }: Pick<RecordInput, "upsert" | "externalRef">,
  id: string,
): readonly Put[] =>
  upsert && externalRef
    ? claimOrAgain("opinion", externalRef, id)
    : claim("opinion", externalRef, id, { offersUpsert: true });

/** Two random codes met: the next try draws another. */
const collided = () => new RequestError("RETRY_LATER");

/** Rows of one call; the pace at which they are written at once. */
export const ROWS_MAX = 100;
const PARALLEL = 8;

export interface Row {
  readonly index: number;
  readonly opinion: Opinion | null;
  readonly failures: readonly Failure[];
}

/** Enters up to 100 opinions, each a write of its own: a row that is refused stops no other. */
export async function recordAll(ctx: Context, raw: readonly unknown[]): Promise<readonly Row[]> {
  authorize(ctx.actor, "recordOpinion");
  parse(z.object({ rows: z.array(z.unknown()).min(1).max(ROWS_MAX) }), { rows: raw });
  const sessions = new Map<string, Promise<Session | undefined>>();
  const sessionOf: Given["sessionOf"] = (id) => {
    const reading = sessions.get(id) ?? sessionById(ctx, id, { consistent: true });
    sessions.set(id, reading);
    return reading;
  };
  // Drawn before any row is written: the rows keep the order they were sent in.
  const ulids = raw.map(() => newUlid(ctx.now));
  const rows: Row[] = [];
  const open = raw.entries();
  let broken = false;
  const worker = async () => {
    for (const [index, row] of open) {
      // What ends the call ends it for all: nothing may go on being written after its answer.
      if (broken) return;
      rows[index] = await attempt(ctx, row, {
        index,
        sessionOf,
        ulid: ulids[index] ?? newUlid(ctx.now),
      }).catch((error: unknown) => {
        broken = true;
        throw error;
      });
    }
  };
  const ended = await Promise.allSettled(Array.from({ length: PARALLEL }, worker));
  for (const each of ended) if (each.status === "rejected") throw each.reason;
  return rows;
}

async function attempt(
  ctx: Context,
  row: unknown,
  { index, ...given }: Given & { readonly index: number },
): Promise<Row> {
  try {
    return { index, opinion: await recordWith(ctx, row, given), failures: [] };
  } catch (error) {
    if (error instanceof Failures) return { index, opinion: null, failures: error.failures };
    if (error instanceof Failure) return { index, opinion: null, failures: [error] };
    if (
      error instanceof RequestError &&
      (error.code === "RETRY_LATER" || error.code === "FORBIDDEN")
    )
      return { index, opinion: null, failures: [new Failure(error.code, [], error.params)] };
    throw error;
  }
}
