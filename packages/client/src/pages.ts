import type { TypedDocument } from "@doithoai/schema";
import type { Client } from "./client.ts";
import type { Options } from "./settings.ts";

/** A page of a list, as far as its document asks for it. */
export interface Page {
  readonly pageInfo: {
    readonly hasNextPage?: boolean;
    readonly endCursor?: string | null;
    readonly hasPreviousPage?: boolean;
    readonly startCursor?: string | null;
  };
}

/**
 * The pages of a list, one after the other: forward by `after`, or backward by `before` where the
 * variables have `last` or `before`. A page may be empty and yet not be the last. `pick` finds the
 * list in the answer; null ends the reading.
 * @throws ApiError as `ask`; CURSOR_MISMATCH if the list has changed its filter.
 */
export async function* pages<Result, Variables extends object, P extends Page>(
  client: Pick<Client, "ask">,
  document: TypedDocument<Result, Variables>,
  variables: Variables,
  pick: (data: Result) => P | null | undefined,
  options: Options = {},
): AsyncGenerator<P, void, undefined> {
  const { last, before } = variables as { readonly last?: unknown; readonly before?: unknown };
  const isBackward = (last ?? before ?? null) !== null;
  let at: Readonly<Record<string, string>> = {};
  for (;;) {
    const page = pick(
      await client.ask<Result, Variables>(
        document,
        ...([{ ...variables, ...at }, options] as never),
      ),
    );
    if (!page) return;
    yield page;
    const { hasNextPage, endCursor, hasPreviousPage, startCursor } = page.pageInfo;
    const cursor = isBackward ? startCursor : endCursor;
    if (!cursor || !(isBackward ? hasPreviousPage : hasNextPage)) return;
    at = { [isBackward ? "before" : "after"]: cursor };
  }
}
