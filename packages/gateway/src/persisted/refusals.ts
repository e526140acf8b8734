import { GraphQLError } from "graphql";

const STATUS = 400;

/** The refusal of a request whose parameters are wrong. */
export const refused = (message: string, code = "BAD_REQUEST"): GraphQLError =>
  new GraphQLError(message, { extensions: { code, http: { status: STATUS } } });

/** The words that Apollo and urql compare. They send the document then, with its hash. */
export const notFound = (): GraphQLError =>
  refused("PersistedQueryNotFound", "PERSISTED_QUERY_NOT_FOUND");
/** The words that Apollo and urql compare. They send the document then, and no hash again. */
export const notSupported = (): GraphQLError =>
  refused("PersistedQueryNotSupported", "PERSISTED_QUERY_NOT_SUPPORTED");
