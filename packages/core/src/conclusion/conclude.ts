import * as z from "zod";
import { dayOf } from "../calendar/day.ts";
import type { Context } from "../context.ts";
import * as Directive from "../directive/index.ts";
import { Failure } from "../errors.ts";
import { toId } from "../id.ts";
import { zId, zIdempotencyKey } from "../opinion/input.ts";
import { byIds as opinionsByIds } from "../opinion/read.ts";
import * as Organization from "../organization/index.ts";
import { claim } from "../outbox/external-ref.ts";
import { expectVersion, write } from "../outbox/index.ts";
import { once } from "../outbox/once.ts";
import { parse } from "../parse.ts";
import { authorize } from "../policy.ts";
import { SessionEntity, ulidOf } from "../session/entity.ts";
import { step, stored } from "../session/record.ts";
import type { Session } from "../session/shape.ts";
import { optional, zDay } from "../shape.ts";
import { type Put, TRANSACTION_MAX, transact } from "../table/write.ts";
import { NoticeEntity } from "./entity.ts";
import { type Notice, Shape } from "./shape.ts";

/** Directives of one notice: with its Change each is two actions of one transaction. */
export const DIRECTIVES_MAX = 40;

const DirectiveInput = Directive.Shape.pick({ kinds: true, content: true, opinionIds: true, externalRef: true }).extend({
  leadId: zId,
  cooperatingIds: z.array(zId).max(20).default([]),
  /** The date that the chair fixed. */
  dueOn: optional(zDay),
  progress: optional(Directive.Progress),
});
export const ConcludeInput = Shape.pick({ number: true, issuedOn: true, signedBy: true, summary: true, noDirectiveReason: true, documents: true }).extend({
  idempotencyKey: zIdempotencyKey,
  sessionId: zId,
  expectedVersion: z.int().positive(),
  directives: z.array(DirectiveInput).max(DIRECTIVES_MAX).default([]),
});
type ConcludeInput = z.output<typeof ConcludeInput>;

/** Enters the conclusion notice of a held session with its directives, all in one transaction. */
export async function conclude(ctx: Context, raw: unknown): Promise<Session> {
  authorize(ctx.actor, "concludeSession");
  const { idempotencyKey, ...input } = parse(ConcludeInput, raw);
  if (input.directives.length === 0 && input.noDirectiveReason === null) throw new Failure("REQUIRED", ["noDirectiveReason"]);
  for (const [i, { dueOn }] of input.directives.entries())
    if (dueOn && input.issuedOn && dueOn < input.issuedOn) throw new Failure("CONFLICTING_INPUT", ["directives", String(i), "dueOn"], { other: "issuedOn" });
  expectDistinctRefs(input.directives);
  if (input.directives.length > 0 && input.noDirectiveReason !== null) throw new Failure("CONFLICTING_INPUT", ["noDirectiveReason"], { other: "directives" });
  return once(ctx, {
    action: "concludeSession",
    key: idempotencyKey,
    input,
    run: (remember) => enter(ctx, { ...input, idempotencyKey }, remember),
    load: (id) => stored(ctx, id, ["idempotencyKey"]),
  });
}

async function enter(ctx: Context, input: ConcludeInput, remember: (id: string) => readonly Put[]): Promise<Session> {
  const before = await stored(ctx, input.sessionId, ["sessionId"]);
  const status = step(before, "concludeSession");
  expectVersion(before, input.expectedVersion);
  const { number, issuedOn, signedBy, summary, noDirectiveReason, documents } = input;
  const notice: Notice = {
    ...{ id: toId("notice", ulidOf(before.id), 1), version: 1, sessionId: before.id, unit: before.unit, ordinal: 1 },
    ...{ number, issuedOn, signedBy, summary, noDirectiveReason, documents },
  };
  const directives = await directivesOf(ctx, input, before);
  const deadlines = before.deadlines.map((deadline) => ({ ...deadline, metOn: issuedOn ?? dayOf(ctx.now) }));
  const after = { ...before, status, deadlines, version: before.version + 1 };
  const puts = [
    ...remember(before.id),
    ...write(ctx, { entity: SessionEntity, before, after, event: "session.concluded" }),
    ...write(ctx, { entity: NoticeEntity, after: notice, event: "notice.issued" }),
    ...directives.flatMap((directive, i) => [
      ...write(ctx, { entity: Directive.DirectiveEntity, after: directive, event: "directive.issued" }),
      ...claim("directive", directive.externalRef, directive.id, ["directives", String(i), "externalRef"]),
    ]),
  ];
  if (puts.length > TRANSACTION_MAX) throw new Failure("TOO_MANY", ["directives"], { limit: Math.floor((TRANSACTION_MAX - 5) / 3) });
  await transact(ctx, puts);
  return after;
}

async function directivesOf(ctx: Context, { directives, issuedOn }: ConcludeInput, session: Session): Promise<readonly Directive.Directive[]> {
  const body = await Organization.snapshots(
    ctx,
    directives.flatMap(({ leadId, cooperatingIds }, i) => [
      { id: leadId, path: ["directives", String(i), "leadId"] },
      ...cooperatingIds.map((id, j) => ({ id, path: ["directives", String(i), "cooperatingIds", String(j)] })),
    ]),
  );
  await expectOpinions(ctx, directives, session);
  return directives.map(({ leadId, cooperatingIds, dueOn, progress, ...kept }, i) => {
    const number = i + 1;
    const lead = body(leadId);
    const known = progress ?? Directive.Progress.parse({});
    const startedOn = issuedOn ?? session.heldOn ?? dueOn;
    return {
      ...kept,
      ...{ id: toId("directive", ulidOf(session.id), number), version: 1, sessionId: session.id, unit: session.unit, number, lead, issuedOn },
      cooperating: cooperatingIds.map(body),
      status: Directive.statusOf(known),
      progress: known,
      deadlines:
        dueOn && startedOn
          ? [
              {
                id: toId("deadline", "dir", ulidOf(session.id), number, "DIRECTIVE_DUE"),
                policyCode: "DIRECTIVE_DUE",
                startedOn,
                dueOn,
                originalDueOn: dueOn,
                metOn: known.acceptedOn ? (known.reportedOn ?? known.acceptedOn) : null,
                owedBy: lead,
              },
            ]
          : [],
    };
  });
}

/** One transaction cannot take one reference twice. */
function expectDistinctRefs(directives: ConcludeInput["directives"]): void {
  const taken = new Set<string>();
  for (const [i, { externalRef }] of directives.entries()) {
    if (!externalRef) continue;
    const value = `${externalRef.system}/${externalRef.value}`;
    if (taken.has(value)) throw new Failure("DUPLICATE", ["directives", String(i), "externalRef"], { value });
    taken.add(value);
  }
}

/** Every opinion that a directive answers must be one of the session's. */
async function expectOpinions(ctx: Context, directives: ConcludeInput["directives"], session: Session): Promise<void> {
  const ids = [...new Set(directives.flatMap(({ opinionIds }) => opinionIds))];
  const found = await opinionsByIds(ctx, ids, { consistent: true });
  for (const [i, { opinionIds }] of directives.entries())
    for (const [j, id] of opinionIds.entries())
      if (found.get(id)?.sessionId !== session.id) throw new Failure("NOT_FOUND", ["directives", String(i), "opinionIds", String(j)], { what: id });
}
