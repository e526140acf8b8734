import * as z from "zod";
import { authorize } from "../access/permissions.ts";
import type { EventName } from "../change/event-names.ts";
import { expectVersion, write } from "../change/write.ts";
import * as Directive from "../directive/index.ts";
import * as Document from "../document/index.ts";
import { dayGiven } from "../kernel/date-rules.ts";
import { type Day, dayOf } from "../kernel/day.ts";
import { Failure } from "../kernel/errors.ts";
import { toId } from "../kernel/id.ts";
import { parse } from "../kernel/parse.ts";
import { zId, zIdempotencyKey } from "../kernel/schemas.ts";
import type { Context } from "../request/context.ts";
import { SessionEntity, ulidOf } from "../session/entity.ts";
import { isConcluded } from "../session/lifecycle.ts";
import { stored } from "../session/record.ts";
import type { Session } from "../session/shape.ts";
import { SESSION } from "../session/steps.ts";
import { authorizeOn } from "../subjects/visible.ts";
import { fitting, type Part, transact } from "../table/write.ts";
import { claim } from "../use-case/external-ref.ts";
import { once } from "../use-case/idempotent.ts";
import { rowOf, stateOf } from "../use-case/life-cycle.ts";
import { again, orAgain } from "../use-case/retry-on-conflict.ts";
import { DIRECTIVES_MAX, DirectiveInput, directivesOf, type Listed } from "./directives.ts";
import { NoticeEntity } from "./entity.ts";
import { ofSession } from "./read.ts";
import { type Notice, Shape } from "./shape.ts";

/** A directive that begins now: what became of it is not known yet. */
const NewDirective = DirectiveInput.omit({ progress: true });
export const AmendInput = Shape.pick({
  number: true,
  issuedOn: true,
  signedBy: true,
  summary: true,
}).extend({
  documents: z.array(Document.Input).max(10).default([]),
  idempotencyKey: zIdempotencyKey,
  sessionId: zId,
  expectedVersion: z.int().positive(),
  replace: z
    .array(z.object({ directiveId: zId, directive: NewDirective }))
    .max(DIRECTIVES_MAX)
    .default([]),
  cancel: z
    .array(z.object({ directiveId: zId, reason: Directive.Shape.shape.content }))
    .max(DIRECTIVES_MAX)
    .default([]),
  add: z.array(NewDirective).max(DIRECTIVES_MAX).default([]),
});
type AmendInput = z.output<typeof AmendInput>;

/** A later notice: the only way to replace, cancel or add directives once a session is concluded. All of it in one transaction. */
export async function amend(ctx: Context, raw: unknown): Promise<Session> {
  authorize(ctx.actor, "amendNotice");
  const { idempotencyKey, ...input } = parse(AmendInput, raw);
  if (input.replace.length + input.cancel.length + input.add.length === 0)
    throw new Failure("REQUIRED", ["replace"]);
  return once(ctx, {
    action: "amendNotice",
    key: idempotencyKey,
    input,
    // A step on one of its directives in between: look again.
    run: (remember) => again(ctx, () => enter(ctx, { ...input, idempotencyKey }, remember)),
    load: (id) => stored(ctx, id, ["idempotencyKey"]),
  });
}

async function enter(
  ctx: Context,
  input: AmendInput,
  remember: (id: string) => readonly Part[],
): Promise<Session> {
  const before = await stored(ctx, input.sessionId, ["sessionId"]);
  await authorizeOn(ctx, "amendNotice", { subject: before, at: before, path: ["sessionId"] });
  if (!isConcluded(before.status))
    throw new Failure(
      "TRANSITION_NOT_ALLOWED",
      ["sessionId"],
      stateOf(SESSION.life, before.status),
    );
  expectVersion(before, input.expectedVersion);
  const home = ulidOf(before.id);
  const ordinal = before.amendments + 2;
  const { number, issuedOn, signedBy, summary, documents } = input;
  const earlier = (await ofSession(ctx, home)).at(-1);
  const since = earlier?.issuedOn
    ? { day: earlier.issuedOn, name: earlier.number ?? "issuedOn" }
    : { day: before.heldOn, name: "heldOn" };
  const on = dayGiven(issuedOn, { field: "issuedOn", today: dayOf(ctx.now), after: since });
  const notice: Notice = {
    ...{
      id: toId("notice", home, ordinal),
      version: 1,
      sessionId: before.id,
      unit: before.unit,
      ordinal,
    },
    ...{
      number,
      issuedOn,
      signedBy,
      summary,
      noDirectiveReason: null,
      documents: Document.settle(documents, []),
    },
  };
  const known = await Directive.ofSession(ctx, home);
  const listed: readonly Listed[] = [
    ...input.replace.map(({ directive }, i) => ({
      item: { ...directive, progress: null },
      path: ["replace", String(i), "directive"],
    })),
    ...input.add.map((item, i) => ({
      item: { ...item, progress: null },
      path: ["add", String(i)],
    })),
  ];
  const made = await directivesOf(ctx, listed, {
    session: before,
    notice,
    first: Math.max(0, ...known.map((each) => each.number)) + 1,
  });
  const ends = endings(input, known, made, on);
  const successors = made.map((directive) => ({
    ...directive,
    replaces: ends.find(({ after }) => after.replacedBy === directive.id)?.after.id ?? null,
  }));
  const after = { ...before, amendments: before.amendments + 1, version: before.version + 1 };
  const own = [
    ...remember(before.id),
    ...write(ctx, { entity: SessionEntity, before, after, event: "session.notice-amended" }),
    ...write(ctx, { entity: NoticeEntity, after: notice, event: "notice.issued" }),
  ];
  const ended = ends.map(({ before: old, after: left, event, reason }) =>
    write(ctx, { entity: Directive.DirectiveEntity, before: old, after: left, event, reason }),
  );
  const issued = successors.map((directive, i) => [
    ...write(ctx, {
      entity: Directive.DirectiveEntity,
      after: directive,
      event: "directive.issued",
    }),
    ...claim("directive", directive.externalRef, directive.id, {
      path: [...(listed[i]?.path ?? []), "externalRef"],
    }),
  ]);
  const { replace, cancel } = input;
  const groups = [
    ...replace.map((_, i) => ({
      list: "replace",
      parts: [...(ended[i] ?? []), ...(issued[i] ?? [])],
    })),
    ...cancel.map((_, i) => ({ list: "cancel", parts: ended[replace.length + i] ?? [] })),
    ...input.add.map((_, i) => ({ list: "add", parts: issued[replace.length + i] ?? [] })),
  ];
  const refused = (fit: number) => {
    const list = groups[fit]?.list ?? "";
    return new Failure("TOO_MANY", [list], {
      limit: groups.slice(0, fit).filter((each) => each.list === list).length,
    });
  };
  await orAgain(
    transact(
      ctx,
      fitting(
        own,
        groups.map(({ parts }) => parts),
        refused,
      ),
    ),
  );
  return after;
}

interface Ending {
  readonly before: Directive.Directive;
  readonly after: Directive.Directive;
  readonly event: EventName;
  readonly reason: string | null;
}

/** The earlier directives as the notice leaves them; each may be named once. */
function endings(
  { replace, cancel }: AmendInput,
  known: readonly Directive.Directive[],
  made: readonly Directive.Directive[],
  on: Day,
): readonly Ending[] {
  const named = new Set<string>();
  const end = (
    id: string,
    to: "REPLACED" | "CANCELLED",
    path: readonly string[],
  ): Directive.Directive => {
    const directive = known.find((each) => each.id === id);
    if (!directive) throw new Failure("NOT_FOUND", path, { what: id });
    if (named.has(id)) throw new Failure("DUPLICATE", path, { value: id });
    named.add(id);
    rowOf(Directive.DIRECTIVE.life, { from: directive.status, by: "amendNotice", to }, path);
    return directive;
  };
  const left = (
    before: Directive.Directive,
    to: Partial<Directive.Directive>,
  ): Directive.Directive => ({
    ...before,
    ...to,
    version: before.version + 1,
    // A report that nobody accepted has met nothing.
    deadlines: before.deadlines.map((deadline) => ({
      ...deadline,
      metOn: null,
      metRecordedOn: null,
      cancelledOn: deadline.cancelledOn ?? on,
    })),
  });
  return [
    ...replace.map(({ directiveId }, i): Ending => {
      const before = end(directiveId, "REPLACED", ["replace", String(i), "directiveId"]);
      return {
        before,
        after: left(before, { status: "REPLACED", replacedBy: made[i]?.id ?? null }),
        event: "directive.replaced",
        reason: null,
      };
    }),
    ...cancel.map(({ directiveId, reason }, i): Ending => {
      const before = end(directiveId, "CANCELLED", ["cancel", String(i), "directiveId"]);
      return {
        before,
        after: left(before, { status: "CANCELLED", cancellation: { reason, on } }),
        event: "directive.cancelled",
        reason,
      };
    }),
  ];
}
