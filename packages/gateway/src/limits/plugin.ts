import type { Language } from "@doithoai/core";
import { type DocumentNode, GraphQLError, Kind, parse } from "graphql";
import type { Plugin } from "graphql-yoga";
import type { GatewayContext } from "../context.ts";
import { languageOf } from "../language.ts";
import { type Cost, check, LIMITS, limitError } from "./index.ts";

/** Refuses what asks too much before a resolver runs, and says what the rest costs in `extensions.cost`. */
export const limits: Plugin<GatewayContext> = {
  onParse: ({ context, setParseFn }) => {
    // The context is not made yet: only the request is known.
    const language = languageOf(context.request.headers.get("accept-language") ?? undefined);
    setParseFn((source: string) => {
      const document = parseWithin(source, language);
      const operations = document.definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION).length;
      if (operations > 1) throw limitError({ code: "OPERATION_LIMIT", limit: 1, asked: operations, language });
      return document;
    });
  },
  onExecute: ({ args, setResultAndStopExecution }) => {
    const { schema, document, variableValues, contextValue } = args;
    const found = check({ schema, document, variables: variableValues ?? {}, language: contextValue.language });
    if (found instanceof GraphQLError) {
      setResultAndStopExecution({ errors: [found] });
      return;
    }
    const cost: Cost = found;
    return {
      onExecuteDone: ({ result, setResult }) => {
        if (!(Symbol.asyncIterator in result)) setResult({ ...result, extensions: { ...result.extensions, cost } });
      },
    };
  },
};

function parseWithin(source: string, language: Language): DocumentNode {
  try {
    return parse(source, { maxTokens: LIMITS.tokens });
  } catch (error) {
    if (error instanceof GraphQLError && error.message.startsWith("Syntax Error: Document contains more tha"))
      throw limitError({ code: "TOKEN_LIMIT", limit: LIMITS.tokens, language });
    throw error;
  }
}
