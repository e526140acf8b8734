import { partialOf, readerOf, shownIn } from "../table/row.ts";
import { type Session, Shape } from "./shape.ts";

/** What a list of sessions shows. The announcement of a session shows all of it, too. */
const Row = Shape.pick({
  id: true,
  version: true,
  status: true,
  title: true,
  type: true,
  mode: true,
  unit: true,
  heldOn: true,
  heldOnPrecision: true,
  dayPart: true,
  place: true,
  announcedOn: true,
  awaitsDay: true,
  chairs: true,
});
// Object.keys types every key as string, so a cast is needed, here and below.
const FIELDS = Object.keys(Row.shape) as readonly (keyof typeof Row.shape)[];
/** What a list of deadlines shows of a session. */
const About = Row.pick({ title: true, type: true });
const ABOUT_FIELDS = Object.keys(About.shape) as readonly (keyof typeof About.shape)[];

const pick = <K extends keyof Session>(session: Session, fields: readonly K[]) =>
  Object.fromEntries(fields.map((field) => [field, session[field]])) as Pick<Session, K>;

/** The row of a session. Pure. */
export const rowOf = (session: Session) => pick(session, FIELDS);

/** What the deadlines of a session show of it. Pure. */
export const aboutOf = (session: Session) => pick(session, ABOUT_FIELDS);

const partial = partialOf<Session>("Session", Object.keys(Shape.shape));
const readRow = readerOf(Row);
const readAbout = readerOf(About);

/** The session of an opinion or a directive, with what the copy says of it. */
export const ofCopy = (
  { title }: Pick<Session, "title">,
  known: Pick<Session, "id" | "unit">,
): Session => partial({ kind: "session", title, ...known });

/** The session of an index row with the fields of lists; undefined if the row has none. */
export function fromRow(item: object): Session | undefined {
  const data = readRow(shownIn(item));
  return data && partial({ ...data, kind: "session" });
}

/** The session of a deadline's row. */
export function fromAbout(
  about: unknown,
  known: Pick<Session, "id" | "unit">,
): Session | undefined {
  const data = readAbout(about);
  return data && partial({ ...data, ...known, kind: "session" });
}
