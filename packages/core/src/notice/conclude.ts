import * as z from "zod";
import * as Directive from "../directive/index.ts";
import * as Document from "../document/index.ts";
import { checkedDay } from "../kernel/date-rules.ts";
import { dayOf } from "../kernel/day.ts";
import { Failure, type Phrase, tooMany } from "../kernel/errors.ts";
import { toId } from "../kernel/id.ts";
import { zId, zIdempotencyKey, zVersion } from "../kernel/schemas.ts";
import type { Context } from "../request/context.ts";
import { SESSION } from "../session/concept.ts";
import { ulidOf } from "../session/entity.ts";
import type { Session } from "../session/shape.ts";
import { accessTo, loadExisting, replayById } from "../use-case/concept.ts";
import { decideSave, save } from "../use-case/decision.ts";
import { claim } from "../use-case/external-ref.ts";
import { findTransition } from "../use-case/life-cycle.ts";
import { type Input, mutation } from "../use-case/mutation.ts";
import { NOTICE } from "./concept.ts";
import { DIRECTIVES_MAX, DirectiveInput, directivesOf } from "./directives.ts";
import { type Notice, Shape } from "./shape.ts";

const CONCLUDING = {
  number: Shape.shape.number,
  issuedOn: Shape.shape.issuedOn,
  signedBy: Shape.shape.signedBy,
  summary: Shape.shape.summary,
  noDirectiveReason: Shape.shape.noDirectiveReason,
  documents: z.array(Document.Input).max(10).default([]),
  idempotencyKey: zIdempotencyKey,
  sessionId: zId,
  expectedVersion: zVersion,
  directives: z.array(DirectiveInput).max(DIRECTIVES_MAX).default([]),
};
type ConcludeInput = Input<typeof CONCLUDING>;

const HAS_DIRECTIVES: Phrase = {
  vi: "Chỉ ghi khi thông báo không có ý kiến chỉ đạo nào.",
  en: "Give this only if the notice has no directives.",
};

/** A notice must have either directives or a reason why it has none. */
function contradictions({ directives, noDirectiveReason }: ConcludeInput): readonly Failure[] {
  const field = ["noDirectiveReason"];
  if (directives.length === 0 && noDirectiveReason === null)
    return [new Failure("REQUIRED", field)];
  if (directives.length > 0 && noDirectiveReason !== null)
    return [new Failure("CONFLICTING_INPUT", field, HAS_DIRECTIVES)];
  return [];
}

interface Issued {
  readonly notice: Notice;
  readonly directives: readonly Directive.Directive[];
}

/** Builds the notice and its directives from the input. */
async function issued(ctx: Context, session: Session, input: ConcludeInput): Promise<Issued> {
  findTransition(SESSION.lifecycle, { from: session.status, by: "concludeSession" }, ["sessionId"]);
  const { number, issuedOn, signedBy, summary, noDirectiveReason, documents } = input;
  const heldOn = { day: session.heldOn, name: "heldOn" };
  checkedDay(issuedOn, { field: "issuedOn", today: dayOf(ctx.now), after: heldOn });
  const notice: Notice = {
    id: toId("notice", ulidOf(session.id), 1),
    version: 1,
    sessionId: session.id,
    unit: session.unit,
    ordinal: 1,
    number,
    issuedOn,
    signedBy,
    summary,
    noDirectiveReason,
    documents: Document.mergeInputs(documents, []),
  };
  const listed = input.directives.map((item, i) => ({ item, path: ["directives", String(i)] }));
  const directives = await directivesOf(ctx, listed, { session, notice, first: 1 });
  return { notice, directives };
}

/** Records the conclusion notice of a held session and its directives in one transaction. */
export const conclude = mutation({
  action: "concludeSession",
  input: CONCLUDING,
  check: contradictions,
  onConflict: "refuse",
  load: (ctx, { sessionId }) => loadExisting(ctx, SESSION, sessionId, ["sessionId"]),
  access: (session) => [accessTo(SESSION, session, ["sessionId"])],
  version: (session) => session,
  read: issued,
  decide: (before, { issuedOn }, { today }, { notice, directives }) => {
    const { to: status } = findTransition(
      SESSION.lifecycle,
      { from: before.status, by: "concludeSession" },
      ["sessionId"],
    );
    return decideSave(
      SESSION,
      {
        before,
        after: { ...before, status, concludedOn: issuedOn ?? today },
        event: "session.concluded",
      },
      {
        others: [save(NOTICE, { after: notice, event: "notice.issued" })],
        rows: directives.map((directive, i) => [
          save(Directive.DIRECTIVE, { after: directive, event: "directive.issued" }),
          ...claim("directive", directive.externalRef, directive.id, {
            path: ["directives", String(i), "externalRef"],
          }),
        ]),
        tooMany: (limit) => tooMany(["directives"], limit, "directives"),
      },
    );
  },
  replay: replayById(SESSION),
});
