import * as z from "zod";
import { authorize } from "../access/permissions.ts";
import { expectVersion, write } from "../change/write.ts";
import * as Directive from "../directive/index.ts";
import * as Document from "../document/index.ts";
import { dayGiven } from "../kernel/date-rules.ts";
import { dayOf } from "../kernel/day.ts";
import { Failure, type Phrase } from "../kernel/errors.ts";
import { toId } from "../kernel/id.ts";
import { parse } from "../kernel/parse.ts";
import { zId, zIdempotencyKey } from "../kernel/schemas.ts";
import type { Context } from "../request/context.ts";
import { SessionEntity, ulidOf } from "../session/entity.ts";
import { obligationsOf } from "../session/obligations.ts";
import { stored } from "../session/record.ts";
import type { Session } from "../session/shape.ts";
import { SESSION } from "../session/steps.ts";
import { authorizeOn } from "../subjects/visible.ts";
import { fitting, type Part, transact } from "../table/write.ts";
import { claim } from "../use-case/external-ref.ts";
import { once } from "../use-case/idempotent.ts";
import { rowOf } from "../use-case/life-cycle.ts";
import { owing } from "../use-case/with-deadlines.ts";
import { DIRECTIVES_MAX, DirectiveInput, directivesOf } from "./directives.ts";
import { NoticeEntity } from "./entity.ts";
import { type Notice, Shape } from "./shape.ts";

export const ConcludeInput = Shape.pick({
  number: true,
  issuedOn: true,
  signedBy: true,
  summary: true,
  noDirectiveReason: true,
}).extend({
  documents: z.array(Document.Input).max(10).default([]),
  idempotencyKey: zIdempotencyKey,
  sessionId: zId,
  expectedVersion: z.int().positive(),
  directives: z.array(DirectiveInput).max(DIRECTIVES_MAX).default([]),
});
type ConcludeInput = z.output<typeof ConcludeInput>;

const HAS_DIRECTIVES: Phrase = {
  vi: "Chỉ ghi khi thông báo không có ý kiến chỉ đạo nào (directives).",
  en: "Give this only if the notice has no directives.",
};

/** Enters the conclusion notice of a held session with its directives, all in one transaction. */
export async function conclude(ctx: Context, raw: unknown): Promise<Session> {
  authorize(ctx.actor, "concludeSession");
  const { idempotencyKey, ...input } = parse(ConcludeInput, raw);
  if (input.directives.length === 0 && input.noDirectiveReason === null)
    throw new Failure("REQUIRED", ["noDirectiveReason"]);
  if (input.directives.length > 0 && input.noDirectiveReason !== null)
    throw new Failure("CONFLICTING_INPUT", ["noDirectiveReason"], HAS_DIRECTIVES);
  return once(ctx, {
    action: "concludeSession",
    key: idempotencyKey,
    input,
    run: (remember) => enter(ctx, { ...input, idempotencyKey }, remember),
    load: (id) => stored(ctx, id, ["idempotencyKey"]),
  });
}

async function enter(
  ctx: Context,
  input: ConcludeInput,
  remember: (id: string) => readonly Part[],
): Promise<Session> {
  const before = await stored(ctx, input.sessionId, ["sessionId"]);
  await authorizeOn(ctx, "concludeSession", { subject: before, at: before, path: ["sessionId"] });
  const { to: status } = rowOf(SESSION.life, { from: before.status, by: "concludeSession" }, [
    "sessionId",
  ]);
  expectVersion(before, input.expectedVersion);
  const { number, issuedOn, signedBy, summary, noDirectiveReason, documents } = input;
  dayGiven(issuedOn, {
    field: "issuedOn",
    today: dayOf(ctx.now),
    after: { day: before.heldOn, name: "heldOn" },
  });
  const notice: Notice = {
    ...{
      id: toId("notice", ulidOf(before.id), 1),
      version: 1,
      sessionId: before.id,
      unit: before.unit,
      ordinal: 1,
    },
    ...{
      number,
      issuedOn,
      signedBy,
      summary,
      noDirectiveReason,
      documents: Document.settle(documents, []),
    },
  };
  const listed = input.directives.map((item, i) => ({ item, path: ["directives", String(i)] }));
  const directives = await directivesOf(ctx, listed, { session: before, notice, first: 1 });
  const after = await owing(
    ctx,
    { ...before, status, concludedOn: issuedOn ?? dayOf(ctx.now), version: before.version + 1 },
    obligationsOf,
  );
  const own = [
    ...remember(before.id),
    ...write(ctx, { entity: SessionEntity, before, after, event: "session.concluded" }),
    ...write(ctx, { entity: NoticeEntity, after: notice, event: "notice.issued" }),
  ];
  const issued = directives.map((directive, i) => [
    ...write(ctx, {
      entity: Directive.DirectiveEntity,
      after: directive,
      event: "directive.issued",
    }),
    ...claim("directive", directive.externalRef, directive.id, {
      path: ["directives", String(i), "externalRef"],
    }),
  ]);
  await transact(
    ctx,
    fitting(own, issued, (limit) => new Failure("TOO_MANY", ["directives"], { limit })),
  );
  return after;
}
