import * as z from "zod";
import { partsOf, toId } from "../kernel/id.ts";
import { Snapshot as OrganizationSnapshot } from "../organization/shape.ts";
import { fromRowCopy, RowCopy } from "../session/copy.ts";
import type { About, Item } from "../table/entity.ts";
import { partialOf, readerOf, rowText, shownIn, unnamed } from "../table/row.ts";
import { Snapshot as UnitSnapshot } from "../unit/shape.ts";
import { Assignment, type Opinion, Shape } from "./shape.ts";
import { isListed } from "./visibility.ts";

// Rows are arrays without names, in the order of these tuples: a row with usual texts stays below
// 1 KB, the unit in which DynamoDB counts writes. They leave out the version: a write that changes
// nothing that lists show writes no index.

const Body = unnamed(OrganizationSnapshot);
const Copy = unnamed(RowCopy);
const Unit = unnamed(UnitSnapshot);
const body = z.nullable(Body.shape);
/** The text, and whether it is whole; null if not everybody may read it. */
const text = z.nullable(z.tuple([z.string(), z.boolean()]));
const copy = z.nullable(Copy.shape);
const {
  receivedOn,
  contentState,
  channel,
  turn,
  nature,
  fields,
  competence,
  status,
  resolution,
  trackingCode,
} = Shape.shape;

/** An opinion in a list of opinions. */
const readRow = readerOf(
  z.tuple([
    receivedOn,
    z.nullable(Unit.shape),
    text,
    contentState,
    channel,
    turn,
    nature,
    fields,
    competence,
    status,
    resolution,
    trackingCode,
    copy,
    body,
  ]),
);
/** An opinion in a list of deadlines. */
const readAbout = readerOf(z.tuple([turn, fields, text, copy, body]));

/** A redacted or locked text is read from the item, with the caller's permissions. */
const textOf = ({ content, contentState }: Opinion): z.output<typeof text> => {
  if (contentState !== "SHOWN") return null;
  const { text, isWhole } = rowText(content);
  return [text, isWhole];
};
const bodyOf = ({ assignment }: Opinion) => assignment && Body.write(assignment.organization);
const copyOf = ({ ofSession }: Opinion) => ofSession && Copy.write(ofSession);

/** The row of an opinion. Pure. */
export const rowOf = (opinion: Opinion): readonly unknown[] => [
  opinion.receivedOn,
  opinion.unit && Unit.write(opinion.unit),
  textOf(opinion),
  opinion.contentState,
  opinion.channel,
  opinion.turn,
  opinion.nature,
  opinion.fields,
  opinion.competence,
  opinion.status,
  opinion.resolution,
  opinion.trackingCode,
  copyOf(opinion),
  bodyOf(opinion),
];

/**
 * The opinion as its deadlines show it. Nobody but its office sees a deadline of a
 * denunciation.
 */
export function aboutOf(opinion: Opinion): About {
  if (opinion.contentState === "LOCKED") return { audience: "OFFICE", subject: "IN_ITEM" };
  const text = textOf(opinion);
  if (text !== null && !isListed(opinion)) return { audience: "PUBLIC", subject: "HIDDEN" };
  if (text === null) return { audience: "PUBLIC", subject: "IN_ITEM" };
  const subject = [opinion.turn, opinion.fields, text, copyOf(opinion), bodyOf(opinion)];
  return { audience: "PUBLIC", subject };
}

/** An opinion of a row. */
export interface RowOpinion {
  /** Reading another field than those of the row throws; `content` too, if `excerpt` is cut. */
  readonly opinion: Opinion;
  /** The text or its beginning; null if it is not in the row. */
  readonly excerpt: string | null;
  /** Whether the row has the whole text. */
  readonly isWhole: boolean;
}

const partial = partialOf<Opinion>("Opinion", Object.keys(Shape.shape));
const partialAssignment = partialOf<z.output<typeof Assignment>>(
  "Assignment",
  Object.keys(Assignment.shape),
);

/** An opinion of which everybody may know only that it has deadlines. */
export const hidden = (known: Pick<Opinion, "id" | "unit">): Opinion =>
  partial({ kind: "opinion", contentState: "SHOWN", ...known });

interface Shown {
  readonly fields: Partial<Opinion>;
  readonly text: z.output<typeof text>;
  readonly session: z.output<typeof copy>;
  readonly body: z.output<typeof body>;
  readonly home: string;
}

const shown = ({ fields, text, session, body, home }: Shown): RowOpinion => ({
  opinion: partial({
    kind: "opinion",
    ...fields,
    home,
    sessionId: session && toId("session", home),
    ofSession: session && fromRowCopy(Copy.read(session)),
    assignment: body && partialAssignment({ organization: Body.read(body) }),
    ...(text?.[1] && { content: text[0] }),
  }),
  excerpt: text?.[0] ?? null,
  isWhole: text?.[1] ?? false,
});

/** The opinion of an index row with the given keys; undefined if the row does not show it. */
export function fromKeyedRow(
  item: Item,
  { home, ulid }: { readonly home: string; readonly ulid: string },
): RowOpinion | undefined {
  const row = readRow(shownIn(item));
  if (!row) return undefined;
  const [receivedOn, unit, text, contentState, channel, turn, nature, fields, ...more] = row;
  const [competence, status, resolution, trackingCode, session, body] = more;
  return shown({
    fields: {
      id: toId("opinion", home, ulid),
      unit: unit && Unit.read(unit),
      ...{ receivedOn, contentState, channel, turn, nature, fields },
      ...{ competence, status, resolution, trackingCode },
    },
    ...{ text, session, body, home },
  });
}

/** The opinion of a deadline's row; undefined if the row does not show it. */
export function fromAbout(
  about: unknown,
  { id, unit }: Pick<Opinion, "id" | "unit">,
): RowOpinion | undefined {
  const row = readAbout(about);
  const home = partsOf("opinion", id)?.[0];
  if (!row || home === undefined) return undefined;
  const [turn, fields, text, session, body] = row;
  return shown({
    fields: { id, unit, turn, fields, contentState: "SHOWN" },
    ...{ text, session, body, home },
  });
}
