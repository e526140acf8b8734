import * as z from "zod";
import { partialOf, readerOf, shownIn, unnamed } from "../table/row.ts";
import { Figures, type Session, Shape } from "./shape.ts";

/**
 * A session in a list of sessions. The announcement of a session shows all of it, too, but for the
 * figures.
 */
const Listed = Shape.pick({
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
})
  // Not optional: an earlier row has no figures, and its item is read.
  .extend({ figures: z.nullable(Figures) });
/** A session in a list of deadlines. */
const Subject = Listed.pick({ title: true, type: true });
// A row of another form is read from its item: a row without names has as many values as its form.
const Row = unnamed(Listed);
const About = unnamed(Subject);

/** The row of a session. Pure. */
export const rowOf = (session: Session): readonly unknown[] => Row.write(session);

/** The session as its deadlines show it. Pure. */
export const aboutOf = (session: Session): readonly unknown[] => About.write(session);

const partial = partialOf<Session>("Session", Object.keys(Shape.shape));
const readRow = readerOf(Row.shape);
const readAbout = readerOf(About.shape);

/** The session of an opinion or a directive, with what the copy says of it. */
export const ofCopy = (
  { title }: Pick<Session, "title">,
  known: Pick<Session, "id" | "unit">,
): Session => partial({ kind: "session", title, ...known });

/** The session of an index row with the fields of lists; undefined if the row has none. */
export function fromRow(item: object): Session | undefined {
  const data = readRow(shownIn(item));
  return data && partial({ ...Row.read(data), kind: "session" });
}

/** The session of a deadline's row. */
export function fromAbout(
  about: unknown,
  known: Pick<Session, "id" | "unit">,
): Session | undefined {
  const data = readAbout(about);
  return data && partial({ ...About.read(data), ...known, kind: "session" });
}
