import { GraphQLError } from "graphql";

/** The refusal of a request whose parameters are wrong. */
export const refused = (message: string, code = "BAD_REQUEST"): GraphQLError =>
  new GraphQLError(message, { extensions: { code, http: { status: 400 } } });
