import type { Directive } from "@doithoai/core";
import { connection, type PageArgs, slice, windowOf } from "../connection.ts";
import type { Scope } from "../cursor.ts";

/** The position of a directive in the list of its session: its number, which never changes. */
const positionOf = ({ number }: Pick<Directive.Directive, "number">): string =>
  String(number).padStart(3, "0");

/**
 * A page of directives of one session, which `load` returns in the order of their numbers.
 * @throws RequestError for invalid arguments, before anything is loaded.
 */
export async function directivePage<T extends Directive.Directive>(
  scope: Scope,
  args: PageArgs,
  load: () => Promise<readonly T[]>,
) {
  const window = windowOf(scope, args);
  return connection(scope, window, slice(await load(), window, positionOf));
}
