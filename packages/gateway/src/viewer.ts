import type { Action, Actor, Place, Subject } from "@doithoai/core";
import type { Loaders } from "./loaders.ts";
import type { MaybePromise } from "./maybe-promise.ts";

/** The parts of the context that decide about visibility. */
export interface Viewer {
  readonly actor: Actor;
  readonly loaders: Loaders;
  readonly visibility: VisibilityByKind;
}

/** A subject and the actor who reads it. */
interface Viewing<T extends Subject> {
  readonly subject: T;
  readonly actor: Actor;
}

/** The rules of a concept whose texts some callers may not read. */
export interface Confidential<T extends Subject = Subject> {
  /** Whether all text of the subject is hidden from the caller. */
  isLocked(subject: T, actor: Actor): boolean;
  /** Whether the caller may see the deadlines of the subject. */
  areDeadlinesVisible(subject: T, actor: Actor): boolean;
  /** Removes passages that are hidden from the caller. */
  redactText(text: string, viewing: Viewing<T>): string;
  /** Removes hidden passages from all texts of a value. `property` holds the value. */
  redactValue<V>(value: V, property: string, viewing: Viewing<T>): V;
  /** Whether the values of a property are hidden as a whole. */
  isWithheld(property: string, viewing: Viewing<T>): boolean;
}

/**
 * The visibility of the subjects of a concept. The functions are methods, so that
 * `Visibility<Subject>` represents any concept: it is found by the kind of a subject and gets no
 * subject of another kind.
 */
export interface Visibility<T extends Subject = Subject> {
  /** A subject as the caller may see it; undefined if it is hidden. */
  visibleTo(subject: T, viewer: Viewer): MaybePromise<T | undefined>;
  /**
   * The receipt of a subject, for a caller who wrote it by an action but may not read it: id,
   * version and status alone.
   */
  receiptOf(subject: T, action: Action): T;
  /** The place at which the permission to read the history is checked. */
  placeOf(subject: T): Place;
  /** Absent if all texts are public. */
  readonly confidential?: Confidential<T>;
}

/** The visibility of each concept, by the kind of its ids. */
export type VisibilityByKind = Readonly<Record<Subject["kind"], Visibility>>;

export const isKind = (visibility: VisibilityByKind, kind: string): kind is Subject["kind"] =>
  Object.hasOwn(visibility, kind);
