import type { DocumentNode } from "graphql";
import type { Plugin } from "graphql-yoga";
import type { GatewayContext } from "../context.ts";
import { operationIn } from "../limits/operation.ts";
import type { HasNotes, RequestNotes } from "./facts.ts";

/** GraphQL allows names of any length; these have at most 61 characters. */
const NAME = /^[A-Za-z_]\w{0,60}$/;
const CODE = /^[A-Z][A-Z_]{0,60}$/;

/** The name and kind of a document's operation. */
export function operationOf(document: DocumentNode): Pick<RequestNotes, "operationName" | "kind"> {
  const found = operationIn(document);
  const name = found?.name?.value ?? "";
  return { operationName: NAME.test(name) ? name : null, kind: found?.operation ?? null };
}

/** Counts errors by code. A value that does not look like a code of this system counts as OTHER. */
export function countCodes(
  errors: readonly { readonly extensions?: Readonly<Record<string, unknown>> }[],
): Readonly<Record<string, number>> {
  const counts = new Map<string, number>();
  for (const { extensions } of errors) {
    const code =
      typeof extensions?.code === "string" && CODE.test(extensions.code)
        ? extensions.code
        : "OTHER";
    counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return Object.fromEntries(counts);
}

/** Notes the operation, the actor and the error codes of a request. */
export const notesPlugin: Plugin<GatewayContext & HasNotes, HasNotes> = {
  onExecute: ({ args: { document, contextValue } }) =>
    contextValue.note({ ...operationOf(document), actor: contextValue.actor }),
  // Not in onExecuteDone: a request that is refused before execution has errors too.
  onResultProcess: ({ result, serverContext }) => {
    const errors = "errors" in result ? (result.errors ?? []) : [];
    if (errors.length > 0) serverContext.note({ errorCodes: countCodes(errors) });
  },
};
