import { isDeepStrictEqual } from "node:util";
import type { Context } from "../context.ts";
import { Failure } from "../errors.ts";
import { newUlid, toId } from "../id.ts";
import { ofHome } from "../opinion/read.ts";
import { claim, findByExternalRef } from "../outbox/external-ref.ts";
import { expectVersion, write } from "../outbox/index.ts";
import { once } from "../outbox/once.ts";
import { parse, under } from "../parse.ts";
import { authorize } from "../policy.ts";
import { keep, type Put, transact } from "../table/write.ts";
import { build } from "./build.ts";
import { SessionEntity, ulidOf } from "./entity.ts";
import { ExplainInput, Facts, factsOf, PublishInput, RecordInput, UpdateInput } from "./input.ts";
import { allowedSteps, next, type Step } from "./lifecycle.ts";
import { byId } from "./read.ts";
import type { Session } from "./shape.ts";

/** Enters a session that was held. */
export async function record(ctx: Context, raw: unknown): Promise<Session> {
  authorize(ctx.actor, "recordSession");
  const { idempotencyKey, externalRef, upsert, ...facts } = parse(RecordInput, raw);
  if (upsert && !externalRef) throw new Failure("REQUIRED", ["externalRef"]);
  const enter = async (remember: (id: string) => readonly Put[]): Promise<Session> => {
    const knownId = upsert && externalRef ? await findByExternalRef(ctx, "session", externalRef) : undefined;
    if (knownId) return revise(ctx, await stored(ctx, knownId, ["externalRef"]), { patch: facts, remember });
    const id = toId("session", newUlid(ctx.now));
    const identity = {
      id,
      version: 1,
      status: "HELD",
      publication: null,
      differenceExplanation: null,
      externalRef,
      recordedAt: ctx.now.toISOString(),
    } as const;
    const session = await build(ctx, facts, identity, {});
    await transact(ctx, [
      ...remember(id),
      ...write(ctx, { entity: SessionEntity, after: session, event: "session.recorded" }),
      ...claim("session", externalRef, id),
    ]);
    return session;
  };
  return once(ctx, {
    action: "recordSession",
    key: idempotencyKey,
    input: { ...facts, externalRef, upsert },
    run: enter,
    load: (id) => stored(ctx, id, ["idempotencyKey"]),
  });
}

/** Changes facts of a session until it is published; what stood there before stays in its changes. */
export async function update(ctx: Context, raw: unknown): Promise<Session> {
  authorize(ctx.actor, "updateSession");
  const { sessionId, expectedVersion, patch, reason } = parse(UpdateInput, raw);
  const before = await stored(ctx, sessionId, ["sessionId"]);
  expectVersion(before, expectedVersion);
  return under("patch", () => revise(ctx, before, { patch, reason }));
}

/** Says why the minutes and the records count differently. Allowed in every state. */
export async function explainDifference(ctx: Context, raw: unknown): Promise<Session> {
  authorize(ctx.actor, "explainDifference");
  const { sessionId, expectedVersion, explanation } = parse(ExplainInput, raw);
  const before = await stored(ctx, sessionId, ["sessionId"]);
  expectVersion(before, expectedVersion);
  return save(ctx, before, { ...before, differenceExplanation: explanation }, { event: "session.difference-explained" });
}

/** Says where and from when the conclusion can be read. */
export async function publish(ctx: Context, raw: unknown): Promise<Session> {
  authorize(ctx.actor, "publishSession");
  const { sessionId, expectedVersion, place, from } = parse(PublishInput, raw);
  const before = await stored(ctx, sessionId, ["sessionId"]);
  expectVersion(before, expectedVersion);
  return save(ctx, before, { ...before, status: step(before, "publishSession"), publication: { place, from } }, { event: "session.published" });
}

interface Revision {
  readonly patch: Readonly<Record<string, unknown>>;
  readonly reason?: string | null;
  readonly remember?: (id: string) => readonly Put[];
}

async function revise(ctx: Context, before: Session, { patch, reason = null, remember }: Revision): Promise<Session> {
  if (before.status === "PUBLISHED") throw new Failure("TRANSITION_NOT_ALLOWED", ["sessionId"], { status: before.status, allowed: "explainDifference" });
  const facts = parse(Facts, { ...factsOf(before), ...patch });
  const moved = facts.unitCode !== (before.unit?.code ?? null);
  if (moved && (await ofHome(ctx, { home: ulidOf(before.id), limit: 1 })).opinions.length > 0)
    throw new Failure("CONFLICTING_INPUT", ["unitCode"], { other: "opinions" });
  const after = await build(ctx, facts, before, { deadline: before.deadlines[0], unit: moved || "heldOn" in patch ? undefined : before.unit });
  return save(ctx, before, after, { event: "session.updated", reason, remember });
}

async function save(
  ctx: Context,
  before: Session,
  after: Session,
  { event, reason = null, remember }: { event: string; reason?: string | null; remember?: Revision["remember"] | undefined },
): Promise<Session> {
  if (isDeepStrictEqual(before, after)) {
    await keep(ctx, remember?.(before.id) ?? []);
    return before;
  }
  const saved = { ...after, version: before.version + 1 };
  await transact(ctx, [...(remember?.(before.id) ?? []), ...write(ctx, { entity: SessionEntity, before, after: saved, event, reason })]);
  return saved;
}

/** @throws Failure NOT_FOUND at `path`. */
export async function stored(ctx: Context, id: string, path: readonly string[]): Promise<Session> {
  const session = await byId(ctx, id, { consistent: true });
  if (!session) throw new Failure("NOT_FOUND", path, { what: id });
  return session;
}

/** @throws Failure TRANSITION_NOT_ALLOWED with the steps that are. */
export function step(session: Session, by: Step): Session["status"] {
  const to = next(session.status, by);
  if (!to) throw new Failure("TRANSITION_NOT_ALLOWED", ["sessionId"], { status: session.status, allowed: allowedSteps(session.status).join(", ") });
  return to;
}
