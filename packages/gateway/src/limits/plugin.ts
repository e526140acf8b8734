import type { Language } from "@doithoai/core";
import { type DocumentNode, GraphQLError, Kind, OperationTypeNode, parse } from "graphql";
import type { Plugin } from "graphql-yoga";
import type { Arrival } from "../arrival.ts";
import type { GatewayContext } from "../context.ts";
import { lengthOf } from "./answer.ts";
import { isUsedUp, spentOf } from "./budget.ts";
import { acceptedDocuments } from "./document-cache.ts";
import { check, LIMITS, type LimitCode, limitError } from "./index.ts";
import { operationIn } from "./operation.ts";
import { withoutBadRows } from "./rows.ts";
import { checkVariables, wrongVariables } from "./variables.ts";

/**
 * Maximum objects of an answer whose characters are not counted before it is written. The longest
 * text of an object has 8,000 characters, so these come to 16 MB. The session page has 250 objects.
 * An alias repeats a text; the limit of the document bounds the length of its name.
 */
const WITHOUT_COUNTING = 1_000;

/**
 * Refuses a document that exceeds a limit before a resolver runs, and reports the cost of any other
 * in `extensions.cost`. An accepted document is neither parsed nor validated again.
 */
export function limits(): Plugin<GatewayContext & Arrival, Arrival> {
  const accepted = acceptedDocuments();
  return {
    onParse: ({ context, params, setParsedDocument, setParseFn }) => {
      const text = params.source.toString();
      const cached = accepted.get(text);
      if (cached) {
        setParsedDocument(cached);
        return;
      }
      const { language } = context;
      if (text.length > LIMITS.text)
        throw limitError({ code: "TEXT_LIMIT", limit: LIMITS.text, asked: text.length, language });
      setParseFn((source: string) => {
        const document = parseLimited(source, language);
        const operations = document.definitions.filter(
          ({ kind }) => kind === Kind.OPERATION_DEFINITION,
        ).length;
        if (operations > 1)
          throw limitError({ code: "OPERATION_LIMIT", limit: 1, asked: operations, language });
        return document;
      });
    },
    onValidate: ({ params: { documentAST }, setResult }) => {
      if (accepted.has(documentAST)) setResult([]);
    },
    onExecute: ({ args, extendContext, setResultAndStopExecution }) => {
      const { schema, document, variableValues, contextValue } = args;
      const request = {
        schema,
        document,
        variables: variableValues ?? {},
        language: contextValue.language,
      };
      const found = checkVariables(request) ?? check(request);
      if (found instanceof GraphQLError) {
        setResultAndStopExecution({ errors: [found] });
        return;
      }
      const { variables, refusedRows } = withoutBadRows(request);
      const wrong = wrongVariables({ ...request, variables });
      if (wrong.length > 0) {
        setResultAndStopExecution({ errors: wrong });
        return;
      }
      args.variableValues = variables;
      extendContext({ refusedRows });
      accepted.add(document);
      const { language, budget } = contextValue;
      if (operationIn(document)?.operation === OperationTypeNode.MUTATION)
        contextValue.reads.lift();
      return {
        onExecuteDone: ({ result, setResult }) => {
          if (Symbol.asyncIterator in result) return;
          const refuse = (code: LimitCode, limit: number): void =>
            setResult({ errors: [limitError({ code, limit, language })] });
          if (isUsedUp(budget)) refuse("COST_LIMIT", LIMITS.cost);
          else if (
            spentOf(budget) * (1 + found.aliases) > WITHOUT_COUNTING &&
            lengthOf(result.data, LIMITS.answer) > LIMITS.answer
          )
            refuse("ANSWER_LIMIT", LIMITS.answer);
          else setResult({ ...result, extensions: { ...result.extensions, cost: found.cost } });
        },
      };
    },
  };
}

function parseLimited(source: string, language: Language): DocumentNode {
  try {
    return parse(source, { maxTokens: LIMITS.tokens });
  } catch (error) {
    if (
      error instanceof GraphQLError &&
      error.message.startsWith("Syntax Error: Document contains more tha")
    )
      throw limitError({ code: "TOKEN_LIMIT", limit: LIMITS.tokens, language });
    // The parser is recursive: 1,900 nested lists overflow the stack.
    if (error instanceof RangeError)
      throw limitError({ code: "DEPTH_LIMIT", limit: LIMITS.depth, language });
    throw error;
  }
}
