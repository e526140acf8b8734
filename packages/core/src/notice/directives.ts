import * as z from "zod";
import { AddresseeInput, bodiesIn, listOf, type Named, snapshotsOf } from "../addressee/input.ts";
import { addresseeIdAt, isHolding } from "../addressee/shape.ts";
import { settle } from "../deadline/settle.ts";
import { deadlineIdOf } from "../deadline-record/id.ts";
import * as Directive from "../directive/index.ts";
import { expectNotTooFar, tooEarly } from "../kernel/date-rules.ts";
import { type Day, dayOf } from "../kernel/day.ts";
import { Failure, type Phrase } from "../kernel/errors.ts";
import { toId } from "../kernel/id.ts";
import { optional, zDay, zId } from "../kernel/schemas.ts";
import { byIds as opinionsByIds } from "../opinion/read.ts";
import type { Opinion } from "../opinion/shape.ts";
import { isLockedFor } from "../opinion/visibility.ts";
import type { Context } from "../request/context.ts";
import { copyOf } from "../session/copy.ts";
import { ulidOf } from "../session/entity.ts";
import type { Session } from "../session/shape.ts";
import { refText } from "../use-case/external-ref.ts";
import { termsFor } from "../use-case/with-deadlines.ts";
import type { Notice } from "./shape.ts";

/**
 * Maximum number of directives of one notice. In the transaction each directive takes two actions
 * with its Change, one for each body with a due day, one for each body after the first, and one if
 * it has an external reference.
 */
export const DIRECTIVES_MAX = 40;

const Body = AddresseeInput.extend({
  /** The due day that the chair set for this body. */
  dueOn: optional(zDay),
  progress: optional(Directive.Progress),
});
type Body = z.output<typeof Body>;

export const DirectiveInput = Directive.Shape.pick({
  kinds: true,
  content: true,
  opinionIds: true,
  externalRef: true,
}).extend({
  leadId: optional(zId),
  cooperatingIds: z.array(zId).max(20).default([]),
  addressees: listOf(Body),
  /** The due day that the chair set, for all bodies that lead or are responsible. */
  dueOn: optional(zDay),
  /** The progress of the lead body. */
  progress: optional(Directive.Progress),
});
/** A new directive. It has no progress yet. */
export const NewDirective = DirectiveInput.omit({ progress: true }).extend({
  addressees: listOf(Body.omit({ progress: true })),
});
type Item = z.output<typeof DirectiveInput>;

/** A directive item of a notice with its path in the input. */
export interface Listed {
  readonly item: Item;
  readonly path: readonly string[];
}
/** A directive item with its bodies. */
interface Bodied extends Listed {
  readonly bodies: readonly Named<Body>[];
}

/** The bodies of an item. A cooperating one has a due day only if it is given one of its own. */
function bodiesOf({ item, path }: Listed): readonly Named<Body>[] {
  const { leadId, cooperatingIds, addressees, dueOn, progress } = item;
  if (addressees && progress)
    throw new Failure("CONFLICTING_INPUT", [...path, "progress"], OF_EACH_BODY);
  const single: readonly Named<Body>[] = [
    ...(leadId === null
      ? []
      : [
          {
            given: { organizationId: leadId, part: "LEAD" as const, dueOn: null, progress },
            path: [...path, "leadId"],
          },
        ]),
    ...cooperatingIds.map((organizationId, j) => ({
      given: { organizationId, part: "COOPERATING" as const, dueOn: null, progress: null },
      path: [...path, "cooperatingIds", String(j)],
    })),
  ];
  return bodiesIn({ path, addressees, single }).map(({ given, path: at }) => ({
    given: { ...given, dueOn: given.dueOn ?? (isHolding(given) ? dueOn : null) },
    path: at,
  }));
}
const OF_EACH_BODY: Phrase = {
  vi: "Với addressees, ghi progress của từng cơ quan.",
  en: "With addressees, give the progress of each body.",
};

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
  const bodied = listed.map((each) => ({ ...each, bodies: bodiesOf(each) }));
  expectConsistent(
    bodied,
    notice.issuedOn
      ? { day: notice.issuedOn, name: "issuedOn" }
      : { day: session.heldOn, name: "heldOn" },
    dayOf(ctx.now),
  );
  const snapshot = await snapshotsOf(
    ctx,
    bodied.flatMap(({ bodies }) => bodies),
  );
  await expectOpinions(ctx, listed, session);
  const terms = await termsFor(ctx, session);
  return bodied.map(({ item, bodies }, i) => {
    const { leadId: _, cooperatingIds: __, dueOn: ___, progress: ____, ...fields } = item;
    const number = first + i;
    const id = toId("directive", ulidOf(session.id), number);
    const addressees = bodies.map(({ given: { organizationId, part, progress } }, j) => {
      const current = progress ?? Directive.Progress.parse({});
      return {
        id: addresseeIdAt(j),
        body: snapshot(organizationId),
        part,
        status: Directive.statusByDates(current),
        progress: { ...current, reportedBy: null },
        returned: [],
      };
    });
    const obligations = addressees.flatMap((addressee, j) => {
      const dueOn = bodies[j]?.given.dueOn ?? null;
      const startedOn = notice.issuedOn ?? session.heldOn ?? dueOn;
      return dueOn && startedOn
        ? [Directive.obligationOf(addressees, addressee, { startedOn, dueOn })]
        : [];
    });
    return {
      ...fields,
      addressees,
      kind: "directive",
      id,
      version: 1,
      sessionId: session.id,
      ofSession: copyOf(session),
      unit: session.unit,
      number,
      issuedOn: notice.issuedOn,
      notice: notice.ordinal,
      replacedBy: null,
      replaces: null,
      cancellation: null,
      documents: [],
      status: Directive.statusOf(addressees),
      deadlines: settle([], obligations, {
        ...terms,
        idOf: (code, ordinal) => deadlineIdOf(id, code, ordinal),
      }),
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
function expectConsistent(listed: readonly Bodied[], earliest: EarliestDay, today: Day): void {
  const usedRefs = new Set<string>();
  const expectDueDay = (dueOn: Day | null, path: readonly string[]): void => {
    if (dueOn && earliest.day && dueOn < earliest.day)
      throw tooEarly(path, { ...earliest, day: earliest.day });
    expectNotTooFar(dueOn, path, today);
  };
  for (const { item, path } of listed) {
    expectInOrder(item.progress, { earliest, today }, [...path, "progress"]);
    expectDueDay(item.dueOn, [...path, "dueOn"]);
    for (const [j, { dueOn, progress }] of (item.addressees ?? []).entries()) {
      const at = [...path, "addressees", String(j)];
      expectInOrder(progress, { earliest, today }, [...at, "progress"]);
      expectDueDay(dueOn, [...at, "dueOn"]);
    }
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
