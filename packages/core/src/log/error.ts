import { Failure, Failures, RequestError } from "../kernel/errors.ts";

/**
 * What the log keeps of an error: enough to find where it came from, and nothing that somebody
 * wrote or is called.
 */
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
/** One line that no Vietnamese text is. */
const PLAIN = /^[\x20-\x7e]{1,200}$/;
const QUOTED = /(["'`]).*?\1/g;
/**
 * What the engine says without a value in it; JSON.parse, `in` and others quote what they were
 * given.
 */
const OF_THE_ENGINE = [
  /^Cannot (read|set) properties of (undefined|null) \((reading|setting) '\w{1,40}'\)$/,
  /^[\w.]{1,80} is not (a function|iterable|a constructor)$/,
];
/** A frame as V8 writes it, with a place in a file: no other line of a stack is kept. */
const FRAME =
  /^ {4}at ((async |new )?[\w$.<>[\]# ]{1,120} \()?(async )?(file:\/\/|node:|\/)[\w./@+%~-]+:\d+:\d+\)?$/;

/**
 * What may be said of an error in a log. Messages may repeat what was read: zod, JSON.parse and
 * DynamoDB's own do.
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

/** Of a refusal its code and its field; of the network's and the SDK's errors their code. */
function codeOf(error: Error): string | undefined {
  if (error instanceof RequestError) return error.code;
  if (error instanceof Failure)
    return `${error.code} ${error.path.filter((part) => NAME.test(part)).join(".")}`.trim();
  if (error instanceof Failures) return error.failures.map(codeOf).join(", ");
  const code: unknown = Reflect.get(error, "code");
  return typeof code === "string" && CODE.test(code) ? code : undefined;
}

/**
 * This system's own words for what cannot be are plain errors, and quote nothing; of every other
 * error only what is known to hold no value.
 */
function messageOf(error: Error): string | undefined {
  if (Object.getPrototypeOf(error) === Error.prototype)
    return PLAIN.test(error.message) ? error.message.replace(QUOTED, "…") : undefined;
  return error instanceof TypeError && OF_THE_ENGINE.some((said) => said.test(error.message))
    ? error.message
    : undefined;
}

/** The places, without the message above them. */
function framesOf({ message, stack = "" }: Error): string {
  const after = message === "" ? 0 : stack.lastIndexOf(message);
  return stack
    .slice(after < 0 ? 0 : after + message.length)
    .split("\n")
    .filter((line) => FRAME.test(line))
    .map((line) => line.trim())
    .join("\n");
}
