import { writeFileSync } from "node:fs";
import { MARKS_MAX, type RequestErrorCode, Table } from "@doithoai/core";
import { DEFAULT_PAGE, LARGEST_PAGE } from "../src/connection.ts";
import { SENT } from "../src/cors.ts";
import { LIMITS, type LimitCode } from "../src/limits/index.ts";
import { LIST_MAX, QUERY_TEXT_MAX } from "../src/limits/variables.ts";
import { NODES_MAX } from "../src/resolvers/node.ts";

/**
 * Writes docs/api.md: what a client must know that no description of the SDL can say. A code
 * without its row does not compile.
 */
interface Row {
  readonly status: string;
  readonly when: string;
  readonly act: string;
}
/** What the GraphQL server says by itself, and what becomes of a bug. */
type ServerCode =
  | "BAD_REQUEST"
  | "GRAPHQL_PARSE_FAILED"
  | "GRAPHQL_VALIDATION_FAILED"
  | "OPERATION_RESOLUTION_FAILURE"
  | "BAD_USER_INPUT"
  | "INTERNAL";

const FIX = "mend the request; the same one is refused again";
const LESS =
  "ask for less at a time; `limit` and, where it was counted to its end, `asked` stand beside the code";
const OPERATOR = "tell whoever runs the stage";

const CODES = {
  UNAUTHENTICATED: {
    status: "401",
    when: "a role is needed and there is no token, or the token cannot be used",
    act: "sign in, then send it again",
  },
  FORBIDDEN: {
    status: "200",
    when: "signed in, without the role, scope or body that is needed",
    act: "the message names them; an ADMIN gives roles",
  },
  BAD_ARGUMENT: {
    status: "200, 415",
    when: "an argument is out of its range, no day of the calendar, or one too many; 415: the content type or its charset",
    act: FIX,
  },
  UNSUPPORTED_FILTER: {
    status: "200",
    when: "a combination of filters that no index serves",
    act: "the message says which are served",
  },
  CURSOR_MISMATCH: {
    status: "200",
    when: "a cursor of another list, filter or order, or one whose row is gone",
    act: "begin again at the first page",
  },
  RATE_LIMITED: {
    status: "429",
    when: "codes or secrets were guessed wrong too often from this address ([Guessing](access.md#guessing))",
    act: "**again** after the seconds that the message and the header `retry-after` name",
  },
  RETRY_LATER: {
    status: "200, 503",
    when: "the system is busy; 503: the keys of the token's issuer cannot be had",
    act: "**again** after some seconds (`retryable: true`), a mutation with the same `idempotencyKey`; without a key look first whether it was written",
  },
  NO_FILE_STORE: { status: "200", when: "the stage has no store for files", act: OPERATOR },
  NO_VAULT: {
    status: "200",
    when: "the stage has no place for the keys of identities",
    act: OPERATOR,
  },
  INTERNAL: {
    status: "200, 500",
    when: "a fault of this system; nothing is said of it but `requestId`",
    act: "report the id; **again** as for RETRY_LATER, once",
  },
  DEPTH_LIMIT: { status: "400", when: "see limits", act: LESS },
  ALIAS_LIMIT: { status: "400", when: "see limits", act: LESS },
  COST_LIMIT: {
    status: "200, 400",
    when: "see limits; 200: one field of a query, which would have read too much",
    act: LESS,
  },
  ANSWER_LIMIT: {
    status: "400",
    when: "see limits",
    act: "ask for a smaller page or fewer fields; a mutation was written: **again**, asking less, with the same `idempotencyKey`",
  },
  TEXT_LIMIT: { status: "400", when: "see limits", act: LESS },
  TOKEN_LIMIT: { status: "400", when: "see limits", act: LESS },
  BULK_LIMIT: { status: "400", when: "see limits", act: "one request for each hundred rows" },
  OPERATION_LIMIT: { status: "400", when: "see limits", act: "one request for each operation" },
  BODY_LIMIT: { status: "413", when: "see limits", act: LESS },
  BAD_REQUEST: {
    status: "400, 405",
    when: "no JSON in the body, `variables` or `extensions`, no `query`, a batch, a subscription, a parameter too many; 405: a mutation by GET, another method",
    act: FIX,
  },
  GRAPHQL_PARSE_FAILED: { status: "400", when: "the document is no GraphQL", act: FIX },
  GRAPHQL_VALIDATION_FAILED: {
    status: "400",
    when: "the document does not fit the schema",
    act: FIX,
  },
  OPERATION_RESOLUTION_FAILURE: {
    status: "400",
    when: "the document has no operation named `operationName`",
    act: FIX,
  },
  BAD_USER_INPUT: { status: "400", when: "a variable is missing or not of its type", act: FIX },
} as const satisfies Record<RequestErrorCode | LimitCode | ServerCode, Row>;

const count = (value: number): string => value.toLocaleString("en-US");
const codes = Object.entries<Row>(CODES).map(
  ([code, { status, when, act }]) => `| \`${code}\` | ${status} | ${when} | ${act} |`,
);

const text = `# The API, for clients

Generated from the tables that decide (packages/gateway/src/api-doc.ts); do not edit. What can be asked, with the limits and rules of each field, is in
\`graphql/*.graphql\` and in the schema itself, whose introspection is open; who may ask it, in [access.md](access.md).

## A request

- \`POST /graphql\`, \`content-type: application/json\`, a body of \`query\`, \`variables\` and \`operationName\` in UTF-8. Another content type or charset is refused
  (415): a page of another origin cannot send this one unasked, which is the guard against CSRF. There are no cookies. Queries, not mutations, also by
  \`GET /graphql?query=…&variables=…\`. No batches, no subscriptions, no uploads in the request: files go by a link (\`createUpload\`).
- Pages may call from the origins in \`DOITHOAI_ORIGINS\`, and can read every answer of the gateway, refusals too, with \`x-request-id\` and
  \`retry-after\`; an answer of the gate before it (429, 5xx) is a network error to a page. A preflight holds for two hours. \`/oauth/token\` is for servers: no page can read it. Pages may send the headers
  ${SENT.map((name) => `\`${name}\``).join(", ")}.
- \`authorization: Bearer …\`; without it one reads what is public. A token that cannot be used is refused, never taken for none.
- \`accept: application/graphql-response+json\` has the statuses below. With \`application/json\` a document that is refused as it is read (GRAPHQL_PARSE_FAILED,
  GRAPHQL_VALIDATION_FAILED, TOKEN_LIMIT, OPERATION_LIMIT) is answered with 200. \`q\` counts; without \`accept\` the answer is \`application/json\`.
- \`accept-language\`: messages are Vietnamese, or English where it prefers that to Vietnamese. \`labels\` has both. Decide by codes, never by messages.
- The gateway's answers have an \`x-request-id\`, the \`requestId\` in the extensions of every error and in the audit trail: name it when you report something. An
  \`x-correlation-id\` of your own (1–100 letters, digits, \`_\`, \`.\`, \`-\`) stands in the log's lines beside it.

## Limits

Refused before anything is run, with the limit in the message:

| What | At most | Code |
|---|---|---|
| operations in a document | 1 | \`OPERATION_LIMIT\` |
| text of a document, characters | ${count(LIMITS.text)} | \`TEXT_LIMIT\` |
| tokens of a document | ${count(LIMITS.tokens)} | \`TOKEN_LIMIT\` |
| fields nested in one another, fragments followed | ${LIMITS.depth} | \`DEPTH_LIMIT\` |
| aliases, fragments followed | ${LIMITS.aliases} | \`ALIAS_LIMIT\` |
| \`recordOpinions\` | ${LIMITS.bulk} | \`BULK_LIMIT\` |
| cost | ${count(LIMITS.cost)} | \`COST_LIMIT\` |
| body, bytes | ${count(LIMITS.body)} | \`BODY_LIMIT\` |
| answer, bytes | ${count(LIMITS.answer)} | \`ANSWER_LIMIT\` |
| entries of a list in a variable | ${count(LIST_MAX)} | \`BAD_USER_INPUT\` |
| fields of an object in a variable | those of its type | \`BAD_USER_INPUT\` |
| text in a variable of a query, characters | ${count(QUERY_TEXT_MAX)} | \`BAD_USER_INPUT\` |
| marks on one letter of a text | ${MARKS_MAX} | \`BAD_ARGUMENT\`, \`INVALID\` |
| page, \`first\` or \`last\` | 1–${LARGEST_PAGE}, ${DEFAULT_PAGE} when absent | \`BAD_ARGUMENT\` |
| ids of \`nodes\` | ${NODES_MAX} | \`BAD_ARGUMENT\` |

The last two are refused by the field itself; so are the limits of inputs, which stand on each field of the SDL, by \`userErrors\`. How long an answer is, and whether
its lists held more than they usually do, is found when it was run: it is refused whole, with ANSWER_LIMIT or COST_LIMIT, and a mutation was written then.

Cost: a field of objects costs 1 and what is selected in it; a scalar nothing. A connection costs its page size (\`first\` or \`last\`, ${DEFAULT_PAGE} when absent) times what is
selected in it, at least 1: \`nodes\` 1, \`edges { node }\` 2, \`pageInfo\` 1, each with what it holds. \`nodes(ids)\` costs its number of ids times an object,
another list what it usually holds times an object: \`responses\` 2, \`deadlines\` 2, \`steps\` of a deadline 40. Introspection is free; its aliases and depth count (\`ofType\` is no depth), and what only nests lists of the schema in one another is COST_LIMIT.
\`opinions(where: …, first: 50) { nodes { id responses { content } } pageInfo { endCursor } }\` costs 50 × (1 + 2 + 1) = 200. What was run says it in
\`extensions\`: \`{ "cost": { "requested": 200, "left": ${LIMITS.cost - 200}, "limit": ${LIMITS.cost} } }\`. It is counted for each request alone.

Reading: a query may use ${count(LIMITS.reads.public)} read units of the table without a token and ${count(LIMITS.reads.signedIn)} with one, in at most ${count(Table.READS_MAX)} reads. A read unit is 8 KB, or two
items; a list of the whole country is 64 reads, one of deadlines in any state 320. A list that comes to the end of this, or has looked at ${count(Table.EXAMINED_MAX)} rows without filling the page, gives the page so
far: \`hasNextPage\` is true and \`endCursor\` leads on from where reading ended, also where the page is empty. Page on by \`pageInfo\`, never by the number of nodes.
A list whose first rows no longer fit is refused with COST_LIMIT; where its field is not nullable, as those of most lists, the object around it is null too. \`asked\` says roughly what was read by then, \`limit\` the limit, which varies by a fifth downward. A mutation is not limited so.

## What goes wrong

In a mutation's \`userErrors\`: what can be set right in its input, or was decided on what is no longer so. Status 200, the payload's object null, nothing was
written. \`path\` leads to the field, \`code\` is one of \`UserErrorCode\`, whose meaning stands in the SDL (graphql/enums.generated.graphql) with its words in both languages;
\`allowedSteps\` are the mutations that the state allows. STALE_VERSION: read it again, decide again. RETRY_LATER, on a row of \`recordOpinions\`: send that row **again**.

In \`errors\`: everything else, with \`extensions.code\`. **Again** marks what may succeed unchanged. Where one field of a query fails, the others may be there.

| Code | Status | When | What to do |
|---|---|---|---|
${codes.join("\n")}

Without a code: 404 another path, 406 an \`accept\` that takes neither of the two (nothing was run); and, from the gate before the gateway of a deployed stage, 429 when all callers
together send too much and 5xx when nothing answered: **again** as for RETRY_LATER. \`POST /oauth/token\` answers as RFC 6749 has it ([access.md](access.md#connected-systems)).

## Writing

- \`idempotencyKey\`, 8–100 characters, kept for two days for whoever sent it: the same key with the same input gives the first result and writes nothing;
  with another input or in another mutation it is IDEMPOTENCY_KEY_REUSED. Without one, what is sent again may be written again.
- \`expectedVersion\` is the \`version\` that the decision was made on; another current one is STALE_VERSION.
- \`externalRef\`, the key of another system, is unique in that system among objects of one type (EXTERNAL_REF_TAKEN); with \`upsert\`, where an
  input has it, the same object is entered anew.
- A mutation is one transaction: all of it is written, with its entry in the audit trail, or nothing. Each row of \`recordOpinions\` is one of its own.

## Change

What clients rely on is in \`graphql/published/schema.graphql\`. Nothing of it goes before the day that its deprecation names (\`@deprecated(reason: "… Until
2027-06-30.")\`). Fields, arguments with a default and values of enums may be added: let an unknown value not break your page.
`;
writeFileSync(new URL("../../../docs/api.md", import.meta.url), text);
