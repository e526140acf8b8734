import type { Seeded } from "./seed/index.ts";

/** A place whose list is asked for. */
export type Level = "commune" | "province" | "country";
/** The roles that the lists are asked with; PUBLIC is without a token. */
export type Reader = "PUBLIC" | "CLERK" | "LEADER";

/** A list of the API as a page asks for it. */
export interface List {
  readonly name: string;
  /** The places it can be asked for. */
  readonly levels: readonly Level[];
  /** Absent if everybody may read it. */
  readonly readers?: readonly Reader[];
  /** The field with these arguments for its page, around a selection. */
  readonly field: (at: Place, page: string, selection: string) => string;
  readonly nodes: string;
}
interface Place extends Seeded {
  readonly unitCode: string;
  readonly tree: boolean;
}

const EVERYWHERE: readonly Level[] = ["commune", "province", "country"];
const WORKING: readonly Reader[] = ["CLERK", "LEADER"];

const where = ({ unitCode, tree }: Place, more = ""): string =>
  `where: { unitCode: "${unitCode}"${tree ? ", withDescendants: true" : ""}${more} }`;
const ofUnits = (name: string, nodes: string, more = ""): List => ({
  name,
  levels: EVERYWHERE,
  nodes,
  field: (at, page, selection) => `${name}(${where(at, more)}, ${page}) ${selection}`,
});
const ofCommune = (list: List): List => ({ ...list, levels: ["commune"] });
const ofSession = (name: string, nodes: string, readers?: readonly Reader[]): List => ({
  name: `session.${name}`,
  levels: ["commune"],
  ...(readers && { readers }),
  nodes,
  field: ({ session }, page, selection) =>
    `session(id: "${session}") { ${name}(${page}) ${selection} }`,
});

const DEADLINE = `id policyCode dueOn state owedBy { name } unit { code name }
  subject { __typename id ... on Opinion { content status } ... on Session { title } }`;
const OPINION = "id content channel fields status resolution receivedOn unit { name }";
const DIRECTIVE = "id number kinds content status lead { id name } deadlines { dueOn state }";
const STATES = [
  "ON_TRACK",
  "DUE_SOON",
  "DUE_TODAY",
  "OVERDUE",
  "PAUSED",
  "MET_ON_TIME",
  "MET_LATE",
  "MISSED",
  "CANCELLED",
] as const;

/** Every list of the API. A list that takes several kinds of anchor has a row for each. */
export const LISTS: readonly List[] = [
  ofUnits("sessions", "id title type status heldOn place unit { code name } chairs { name }"),
  ofUnits("opinions", OPINION),
  {
    ...ofUnits("overdue", DEADLINE),
    field: ({ unitCode }, page, selection) =>
      `overdue(unitCode: "${unitCode}", ${page}) ${selection}`,
  },
  ofUnits("deadlines", DEADLINE),
  ...STATES.map((state) => ({
    ...ofUnits("deadlines", DEADLINE, `, state: ${state}`),
    name: `deadlines ${state}`,
  })),
  ofUnits("supervisionCampaigns", "id title from supervisor { name }"),
  ofUnits("findings", "id type content foundOn unit { name }"),
  ofCommune(ofUnits("directives", DIRECTIVE)),
  ofCommune(ofUnits("organizations", "id name kind")),
  {
    ...ofUnits("units", "id code name kind"),
    levels: ["province", "country"],
    field: ({ unitCode }, page, selection) =>
      `units(where: { parentCode: "${unitCode}" }, ${page}) ${selection}`,
  },
  {
    ...ofCommune(
      ofUnits(
        "worklist",
        "id subject { id excerpt statusLabel { code } } deadline { dueOn state } body { name }",
      ),
    ),
    readers: WORKING,
    field: (_, page, selection) => `worklist(${page}) ${selection}`,
  },
  ...["opinions", "directives", "deadlines"].map(
    (name): List => ({
      name: `${name} of a body`,
      levels: ["commune"],
      nodes: { opinions: OPINION, directives: DIRECTIVE }[name] ?? DEADLINE,
      field: ({ committee }, page, selection) =>
        `${name}(where: { organizationId: "${committee}" }, ${page}) ${selection}`,
    }),
  ),
  ofSession("opinions", OPINION),
  ofSession("directives", DIRECTIVE),
  ofSession("auditTrail", "action version occurredAt actor reason", WORKING),
];

/** The codes of a level in a seeded table. */
export const placeOf = (seeded: Seeded, level: Level): Place => ({
  ...seeded,
  unitCode: level === "country" ? "VN" : seeded[level],
  tree: level !== "commune",
});

const SELECTION = "pageInfo { hasNextPage hasPreviousPage startCursor endCursor }";
/** The document of a page of a list. */
export const listDocument = ({ field, nodes }: List, at: Place, page: string): string =>
  `{ ${field(at, page, `{ nodes { ${nodes} } ${SELECTION} }`)} }`;

export interface PageAnswer {
  readonly nodes: readonly unknown[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

/** The page in the data of an answer; undefined if the list is null for the caller. */
export function pageIn(data: unknown): PageAnswer | undefined {
  if (typeof data !== "object" || data === null) return undefined;
  if ("nodes" in data) return data as PageAnswer; // the document asked for it
  return Object.values(data).map(pageIn)[0];
}
