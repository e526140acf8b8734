import { expect } from "vitest";
import type { Ask } from "../kit/client.ts";

/** Selections that rows answer, and one field of each type that only items have. */
const SESSION = `
  __typename id version title excerpt type mode status statusLabel { code }
  unit { code name } heldOn formerHeldOn
  heldOnPrecision awaitsDay dayPart place announcedOn countsInStatistics
  chairs { name position organization { id name } }
  figures { opinions answered overdue directives }`;
const OPINION = `
  __typename id content excerpt contentState channel turn fields nature competence status
  statusLabel { vi } resolution unit { code name } receivedOn
  trackingCode session { id title unit { code name } }
  assignment { organization { id name } }`;
const DEADLINE = (outside: string) => `
  id version policyCode label { code vi en }
  state dueOn originalDueOn startedOn metOn overdueFrom daysLate
  provisional workingDaysLeft workingDaysLate calendarVersion cancelledOn metRecordedOn
  policy { code } steps { __typename } heir { id } notices { __typename } startRecordedOn
  unit { code } owedBy { id name kind unit { code } } extensions { from to on reason }
  pauses { from to reason }
  subject {
    __typename id
    ... on AdministrativeUnit { code name level }
    ... on Actionable { id excerpt unit { code } }
    ... on Session { title type unit { code } ${outside && "summary"} }
    ... on Opinion {
      turn fields content excerpt contentState unit { code }
      session { id title unit { code } } assignment { organization { id name } }
      ${outside && "mergedCount"}
    }
    ... on Directive {
      number kinds text: content lead { id name }
      session { id title unit { code } }
      ${outside && "status"}
    }
  }`;

export interface Place {
  readonly commune: string;
  readonly province: string;
  readonly bodies: readonly string[];
}
const states = ["OVERDUE", "DUE_SOON", "ON_TRACK", "PAUSED", "MET_ON_TIME", "CANCELLED"];

/** The lists that rows answer, by name: the field and its selection. */
function listsOf({ commune, province, bodies }: Place, outside: boolean) {
  const tree = (code: string) => `unitCode: "${code}", withDescendants: true`;
  const places = { commune: `unitCode: "${commune}"`, province: tree(province), VN: tree("VN") };
  const lists: Record<string, string> = {};
  const add = (name: string, field: string, selection: string) => {
    lists[name] = `${field} { nodes { ${selection} } pageInfo { hasNextPage } }`;
  };
  const mark = outside ? "outside" : "";
  for (const [name, where] of Object.entries(places)) {
    add(
      `sessions_${name}`,
      `sessions(where: { ${where} }, first: 100)`,
      SESSION + (mark && " summary"),
    );
    add(
      `opinions_${name}`,
      `opinions(where: { ${where} }, first: 100)`,
      OPINION + (mark && " mergedCount"),
    );
    add(`deadlines_${name}`, `deadlines(where: { ${where} }, first: 100)`, DEADLINE(mark));
  }
  for (const state of states)
    add(
      `deadlines_${state}`,
      `deadlines(where: { ${places.commune}, state: ${state} }, first: 100)`,
      DEADLINE(mark),
    );
  bodies.forEach((body, i) => {
    const where = `organizationId: "${body}"`;
    add(
      `opinions_body${i}`,
      `opinions(where: { ${where} }, first: 100)`,
      OPINION + (mark && " mergedCount"),
    );
    add(`deadlines_body${i}`, `deadlines(where: { ${where} }, first: 100)`, DEADLINE(mark));
  });
  for (const [name, code] of Object.entries({ commune, province, VN: "VN" }))
    add(`overdue_${name}`, `overdue(unitCode: "${code}", first: 100)`, DEADLINE(mark));
  return lists;
}

// biome-ignore lint/suspicious/noExplicitAny: only the test knows the type of the answer
export type Nodes = any[];
export type Lists = Readonly<Record<string, Nodes>>;

/** A list as it is, or one of deadlines in two: those that bind, and the others. */
const parts = (list: string): readonly string[] =>
  /^(deadlines|overdue)\(/.test(list)
    ? [true, false].map((binding) =>
        list.startsWith("overdue(")
          ? list.replace("(", `(binding: ${binding}, `)
          : list.replace("where: {", `where: { binding: ${binding}, `),
      )
    : [list];

/** Reads the lists, each in requests of its own. */
async function read(ask: Ask, lists: Readonly<Record<string, string>>): Promise<Lists> {
  const nodesOf = async (name: string, list: string): Promise<Nodes> => {
    const { data, errors } = await ask(`{ ${list} }`);
    expect(errors, `${name}: ${list}`).toBeUndefined();
    const [page] = Object.values<{ nodes: Nodes; pageInfo: { hasNextPage: boolean } }>(data);
    expect(page?.pageInfo.hasNextPage, name).toBe(false);
    return page?.nodes ?? [];
  };
  const found = await Promise.all(
    Object.entries(lists).map(async ([name, list]) => {
      const nodes = await Promise.all(parts(list).map((part) => nodesOf(name, part)));
      return [name, nodes.flat()] as const;
    }),
  );
  return Object.fromEntries(found);
}

const OUTSIDE = new Set(["summary", "mergedCount"]);
/** The nodes without the fields that only items have. */
const plain = (value: unknown, inDirective = false): unknown => {
  if (Array.isArray(value)) return value.map((each) => plain(each));
  if (typeof value !== "object" || value === null) return value;
  const isDirective = inDirective || Reflect.get(value, "__typename") === "Directive";
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, each]) =>
      OUTSIDE.has(name) || (isDirective && name === "status") ? [] : [[name, plain(each)]],
    ),
  );
};

/** Reads each list from its rows. */
export const fromRows = (ask: Ask, place: Place): Promise<Lists> =>
  read(ask, listsOf(place, false));

/** Reads lists from their rows and from their items, expects the same, and returns them. */
export async function bothWays(
  ask: Ask,
  place: Place,
  who: string,
  isRead: (name: string) => boolean = () => true,
): Promise<Lists> {
  const chosen = (outside: boolean) =>
    Object.fromEntries(Object.entries(listsOf(place, outside)).filter(([name]) => isRead(name)));
  const rows = await read(ask, chosen(false));
  const items = await read(ask, chosen(true));
  for (const [name, nodes] of Object.entries(items))
    expect(rows[name], `${who}: ${name}`).toEqual(plain(nodes));
  return rows;
}

const PLACES = ["commune", "province", "VN"];
/**
 * Chooses about half of the lists: those of bodies and of each kind one place, which depends on the
 * number. Numbers that follow one another choose different lists.
 */
export const halfOf = (number: number) => (name: string) => {
  const about = name.slice(name.indexOf("_") + 1);
  const state = states.indexOf(about);
  if (state >= 0) return state % 3 === number % 3;
  return about.startsWith("body") || about === PLACES[number % 3];
};

/** The lists that the public reads with one Query each, from the rows or with the items. */
export const oneQuery = (place: Place, outside: boolean): [string, string][] =>
  Object.entries(listsOf(place, outside)).filter(
    ([name]) => !/^deadlines_(commune|province|VN|body\d)$/.test(name),
  );
