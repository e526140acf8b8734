import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Gateway, openGateway, scaled } from "../../kit/index.ts";
import { LISTS } from "./lists.ts";
import { type Live, openScene } from "./scene.ts";
import type { Writer } from "./writer.ts";

let gateway: Gateway;
beforeAll(async () => {
  gateway = await openGateway();
});
afterAll(() => gateway.close());

interface Page {
  readonly ids: readonly string[];
  readonly edges: readonly { readonly cursor: string }[];
  readonly totalCount: number | null;
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

/** Reads one page of a list. */
async function pageOf(field: string, live: Live, window: object): Promise<Page> {
  const { on, where = "", select = "id", ask } = live;
  const name = field.slice(field.indexOf(".") + 1);
  const args = "first: $first, after: $after, last: $last, before: $before";
  const list = `list: ${name}(${where} ${args}) {
    nodes { ${select} } edges { cursor } totalCount
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }`;
  const text = on ? `node(id: "${on.id}") { ... on ${on.type} { ${list} } }` : list;
  const { data, errors } = await ask(
    `query ($first: Int, $after: String, $last: Int, $before: String) { ${text} }`,
    window,
  );
  expect(errors).toBeUndefined();
  const { nodes, ...page } = (on ? data.node : data).list;
  type Row = { readonly id: string; readonly subject?: { readonly id: string } };
  return { ...page, ids: nodes.map(({ id, subject }: Row) => subject?.id ?? id) };
}

/** Expects that the page after the end of a list is empty and keeps its place. */
async function expectNothingBeyond(field: string, live: Live, backward: boolean): Promise<void> {
  const all = await pageOf(field, live, backward ? { first: 1 } : { last: 1 });
  const end = backward ? all.pageInfo.startCursor : all.pageInfo.endCursor;
  if (all.ids.length === 0) return;
  const { ids, pageInfo } = await pageOf(
    field,
    live,
    backward ? { last: 3, before: end } : { first: 3, after: end },
  );
  expect([ids, pageInfo]).toEqual([
    [],
    backward
      ? { hasPreviousPage: false, hasNextPage: true, startCursor: end, endCursor: null }
      : { hasPreviousPage: true, hasNextPage: false, startCursor: null, endCursor: end },
  ]);
}

/** Lists whose number of rows is always known. */
const COUNTED = /\.(auditTrail|changes|units)$|^Session\.directives$/;

/** Expects the number of rows where it is known, and null elsewhere. */
async function expectCounted(
  field: string,
  live: Live,
  { size, count }: { size: number; count: number },
): Promise<void> {
  const totals = async (window: object) => (await pageOf(field, live, window)).totalCount;
  const isCounted = COUNTED.test(field) || live.isWhole === true;
  const known = (rows: number) => (isCounted || count <= rows ? count : null);
  expect(await totals({ first: 100 })).toBe(known(100));
  expect(await totals({ last: 100 })).toBe(known(100));
  expect(await totals({ first: size })).toBe(known(size));
  const { edges } = await pageOf(field, live, { first: size });
  if (edges[0])
    expect(await totals({ first: 100, after: edges[0].cursor })).toBe(isCounted ? count : null);
}

/** Reads a whole list, forward or backward, and acts between its pages. */
async function walk(
  field: string,
  live: Live,
  {
    size,
    backward,
    between = async () => undefined,
  }: { size: number; backward: boolean; between?: (page: number) => Promise<unknown> },
): Promise<readonly string[]> {
  const met: string[] = [];
  let at: string | null = null;
  for (let page = 0; ; page++) {
    expect(page).toBeLessThan(100);
    const { ids, edges, pageInfo } = await pageOf(
      field,
      live,
      backward ? { last: size, before: at } : { first: size, after: at },
    );
    const [more, behind] = backward
      ? [pageInfo.hasPreviousPage, pageInfo.hasNextPage]
      : [pageInfo.hasNextPage, pageInfo.hasPreviousPage];
    const [begin, end] = backward
      ? [pageInfo.endCursor, pageInfo.startCursor]
      : [pageInfo.startCursor, pageInfo.endCursor];
    const cursors = edges.map(({ cursor }) => cursor);
    if (backward) met.unshift(...ids);
    else met.push(...ids);
    if (page === 0) expect(behind).toBe(false);
    expect(ids.length).toBeLessThanOrEqual(size);
    // These lists are short, so no limit ends a page early.
    if (more) expect(ids).toHaveLength(size);
    if (ids.length === 0) expect([begin, end]).toEqual([null, at]);
    else
      expect([begin, end]).toEqual([cursors.at(backward ? -1 : 0), cursors.at(backward ? 0 : -1)]);
    if (!more) return met;
    at = end;
    await between(page);
  }
}

const ACTS = ["add", "change", "move", "hide", "remove"] as const;
const acts = fc.array(fc.record({ act: fc.constantFrom(...ACTS), at: fc.nat() }), { maxLength: 3 });
const runs = fc.record({
  rows: fc.integer({ min: 0, max: 6 }),
  size: fc.integer({ min: 1, max: 4 }),
  backward: fc.boolean(),
  script: fc.array(acts, { maxLength: 6 }),
});

/** Applies one act to a row of the list, if the writer has it. */
async function apply(
  { act, at }: { act: (typeof ACTS)[number]; at: number },
  writer: Writer,
  own: readonly string[],
): Promise<readonly string[]> {
  if (act === "add") {
    await writer.add();
    return [];
  }
  const id = own[at % own.length];
  if (!id || !writer[act]) return [];
  await writer[act](id);
  return act === "change" ? [] : [id];
}

/** Trails of all types are read by the same code. */
const isTrail = (field: string): boolean => /\.(auditTrail|changes)$/.test(field);

test.each(LISTS.map(([field, start, about = ""]) => [field, about, start] as const))(
  "%s %s: a row that stays is met once, whatever a writer does between the pages",
  async (field, _, start) => {
    const live = await start(await openScene(gateway));
    const { writer } = live;
    /** Rows that the writer may change: the others are made by the scene. */
    const foreign = new Set(await walk(field, live, { size: 100, backward: false }));
    const gone = new Set<string>();
    await fc.assert(
      fc.asyncProperty(runs, async ({ rows, size, backward, script }) => {
        for (let i = 0; i < rows; i++) await writer.add();
        const all = await walk(field, live, { size: 100, backward: false });
        const own = all.filter((id) => !foreign.has(id) && !gone.has(id));
        const touched = new Set<string>();
        const met = await walk(field, live, {
          size,
          backward,
          between: async (page) => {
            for (const act of script[page] ?? []) {
              const free = own.filter((id) => !touched.has(id));
              for (const id of await apply(act, writer, free)) touched.add(id);
            }
          },
        });
        const stayed = all.filter((id) => !touched.has(id));
        const added = met.filter((id) => !all.includes(id));
        expect(met.filter((id) => stayed.includes(id))).toEqual(stayed);
        expect(new Set(added).size).toBe(added.length);
        const after = await walk(field, live, { size: 100, backward: false });
        expect(await walk(field, live, { size, backward: !backward })).toEqual(after);
        for (const id of touched) if (!after.includes(id)) gone.add(id);
      }),
      { numRuns: scaled({ small: isTrail(field) ? 1 : 2, whole: 20 }), endOnFailure: true },
    );
    const { length: count } = await walk(field, live, { size: 100, backward: false });
    await expectCounted(field, live, { size: 2, count });
    for (const backward of [false, true]) await expectNothingBeyond(field, live, backward);
  },
);
