import { createHash } from "node:crypto";
import { RequestError } from "@doithoai/core";

/**
 * Identifies one list with its filter and order. A cursor contains the scope of its list, so it
 * cannot be used with another list.
 */
export type Scope = string;

/** An argument of null and an absent one are the same list. */
export const scopeOf = (...parts: readonly unknown[]): Scope =>
  createHash("sha256")
    .update(JSON.stringify(parts, (_, value: unknown) => value ?? undefined))
    .digest("base64url")
    .slice(0, 10);

/** Maximum characters of a cursor: a scope and a position, in base64. */
const LONGEST = 2_000;

export const encodeCursor = (scope: Scope, position: string): string =>
  Buffer.from(`${scope}${position}`).toString("base64url");

/** @throws RequestError CURSOR_MISMATCH for a cursor of another list. */
export function decodeCursor(scope: Scope, cursor: string): string {
  if (cursor.length > LONGEST) throw new RequestError("CURSOR_MISMATCH");
  const text = Buffer.from(cursor, "base64url").toString();
  if (!text.startsWith(scope)) throw new RequestError("CURSOR_MISMATCH");
  const position = text.slice(scope.length);
  // Positions are short and plain ASCII.
  if (!/^[\x20-\x7e]{1,1400}$/.test(position)) throw new RequestError("CURSOR_MISMATCH");
  return position;
}
