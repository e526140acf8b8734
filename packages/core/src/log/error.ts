import { Failure, Failures, RequestError } from "../kernel/errors.ts";

/** The facts of an error in the log: enough to locate it, without personal data or user text. */
export interface ErrorFacts {
  readonly name: string;
  readonly code?: string;
  readonly message?: string;
  readonly stack: string;
  readonly cause?: ErrorFacts;
}

const CAUSES = 3;
const NAME = /^\w{1,60}$/;
const CODE = /^[A-Z][A-Z0-9_]{1,60}$/;
/** One line of printable ASCII, so no Vietnamese text. */
const PLAIN = /^[\x20-\x7e]{1,200}$/;
const QUOTED = /(["'`]).*?\1/g;
/** Engine messages without values. JSON.parse, `in` and others quote their input. */
const OF_THE_ENGINE = [
  /^Cannot (read|set) properties of (undefined|null) \((reading|setting) '\w{1,40}'\)$/,
  /^[\w.]{1,80} is not (a function|iterable|a constructor)$/,
];
/** A V8 stack frame with a file position. Other lines of a stack are not kept. */
const FRAME = new RegExp(
  String.raw`^ {4}at ((async |new )?[\w$.<>[\]# ]{1,120} \()?(async )?` +
    String.raw`(file:\/\/|node:|\/)[\w./@+%~-]+:\d+:\d+\)?$`,
);

/**
 * Extracts the facts of an error that may be logged. Messages are not safe: those of zod,
 * JSON.parse and DynamoDB may repeat their input.
 */
export function errorFacts(error: unknown, causes = CAUSES): ErrorFacts {
  if (!(error instanceof Error)) return { name: typeof error, stack: "" };
  const [code, message] = [codeOf(error), messageOf(error)];
  return {
    name: NAME.test(error.name) ? error.name : "Error",
    ...(code !== undefined && { code }),
    ...(message !== undefined && { message }),
    stack: framesOf(error),
    ...(error.cause !== undefined && causes > 0 && { cause: errorFacts(error.cause, causes - 1) }),
  };
}

/** The code and fields of a failure, or the code of a network or SDK error. */
function codeOf(error: Error): string | undefined {
  if (error instanceof RequestError) return error.code;
  if (error instanceof Failure)
    return `${error.code} ${error.path.filter((part) => NAME.test(part)).join(".")}`.trim();
  if (error instanceof Failures) return error.failures.map(codeOf).join(", ");
  const code: unknown = Reflect.get(error, "code");
  return typeof code === "string" && CODE.test(code) ? code : undefined;
}

/**
 * The message, if it contains no value. Internal errors of this system are plain Errors, and their
 * quotations are removed. Other messages are kept only if they are known to hold no value.
 */
function messageOf(error: Error): string | undefined {
  if (Object.getPrototypeOf(error) === Error.prototype)
    return PLAIN.test(error.message) ? error.message.replace(QUOTED, "…") : undefined;
  return error instanceof TypeError && OF_THE_ENGINE.some((form) => form.test(error.message))
    ? error.message
    : undefined;
}

/** The stack frames, without the message above them. */
function framesOf({ message, stack = "" }: Error): string {
  const after = message === "" ? 0 : stack.lastIndexOf(message);
  return stack
    .slice(after < 0 ? 0 : after + message.length)
    .split("\n")
    .filter((line) => FRAME.test(line))
    .map((line) => line.trim())
    .join("\n");
}
