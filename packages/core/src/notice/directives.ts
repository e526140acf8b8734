import * as z from "zod";
import { settle } from "../deadline/settle.ts";
import { deadlineIdOf } from "../deadline-record/id.ts";
import * as Directive from "../directive/index.ts";
import { expectNotTooFar, tooEarly } from "../kernel/date-rules.ts";
import { type Day, dayOf } from "../kernel/day.ts";
import { Failure } from "../kernel/errors.ts";
import { toId } from "../kernel/id.ts";
import { optional, zDay, zId } from "../kernel/schemas.ts";
import { byIds as opinionsByIds } from "../opinion/read.ts";
import type { Opinion } from "../opinion/shape.ts";
import { isLockedFor } from "../opinion/visibility.ts";
import * as Organization from "../organization/index.ts";
import type { Context } from "../request/context.ts";
import { copyOf } from "../session/copy.ts";
import { ulidOf } from "../session/entity.ts";
import type { Session } from "../session/shape.ts";
import { refText } from "../use-case/external-ref.ts";
import { termsFor } from "../use-case/with-deadlines.ts";
import type { Notice } from "./shape.ts";

/**
 * Maximum number of directives of one notice. In the transaction each directive takes two actions
 * with its Change, a third if it has a due day, and one more if it has an external reference.
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
  /** The due day that the chair set. */
  dueOn: optional(zDay),
  progress: optional(Directive.Progress),
});
/** A directive item of a notice with its path in the input. */
export interface Listed {
  readonly item: z.output<typeof DirectiveInput>;
  readonly path: readonly string[];
}

interface Source {
  readonly session: Session;
  readonly notice: Notice;
  /** The number of the first new directive. */
  readonly first: number;
}

/** Builds the directives of a notice and numbers them from `first`. */
export async function directivesOf(
  ctx: Context,
  listed: readonly Listed[],
  { session, notice, first }: Source,
): Promise<readonly Directive.Directive[]> {
  expectConsistent(
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
  return listed.map(({ item: { leadId, cooperatingIds, dueOn, progress, ...fields } }, i) => {
    const number = first + i;
    const lead = body(leadId);
    const currentProgress = progress ?? Directive.Progress.parse({});
    const startedOn = notice.issuedOn ?? session.heldOn ?? dueOn;
    const metOn = currentProgress.reportedOn ?? currentProgress.acceptedOn;
    const id = toId("directive", ulidOf(session.id), number);
    const obligation = {
      code: "DIRECTIVE_DUE",
      cause: null,
      startedOn,
      owedBy: lead,
      fixedOn: dueOn,
      met: metOn !== null,
      metOn,
      mayRecur: false,
    };
    const deadlines =
      dueOn && startedOn
        ? settle([], [obligation], {
            ...terms,
            idOf: (code, ordinal) => deadlineIdOf(id, code, ordinal),
          })
        : [];
    return {
      ...fields,
      kind: "directive",
      id,
      version: 1,
      sessionId: session.id,
      ofSession: copyOf(session),
      unit: session.unit,
      number,
      lead,
      issuedOn: notice.issuedOn,
      notice: notice.ordinal,
      replacedBy: null,
      replaces: null,
      cancellation: null,
      returned: [],
      documents: [],
      cooperating: cooperatingIds.map(body),
      status: Directive.statusOf(currentProgress),
      progress: { ...currentProgress, reportedBy: null },
      deadlines,
    };
  });
}

/**
 * The earliest possible day of a directive: the day of the notice or, if unknown, of the session.
 */
interface EarliestDay {
  readonly day: Day | null;
  readonly name: string;
}

/**
 * Checks the items against each other and against the notice: external references are unique, no
 * due day precedes the issue, and the progress days are in order.
 */
function expectConsistent(listed: readonly Listed[], earliest: EarliestDay, today: Day): void {
  const usedRefs = new Set<string>();
  for (const { item, path } of listed) {
    expectInOrder(item.progress, { earliest, today }, [...path, "progress"]);
    if (item.dueOn && earliest.day && item.dueOn < earliest.day)
      throw tooEarly([...path, "dueOn"], { ...earliest, day: earliest.day });
    expectNotTooFar(item.dueOn, [...path, "dueOn"], today);
    if (!item.externalRef) continue;
    const { system, value } = item.externalRef;
    const text = refText(item.externalRef);
    if (usedRefs.has(text))
      throw new Failure("DUPLICATE", [...path, "externalRef"], { value: `${system}/${value}` });
    usedRefs.add(text);
  }
}

const PROGRESS = ["acknowledgedOn", "startedOn", "reportedOn", "acceptedOn"] as const;
function expectInOrder(
  progress: z.output<typeof DirectiveInput>["progress"],
  { earliest, today }: { readonly earliest: EarliestDay; readonly today: Day },
  path: readonly string[],
): void {
  let last = earliest;
  for (const name of PROGRESS) {
    const on = progress?.[name] ?? null;
    if (on === null) continue;
    if (on > today) throw new Failure("NOT_IN_FUTURE", [...path, name], { limit: today });
    if (last.day && on < last.day) throw tooEarly([...path, name], { ...last, day: last.day });
    last = { name, day: on };
  }
}

/**
 * Checks that every opinion of a directive belongs to the session and may be read by the caller.
 * @throws Failure NOT_FOUND at the id.
 */
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
  const isFit = (opinion: Opinion | undefined): boolean =>
    opinion?.sessionId === session.id && !isLockedFor(opinion, ctx.actor);
  for (const { item, path } of listed)
    for (const [j, id] of item.opinionIds.entries())
      if (!isFit(found.get(id)))
        throw new Failure("NOT_FOUND", [...path, "opinionIds", String(j)], { what: id });
}
