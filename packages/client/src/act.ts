import type { TypedDocument } from "@doithoai/schema";
import type { sender } from "./ask.ts";
import { ApiError } from "./error.ts";
import { type RepeatOptions, repeat } from "./repeat.ts";
import { errorOf } from "./request.ts";
import type { Settings } from "./settings.ts";

/** A refusal that the person can correct. Nothing was written. */
export interface UserError {
  /** The field of the input. */
  readonly path: readonly string[];
  readonly code: string;
  /** Words for people, in the language of the client. */
  readonly message: string;
}

/** The result of a mutation. */
export type Acted<Payload> =
  /** Written. `payload` is null if it was too long to be sent (ANSWER_LIMIT): read it again. */
  | { readonly ok: true; readonly payload: Payload | null }
  | {
      readonly ok: false;
      readonly userErrors: readonly UserError[];
      /** Another write came between (STALE_VERSION): read the subject again, then decide again. */
      readonly stale: boolean;
    };

/** The payload of a mutation: the value of its one field. */
export type PayloadOf<Result> = NonNullable<Result[keyof Result]>;

export interface ActOptions extends RepeatOptions {
  /** The key of an earlier call that failed (`error.idempotencyKey`). Default: a new key. */
  readonly key?: string | undefined;
}
/** The document of a mutation with one `input`. */
export type Mutation<Result, Input> = TypedDocument<Result, { readonly input: Input }>;

/** A new idempotency key. It needs no secure context. */
export const newKey = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, "0"),
  ).join("");

/** The subject of a step, as its input takes it: `{ opinionId, expectedVersion, … }`. */
export const on = <Name extends string>(
  name: Name,
  { id, version }: { readonly id: string; readonly version: number },
) => ({ [name]: id, expectedVersion: version }) as { [K in Name]: string } & OnVersion;
interface OnVersion {
  expectedVersion: number;
}

interface Keyed {
  readonly idempotencyKey?: string | null | undefined;
}
/** The input with its key. Rows without a key get one each. */
function keyed(place: "input" | "rows" | undefined, input: object, key: string): object {
  const { rows } = input as { readonly rows?: readonly Keyed[] };
  const withKey = (part: Keyed, own: string) => ({
    ...part,
    idempotencyKey: part.idempotencyKey ?? own,
  });
  if (place === "input") return withKey(input, key);
  return place && rows
    ? { ...input, rows: rows.map((row, i) => withKey(row, `${key}.${i}`)) }
    : input;
}

/**
 * Makes `act` over a sender. A mutation without a key is sent once: a second try could write a
 * second time.
 */
export function actor(settings: Settings, send: ReturnType<typeof sender>) {
  return async function act<Result, Input extends object>(
    document: Mutation<Result, Input>,
    input: Input,
    { key = newKey(), ...options }: ActOptions = {},
  ): Promise<Acted<PayloadOf<Result>>> {
    const variables = { input: keyed(document.key, input, key) };
    try {
      return await repeat(settings, document.key ? options : { ...options, tries: 1 }, async () => {
        const answer = await send(document as never, variables, options);
        const payload = answer.data && Object.values(answer.data)[0];
        if (!payload && answer.errors[0]?.code !== "ANSWER_LIMIT") throw errorOf(answer);
        const { userErrors = [] } = (payload ?? {}) as { userErrors?: readonly UserError[] };
        return userErrors.length > 0
          ? {
              ok: false,
              userErrors,
              stale: userErrors.some(({ code }) => code === "STALE_VERSION"),
            }
          : { ok: true, payload: payload as PayloadOf<Result> };
      });
    } catch (error) {
      if (error instanceof ApiError && document.key) error.idempotencyKey = key;
      throw error;
    }
  };
}
