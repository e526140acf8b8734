import type { GraphQLParams } from "graphql-yoga";
import { LIMITS } from "../limits/index.ts";
import { refused } from "../refused.ts";
import { documentBy, hashOf, keepDocument } from "./documents.ts";
import type { NamedParams } from "./params.ts";

const HASH = /^[0-9a-f]{64}$/;
const PREFIX = /^sha256:/;
/** The version of Apollo's protocol. */
const VERSION = 1;

/** The words that Apollo and urql compare. They send the document then, with its hash. */
const notFound = () => refused("PersistedQueryNotFound", "PERSISTED_QUERY_NOT_FOUND");
/** The words that Apollo and urql compare. They send the document then, and no hash again. */
const notSupported = () => refused("PersistedQueryNotSupported", "PERSISTED_QUERY_NOT_SUPPORTED");

const hashIn = (value: unknown): string | undefined =>
  typeof value === "string" && HASH.test(value) ? value : undefined;

interface Name {
  /** The hash of the document; undefined for a name of another kind. */
  readonly hash: string | undefined;
  readonly unknown: () => Error;
}

function nameIn({ documentId, extensions }: NamedParams): Name {
  const given = documentId ?? undefined;
  if (typeof given === "string")
    return { hash: hashIn(given.replace(PREFIX, "")), unknown: notFound };
  if (given !== undefined) throw refused("`documentId` is expected to be a string.");
  const { version, sha256Hash } = Object(extensions?.persistedQuery);
  const hash = version === VERSION ? hashIn(sha256Hash) : undefined;
  return { hash, unknown: hash === undefined ? notSupported : notFound };
}

/**
 * The parameters with the text of the document that they name. A text that comes with its hash is
 * kept, so that the hash alone is enough next time.
 * @throws GraphQLError PERSISTED_QUERY_NOT_FOUND for an unknown hash, on which clients send the
 * text; PERSISTED_QUERY_NOT_SUPPORTED for another name; BAD_REQUEST for the hash of another text,
 * and for a `documentId` that is no text.
 */
export function withDocument(params: NamedParams): GraphQLParams {
  const { hash, unknown } = nameIn(params);
  const { documentId: _, ...rest } = params;
  const { query } = rest;
  if (query) {
    // A longer text is refused later.
    if (hash === undefined || typeof query !== "string" || query.length > LIMITS.text) return rest;
    if (hashOf(query) !== hash) throw refused("provided sha does not match query");
    keepDocument(hash, query);
    return rest;
  }
  const found = hash === undefined ? undefined : documentBy(hash);
  if (found === undefined) throw unknown();
  return { ...rest, query: found };
}
