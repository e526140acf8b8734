import { makeSchema } from "@doithoai/gateway";
import { isEnumType } from "graphql";

/** The names of all mutations and the codes of all enums. */
const CODES: ReadonlySet<string> = new Set(
  Object.values(makeSchema().getTypeMap())
    .filter((type) => isEnumType(type) && !type.name.startsWith("__"))
    .flatMap((type) => (isEnumType(type) ? type.getValues().map(({ name }) => name) : [])),
);
/** An id may contain the code of a standard body, and a quotation is the caller's own text. */
const IDS = /\b[a-z]{3}_[^\s,;]+/g;
const CODE = /\b[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+\b/;

/** The words of a message that a person does not read: names of steps and codes. */
export function codesIn(message: string): readonly string[] {
  const text = message.replace(IDS, "");
  const known = text.split(/[^\w]+/).filter((word) => CODES.has(word));
  return [...known, ...(text.match(CODE) ?? [])];
}

/** Refusals of a request that people read. The others are for programmers. */
const FOR_PEOPLE = new Set(["UNAUTHENTICATED", "FORBIDDEN", "RATE_LIMITED", "RETRY_LATER"]);
/** A code that is none of its enum comes from a program, which reads the list of codes. */
const LIST = /^(Phải là một trong|Must be one of): /;

function* messagesIn(value: unknown): Generator<string> {
  if (Array.isArray(value)) for (const each of value) yield* messagesIn(each);
  else if (value !== null && typeof value === "object")
    for (const [key, inner] of Object.entries(value))
      if (key === "userErrors" || key === "warnings")
        for (const { message } of inner)
          if (typeof message === "string") yield message;
          else yield* messagesIn(inner);
      else yield* messagesIn(inner);
}

interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly { message: string; extensions?: { code?: unknown } }[];
}

/** @throws Error for an answer with a message for people that contains a code. */
export function expectWorded({ data, errors = [] }: Answer): void {
  const refusals = errors.filter(({ extensions }) => FOR_PEOPLE.has(String(extensions?.code)));
  for (const message of [...messagesIn(data), ...refusals.map((error) => error.message)]) {
    const found = LIST.test(message) ? [] : codesIn(message);
    if (found.length > 0) throw new Error(`a message contains ${found.join(", ")}: ${message}`);
  }
}
