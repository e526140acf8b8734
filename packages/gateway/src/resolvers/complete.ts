import type { QueryResolvers } from "../generated/resolvers.ts";

/**
 * A resolver for every field that the model does not have by that name: the compiler names the one
 * that was forgotten.
 */
export type Complete<Resolvers, Model> = Partial<Resolvers> &
  Required<Pick<Resolvers, Exclude<keyof Resolvers, keyof Model | "__isTypeOf">>>;

/** The named queries, none forgotten. */
export type Queries<Name extends keyof QueryResolvers> = Required<Pick<QueryResolvers, Name>>;
