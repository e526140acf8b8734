import * as z from "zod";
import { settle } from "../deadline/settle.ts";
import * as Directive from "../directive/index.ts";
import { tooEarly } from "../kernel/date-rules.ts";
import { type Day, dayOf } from "../kernel/day.ts";
import { Failure } from "../kernel/errors.ts";
import { toId } from "../kernel/id.ts";
import { optional, zDay, zId } from "../kernel/schemas.ts";
import { byIds as opinionsByIds } from "../opinion/read.ts";
import * as Organization from "../organization/index.ts";
import type { Context } from "../request/context.ts";
import { ulidOf } from "../session/entity.ts";
import type { Session } from "../session/shape.ts";
import { deadlineIdOf, termsFor } from "../use-case/with-deadlines.ts";
import type { Notice } from "./shape.ts";

/**
 * Directives of one notice: with its Change each is two actions of one transaction, with a day it
 * is due three, with a reference one more.
 */
export const DIRECTIVES_MAX = 40;

export const DirectiveInput = Directive.Shape.pick({
  kinds: true,
  content: true,
  opinionIds: true,
  externalRef: true,
}).extend({
  leadId: zId,
  cooperatingIds: z.array(zId).max(20).default([]),
  /** The date that the chair fixed. */
  dueOn: optional(zDay),
  progress: optional(Directive.Progress),
});
/** An item of a notice, and where it stands in the input. */
export interface Listed {
  readonly item: z.output<typeof DirectiveInput>;
  readonly path: readonly string[];
}

interface Made {
  readonly session: Session;
  readonly notice: Notice;
  /** The number of the first of them. */
  readonly first: number;
}

/** The directives that the items of a notice describe, numbered on. */
export async function directivesOf(
  ctx: Context,
  listed: readonly Listed[],
  { session, notice, first }: Made,
): Promise<readonly Directive.Directive[]> {
  expectSound(
    listed,
    notice.issuedOn
      ? { day: notice.issuedOn, name: "issuedOn" }
      : { day: session.heldOn, name: "heldOn" },
    dayOf(ctx.now),
  );
  const body = await Organization.snapshots(
    ctx,
    listed.flatMap(({ item: { leadId, cooperatingIds }, path }) => [
      { id: leadId, path: [...path, "leadId"] },
      ...cooperatingIds.map((id, j) => ({ id, path: [...path, "cooperatingIds", String(j)] })),
    ]),
  );
  await expectOpinions(ctx, listed, session);
  const terms = await termsFor(ctx, session);
  return listed.map(({ item: { leadId, cooperatingIds, dueOn, progress, ...kept } }, i) => {
    const number = first + i;
    const lead = body(leadId);
    const known = progress ?? Directive.Progress.parse({});
    const startedOn = notice.issuedOn ?? session.heldOn ?? dueOn;
    const metOn = known.reportedOn ?? known.acceptedOn;
    const id = toId("directive", ulidOf(session.id), number);
    const due = {
      code: "DIRECTIVE_DUE",
      cause: null,
      startedOn,
      owedBy: lead,
      fixedOn: dueOn,
      met: metOn !== null,
      metOn,
      again: false,
    };
    const deadlines =
      dueOn && startedOn
        ? settle([], [due], { ...terms, idOf: (code, ordinal) => deadlineIdOf(id, code, ordinal) })
        : [];
    return {
      ...kept,
      kind: "directive",
      ...{
        id,
        version: 1,
        sessionId: session.id,
        unit: session.unit,
        number,
        lead,
        issuedOn: notice.issuedOn,
      },
      ...{
        notice: notice.ordinal,
        replacedBy: null,
        replaces: null,
        cancellation: null,
        returned: [],
        documents: [],
      },
      cooperating: cooperatingIds.map(body),
      status: Directive.statusOf(known),
      progress: { ...known, reportedBy: null },
      deadlines,
    };
  });
}

/**
 * Nothing of a directive was earlier: the day of its notice, or, where that is not known, of its
 * session.
 */
interface Issued {
  readonly day: Day | null;
  readonly name: string;
}

/**
 * One transaction cannot take one reference twice, nothing is due before it is issued, and what was
 * done was done in order.
 */
function expectSound(listed: readonly Listed[], issued: Issued, today: Day): void {
  const taken = new Set<string>();
  for (const { item, path } of listed) {
    expectInOrder(item.progress, { issued, today }, [...path, "progress"]);
    if (item.dueOn && issued.day && item.dueOn < issued.day)
      throw tooEarly([...path, "dueOn"], { ...issued, day: issued.day });
    if (!item.externalRef) continue;
    const value = `${item.externalRef.system}/${item.externalRef.value}`;
    if (taken.has(value)) throw new Failure("DUPLICATE", [...path, "externalRef"], { value });
    taken.add(value);
  }
}

const PROGRESS = ["acknowledgedOn", "startedOn", "reportedOn", "acceptedOn"] as const;
function expectInOrder(
  progress: z.output<typeof DirectiveInput>["progress"],
  { issued, today }: { readonly issued: Issued; readonly today: Day },
  path: readonly string[],
): void {
  let last = issued;
  for (const name of PROGRESS) {
    const on = progress?.[name] ?? null;
    if (on === null) continue;
    if (on > today) throw new Failure("NOT_IN_FUTURE", [...path, name], { limit: today });
    if (last.day && on < last.day) throw tooEarly([...path, name], { ...last, day: last.day });
    last = { name, day: on };
  }
}

/** Every opinion that a directive answers must be one of the session's. */
async function expectOpinions(
  ctx: Context,
  listed: readonly Listed[],
  session: Session,
): Promise<void> {
  const found = await opinionsByIds(
    ctx,
    [...new Set(listed.flatMap(({ item }) => item.opinionIds))],
    { consistent: true },
  );
  for (const { item, path } of listed)
    for (const [j, id] of item.opinionIds.entries())
      if (found.get(id)?.sessionId !== session.id)
        throw new Failure("NOT_FOUND", [...path, "opinionIds", String(j)], { what: id });
}
