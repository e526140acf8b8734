import fc from "fast-check";
import type { InProcess } from "./in-process.ts";
import { type Level, LISTS, placeOf } from "./lists.ts";
import type { Seeded } from "./seed/index.ts";

/** The longest request of the search, in bytes. */
const LONGEST = 2_048;
const LEVELS: readonly Level[] = ["commune", "province", "country"];

/** A request and its cost. */
export interface Amplified {
  readonly body: string;
  readonly bytes: number;
  readonly readUnits: number;
  readonly requests: number;
  readonly milliseconds: number;
  /** The code of the first error, if any. */
  readonly refusal: string | undefined;
}

/** Filters of a list of a unit, each as the rest of its `where` and its order. */
const FILTERS: Readonly<Record<string, readonly string[]>> = {
  sessions: [
    "",
    ", status: PLANNED",
    ", type: INTERNAL",
    ', heldFrom: "2025-01-01", heldTo: "2027-12-31"',
  ],
  opinions: ["", ", status: MERGED", ', field: "LAND"', ', search: "zzz"', ', search: "hem"'],
  deadlines: [
    "",
    ", state: OVERDUE",
    ", state: PAUSED",
    ', policyCode: "ROADMAP_RESULT"',
    ', policyCode: "OPINION_RESULT", dueFrom: "2026-11-01", dueTo: "2026-11-30"',
    ', state: OVERDUE, policyCode: "ROADMAP_RESULT", dueFrom: "2026-11-01", dueTo: "2026-11-30"',
  ],
  findings: ["", ", type: VIOLATION"],
  supervisionCampaigns: [""],
};
const ORDERS: Readonly<Record<string, string>> = {
  sessions: "HELD_ON",
  opinions: "RECEIVED_ON",
  deadlines: "DUE_ON",
};
const WHOLE_SESSION = "session { opinions(first: 100) { nodes { id } } }";
/** Selections: the least, and those that lead to other lists and subjects. */
const SELECTIONS: Readonly<Record<string, readonly string[]>> = {
  sessions: [
    "{ nodes { id } }",
    "{ nodes { opinions(first: 100) { nodes { id } } } }",
    "{ nodes { directives(first: 40) { nodes { opinions { id } } } conclusionNotice { id } } }",
    "{ nodes { reconciliation { difference } } }",
  ],
  opinions: ["{ nodes { id } }", `{ nodes { ${WHOLE_SESSION} } }`],
  deadlines: [
    "{ nodes { id } }",
    "{ nodes { notices { stage } subject { id } } }",
    `{ nodes { subject { ... on Opinion { ${WHOLE_SESSION} } } } }`,
    "}",
  ],
  findings: [
    "{ nodes { id } }",
    "{ nodes { campaign { findings(first: 100) { nodes { id } } } } }",
  ],
  supervisionCampaigns: ["{ nodes { findings(first: 100) { nodes { id } } } }"],
};

/** The orders and pages of a list: the least, from the end, and the most in both orders. */
function pagesOf(name: string): readonly string[] {
  const order = ORDERS[name];
  const ascending = order ? [`, orderBy: { field: ${order}, direction: ASC }, first: 100`] : [];
  return [", first: 1", ", last: 20", ", first: 100", ...ascending];
}

/** Every list of units with every filter, page and selection, in every place. */
const ofUnits = (seeded: Seeded): readonly string[] =>
  LEVELS.flatMap((level) => {
    const { unitCode, tree } = placeOf(seeded, level);
    const at = `unitCode: "${unitCode}"${tree ? ", withDescendants: true" : ""}`;
    return Object.entries(FILTERS).flatMap(([name, filters]) =>
      filters.flatMap((filter) =>
        pagesOf(name).flatMap((page) =>
          (SELECTIONS[name] ?? []).map(
            (selection) => `${name}(where: { ${at}${filter} }${page}) ${selection}`,
          ),
        ),
      ),
    );
  });

/** The fields that a request may ask for, without an alias. */
function fieldsOf(seeded: Seeded): readonly string[] {
  const others = LISTS.filter(({ readers }) => !readers).flatMap((list) =>
    list.levels.flatMap((level) =>
      ["first: 1", "last: 20", "first: 100"].map((page) =>
        list.field(placeOf(seeded, level), page, "{ nodes { id } }"),
      ),
    ),
  );
  return [...new Set([...ofUnits(seeded), ...others])];
}

/** A request with as many of these fields as fit, each under an alias of its own. */
function requestOf(fields: readonly string[]): string {
  const bodyOf = (count: number): string =>
    JSON.stringify({ query: `{${fields.slice(0, count).map((each, i) => `a${i}:${each}`)}}` });
  let count = 1;
  while (count < fields.length && Buffer.byteLength(bodyOf(count + 1)) <= LONGEST) count++;
  return bodyOf(count);
}

const ALIASES = 30;

/** The requests of the search: each field alone, many times, and random mixtures. */
export function requestsOf(seeded: Seeded, mixtures: number): readonly string[] {
  const fields = fieldsOf(seeded);
  const mixed = fc.sample(
    fc.array(fc.constantFrom(...fields), { minLength: 2, maxLength: ALIASES }),
    { numRuns: mixtures, seed: 1 },
  );
  return [
    ...fields.map((field) => requestOf([field])),
    ...fields.map((field) => requestOf(Array(ALIASES).fill(field))),
    ...mixed.map(requestOf),
  ].filter((body) => Buffer.byteLength(body) <= LONGEST);
}

/** Sends a request without a token and returns its cost. */
export async function amplify({ send }: InProcess, body: string): Promise<Amplified> {
  const started = performance.now();
  const { text, facts } = await send({ body });
  return {
    body,
    bytes: Buffer.byteLength(body),
    readUnits: facts.readUnits,
    requests: facts.tableRequests,
    milliseconds: performance.now() - started,
    refusal: JSON.parse(text).errors?.[0]?.extensions?.code,
  };
}

/** The requests that read the most for each byte sent. */
export const worstOf = (all: readonly Amplified[], count: number): readonly Amplified[] =>
  all.toSorted((a, b) => b.readUnits / b.bytes - a.readUnits / a.bytes).slice(0, count);
