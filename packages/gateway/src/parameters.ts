import { GraphQLError } from "graphql";
import type { Plugin } from "graphql-yoga";

/** Clients compare this message or this code. They send the document then, and no hash again. */
const notSupported = () =>
  new GraphQLError("PersistedQueryNotSupported", {
    extensions: { code: "PERSISTED_QUERY_NOT_SUPPORTED", http: { status: 400 } },
  });

/**
 * Reads the parameters of a request alike for GET and POST: an empty `operationName` is none. A
 * hash without its document is refused in the words that Apollo and urql expect.
 */
export const parameters: Plugin = {
  onParams: ({ params, setParams }) => {
    const { operationName, ...rest } = params;
    if (operationName === "") setParams(rest);
    if (!rest.query && rest.extensions?.persistedQuery) throw notSupported();
  },
};
