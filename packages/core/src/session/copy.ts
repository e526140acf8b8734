import * as z from "zod";
import type { ChosenBy } from "../deadline/record.ts";
import { ChairKind } from "../deadline-record/labels.ts";
import { optional } from "../kernel/schemas.ts";
import { Snapshot as OrganizationSnapshot } from "../organization/shape.ts";
import { chairKindOf, partyBodyOf } from "./chair-kind.ts";
import { type Session, Shape, Type } from "./shape.ts";
import { isPublic } from "./visibility.ts";

/** The stages of a session that its opinions and directives depend on. */
export const Stage = z.enum(["HIDDEN", "PUBLISHED", "CANCELLED"]);

/**
 * The copy of a session in its opinions and directives, so that lists of them read no session. A
 * refresh follows each change of the session that changes the copy (`refresh.ts`).
 */
export const Copy = z.object({
  title: Shape.shape.title,
  stage: Stage,
  /** Null in a copy that was made before deadlines depended on it; the next refresh fills it. */
  type: optional(Type.schema),
  chairKind: optional(ChairKind.schema),
  /** The Party committee that the chair heads, if the session names it. */
  partyBody: optional(OrganizationSnapshot),
});
export type Copy = z.output<typeof Copy>;

/** The part of a copy that index rows show. */
export const RowCopy = Copy.pick({ title: true, stage: true });

/** The copy of a row. Pure. */
export const fromRowCopy = (row: z.output<typeof RowCopy>): Copy => ({
  ...row,
  type: null,
  chairKind: null,
  partyBody: null,
});

/** The facts of the session that choose the policies of deadlines. Pure. */
export const chosenByCopy = (copy: Copy | null): ChosenBy => ({
  sessionType: copy?.type ?? null,
  chairKind: copy?.chairKind ?? null,
});

/** Makes the copy of a session. Pure. */
export const copyOf = (session: Pick<Session, "title" | "status" | "type" | "chairs">): Copy => ({
  title: session.title,
  type: session.type,
  chairKind: chairKindOf(session),
  partyBody: partyBodyOf(session),
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
