import type { TypedDocument } from "@doithoai/schema";
import { actor } from "./act.ts";
import { type AskOptions, sender } from "./ask.ts";
import type { ApiError } from "./error.ts";
import { errorOf } from "./request.ts";
import type { Settings } from "./settings.ts";

/** Variables may be left out where none is required. */
export type Rest<Variables> =
  Record<string, never> extends Variables
    ? [variables?: Variables, options?: AskOptions]
    : [variables: Variables, options?: AskOptions];

/** The data of a query whose root fields may fail one by one. */
export interface Parts<Result> {
  /** A root field that failed is null. */
  readonly data: Result;
  /** `path` begins with the root field. */
  readonly errors: readonly ApiError[];
}

export type Client = ReturnType<typeof createClient>;

/** Makes a client of one endpoint. It keeps no answers: that is for the cache of the page. */
export function createClient(settings: Settings) {
  const send = sender(settings);

  /**
   * The data of a query and the errors of its parts.
   * @throws ApiError if there is no data at all; the reason of the signal.
   */
  async function askParts<Result, Variables extends object>(
    document: TypedDocument<Result, Variables> | string,
    ...[variables, options]: Rest<Variables>
  ): Promise<Parts<Result>> {
    const answer = await send(document as string, variables ?? {}, options);
    if (!answer.data) throw errorOf(answer);
    return { data: answer.data as Result, errors: answer.errors };
  }

  return {
    settings,
    askParts,
    /**
     * The data of a query.
     * @throws ApiError if any part failed (`error.data` has the rest); the reason of the signal.
     */
    async ask<Result, Variables extends object>(
      document: TypedDocument<Result, Variables> | string,
      ...rest: Rest<Variables>
    ): Promise<Result> {
      const { data, errors } = await askParts(document, ...rest);
      if (errors.length > 0) throw errorOf({ data: data as never, errors });
      return data;
    },
    /**
     * Sends a mutation with an idempotency key, and again with the same key while an error may
     * pass.
     * @throws ApiError after the last try, with its `idempotencyKey`; the reason of the signal.
     */
    act: actor(settings, send),
  };
}
