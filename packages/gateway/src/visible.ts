import { type Action, may, type Place, type Subject } from "@doithoai/core";
import type { MaybePromise } from "./maybe-promise.ts";
import type { DocumentModel } from "./models.ts";
import { rowOf } from "./rows/marks.ts";
import { isKind, type Viewer, type VisibilityByKind } from "./viewer.ts";

/** A subject as the caller may see it; undefined if it is hidden. */
export function visibleSubject(
  subject: Subject,
  viewer: Viewer,
): MaybePromise<Subject | undefined> {
  const row = rowOf(subject);
  if (row) return row.isVisible ? subject : undefined;
  return viewer.visibility[subject.kind].visibleTo(subject, viewer);
}

export const isSubject = (value: unknown, visibility: VisibilityByKind): value is Subject =>
  typeof value === "object" &&
  value !== null &&
  "kind" in value &&
  typeof value.kind === "string" &&
  isKind(visibility, value.kind);

/**
 * The result of a mutation as the caller may see it. A caller who may not read the result, or may
 * no longer read it after the write, gets a receipt: it has the id, the version and the status, but
 * no hidden content.
 */
export async function visibleResult<T>(value: T, viewer: Viewer, action: Action): Promise<T> {
  const { visibility } = viewer;
  if (!isSubject(value, visibility)) return value;
  const visible = await visibleSubject(value, viewer);
  // The receipt has the same type as the value.
  return (visible ?? visibility[value.kind].receiptOf(value, action)) as T;
}

/**
 * The documents that the caller may see. Evidence may show people: only callers who handle the
 * matter may see it.
 */
export const visibleDocuments = (
  documents: readonly DocumentModel[],
  at: Place,
  { actor }: Pick<Viewer, "actor">,
): DocumentModel[] =>
  documents.filter(({ kind }) => kind !== "EVIDENCE" || may(actor, "readDrafts", at));

/**
 * Checks several values in parallel, so that their sessions are read in one batch. A hidden value
 * becomes undefined.
 */
export const eachVisible =
  <T>(isVisible: (value: T, viewer: Viewer) => MaybePromise<boolean>, viewer: Viewer) =>
  async (values: readonly T[]): Promise<readonly (T | undefined)[]> => {
    const visible = await Promise.all(values.map((value) => isVisible(value, viewer)));
    return values.map((value, i) => (visible[i] ? value : undefined));
  };

/** Deadlines are public, except where they would reveal what is confidential. */
export const isDeadlineVisible = (
  subject: Subject,
  { actor, visibility }: Pick<Viewer, "actor" | "visibility">,
): boolean => visibility[subject.kind].confidential?.areDeadlinesVisible(subject, actor) ?? true;

/** The values that the caller may see. */
export const filterVisible = async <T>(
  values: readonly T[],
  isVisible: (value: T, viewer: Viewer) => MaybePromise<boolean>,
  viewer: Viewer,
): Promise<T[]> =>
  (await eachVisible(isVisible, viewer)(values)).flatMap((value) =>
    value === undefined ? [] : [value],
  );
