import {
  type Actor,
  type DeadlineIndex,
  Directive,
  Opinion,
  parseId,
  Session,
  type Subject,
  Table,
} from "@doithoai/core";
import type { OpinionModel, SessionModel } from "../models.ts";
import { marked } from "./marks.ts";

/** The fields that a query selects of the rows, as `Type.field`. */
export type Selected = ReadonlySet<string>;

interface OfSession {
  readonly sessionId: string | null;
  readonly ofSession: Opinion.Opinion["ofSession"];
  readonly unit: Opinion.Opinion["unit"];
}

/**
 * The session of an opinion or a directive with what their rows say of it. Undefined if the row
 * cannot tell whether the caller may see the session.
 */
function sessionOf({ sessionId, ofSession, unit }: OfSession): SessionModel | null | undefined {
  if (sessionId === null || ofSession === null) return sessionId === null ? null : undefined;
  if (ofSession.stage !== "PUBLISHED") return undefined;
  const session = Session.ofCopy(ofSession, { id: sessionId, unit });
  return marked(session, { isVisible: true, excerpt: null, session: null });
}

/** Whether the row has all that is selected of an opinion or a directive. */
const suffices = (
  type: "Opinion" | "Directive",
  selected: Selected,
  has: { readonly isWhole: boolean; readonly session: SessionModel | null | undefined },
): boolean =>
  (has.isWhole || !selected.has(`${type}.content`)) &&
  (has.session !== undefined || !selected.has(`${type}.session`));

function opinionOf(
  row: Opinion.RowOpinion | undefined,
  selected: Selected,
  isVisible: (opinion: OpinionModel) => boolean,
): OpinionModel | undefined {
  // A redacted or locked text depends on the caller: its item is read.
  if (row?.opinion.contentState !== "SHOWN") return undefined;
  const { opinion, excerpt, isWhole } = row;
  const session = sessionOf(opinion);
  if (!suffices("Opinion", selected, { isWhole, session })) return undefined;
  return marked(opinion, { isVisible: isVisible(opinion), excerpt, session: session ?? null });
}

/** The opinion of a row of a list; undefined if its item must be read. */
export const opinionFromRow = (
  item: Table.Item,
  selected: Selected,
  actor: Actor,
): OpinionModel | undefined =>
  opinionOf(
    Opinion.fromRow(item),
    selected,
    (opinion) => Table.audienceIn(item) === "PUBLIC" || Opinion.isOfOffice(opinion, actor),
  );

function directiveOf(
  row: Directive.RowDirective | undefined,
  selected: Selected,
): Subject | undefined {
  if (!row) return undefined;
  const { directive, lead, excerpt, isWhole } = row;
  const session = sessionOf(directive);
  if (!suffices("Directive", selected, { isWhole, session })) return undefined;
  return marked(directive, { isVisible: true, excerpt, lead, session: session ?? null });
}

/**
 * The subject of a deadline's row; undefined if its item must be read. A hidden subject is enough
 * for the public.
 */
export function subjectFromRow(
  { about, subjectId: id, unit }: Pick<DeadlineIndex.ListRow, "about" | "subjectId" | "unit">,
  selected: Selected,
  { grants }: Actor,
): Subject | undefined {
  const kind = parseId(id)?.kind;
  const visible = () => true;
  if (about === "HIDDEN" && grants.length === 0 && (kind === "opinion" || kind === "directive"))
    return marked(
      kind === "opinion" ? Opinion.hidden({ id, unit }) : Directive.hidden({ id, unit }),
      { isVisible: false, excerpt: null, session: null },
    );
  if (kind === "opinion")
    return opinionOf(Opinion.fromAbout(about, { id, unit }), selected, visible);
  if (kind === "directive") return directiveOf(Directive.fromAbout(about, { id, unit }), selected);
  const session = kind === "session" ? Session.fromAbout(about, { id, unit }) : undefined;
  return session && marked(session, { isVisible: true, excerpt: null, session: null });
}
