import { directive } from "../resolvers/directive.ts";
import { opinion } from "../resolvers/opinion.ts";
import { recommendation } from "../resolvers/recommendation.ts";
import { session } from "../resolvers/session.ts";
import type { Concepts } from "./concept.ts";

/**
 * The registry of the concepts whose subjects carry deadlines. No other module lists them. The
 * modules of the concepts, and the modules that they import, cannot import it: that would be a
 * cycle. They use `visibility` in the context of the request.
 */
export const CONCEPTS = {
  session,
  opinion,
  directive,
  recommendation,
} as const satisfies Concepts;

type Registered = (typeof CONCEPTS)[keyof typeof CONCEPTS];
type Facet = "queries" | "mutations" | "labels";
/** The intersection of the members of a union. */
type Both<U> = (U extends unknown ? (each: U) => void : never) extends (all: infer I) => void
  ? I
  : never;

/** The entries that all concepts have for a facet. */
// Object.fromEntries types every key as string, so a cast is needed.
export const ofConcepts = <F extends Facet>(facet: F) =>
  Object.fromEntries(
    Object.values(CONCEPTS).flatMap((concept) => Object.entries(concept[facet])),
  ) as Both<Registered[F]>;

/** The fields that concepts add to a GraphQL type. */
export type FieldsOfConcepts<Type extends string> = Registered["resolvers"] extends infer R
  ? R extends Readonly<Record<Type, infer Fields>>
    ? keyof Fields
    : never
  : never;
