import type { GraphQLParams } from "graphql-yoga";

/** Parameters that may name their document instead of containing it. */
export type NamedParams = GraphQLParams & { readonly documentId?: unknown };

/**
 * Whether a request names its document: by `documentId` (GraphQL over HTTP, appendix A) or by
 * `extensions.persistedQuery` (Apollo's automatic persisted queries).
 */
export const isNamed = ({ documentId, extensions }: NamedParams): boolean =>
  (documentId ?? null) !== null || Boolean(extensions?.persistedQuery);
