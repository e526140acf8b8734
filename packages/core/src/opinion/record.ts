import { isDeepStrictEqual } from "node:util";
import * as z from "zod";
import { dayOf } from "../calendar/day.ts";
import * as Citizen from "../citizen/index.ts";
import type { Context } from "../context.ts";
import { Failure, Failures, RequestError } from "../errors.ts";
import { newUlid, partsOf, toId } from "../id.ts";
import { type Lifecycle, stateOf } from "../lifecycle.ts";
import { claim, findByExternalRef } from "../outbox/external-ref.ts";
import { changesOf, write } from "../outbox/index.ts";
import { once } from "../outbox/once.ts";
import { parse } from "../parse.ts";
import { authorize } from "../policy.ts";
import { ulidOf as sessionUlid } from "../session/entity.ts";
import { ended, pass } from "../session/gate.ts";
import { LIFE as SESSION_STEPS, type SessionFacts, type Step as SessionStep, TAKES } from "../session/lifecycle.ts";
import { byId as sessionById } from "../session/read.ts";
import type { Session } from "../session/shape.ts";
import { get } from "../table/read.ts";
import { create, keep, type Put, put, transact } from "../table/write.ts";
import { build, homeOf, place } from "./build.ts";
import { OpinionEntity, TrackingEntity } from "./entity.ts";
import { contradictions } from "./entry.ts";
import { RecordInput } from "./input.ts";
import { LIFE, type OpinionFacts, type Step } from "./lifecycle.ts";
import { existing } from "./read.ts";
import type { Opinion } from "./shape.ts";
import { newTrackingCode } from "./tracking.ts";

/** What the rows of one call share, and what was drawn for each. */
interface Given {
  readonly sessionOf: (id: string) => Promise<Session | undefined>;
  readonly ulid: string;
}

/** Enters one opinion. It shares no item with another of the same session but, by chance, one of 64 gates: any number can be entered at once. */
export const record = (ctx: Context, raw: unknown): Promise<Opinion> =>
  recordWith(ctx, raw, { sessionOf: (id) => sessionById(ctx, id, { consistent: true }), ulid: newUlid(ctx.now) });

async function recordWith(ctx: Context, raw: unknown, given: Given): Promise<Opinion> {
  authorize(ctx.actor, "recordOpinion");
  const { idempotencyKey, ...input } = parse(RecordInput, raw);
  const entry = { ...input, idempotencyKey };
  const wrong = contradictions(entry, dayOf(ctx.now));
  if (wrong.length > 0) throw new Failures(wrong);
  return once(ctx, {
    action: "recordOpinion",
    key: idempotencyKey,
    input,
    run: (remember) => enter(ctx, entry, given, remember),
    load: (id) => existing(ctx, id, ["idempotencyKey"]),
  });
}

async function enter(ctx: Context, input: RecordInput, { sessionOf, ulid }: Given, remember: (id: string) => readonly Put[]): Promise<Opinion> {
  const knownId = input.upsert && input.externalRef ? await findByExternalRef(ctx, "opinion", input.externalRef) : undefined;
  const before = knownId === undefined ? undefined : await existing(ctx, knownId, ["externalRef"]);
  const session = input.sessionId === null ? undefined : await sessionOf(input.sessionId);
  if (input.sessionId !== null && !session) throw new Failure("NOT_FOUND", ["sessionId"], { what: input.sessionId });
  if (session && !before) expectTaking(session, input);
  if (before) await expectAsEntered(ctx, before);
  if (before && before.sessionId !== input.sessionId) throw new Failure("CONFLICTING_INPUT", ["sessionId"], { other: "externalRef" });
  const at = await place(ctx, { ...input, receivedOn: input.receivedOn ?? before?.receivedOn ?? null }, session);
  const citizen = input.citizen && { ...input.citizen, id: before?.citizenId ?? toId("citizen", newUlid(ctx.now)) };
  const home = before?.home ?? homeOf({ session: partsOf("session", input.sessionId ?? "")?.[0] ?? null, ...at });
  const identity = before ?? {
    id: toId("opinion", home, ulid),
    home,
    version: 0,
    trackingCode: newTrackingCode(),
    citizenId: null,
    recordedAt: ctx.now.toISOString(),
  };
  const { id, trackingCode, recordedAt, version } = identity;
  const documents = before?.documents ?? [];
  const built = await build(ctx, input, { id, home, trackingCode, recordedAt, version: version + 1, citizenId: citizen?.id ?? identity.citizenId }, at);
  const after = { ...built, documents };
  if (before && same(before, after) && (!citizen || same(await citizenById(ctx, citizen.id), citizen))) {
    await keep(ctx, remember(id));
    return before;
  }
  await transact(ctx, [
    ...remember(id),
    ...write(ctx, { entity: OpinionEntity, before, after, event: before ? "opinion.updated" : "opinion.recorded" }),
    ...(before ? [] : [create(TrackingEntity, { code: trackingCode, opinionId: id }, collided), ...claim("opinion", input.externalRef, id)]),
    ...(citizen ? [put(Citizen.CitizenEntity, citizen)] : []),
    ...(before || !session ? [] : [pass(sessionUlid(session.id), ulid)]),
  ]);
  return after;
}

/** Before a session begins it takes what is sent ahead; once it has ended, nothing. */
function expectTaking({ status }: Session, { channel }: RecordInput): void {
  const takes = TAKES[status];
  if (takes === "NONE") throw ended(status);
  if (takes === "AHEAD" && SPOKEN_THERE.has(channel)) throw new Failure("CONDITION_NOT_MET", ["channel"], { ...NOT_BEGUN, ...stateOf(SESSION_LIFE, status) });
}
/** What an upsert may replace: an opinion that nobody has taken a step on since. */
const ENTRY: ReadonlySet<string> = new Set(["opinion.recorded", "opinion.updated", "document.attached"]);
const HANDLED = {
  code: "AS_ENTERED",
  vi: "đã có bước xử lý sau khi nhập, không thay thế được; hãy dùng các bước",
  en: "steps were taken since it was entered, so it cannot be replaced; take steps instead",
};
async function expectAsEntered(ctx: Context, { id, status }: Opinion): Promise<void> {
  const changes = await changesOf(ctx, id, { after: 0, limit: HISTORY_MAX });
  if (changes.some(({ event }) => !ENTRY.has(event))) throw new Failure("CONDITION_NOT_MET", ["upsert"], { ...HANDLED, ...stateOf(OPINION_LIFE, status) });
}
const HISTORY_MAX = 200;
const OPINION_LIFE: Lifecycle<Opinion["status"], Step, OpinionFacts> = LIFE;

const NOT_BEGUN = {
  code: "SESSION_BEGUN",
  vi: "hội nghị chưa bắt đầu: phát biểu trực tiếp và phiếu ý kiến chỉ nhận từ khi bắt đầu (startSession)",
  en: "the session has not begun: spoken opinions and ballots are taken from its beginning on (startSession)",
};
const SESSION_LIFE: Lifecycle<Session["status"], SessionStep, SessionFacts> = SESSION_STEPS;
const SPOKEN_THERE: ReadonlySet<string> = new Set(["SPOKEN", "BALLOT"]);

const same = (before: object | undefined, after: object): boolean => isDeepStrictEqual({ ...before, version: 0 }, { ...after, version: 0 });
const citizenById = (ctx: Context, id: string) =>
  get(ctx, Citizen.CitizenEntity, Citizen.CitizenEntity.key({ id, name: "", address: null, phone: null }), { consistent: true });
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
  const worker = async () => {
    for (const [index, row] of open) rows[index] = await attempt(ctx, row, { index, sessionOf, ulid: ulids[index] ?? newUlid(ctx.now) });
  };
  await Promise.all(Array.from({ length: PARALLEL }, worker));
  return rows;
}

async function attempt(ctx: Context, row: unknown, { index, ...given }: Given & { readonly index: number }): Promise<Row> {
  try {
    return { index, opinion: await recordWith(ctx, row, given), failures: [] };
  } catch (error) {
    if (error instanceof Failures) return { index, opinion: null, failures: error.failures };
    if (error instanceof Failure) return { index, opinion: null, failures: [error] };
    if (error instanceof RequestError && error.code === "RETRY_LATER") return { index, opinion: null, failures: [new Failure("RETRY_LATER", [])] };
    throw error;
  }
}
