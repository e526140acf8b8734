import type { ExecutionArgs } from "graphql";
import type { Plugin } from "graphql-yoga";
import type { GatewayContext } from "../context.ts";
import { plannedExecution } from "./execute.ts";

/**
 * Executes planned queries, with a plain copy of the context: Yoga's own is a dictionary with a
 * prototype, and every resolver reads it.
 */
export function planned(): Plugin<GatewayContext> {
  let execute: ReturnType<typeof plannedExecution> | undefined;
  return {
    onExecute: ({ executeFn, setExecuteFn }) => {
      execute ??= plannedExecution(executeFn);
      const run = execute;
      setExecuteFn((args: ExecutionArgs) =>
        run({ ...args, contextValue: { ...Object(args.contextValue) } }),
      );
    },
  };
}
