import type * as z from "zod";
import { Failure, Failures, type Params, type UserErrorCode } from "./errors.ts";
import { hintOf } from "./hints.ts";
import { FAILURES_MAX, normalizeInput } from "./normalize-input.ts";

/**
 * Parses an input with its schema after text normalization. Lengths are checked first.
 * @throws Failures with at most FAILURES_MAX entries, each with the path, a code and, for a limit,
 * the limit.
 */
export function parse<S extends z.ZodType>(schema: S, input: unknown): z.output<S> {
  const { value, failures } = normalizeInput(schema, input);
  if (failures.length > 0) throw new Failures(failures);
  const parsed = schema.safeParse(value, { reportInput: true });
  if (parsed.success) return parsed.data;
  throw new Failures(parsed.error.issues.slice(0, FAILURES_MAX).map(toFailure));
}

/** Input fields next to a patch, not inside it. */
const OUTSIDE: ReadonlySet<string | undefined> = new Set(["sessionId", "expectedVersion"]);

/** Prepends `field` to the path of an error of a value inside that field. */
export function inField(field: string, error: unknown): unknown {
  const moved = (failure: Failure): Failure =>
    OUTSIDE.has(failure.path[0])
      ? failure
      : new Failure(failure.code, [field, ...failure.path], failure.params);
  if (error instanceof Failures) return new Failures(error.failures.map(moved));
  return error instanceof Failure ? moved(error) : error;
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
    case "invalid_format":
    case "not_multiple_of":
    case "unrecognized_keys":
    case "invalid_union":
    case "invalid_key":
    case "invalid_element":
      return { code: "INVALID", params: hintOf(issue.message) };
  }
}

/** All numbers are whole: greater than 0 means at least 1. */
const lowest = ({ minimum, inclusive = true }: z.core.$ZodIssueTooSmall): number =>
  Number(minimum) + (inclusive ? 0 : 1);
