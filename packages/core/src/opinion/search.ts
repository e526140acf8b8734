import type { Context } from "../context.ts";
import { type ListInput, list } from "../table/list.ts";
import { fold } from "../text.ts";
import { OpinionEntity } from "./entity.ts";
import type { Slice } from "./read.ts";
import type { Opinion } from "./shape.ts";
import type { Seen } from "./visible.ts";

/** Every word of what was typed, in any order, case and diacritics aside. A locked text is never matched. */
export function matcher(search: string): (opinion: Pick<Seen, "content" | "contentState" | "responses">) => boolean {
  const words = fold(search).split(" ").filter(Boolean);
  return ({ content, contentState, responses }) => {
    if (contentState === "LOCKED") return false;
    const text = fold([content, ...responses.flatMap((response) => (response.status === "DRAFT" ? [] : [response.content]))].join(" "));
    return words.every((word) => text.includes(word));
  };
}

/** The newest opinions of one commune that a search or a filter by field looks through: a year or three of a usual commune. */
export const SEARCHED = 1_000;

/** Opinions of a commune that pass a test on their text: one index Query, then the newest 1,000 items 100 a request. */
export async function searchUnit(
  ctx: Context,
  {
    partitions,
    where,
    seen,
    limit,
    cursor,
    backward,
  }: {
    partitions: readonly string[];
    where: (opinion: Opinion) => boolean;
    seen?: ListInput<Opinion>["seen"];
    limit: number;
    cursor?: string | undefined;
    backward: boolean;
  },
): Promise<Slice & { readonly cursorOf: (opinion: Opinion) => string }> {
  const { rows } = await list(ctx, { entity: OpinionEntity, index: "unitDay", partitions, descending: true, limit: SEARCHED });
  const found = rows.filter(({ value }) => where(value));
  const values = await seen?.(found.map(({ value }) => value));
  const passing = values ? found.filter((_, i) => values[i] !== undefined) : found;
  const cursors = new Map(passing.map(({ value, cursor: at }) => [value.id, at]));
  const ordered = backward ? passing.toReversed() : passing;
  const rest = cursor === undefined ? ordered : ordered.filter(({ cursor: at }) => (backward ? at > cursor : at < cursor));
  const opinions = rest.slice(0, limit).map(({ value }) => value);
  return { opinions: backward ? opinions.reverse() : opinions, more: rest.length > limit, cursorOf: ({ id }) => cursors.get(id) ?? "" };
}
