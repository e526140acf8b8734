import type * as z from "zod";
import { Failure, Failures, type Params, type UserErrorCode } from "./errors.ts";
import { hintOf } from "./hints.ts";
import { FAILURES_MAX, tidyInput } from "./tidy-input.ts";

/**
 * Reads an input by its schema, its texts tidied. Lengths are checked before anything else.
 * @throws Failures with one entry a field, at most FAILURES_MAX: its path, a code and the limit it broke.
 */
export function parse<S extends z.ZodType>(schema: S, input: unknown): z.output<S> {
  const { value, failures } = tidyInput(schema, input);
  if (failures.length > 0) throw new Failures(failures);
  const parsed = schema.safeParse(value, { reportInput: true });
  if (parsed.success) return parsed.data;
  throw new Failures(parsed.error.issues.slice(0, FAILURES_MAX).map(toFailure));
}

/** Runs with the paths of what is refused led through `field`; `sessionId` and `expectedVersion` stand beside it. */
export async function under<T>(field: string, run: () => Promise<T>): Promise<T> {
  const led = (failure: Failure): Failure =>
    ["sessionId", "expectedVersion"].includes(failure.path[0] ?? "")
      ? failure
      : new Failure(failure.code, [field, ...failure.path], failure.params);
  try {
    return await run();
  } catch (error) {
    if (error instanceof Failures) throw new Failures(error.failures.map(led));
    throw error instanceof Failure ? led(error) : error;
  }
}

export function toFailure(issue: z.core.$ZodIssue): Failure {
  const { code, params } = describe(issue);
  return new Failure(code, issue.path.map(String), params);
}

function describe(issue: z.core.$ZodIssue): { code: UserErrorCode; params?: Params | undefined } {
  switch (issue.code) {
    case "too_big":
      return {
        code:
          ({ string: "TOO_LONG", array: "TOO_MANY" } as const)[issue.origin as string] ??
          "TOO_LARGE",
        params: { limit: Number(issue.maximum) },
      };
    case "too_small":
      if (issue.origin === "string" && issue.input === "") return { code: "REQUIRED" };
      return {
        code:
          ({ string: "TOO_SHORT", array: "TOO_FEW" } as const)[issue.origin as string] ??
          "TOO_SMALL",
        params: { limit: lowest(issue) },
      };
    case "invalid_type":
      return issue.input === undefined || issue.input === null
        ? { code: "REQUIRED" }
        : { code: "INVALID", params: hintOf(issue.expected) };
    case "custom":
      return issue.message === "DATE"
        ? { code: issue.input === undefined || issue.input === null ? "REQUIRED" : "INVALID_DATE" }
        : { code: "INVALID", params: hintOf(issue.message) };
    case "invalid_value":
      return { code: "INVALID", params: { list: issue.values.map(String).join(", ") } };
    default:
      return { code: "INVALID", params: hintOf(issue.message) };
  }
}

/** Whole numbers are all there are: more than 0 is at least 1. */
const lowest = ({ minimum, inclusive = true }: z.core.$ZodIssueTooSmall): number =>
  Number(minimum) + (inclusive ? 0 : 1);
