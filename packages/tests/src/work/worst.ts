/**
 * The most expensive requests of up to 1 MB that were found, each for another part of the
 * processing.
 */
export interface Worst {
  readonly name: string;
  readonly body: string;
  readonly role?: "CLERK";
}

const ROWS =
  "mutation ($r: [RecordOpinionInput!]!) { recordOpinions(input: { rows: $r }) { " +
  "results { userErrors { code } } userErrors { code } } }";
const RECORD =
  "mutation ($i: RecordOpinionInput!) { recordOpinion(input: $i) { userErrors { path code } } }";
const SESSIONS = "query ($w: SessionWhere!) { sessions(where: $w) { nodes { id } } }";
const LETTER = { unitCode: "26743", channel: "LETTER" };

const times = <T>(count: number, make: (i: number) => T): T[] =>
  Array.from({ length: count }, (_, i) => make(i));
const aliased = (field: string): string => times(30, (i) => `a${i}: ${field}`).join(" ");
/** Marks that must be reordered: normalizing them takes time quadratic in their number. */
const marks = (count: number): string =>
  `a${"\u0315".repeat(count / 2)}${"\u0327".repeat(count / 2)}`;
const keys = (count: number) => Object.fromEntries(times(count, (i) => [i.toString(36), 1]));
const nested = (open: string, close: string, levels: number): string =>
  `${open.repeat(levels)}${close.repeat(levels)}`;

const asked = (name: string, query: string, variables: object = {}): Worst => ({
  name,
  body: JSON.stringify({ query, variables }),
});
const byClerk = (name: string, query: string, variables: object): Worst => ({
  ...asked(name, query, variables),
  role: "CLERK",
});

const SEARCHES = aliased('opinions(where: { unitCode: "26743", search: $s }) { nodes { id } }');
const OVERDUE = aliased("overdue(unitCode: $s) { nodes { id } }");
const AFTER = aliased('sessions(where: { unitCode: "79" }, after: $s) { nodes { id } }');
const COUNTRY = aliased(
  'deadlines(where: { unitCode: "VN", withDescendants: true }, first: 15) { ' +
    "nodes { id steps { date } } }",
);
const HELD = 'sessions(where: { unitCode: "79", status: HELD, type: PERIODIC }) { nodes { id } }';
const UNKNOWN = times(900, (i) => `$v${i}: SupervisionFindingConnectio${i}`).join(" ");
const CIRCLES = times(300, (i) => `fragment A${i} on Viewer { subject ...A${(i + 1) % 300} }`).join(
  " ",
);

export const WORST: readonly Worst[] = [
  asked(
    "marks in a search of units",
    "query ($s: String) { units(where: { search: $s }) { nodes { id } } }",
    { s: marks(400_000) },
  ),
  asked(
    "marks in a search of opinions",
    'query ($s: String) { opinions(where: { unitCode: "26743", search: $s }) { nodes { id } } }',
    { s: marks(400_000) },
  ),
  asked(
    "marks in a reference",
    "query ($s: String!) { opinion(externalRef: { system: $s, value: $s }) { id } }",
    { s: marks(400_000) },
  ),
  asked(
    "marks in a default that thirty searches share",
    `query ($s: String = "${marks(50_000)}") { ${SEARCHES} }`,
  ),
  byClerk("marks in an opinion", RECORD, { i: { ...LETTER, content: marks(400_000) } }),
  byClerk("marks in a hundred opinions, each within its length", ROWS, {
    r: times(100, () => ({ ...LETTER, content: marks(3_998) })),
  }),
  byClerk("marks in answers within their length", ROWS, {
    r: times(10, () => ({
      ...LETTER,
      content: "x",
      responses: times(6, () => ({ kind: "INTERIM", content: marks(7_998) })),
    })),
  }),
  asked("thirty searches of 900 KB", `query ($s: String) { ${SEARCHES} }`, {
    s: "ữ a ".repeat(160_000),
  }),
  asked(
    "thirty codes of 900 KB",
    `query ($s: String!) { ${aliased("opinion(trackingCode: $s) { id }")} }`,
    { s: "V6JZ-".repeat(180_000) },
  ),
  asked("thirty unit codes of 900 KB", `query ($s: String!) { ${OVERDUE} }`, {
    s: "#".repeat(900_000),
  }),
  asked(
    "thirty unit codes of 60 KB, by a default",
    `query ($s: String! = "${"#".repeat(60_000)}") { ${OVERDUE} }`,
  ),
  asked("thirty cursors of 900 KB", `query ($s: String) { ${AFTER} }`, {
    s: "A".repeat(900_000),
  }),
  asked("90,000 unknown fields", SESSIONS, { w: keys(90_000) }),
  asked("90,000 fields where a text belongs", SESSIONS, {
    w: { unitCode: keys(90_000), status: "X" },
  }),
  asked("one unknown field of 900 KB", SESSIONS, { w: { ["x".repeat(900_000)]: 1 } }),
  asked("90,000 variables that nobody declared", "{ viewer { subject } }", keys(80_000)),
  asked("200,000 ids", "query ($s: [ID!]!) { nodes(ids: $s) { id } }", {
    s: times(200_000, () => "a"),
  }),
  asked("300,000 empty rows", ROWS, { r: times(300_000, () => ({})) }),
  byClerk("thirty rows of wrong fields beside 30 KB each", ROWS, {
    r: times(30, () => ({ content: "x".repeat(30_000), no: 1, nor: 2 })),
  }),
  asked("wrong fields beside 900 KB", RECORD, {
    i: {
      content: "x".repeat(900_000),
      turn: "a",
      channel: "NO",
      nature: "NO",
      responses: times(50, () => ({})),
    },
  }),
  byClerk("a hundred rows of twenty mistakes each", ROWS, {
    r: times(100, () => ({ ...keys(20), content: "x".repeat(8_000) })),
  }),
  byClerk("14,000 rows", ROWS, { r: times(14_000, () => ({ ...LETTER, content: "x" })) }),
  byClerk("150,000 fields", RECORD, {
    i: { ...LETTER, content: "x", fields: times(150_000, () => "X") },
  }),
  byClerk("300,000 empty fields", RECORD, {
    i: { ...LETTER, content: "x", fields: times(300_000, () => "") },
  }),
  byClerk("a hundred rows of 900 wrong fields each", ROWS, {
    r: times(100, () => ({ ...LETTER, content: "x", fields: times(900, () => "X") })),
  }),
  byClerk("an opinion of 900 KB", RECORD, { i: { ...LETTER, content: "ữ".repeat(300_000) } }),
  {
    name: "400,000 lists in one another",
    body:
      `{"query":"query($s:[ID!]!){nodes(ids:$s){id}}",` +
      `"variables":{"s":${nested("[", "]", 400_000)}}}`,
  },
  {
    name: "450,000 lists in one another that nobody reads",
    body: `{"query":"{viewer{subject}}","variables":{"p":${nested("[", "]", 450_000)}}}`,
  },
  {
    name: "70,000 parameters of the request",
    body: JSON.stringify({ query: "{ viewer { subject } }", ...keys(70_000) }),
  },
  {
    name: "30,000 requests in one",
    body: JSON.stringify(times(30_000, () => ({ query: "{viewer{subject}}" }))),
  },
  asked(
    "the same field a thousand times",
    `{ ${times(990, () => "viewer { subject }").join(" ")} }`,
  ),
  asked("the same field with the same arguments", `{ ${times(120, () => HELD).join(" ")} }`),
  asked("unknown types with likely names", `query (${UNKNOWN}) { viewer { subject } }`),
  asked("fragments that spread one another", `{ viewer { ...A0 } } ${fragments(55)}`),
  asked("fragments in circles", `{ viewer { ...A0 } } ${CIRCLES}`),
  asked(
    "1,300 inline fragments in one another",
    `{ viewer { ${"... { ".repeat(1_300)} subject ${"} ".repeat(1_300)} } }`,
  ),
  asked(
    "1,900 lists of a document in one another",
    `{ nodes(ids: ${nested("[", "]", 1_900)}) { id } }`,
  ),
  asked("thirty lists of the whole country", `{ ${COUNTRY} }`),
];

/** Makes fragments, each of which spreads all later ones. */
function fragments(count: number): string {
  const later = (i: number) => times(count - i - 1, (j) => `...A${i + j + 1}`).join(" ");
  return times(count, (i) => `fragment A${i} on Viewer { subject ${later(i)} }`).join(" ");
}
