import { isDeepStrictEqual } from "node:util";
import { authorize, authorizeAt, may } from "../access/permissions.ts";
import type { EventName } from "../change/event-names.ts";
import { expectVersion, write } from "../change/write.ts";
import { withUploaded } from "../document/index.ts";
import { Failure, type Phrase } from "../kernel/errors.ts";
import { newUlid, toId } from "../kernel/id.ts";
import { parse, under } from "../kernel/parse.ts";
import { ofHome } from "../opinion/read.ts";
import type { Context } from "../request/context.ts";
import { authorizeOn } from "../subjects/visible.ts";
import { keep, type Put, transact } from "../table/write.ts";
import { claim, claimOrAgain, findByExternalRef, taken } from "../use-case/external-ref.ts";
import { once } from "../use-case/idempotent.ts";
import { guard, type Lifecycle, stateOf } from "../use-case/life-cycle.ts";
import { again, orAgain } from "../use-case/retry-on-conflict.ts";
import { build } from "./build.ts";
import { SessionEntity, ulidOf } from "./entity.ts";
import { ExplainInput, Facts, factsOf, PlanInput, RecordInput, UpdateInput } from "./input.ts";
import {
  DAY_AND_PLACE,
  hasBegun,
  isConcluded,
  isSettled,
  LIFE,
  type SessionFacts,
  type Step,
} from "./lifecycle.ts";
import { byId } from "./read.ts";
import { countsInStatistics, type Session } from "./shape.ts";

/** What every session starts with. */
const UNTOUCHED = {
  ...{
    version: 1,
    publication: null,
    differenceExplanation: null,
    announcedOn: null,
    awaitsDay: false,
    concludedOn: null,
    statusReason: null,
    amendments: 0,
  },
  carriedOver: [] as string[], // an empty list has no type of its own
} as const;

/** Enters a session that is to be held. */
export async function plan(ctx: Context, raw: unknown): Promise<Session> {
  authorize(ctx.actor, "planSession");
  const { idempotencyKey, externalRef, ...plan } = parse(PlanInput, raw);
  const facts = { ...plan, attendance: null, reportedCounts: [], notAdmitted: [] };
  return once(ctx, {
    action: "planSession",
    key: idempotencyKey,
    input: { ...facts, externalRef },
    load: (id) => stored(ctx, id, ["idempotencyKey"]),
    run: async (remember) => {
      const id = toId("session", newUlid(ctx.now));
      const session = await build(
        ctx,
        facts,
        { ...UNTOUCHED, id, externalRef, status: "PLANNED", recordedAt: ctx.now.toISOString() },
        {},
      );
      authorizeAt(ctx.actor, "planSession", session);
      await transact(ctx, [
        ...remember(id),
        ...write(ctx, { entity: SessionEntity, after: session, event: "session.planned" }),
        ...claim("session", externalRef, id),
      ]);
      return session;
    },
  });
}

/** Enters a session that was held. */
export async function record(ctx: Context, raw: unknown): Promise<Session> {
  authorize(ctx.actor, "recordSession");
  const { idempotencyKey, externalRef, upsert, ...facts } = parse(RecordInput, raw);
  if (upsert && !externalRef) throw new Failure("REQUIRED", ["externalRef"]);
  const enter = async (remember: (id: string) => readonly Put[]): Promise<Session> => {
    const knownId =
      upsert && externalRef ? await findByExternalRef(ctx, "session", externalRef) : undefined;
    if (knownId && externalRef) {
      const before = await stored(ctx, knownId, ["externalRef"]);
      if (!may(ctx.actor, "recordSession", before)) throw taken(externalRef);
      // An entry after the fact is no plan: what was planned is held by its steps.
      if (!hasBegun(before.status))
        throw new Failure(
          "TRANSITION_NOT_ALLOWED",
          ["externalRef"],
          stateOf(SESSION_LIFE, before.status),
        );
      // The other system does not know what was uploaded here: entering again takes none of it away.
      return orAgain(
        revise(ctx, before, {
          patch: { ...facts, documents: withUploaded(facts.documents, before.documents) },
          remember,
        }),
      );
    }
    const id = toId("session", newUlid(ctx.now));
    const identity = {
      ...UNTOUCHED,
      id,
      externalRef,
      status: "HELD",
      recordedAt: ctx.now.toISOString(),
    } as const;
    const session = await build(ctx, facts, identity, {});
    authorizeAt(ctx.actor, "recordSession", session);
    await transact(ctx, [
      ...remember(id),
      ...write(ctx, { entity: SessionEntity, after: session, event: "session.recorded" }),
      ...(upsert && externalRef
        ? claimOrAgain("session", externalRef, id)
        : claim("session", externalRef, id, { offersUpsert: true })),
    ]);
    return session;
  };
  return once(ctx, {
    action: "recordSession",
    key: idempotencyKey,
    input: { ...facts, externalRef, upsert },
    // Only an upsert can find another version than it read.
    run: (remember) => again(ctx, () => enter(remember)),
    load: (id) => stored(ctx, id, ["idempotencyKey"]),
  });
}

/** Changes facts of a session until it is published; what stood there before stays in its changes. */
export async function update(ctx: Context, raw: unknown): Promise<Session> {
  authorize(ctx.actor, "updateSession");
  const { sessionId, expectedVersion, patch, reason } = parse(UpdateInput, raw);
  const before = await stored(ctx, sessionId, ["sessionId"]);
  await authorizeOn(ctx, "updateSession", { subject: before, at: before, path: ["sessionId"] });
  expectVersion(before, expectedVersion);
  return under("patch", () => revise(ctx, before, { patch, reason }));
}

/** Says why the minutes and the records count differently. Allowed in every state. */
export async function explainDifference(ctx: Context, raw: unknown): Promise<Session> {
  authorize(ctx.actor, "explainDifference");
  const { sessionId, expectedVersion, explanation } = parse(ExplainInput, raw);
  const before = await stored(ctx, sessionId, ["sessionId"]);
  await authorizeOn(ctx, "explainDifference", { subject: before, at: before, path: ["sessionId"] });
  expectVersion(before, expectedVersion);
  return save(
    ctx,
    before,
    { ...before, differenceExplanation: explanation },
    { event: "session.difference-explained" },
  );
}

interface Revision {
  readonly patch: Readonly<Record<string, unknown>>;
  readonly reason?: string | null;
  readonly remember?: (id: string) => readonly Put[];
}

async function revise(
  ctx: Context,
  before: Session,
  { patch, reason = null, remember }: Revision,
): Promise<Session> {
  if (isSettled(before.status))
    throw new Failure(
      "TRANSITION_NOT_ALLOWED",
      [remember ? "externalRef" : "sessionId"],
      stateOf(SESSION_LIFE, before.status),
    );
  const facts = parse(Facts, { ...factsOf(before), ...patch });
  const moved = facts.unitCode !== (before.unit?.code ?? null);
  const awaitsDay = before.awaitsDay && !("heldOn" in patch);
  const after = await build(
    ctx,
    facts,
    { ...before, awaitsDay },
    {
      deadlines: before.deadlines,
      unit: moved || "heldOn" in patch ? undefined : before.unit,
      documents: before.documents,
    },
  );
  await expectWhatHangsOnIt(ctx, before, after);
  // Into another unit only by somebody of that one too.
  authorizeAt(ctx.actor, "updateSession", after);
  expectInState(after);
  return save(ctx, before, after, { event: "session.updated", reason, remember });
}

const HAS_OPINIONS: Phrase = {
  vi: "Hội nghị đã có ý kiến (opinions): đơn vị và việc có tính vào thống kê hay không phải giữ nguyên.",
  en: "The session already has opinions: its unit, and whether it counts in statistics, cannot change.",
};
const HAS_NOTICE: Phrase = {
  vi: "Hội nghị đã có thông báo kết luận: đơn vị phải giữ nguyên.",
  en: "The session already has a conclusion notice: its unit cannot change.",
};

/** What was made of a session is of its unit, and counts or does not as it did: neither changes under it. A day may be of another unit by the same code. */
async function expectWhatHangsOnIt(ctx: Context, before: Session, after: Session): Promise<void> {
  const unit =
    after.unit?.code !== before.unit?.code
      ? "unitCode"
      : after.unit?.validFrom !== before.unit?.validFrom
        ? "heldOn"
        : undefined;
  if (unit !== undefined && isConcluded(before.status))
    throw new Failure("CONFLICTING_INPUT", [unit], HAS_NOTICE);
  const changed =
    unit ?? (countsInStatistics(before) === countsInStatistics(after) ? undefined : "type");
  if (
    changed !== undefined &&
    (await ofHome(ctx, { home: ulidOf(before.id), limit: 1 })).rows.length > 0
  )
    throw new Failure("CONFLICTING_INPUT", [changed], HAS_OPINIONS);
}

const SESSION_LIFE: Lifecycle<Session["status"], Step, SessionFacts> = LIFE;
const NOT_HELD = {
  code: "HELD",
  vi: "chỉ ghi số người dự, số liệu của biên bản và các trường hợp không tiếp nhận khi hội nghị đã bắt đầu",
  en: "the session must have begun before attendance, reported counts and cases not admitted are recorded",
};

/** What was announced stays known, and what only a session that was held can have is not there before. */
function expectInState(after: Session): void {
  const { status } = after;
  const facts = { before: after, after, actor: "", differs: false, open: [] };
  if (status === "ANNOUNCED" || status === "COLLECTING")
    guard({ guards: [DAY_AND_PLACE] }, facts, { path: [], ...stateOf(SESSION_LIFE, status) });
  const counted =
    after.attendance !== null || after.reportedCounts.length > 0 || after.notAdmitted.length > 0;
  if (counted && !hasBegun(status))
    throw new Failure("CONDITION_NOT_MET", [], { ...NOT_HELD, ...stateOf(SESSION_LIFE, status) });
}

async function save(
  ctx: Context,
  before: Session,
  after: Session,
  {
    event,
    reason = null,
    remember,
  }: { event: EventName; reason?: string | null; remember?: Revision["remember"] | undefined },
): Promise<Session> {
  if (isDeepStrictEqual(before, after)) {
    await keep(ctx, remember?.(before.id) ?? []);
    return before;
  }
  const saved = { ...after, version: before.version + 1 };
  await transact(ctx, [
    ...(remember?.(before.id) ?? []),
    ...write(ctx, { entity: SessionEntity, before, after: saved, event, reason }),
  ]);
  return saved;
}

/** @throws Failure NOT_FOUND at `path`. */
export async function stored(ctx: Context, id: string, path: readonly string[]): Promise<Session> {
  const session = await byId(ctx, id, { consistent: true });
  if (!session) throw new Failure("NOT_FOUND", path, { what: id });
  return session;
}
