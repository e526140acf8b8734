import { OPERATION_NAMES } from "../generated/operations.ts";

const OPERATIONS: ReadonlySet<string> = new Set(OPERATION_NAMES);

/**
 * The name under which the metrics of an operation are recorded: the name of its document in
 * graphql/operations/. The list is closed: callers choose the names of their operations, and each
 * new name would create another metric. A name does not prove that the request used that document.
 */
export const measuredAs = (name: string | null): string =>
  name !== null && OPERATIONS.has(name) ? name : "other";
