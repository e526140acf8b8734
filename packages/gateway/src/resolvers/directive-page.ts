import type { Directive } from "@doithoai/core";
import { type PageArgs, wholeList } from "../connection.ts";
import type { Scope } from "../cursor.ts";

/** The position of a directive in the list of its session: its number, which never changes. */
const positionOf = ({ number }: Pick<Directive.Directive, "number">): string =>
  String(number).padStart(3, "0");

/**
 * A page of directives of one session, which `load` returns in the order of their numbers.
 * @throws RequestError for invalid arguments, before anything is loaded.
 */
export const directivePage = <T extends Directive.Directive>(
  scope: Scope,
  args: PageArgs,
  load: () => Promise<readonly T[]>,
) => wholeList(scope, args, load, positionOf);
