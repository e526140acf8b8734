import * as documents from "@doithoai/schema";

/** A document that was sent. */
export interface Sent {
  /** The name of its operation; empty if it has none. */
  readonly name: string;
  readonly variables: object;
}

const nameByHash: ReadonlyMap<string, string> = new Map(
  Object.values(documents)
    .filter((one) => one instanceof documents.TypedDocument)
    .map(({ hash, name }) => [hash, name]),
);

interface Body {
  readonly documentId?: string;
  readonly query?: string;
  readonly variables?: object | null;
  readonly extensions?: { readonly persistedQuery?: { readonly sha256Hash?: string } };
}
const parsed = (text: string | null): object => JSON.parse(text || "{}") ?? {};

/** The document of a request: by its hash or its text, as POST or GET. */
export async function documentIn(request: Request): Promise<Sent> {
  const { searchParams: search } = new URL(request.url);
  const body: Body =
    request.method === "POST"
      ? parsed(await request.text())
      : {
          documentId: search.get("documentId") ?? "",
          query: search.get("query") ?? "",
          variables: parsed(search.get("variables")),
          extensions: parsed(search.get("extensions")),
        };
  const hash =
    body.documentId?.replace(/^sha256:/, "") || body.extensions?.persistedQuery?.sha256Hash;
  const [, inText] = /\b(?:query|mutation)\s+(\w+)/.exec(body.query ?? "") ?? [];
  return { name: nameByHash.get(hash ?? "") ?? inText ?? "", variables: body.variables ?? {} };
}
