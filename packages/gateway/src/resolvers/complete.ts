import type { QueryResolvers } from "../generated/resolvers.ts";

/**
 * Resolvers that include every field that the model does not have. The compiler names a missing
 * one.
 */
export type Complete<Resolvers, Model> = Partial<Resolvers> &
  Required<Pick<Resolvers, Exclude<keyof Resolvers, keyof Model | "__isTypeOf">>>;

/** The named queries, all required. */
export type Queries<Name extends keyof QueryResolvers> = Required<Pick<QueryResolvers, Name>>;
