import * as z from "zod";
import { type Session, Shape } from "./shape.ts";
import { isPublic } from "./visibility.ts";

/** The stages of a session that its opinions and directives depend on. */
export const Stage = z.enum(["HIDDEN", "PUBLISHED", "CANCELLED"]);

/**
 * The copy of a session in its opinions and directives, so that lists of them read no session. A
 * refresh follows each change of the session that changes the copy (`refresh.ts`).
 */
export const Copy = z.object({ title: Shape.shape.title, stage: Stage });
export type Copy = z.output<typeof Copy>;

/** Makes the copy of a session. Pure. */
export const copyOf = (session: Pick<Session, "title" | "status">): Copy => ({
  title: session.title,
  stage: isPublic(session) ? "PUBLISHED" : session.status === "CANCELLED" ? "CANCELLED" : "HIDDEN",
});

/** The copies that a refresh may make of one that is not yet public. Pure. */
export const laterOf = (copy: Copy | null): readonly Copy[] =>
  copy?.stage === "HIDDEN"
    ? [
        { ...copy, stage: "PUBLISHED" },
        { ...copy, stage: "CANCELLED" },
      ]
    : [];

/** A session status with the visibility of the copy. Pure. */
export const statusOfCopy = (copy: Copy | null): Pick<Session, "status"> | undefined =>
  copy === null
    ? undefined
    : {
        status: copy.stage === "PUBLISHED" || copy.stage === "CANCELLED" ? copy.stage : "HELD",
      };
