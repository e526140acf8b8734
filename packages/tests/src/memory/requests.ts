/** Marks in requests. None may remain in memory after the answer. */
export const MARK = {
  variable: "VARIABLE-4f1c",
  token: "TOKEN-4f1c",
  header: "HEADER-4f1c",
} as const;

export interface Sent {
  readonly query: string;
  readonly variables?: object;
  /** A request without a token is anonymous. */
  readonly token?: "BAD" | "GOOD";
}

/** Requests that are refused at different stages, each with its own document. */
const REFUSED: readonly ((n: number) => Sent)[] = [
  (n) => ({ query: `{ viewer { subject(unknownArgument${n}: 1) } }` }),
  (n) => ({ query: `query ($x: UnknownType${n}) { viewer { subject } }` }),
  (n) => ({ query: `{ viewer { subject } } fragment Unused${n} on Viewer { subject }` }),
  (n) => ({ query: `query ($x${n}: Int) { node(id: $x${n}) { id } }` }),
  (n) => ({ query: `{ a: node(id: "${n}") { id } a: viewer { subject } }` }),
  (n) => ({ query: `{ viewer { subject } # ${n}` }),
  (n) => ({ query: `query A${n} { viewer { subject } } query B { viewer { subject } }` }),
  (n) => ({
    query: `query C${n} { sessions(where: { unitCode: "VN" }, first: 30000) { nodes { id } } }`,
  }),
  (n) => ({
    query: `query D${n}($id: ID!) { node(id: $id) { id } }`,
    variables: { id: { no: "id" } },
  }),
  (n) => ({ query: `{ ${"viewer { subject } ".repeat(40)} unknown${n} }` }),
  (n) => ({ query: `{ ${Array.from({ length: 40 }, (_, i) => `u${n}x${i}`).join(" ")} }` }),
  (n) => ({ query: `subscription S${n} { x }` }),
  (n) => ({ query: `query E${n} { viewer { subject } }`, token: "BAD" }),
];

/** Requests that succeed, with documents of their own and with variables. */
const ANSWERED: readonly ((n: number) => Sent)[] = [
  (n) => ({
    query: `query F${n % 7}($id: ID!) { node(id: $id) { id } }`,
    variables: { id: `${MARK.variable}${n}` },
  }),
  (n) => ({
    query: `query G${n}($id: ID!) { node(id: $id) { id } }`,
    variables: { id: "unt_1.0" },
    token: "GOOD",
  }),
];

/** The shortest refused document. A cache limited by length holds more of it than of any other. */
const shortest = (n: number): Sent => ({ query: `{b${n}}` });

const oneOf = (kinds: readonly ((n: number) => Sent)[], n: number) => kinds[n % kinds.length];

/**
 * Returns the n-th request of a mixed sequence. Half are the shortest refused document, some have
 * 900 KB.
 */
export function requestOf(n: number, hugeEvery: number): Sent {
  const turn = Math.floor(n / 8);
  const make =
    n % 2 === 0 ? shortest : oneOf(n % 8 === 7 ? ANSWERED : REFUSED, n % 8 === 7 ? turn : n);
  const sent = make?.(n) ?? shortest(n);
  const padding = n % hugeEvery === 0 ? "x".repeat(900_000) : "";
  return { ...sent, variables: { ...sent.variables, p: `${MARK.variable}${n}${padding}` } };
}
