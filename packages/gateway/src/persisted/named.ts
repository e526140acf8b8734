import type { GraphQLParams } from "graphql-yoga";
import { LIMITS } from "../limits/index.ts";
import { hashOf, type PersistedDocuments } from "./documents.ts";
import { notFound, notSupported, refused } from "./refusals.ts";

/** Parameters that may name their document instead of containing it. */
export type NamedParams = GraphQLParams & { readonly documentId?: unknown };

const HASH = /^[0-9a-f]{64}$/;
const PREFIX = /^sha256:/;
/** The version of Apollo's protocol. */
const VERSION = 1;

/** The name of a document. */
export interface Name {
  /** The hash of the document; undefined for a name of another kind. */
  readonly hash: string | undefined;
  /** Whether the request names the document as Apollo and urql do. */
  readonly isApollo: boolean;
}

const hashIn = (value: unknown): string | undefined =>
  typeof value === "string" && HASH.test(value) ? value : undefined;

/**
 * The name of a document in a request: `documentId` (GraphQL over HTTP, appendix A) or
 * `extensions.persistedQuery` (Apollo's automatic persisted queries).
 * @throws GraphQLError BAD_REQUEST for a `documentId` that is no text.
 */
export function nameIn({ documentId, extensions }: NamedParams): Name | undefined {
  const given = documentId ?? undefined;
  if (given !== undefined && typeof given !== "string")
    throw refused("`documentId` is expected to be a string.");
  if (given !== undefined) return { hash: hashIn(given.replace(PREFIX, "")), isApollo: false };
  const asked: unknown = extensions?.persistedQuery;
  if (!asked) return undefined;
  const { version, sha256Hash } = Object(asked);
  return { hash: version === VERSION ? hashIn(sha256Hash) : undefined, isApollo: true };
}

/**
 * The parameters with the text of the document that they name. A text that comes with its hash is
 * kept, so that the hash alone is enough next time.
 * @throws GraphQLError PERSISTED_QUERY_NOT_FOUND for an unknown hash, on which clients send the
 * text; PERSISTED_QUERY_NOT_SUPPORTED for another name; BAD_REQUEST for the hash of another text.
 */
export async function withDocument(
  { documentId: _, ...rest }: NamedParams,
  name: Name,
  documents: PersistedDocuments,
): Promise<GraphQLParams> {
  const { query } = rest;
  const { hash } = name;
  if (query) {
    // A longer text is refused later.
    if (hash === undefined || typeof query !== "string" || query.length > LIMITS.text) return rest;
    if (hashOf(query) !== hash) throw refused("provided sha does not match query");
    documents.keep(hash, query);
    return rest;
  }
  if (hash === undefined) throw name.isApollo ? notSupported() : notFound();
  const found = await documents.get(hash);
  if (found === undefined) throw notFound();
  return { ...rest, query: found };
}
