// biome-ignore lint/suspicious/noExplicitAny: only the test knows the fields of a row
export type Row = any;

export const DIRECTIVE = "id status issuedOn deadlines { dueOn }";
export const FINDING = "id type foundOn";
export const CAMPAIGN = "id from";
export const WORK = "subject { id __typename } deadline { dueOn }";
const BODY = "id name kind";
const SESSION = "id status type heldOn";
const DEADLINE = "id policyCode state dueOn";
const isIn =
  (key: string, ...values: readonly string[]) =>
  (row: Row): boolean =>
    values.includes(row[key]);
export const between =
  (key: string, from: string, to: string) =>
  (row: Row): boolean =>
    row[key] !== null && row[key] >= from && row[key] <= to;
export const UNIT = "unitCode: COMMUNE!";
export const TREE = "unitCode: PROVINCE!, withDescendants: true";
export const DAYS = 'issuedFrom: "2026-10-11", issuedTo: "2026-10-13"';
const issued = between("issuedOn", "2026-10-11", "2026-10-13");

/** A filter keeps these rows of the list without it, in the same order. */
export const FILTERS: readonly (readonly [
  field: string,
  select: string,
  anchor: string,
  refinement: string,
  keeps: (row: Row) => boolean,
])[] = [
  ...["directives", "recommendations"].flatMap((field) =>
    [UNIT, TREE].flatMap(
      (anchor) =>
        [
          [field, DIRECTIVE, anchor, "status: ISSUED", isIn("status", "ISSUED")],
          [field, DIRECTIVE, anchor, "statuses: [ISSUED]", isIn("status", "ISSUED")],
          [field, DIRECTIVE, anchor, DAYS, issued],
        ] as const,
    ),
  ),
  [
    "directives",
    DIRECTIVE,
    TREE,
    `statuses: [REPORTED, IN_PROGRESS], ${DAYS}`,
    (row) => issued(row) && isIn("status", "REPORTED", "IN_PROGRESS")(row),
  ],
  [
    "directives",
    DIRECTIVE,
    "sessionId: SESSION!",
    `statuses: [REPORTED, ISSUED], ${DAYS}`,
    (row) => issued(row) && isIn("status", "REPORTED", "ISSUED")(row),
  ],
  [
    "directives",
    DIRECTIVE,
    "organizationId: BODY!",
    "statuses: [ACCEPTED, REPORTED]",
    isIn("status", "ACCEPTED", "REPORTED"),
  ],
  [
    "recommendations",
    DIRECTIVE,
    "organizationId: BODY!",
    "statuses: [CONFIRMED, RECEIVED]",
    isIn("status", "CONFIRMED", "RECEIVED"),
  ],
  ...[UNIT, TREE].flatMap((anchor) =>
    (
      [
        ["status: PLANNED", isIn("status", "PLANNED")],
        ["statuses: [HELD, PLANNED]", isIn("status", "HELD", "PLANNED")],
        ["types: [PERIODIC, AD_HOC]", isIn("type", "PERIODIC", "AD_HOC")],
        [
          "types: [PERIODIC], statuses: [CONCLUDED]",
          (row: Row) => isIn("type", "PERIODIC")(row) && isIn("status", "CONCLUDED")(row),
        ],
      ] as const
    ).map(([refinement, keeps]) => ["sessions", SESSION, anchor, refinement, keeps] as const),
  ),
  ...[UNIT, TREE, "organizationId: BODY!"].map(
    (anchor) =>
      [
        "deadlines",
        DEADLINE,
        anchor,
        'policyCode: "OPINION_RESULT"',
        isIn("policyCode", "OPINION_RESULT"),
      ] as const,
  ),
  ...[UNIT, TREE, "organizationId: BODY!"].flatMap((anchor) =>
    [["ON_TRACK"], ["OVERDUE", "DUE_SOON"], ["MET_ON_TIME", "MET_LATE", "DUE_TODAY"]].map(
      (states) =>
        [
          "deadlines",
          DEADLINE,
          anchor,
          `states: [${states.join(", ")}]`,
          isIn("state", ...states),
        ] as const,
    ),
  ),
  ["findings", FINDING, TREE, "types: [LIMITATION, STRENGTH]", isIn("type", "LIMITATION")],
  ["findings", FINDING, "campaignId: CAMPAIGN!", "type: LIMITATION", isIn("type", "LIMITATION")],
  ["findings", FINDING, "campaignId: CAMPAIGN!", "types: [STRENGTH]", () => false],
  [
    "findings",
    FINDING,
    UNIT,
    'foundFrom: "2026-10-11", foundTo: "2026-10-12"',
    between("foundOn", "2026-10-11", "2026-10-12"),
  ],
  [
    "supervisionCampaigns",
    CAMPAIGN,
    TREE,
    'startedFrom: "2026-10-12", startedTo: "2026-10-14"',
    between("from", "2026-10-12", "2026-10-14"),
  ],
  ["organizations", BODY, UNIT, 'startsWith: "TỔ công"', ({ name }) => /^Tổ công/.test(name)],
  ["organizations", BODY, UNIT, 'startsWith: "uy ban"', ({ name }) => /^Ủy ban/.test(name)],
  ["organizations", BODY, UNIT, 'startsWith: "to cong tac 3"', ({ name }) => /3$/.test(name)],
  [
    "organizations",
    BODY,
    UNIT,
    "kinds: [PEOPLES_COUNCIL, OTHER]",
    isIn("kind", "PEOPLES_COUNCIL", "OTHER"),
  ],
  [
    "organizations",
    BODY,
    UNIT,
    'kinds: [OTHER], startsWith: "to", search: "tac"',
    isIn("kind", "OTHER"),
  ],
];
