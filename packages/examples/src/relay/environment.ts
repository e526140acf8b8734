import { Environment, Network, RecordSource, type RequestParameters, Store } from "relay-runtime";
import { headersOf, type PageOptions } from "../page.ts";

/** The texts of the documents by hash, as the compiler writes them. Loaded only when needed. */
const textOf = async (hash: string): Promise<string | undefined> => {
  const { default: texts } = await import("./generated/persisted.json", { with: { type: "json" } });
  return (texts as Readonly<Record<string, string>>)[hash];
};

interface Answer {
  readonly data: unknown;
  readonly errors?: readonly { readonly extensions?: { readonly code?: string } }[];
}

/** Sends a query by GET with its hash. The text follows if the server does not know the hash. */
async function send(
  { endpoint, token, fetch }: PageOptions,
  { id, operationKind }: RequestParameters,
  variables: object,
): Promise<Answer> {
  const headers = headersOf(token());
  const hash = id ?? "";
  const extensions = { persistedQuery: { version: 1, sha256Hash: hash } };
  if (operationKind === "query") {
    const url = new URL(endpoint);
    url.searchParams.set("variables", JSON.stringify(variables));
    url.searchParams.set("extensions", JSON.stringify(extensions));
    const answer: Answer = await (await fetch(url, { headers })).json();
    const isUnknown = ({ extensions: its }: NonNullable<Answer["errors"]>[number]) =>
      its?.code === "PERSISTED_QUERY_NOT_FOUND";
    if (!answer.errors?.some(isUnknown)) return answer;
  }
  const response = await fetch(endpoint, {
    method: "POST",
    headers: { ...headers, "content-type": "application/json" },
    body: JSON.stringify({ query: await textOf(hash), variables, extensions }),
  });
  return response.json();
}

/** Relay as the API needs it. Ids are global, so it needs no list of types. */
export const environmentOf = (options: PageOptions): Environment =>
  new Environment({
    network: Network.create(async (request, variables) => {
      const answer = await send(options, request, variables);
      return answer as never;
    }),
    store: new Store(new RecordSource()),
  });
