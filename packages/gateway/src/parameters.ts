import { cut } from "@doithoai/core";
import { GraphQLError } from "graphql";
import type { GraphQLParams, Plugin } from "graphql-yoga";
import { NAME_MAX } from "./limits/mistakes.ts";

const KNOWN = new Set(["query", "variables", "operationName", "extensions"]);

const refused = (message: string, code = "BAD_REQUEST") =>
  new GraphQLError(message, { extensions: { code, http: { status: 400 } } });

/**
 * The parameters in a body. Yoga awaits the object of its own parser: a member `then` would be
 * called.
 * @throws GraphQLError BAD_REQUEST for another value than an object with these members.
 */
async function parametersIn(request: Request): Promise<GraphQLParams> {
  const value = jsonIn(await request.text());
  if (Array.isArray(value)) throw refused("Batching is not supported.");
  if (typeof value !== "object" || value === null)
    throw refused("POST body is expected to be an object.");
  const [unknown] =
    Object.entries(value).find(([name, each]) => each !== null && !KNOWN.has(name)) ?? [];
  if (unknown !== undefined)
    throw refused(`Unexpected parameter "${cut(unknown, NAME_MAX)}" in the request body.`);
  return value;
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw refused("POST body sent invalid JSON.");
  }
}

/**
 * Reads the parameters of a request alike for GET and POST: an empty `operationName` is none. A
 * hash without its document is refused in the words that Apollo and urql compare. They send the
 * document then, and no hash again.
 */
export const parameters: Plugin = {
  onRequestParse: ({ request, setRequestParser }) => {
    if (request.method === "POST") setRequestParser(parametersIn);
  },
  onParams: ({ params, setParams }) => {
    const { operationName, ...rest } = params;
    if (operationName === "") setParams(rest);
    if (!rest.query && rest.extensions?.persistedQuery)
      throw refused("PersistedQueryNotSupported", "PERSISTED_QUERY_NOT_SUPPORTED");
  },
};
