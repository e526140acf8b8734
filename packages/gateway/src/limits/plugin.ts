import { GraphQLError, parse } from "graphql";
import type { Plugin } from "graphql-yoga";
import type { GatewayContext } from "../context.ts";
import { type Cost, check, LIMITS, limitError } from "./index.ts";

/** Refuses what asks too much before a resolver runs, and says what the rest costs in `extensions.cost`. */
export const limits: Plugin<GatewayContext> = {
  onParse: ({ context, setParseFn }) => {
    setParseFn((source: string) => {
      try {
        return parse(source, { maxTokens: LIMITS.tokens });
      } catch (error) {
        if (error instanceof GraphQLError && error.message.includes("tokens"))
          throw limitError({ code: "TOKEN_LIMIT", limit: LIMITS.tokens, language: context.language });
        throw error;
      }
    });
  },
  onExecute: ({ args, setResultAndStopExecution }) => {
    const { schema, document, operationName, variableValues, contextValue } = args;
    const found = check({ schema, document, operationName, variables: variableValues ?? {}, language: contextValue.language });
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
