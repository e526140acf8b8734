import type * as Search from "@doithoai/core/search";
import type { DataApiSettings } from "@doithoai/search/data-api";

/** The search index of an installation. Its code loads at the first search, not at the start. */
export function lazyIndex(settings: DataApiSettings): Search.SearchIndex {
  let opened: Promise<Search.SearchIndex> | undefined;
  const open = () => {
    opened ??= import("@doithoai/search/data-api").then(({ openAurora }) => openAurora(settings));
    return opened;
  };
  return {
    find: async (input) => (await open()).find(input),
    apply: async (entries, until) => (await open()).apply(entries, until),
  };
}
