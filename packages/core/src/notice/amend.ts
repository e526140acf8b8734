import * as z from "zod";
import type { EventName } from "../change/event-names.ts";
import * as Directive from "../directive/index.ts";
import * as Document from "../document/index.ts";
import { checkedDay } from "../kernel/date-rules.ts";
import { type Day, dayOf } from "../kernel/day.ts";
import { Failure, tooMany } from "../kernel/errors.ts";
import { toId } from "../kernel/id.ts";
import { optional, zId, zIdempotencyKey, zVersion } from "../kernel/schemas.ts";
import type { Context } from "../request/context.ts";
import { SESSION } from "../session/concept.ts";
import { ulidOf } from "../session/entity.ts";
import { RULES } from "../session/rules.ts";
import type { Session } from "../session/shape.ts";
import { accessTo, loadExisting, replayById } from "../use-case/concept.ts";
import { decideSave, save } from "../use-case/decision.ts";
import { claim } from "../use-case/external-ref.ts";
import { findTransition, refusalParamsOf } from "../use-case/life-cycle.ts";
import { type Input, mutation } from "../use-case/mutation.ts";
import { NOTICE } from "./concept.ts";
import { DIRECTIVES_MAX, directivesOf, type Listed, NewDirective } from "./directives.ts";
import { isPutOff } from "./put-off.ts";
import { listBySession } from "./read.ts";
import { type Notice, Shape } from "./shape.ts";

const Replacement = z.object({
  directiveId: zId,
  directive: NewDirective,
  /** Required if the new directive is due later than the replaced one, or has no due day. */
  reason: optional(Directive.Shape.shape.content),
});
const Cancellation = z.object({ directiveId: zId, reason: Directive.Shape.shape.content });

const AMENDING = {
  number: Shape.shape.number,
  issuedOn: Shape.shape.issuedOn,
  signedBy: Shape.shape.signedBy,
  summary: Shape.shape.summary,
  documents: z.array(Document.Input).max(10).default([]),
  idempotencyKey: zIdempotencyKey,
  sessionId: zId,
  expectedVersion: zVersion,
  replace: z.array(Replacement).max(DIRECTIVES_MAX).default([]),
  cancel: z.array(Cancellation).max(DIRECTIVES_MAX).default([]),
  add: z.array(NewDirective).max(DIRECTIVES_MAX).default([]),
};
type AmendInput = Input<typeof AMENDING>;

/** The items of the input that create directives, those of `replace` first. */
const listedIn = ({ replace, add }: AmendInput): readonly Listed[] => [
  ...replace.map(({ directive }, i) => ({
    item: withoutProgress(directive),
    path: ["replace", String(i), "directive"],
  })),
  ...add.map((item, i) => ({ item: withoutProgress(item), path: ["add", String(i)] })),
];
const withoutProgress = ({
  addressees,
  ...item
}: z.output<typeof NewDirective>): Listed["item"] => ({
  ...item,
  progress: null,
  addressees: addressees === null ? null : addressees.map((each) => ({ ...each, progress: null })),
});

interface Amended {
  readonly notice: Notice;
  /** The directives that end, those of `replace` first. */
  readonly endings: readonly Ending[];
  readonly issued: readonly Directive.Directive[];
}

/** Builds the amending notice, the directives that end and the directives that it issues. */
async function amended(ctx: Context, session: Session, input: AmendInput): Promise<Amended> {
  const home = ulidOf(session.id);
  const { number, issuedOn, signedBy, summary, documents } = input;
  const earlier = (await listBySession(ctx, home)).at(-1);
  const notBefore = earlier?.issuedOn
    ? { day: earlier.issuedOn, name: earlier.number ?? "issuedOn" }
    : { day: session.heldOn, name: "heldOn" };
  const on = checkedDay(issuedOn, { field: "issuedOn", today: dayOf(ctx.now), after: notBefore });
  const ordinal = session.amendments + 2;
  const notice: Notice = {
    id: toId("notice", home, ordinal),
    version: 1,
    sessionId: session.id,
    unit: session.unit,
    ordinal,
    number,
    issuedOn,
    signedBy,
    summary,
    noDirectiveReason: null,
    documents: Document.mergeInputs(documents, []),
  };
  const stored = await Directive.listBySession(ctx, home);
  const first = Math.max(0, ...stored.map((each) => each.number)) + 1;
  const created = await directivesOf(ctx, listedIn(input), { session, notice, first });
  const ends = endings(input, stored, created, on);
  const replacedIds = new Map(ends.map(({ after }) => [after.replacedBy, after.id]));
  const issued = created.map((each) => ({ ...each, replaces: replacedIds.get(each.id) ?? null }));
  return { notice, endings: ends, issued };
}

/**
 * Issues a later notice in one transaction. Only a later notice can replace, cancel or add
 * directives of a concluded session.
 */
export const amend = mutation({
  action: "amendNotice",
  input: AMENDING,
  check: ({ replace, cancel, add }) =>
    replace.length + cancel.length + add.length === 0 ? [new Failure("REQUIRED", ["replace"])] : [],
  // A concurrent step on a directive is not the caller's conflict, so a retry is safe.
  onConflict: "retry",
  load: (ctx, { sessionId }) => loadExisting(ctx, SESSION, sessionId, ["sessionId"]),
  access: (session) => [accessTo(SESSION, session, ["sessionId"])],
  version: (session) => session,
  read: (ctx, session, input) => {
    if (!RULES.amendNotice(session))
      throw new Failure(
        "TRANSITION_NOT_ALLOWED",
        ["sessionId"],
        refusalParamsOf(SESSION.lifecycle, session.status),
      );
    return amended(ctx, session, input);
  },
  decide: (before, input, _, { notice, endings: ends, issued }) => {
    const listed = listedIn(input);
    const ended = ends.map((ending) => [save(Directive.DIRECTIVE, ending)]);
    const created = issued.map((directive, i) => [
      save(Directive.DIRECTIVE, { after: directive, event: "directive.issued" }),
      ...claim("directive", directive.externalRef, directive.id, {
        path: [...(listed[i]?.path ?? []), "externalRef"],
      }),
    ]);
    const { replace, cancel, add } = input;
    const groupOf = (list: string, ...parts: readonly (typeof created)[number][]) => ({
      list,
      parts: parts.flat(),
    });
    const groups = [
      ...replace.map((__, i) => groupOf("replace", ended[i] ?? [], created[i] ?? [])),
      ...cancel.map((__, i) => groupOf("cancel", ended[replace.length + i] ?? [])),
      ...add.map((__, i) => groupOf("add", created[replace.length + i] ?? [])),
    ];
    return decideSave(
      SESSION,
      {
        before,
        after: { ...before, amendments: before.amendments + 1 },
        event: "session.notice-amended",
      },
      {
        others: [save(NOTICE, { after: notice, event: "notice.issued" })],
        rows: groups.map(({ parts }) => parts),
        tooMany: (fit) => {
          const list = groups[fit]?.list ?? "";
          const limit = groups.slice(0, fit).filter((each) => each.list === list).length;
          if (list !== "replace" || limit > 0) return tooMany([list], limit, "directives");
          // One replacement alone does not fit: its bodies are too many beside the earlier ones.
          const left = BODIES_MAX - (ends[0]?.before.addressees.length ?? 0);
          const path = ["replace", "0", "directive", "addressees"];
          return tooMany(path, Math.max(left, 1), "addressees");
        },
      },
    );
  },
  replay: replayById(SESSION),
});

/**
 * Maximum bodies of a directive and of its replacement together: each may take two of the actions
 * of a transaction.
 */
const BODIES_MAX = 43;

interface Ending {
  readonly before: Directive.Directive;
  readonly after: Directive.Directive;
  readonly event: EventName;
  readonly reason: string | null;
}

/**
 * Returns the directives that the notice replaces or cancels.
 * @throws Failure NOT_FOUND for an unknown id, DUPLICATE for a repeated one.
 */
function endings(
  { replace, cancel }: Pick<AmendInput, "replace" | "cancel">,
  stored: readonly Directive.Directive[],
  created: readonly Directive.Directive[],
  on: Day,
): readonly Ending[] {
  const usedIds = new Set<string>();
  const expectCanEnd = (
    id: string,
    to: "REPLACED" | "CANCELLED",
    path: readonly string[],
  ): Directive.Directive => {
    const directive = stored.find((each) => each.id === id);
    if (!directive) throw new Failure("NOT_FOUND", path, { what: id });
    if (usedIds.has(id)) throw new Failure("DUPLICATE", path, { value: id });
    usedIds.add(id);
    findTransition(
      Directive.DIRECTIVE.lifecycle,
      { from: directive.status, by: "amendNotice", to },
      path,
    );
    return directive;
  };
  const withEnding = (
    before: Directive.Directive,
    to: Partial<Directive.Directive> & { readonly status: "REPLACED" | "CANCELLED" },
  ): Directive.Directive => ({
    ...before,
    ...to,
    ...Directive.ended(before, to.status, on),
  });
  return [
    ...replace.map(({ directiveId, reason }, i): Ending => {
      const before = expectCanEnd(directiveId, "REPLACED", ["replace", String(i), "directiveId"]);
      // A later day is an extension, which needs a reason.
      if (reason === null && isPutOff(before, created[i]))
        throw new Failure("REQUIRED", ["replace", String(i), "reason"]);
      return {
        before,
        after: withEnding(before, { status: "REPLACED", replacedBy: created[i]?.id ?? null }),
        event: "directive.replaced",
        reason,
      };
    }),
    ...cancel.map(({ directiveId, reason }, i): Ending => {
      const before = expectCanEnd(directiveId, "CANCELLED", ["cancel", String(i), "directiveId"]);
      return {
        before,
        after: withEnding(before, { status: "CANCELLED", cancellation: { reason, on } }),
        event: "directive.cancelled",
        reason,
      };
    }),
  ];
}
