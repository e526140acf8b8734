import { cut } from "@doithoai/core";
import type { Plugin } from "graphql-yoga";
import { PARAMETERS } from "./caching/rules.ts";
import { NAME_MAX } from "./limits/mistakes.ts";
import { isNamed, type NamedParams } from "./persisted/params.ts";
import { PARSED, queryOf } from "./refuse.ts";
import { refused } from "./refused.ts";

const KNOWN: ReadonlySet<string> = new Set(PARAMETERS);

/**
 * The parameters in a body. Yoga awaits the object of its own parser: a member `then` would be
 * called.
 * @throws GraphQLError BAD_REQUEST for another value than an object with these members.
 */
async function parametersIn(request: Request): Promise<NamedParams> {
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

/** The parameters in a URL, whose JSON has been checked before. An empty value is none. */
function parametersInUrl({ url }: Request): NamedParams {
  const given = queryOf(url);
  const entries = PARAMETERS.flatMap((name) => {
    const text = given.get(name);
    return text ? [[name, PARSED.includes(name) ? JSON.parse(text) : text]] : [];
  });
  return Object.fromEntries(entries);
}

/**
 * Reads the parameters of a request alike for GET and POST: an empty `operationName` is none, and a
 * document may be named by its hash.
 */
export const parameters: Plugin = {
  onRequestParse: ({ request, setRequestParser }) => {
    if (request.method === "POST") setRequestParser(parametersIn);
    if (request.method === "GET") setRequestParser(parametersInUrl);
  },
  onParams: ({ params, setParams }) => {
    const { operationName, ...rest } = params;
    const read = operationName === "" ? rest : params;
    if (!isNamed(read)) return setParams(read);
    // The documents are loaded with the first name: a start needs none.
    return import("./persisted/named.ts").then(({ withDocument }) => setParams(withDocument(read)));
  },
};
