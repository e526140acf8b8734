import type { InProcess } from "@doithoai/tests/kit/in-process.ts";
import {
  type Level,
  LISTS,
  listDocument,
  type PageAnswer,
  pageIn,
  placeOf,
  type Reader,
} from "@doithoai/tests/kit/lists.ts";
import type { Seeded } from "@doithoai/tests/kit/seed/index.ts";

/** Nodes of a page, and the pages before the middle one, each as large as allowed. */
const PAGE = 20;
const SKIPPED = 3;
const LARGEST_PAGE = 100;
const READERS: readonly Reader[] = ["PUBLIC", "CLERK", "LEADER"];
/** The refusal of a list that cannot be read from its end. */
const UNKNOWN_ARGUMENT = "GRAPHQL_VALIDATION_FAILED";

export type Page = "first" | "middle" | "last";
/** One page of one list for one caller. */
export interface Cell {
  readonly list: string;
  readonly level: Level;
  readonly reader: Reader;
  readonly page: Page;
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Sends documents and decodes their pages. */
export interface Asked {
  readonly page: PageAnswer | undefined;
  /** The codes of its errors, if any. */
  readonly refusal: string | undefined;
}

const bodyOf = (query: string): string => JSON.stringify({ query });
export function read(text: string): Asked {
  const { data, errors } = JSON.parse(text);
  return {
    page: pageIn(data),
    refusal: errors?.[0]?.extensions?.code ?? errors?.[0]?.message,
  };
}

/** The clerk is of the commune, the leader of the province. */
async function headersOf(
  { tokenOf }: Pick<InProcess, "tokenOf">,
  { commune, province }: Seeded,
): Promise<Readonly<Record<Reader, Readonly<Record<string, string>>>>> {
  const authorized = async (role: "CLERK" | "LEADER", unit: string) => ({
    authorization: `Bearer ${await tokenOf(role, unit)}`,
  });
  return {
    PUBLIC: {},
    CLERK: await authorized("CLERK", commune),
    LEADER: await authorized("LEADER", province),
  };
}

/** The cursor after some pages; null if the list is shorter. */
async function middleOf(
  { send }: InProcess,
  ask: (page: string) => string,
  headers: Cell["headers"],
): Promise<string | null> {
  let cursor: string | null = null;
  for (let i = 0; i < SKIPPED; i++) {
    const after: string = cursor === null ? "" : `, after: "${cursor}"`;
    const { text } = await send({ headers, body: ask(`first: ${LARGEST_PAGE}${after}`) });
    const { page } = read(text);
    if (!page?.pageInfo.hasNextPage) return cursor;
    cursor = page.pageInfo.endCursor;
  }
  return cursor;
}

/** Every page of every list for every caller; if `quick`, for one, without middle pages. */
export async function* cellsOf(
  gateway: InProcess,
  seeded: Seeded,
  quick: boolean,
): AsyncGenerator<Cell> {
  const headersBy = await headersOf(gateway, seeded);
  for (const list of LISTS)
    for (const level of list.levels)
      for (const reader of (list.readers ?? READERS).slice(0, quick ? 1 : undefined)) {
        const place = placeOf(seeded, level);
        const ask = (page: string) => bodyOf(listDocument(list, place, page));
        const headers = headersBy[reader];
        const cell = { list: list.name, level, reader, headers };
        yield { ...cell, page: "first", body: ask(`first: ${PAGE}`) };
        const cursor = quick ? null : await middleOf(gateway, ask, headers);
        if (cursor !== null)
          yield { ...cell, page: "middle", body: ask(`first: ${PAGE}, after: "${cursor}"`) };
        const last = { ...cell, page: "last" as const, body: ask(`last: ${PAGE}`) };
        if (read((await gateway.send(last)).text).refusal !== UNKNOWN_ARGUMENT) yield last;
      }
}
