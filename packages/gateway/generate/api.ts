import { writeFileSync } from "node:fs";
import { MARKS_MAX, type RequestErrorCode, Table } from "@doithoai/core";
import { SMALLEST } from "../src/caching/encoding.ts";
import { FRESH_SECONDS, PUBLIC, STALE_SECONDS } from "../src/caching/rules.ts";
import { DEFAULT_PAGE, LARGEST_PAGE } from "../src/connection.ts";
import { EXPOSED, SENT } from "../src/cors.ts";
import { LIMITS, type LimitCode } from "../src/limits/index.ts";
import { MISTAKES_MAX } from "../src/limits/mistakes.ts";
import { LIST_MAX, QUERY_TEXT_MAX } from "../src/limits/variables.ts";
import { NODES_MAX } from "../src/resolvers/node.ts";
import { pageRows } from "./pages.ts";

/**
 * Writes docs/api.md: facts for clients that no description in the SDL can contain. A code without
 * a row does not compile.
 */
interface Row {
  readonly status: string;
  readonly when: string;
  readonly act: string;
}
/** Codes of the GraphQL server, and the code of a bug. */
type ServerCode =
  | "BAD_REQUEST"
  | "METHOD_NOT_ALLOWED"
  | "UNSUPPORTED_MEDIA_TYPE"
  | "PERSISTED_QUERY_NOT_FOUND"
  | "PERSISTED_QUERY_NOT_SUPPORTED"
  | "GRAPHQL_PARSE_FAILED"
  | "GRAPHQL_VALIDATION_FAILED"
  | "OPERATION_RESOLUTION_FAILURE"
  | "BAD_USER_INPUT"
  | "INTERNAL";

const FIX = "correct the request; the same one is refused again";
const LESS =
  "request less at a time; `limit` is beside the code, and `asked` where the count is complete";
const OPERATOR = "report it to the operator of the stage";

const CODES = {
  UNAUTHENTICATED: {
    status: "401",
    when: "the action needs a role and there is no token, or the token cannot be used",
    act: "sign in, then send it again",
  },
  FORBIDDEN: {
    status: "200",
    when: "the actor lacks the role, scope or body that the action needs",
    act: "the message names them; an ADMIN grants roles",
  },
  BAD_ARGUMENT: {
    status: "200",
    when: "an argument is out of range, is not a valid day, or is superfluous",
    act: FIX,
  },
  UNSUPPORTED_FILTER: {
    status: "200",
    when: "a combination of filters that no index serves",
    act: "the message lists the supported combinations",
  },
  CURSOR_MISMATCH: {
    status: "200",
    when: "the cursor belongs to another list, filter or order",
    act: "start again at the first page",
  },
  RATE_LIMITED: {
    status: "429",
    when:
      "too many wrong codes or secrets from this address ([Guess " +
      "limits](access.md#guess-limits)), or too many streams of this caller",
    act: "**again** after `retryAfterSeconds`",
  },
  RETRY_LATER: {
    status: "503",
    when: "the system is busy, or the keys of the token's issuer are not available",
    act:
      "**again** after `retryAfterSeconds` (`retryable: true`), a mutation with the same " +
      "`idempotencyKey`; without a key, check first whether it was written",
  },
  NO_FILE_STORE: { status: "200", when: "the stage has no file store", act: OPERATOR },
  NO_VAULT: {
    status: "200",
    when: "the stage has no vault for the keys of citizens",
    act: OPERATOR,
  },
  INTERNAL: {
    status: "500",
    when: "a bug of this system; the error contains only `requestId`",
    act: "report the id; **again** as for RETRY_LATER, once",
  },
  DEPTH_LIMIT: { status: "400", when: "see limits", act: LESS },
  ALIAS_LIMIT: { status: "400", when: "see limits", act: LESS },
  COST_LIMIT: {
    status: "400",
    when: "see limits; of one field, beside `data`: it would exceed the read budget",
    act: LESS,
  },
  ANSWER_LIMIT: {
    status: "400",
    when: "see limits",
    act:
      "request a smaller page or fewer fields; a mutation is written: **again** with " +
      "fewer fields and the same `idempotencyKey`",
  },
  TEXT_LIMIT: { status: "400", when: "see limits", act: LESS },
  TOKEN_LIMIT: { status: "400", when: "see limits", act: LESS },
  BULK_LIMIT: { status: "400", when: "see limits", act: "send one request for each hundred rows" },
  OPERATION_LIMIT: {
    status: "400",
    when: "see limits",
    act: "send one request for each operation",
  },
  BODY_LIMIT: { status: "413", when: "see limits", act: LESS },
  BAD_REQUEST: {
    status: "400",
    when:
      "the body is not UTF-8; the body, `variables` or `extensions` are not JSON; `query` is " +
      "missing; a batch, a subscription, an unknown parameter",
    act: FIX,
  },
  METHOD_NOT_ALLOWED: {
    status: "405",
    when: "a mutation by GET, or another method; the header `allow` names the right ones",
    act: FIX,
  },
  UNSUPPORTED_MEDIA_TYPE: {
    status: "415",
    when: "the content type or its charset is wrong, or the body has a `content-encoding`",
    act: FIX,
  },
  PERSISTED_QUERY_NOT_FOUND: {
    status: "400",
    when: "the request names a document that this process does not know ([Caching](#caching))",
    act: "send the document with its hash; Apollo and urql do so by themselves",
  },
  PERSISTED_QUERY_NOT_SUPPORTED: {
    status: "400",
    when: "`extensions.persistedQuery` has another form than version 1 with a SHA-256",
    act: "send the document without a hash; Apollo and urql do so by themselves",
  },
  GRAPHQL_PARSE_FAILED: {
    status: "400",
    when: "the document is not valid GraphQL syntax",
    act: FIX,
  },
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
  BAD_USER_INPUT: {
    status: "400",
    when: "a variable is missing, too large or of the wrong type; `path` gives the place",
    act: FIX,
  },
} as const satisfies Record<RequestErrorCode | LimitCode | ServerCode, Row>;

const count = (value: number): string => value.toLocaleString("en-US");
const codes = Object.entries<Row>(CODES).map(
  ([code, { status, when, act }]) => `| \`${code}\` | ${status} | ${when} | ${act} |`,
);

const pages = pageRows();
const text = `# The API, for clients

Generated from the limits and error codes in the code (packages/gateway/generate/api.ts); do not
edit. The fields, with the limits and rules of each, are in \`graphql/*.graphql\` and in the schema
itself, whose introspection is open. The permissions are in [access.md](access.md).

## A request

- Send \`POST /graphql\` with \`content-type: application/json\`. The body contains \`query\`,
  \`variables\` and \`operationName\` in UTF-8. Bytes that are not UTF-8 are refused (400); a byte
  order mark is ignored. Another content type, another charset or a \`content-encoding\` is refused
  (415). This is the guard against CSRF: a page of another origin cannot send this content type
  without a preflight. There are no cookies. Queries, but not mutations, can also use
  \`GET /graphql?query=…&variables=…\`, whose answers [caches](#caching) may keep. There are no
  batches, no subscriptions and no uploads in the request. Files are uploaded by a link
  (\`createUpload\`).
- Pages may call from the origins in \`DOITHOAI_ORIGINS\`. They can read every answer of the
  gateway, refusals too, with the headers
  ${EXPOSED.map((name) => `\`${name}\``).join(", ")}. An answer of API Gateway
  or of the CDN in front of it (403, 429, 5xx) is a network error to a page. A preflight is valid
  for two hours. \`/oauth/token\` is for servers: no page can read it. Pages may send these headers:
  ${SENT.map((name) => `\`${name}\``).join(", ")}.
- \`authorization: Bearer …\` carries the token. A request without it reads public content. A token
  that cannot be used is refused; the request is not treated as a request without a token.
- \`accept: application/graphql-response+json\` gives the statuses below. With
  \`application/json\`, GRAPHQL_PARSE_FAILED and GRAPHQL_VALIDATION_FAILED are answered with 200.
  The gateway respects \`q\` values. Without \`accept\`, the answer is \`application/json\`.
- \`accept-language\` selects the language of messages: English where the header prefers it to
  Vietnamese, otherwise Vietnamese. Always send it: a browser sends its own language, which is often
  English on a Vietnamese computer. In Vietnamese, errors of the GraphQL server have a Vietnamese
  sentence and the English detail. \`labels\` has both languages. Base decisions on codes, never on
  messages.
- The answers of the gateway have an \`x-request-id\`. It is the \`requestId\` in the extensions of
  every error and in the audit trail. Give it in every report of a problem. You may send your own
  \`x-correlation-id\` (1–100 letters, digits, \`_\`, \`.\`, \`-\`). The log lines contain both.

## Caching

A cache, such as the CDN of a stage or the browser, may keep an answer if all of this holds: the
request is a GET without \`authorization\`, the status is 200, the answer has no error, no tracking
code was looked up, and the clock (\`viewer { now today }\`) was not read.
Such an answer has an \`etag\`, \`vary\` and
\`cache-control: ${PUBLIC}\`.
A cache answers with it for ${FRESH_SECONDS} seconds,
and for ${STALE_SECONDS} more while it asks again. So what was withheld is gone from every cache
after ${FRESH_SECONDS + STALE_SECONDS} seconds. Every other answer has \`cache-control: no-store\`,
and so has every refusal.

- For an answer that must be of this moment, such as the screen of a hall, use POST.
- Write the parameters of a URL always alike and in one order: caches compare the text. With the
  headers of the browser, a URL may have about 8,000 bytes. A longer document is named by its hash,
  or sent by POST.
- With \`if-none-match\` and the \`etag\` of an earlier answer, the answer is 304 without a body
  if nothing has changed. Browsers do this by themselves.
- An answer from a cache has the \`x-request-id\` of the request that made it.
- A document can be named by the SHA-256 of its text: as
  \`GET /graphql?documentId=sha256:…&variables=…\`
  ([GraphQL over HTTP, appendix A](https://github.com/graphql/graphql-over-http)), or in
  \`extensions\` as \`{"persistedQuery":{"version":1,"sha256Hash":"…"}}\` (Apollo, urql). POST
  accepts both too. The files of \`graphql/published/operations/\` are always known;
  \`graphql/published/documents.json\` lists their hashes. They change with a new version of the
  file. Any other document is known to a process that has received it with its hash. Otherwise the
  request is refused with PERSISTED_QUERY_NOT_FOUND: send the text with the hash. So a client always
  keeps the text. In Apollo use \`useGETForHashedQueries\`, in urql
  \`preferGetForPersistedQueries\`.
- An answer of ${count(SMALLEST)} bytes or more is compressed with brotli or gzip if
  \`accept-encoding\` allows it. Browsers do this by themselves. The limit of
  an answer counts the bytes before.

## Limits

These limits are checked before anything runs. The message names the limit:

| Limited | At most | Code |
|---|---|---|
| operations in a document | 1 | \`OPERATION_LIMIT\` |
| text of a document, characters | ${count(LIMITS.text)} | \`TEXT_LIMIT\` |
| tokens of a document | ${count(LIMITS.tokens)} | \`TOKEN_LIMIT\` |
| depth of nested fields, with fragments expanded | ${LIMITS.depth} | \`DEPTH_LIMIT\` |
| aliases, with fragments expanded | ${LIMITS.aliases} | \`ALIAS_LIMIT\` |
| \`recordOpinions\` fields in a document | ${LIMITS.bulk} | \`BULK_LIMIT\` |
| cost | ${count(LIMITS.cost)} | \`COST_LIMIT\` |
| body, bytes | ${count(LIMITS.body)} | \`BODY_LIMIT\` |
| answer, bytes | ${count(LIMITS.answer)} | \`ANSWER_LIMIT\` |
| entries of a list in a variable | ${count(LIST_MAX)} | \`BAD_USER_INPUT\` |
| fields of an object in a variable | those of its type | \`BAD_USER_INPUT\` |
| text in a variable of a query, characters | ${count(QUERY_TEXT_MAX)} | \`BAD_USER_INPUT\` |
| marks on one letter of a text | ${MARKS_MAX} | \`BAD_ARGUMENT\`, \`INVALID\` |
| page, \`first\` or \`last\` | 1–${LARGEST_PAGE}, default ${DEFAULT_PAGE} | \`BAD_ARGUMENT\` |
| ids of \`nodes\` | ${NODES_MAX} | \`BAD_ARGUMENT\` |

The field itself checks the last two. The mutation checks the limits of its input, which are in the
SDL, and answers with \`userErrors\`. Programs read them in \`graphql/published/limits.json\`: for
each field of each input whether it is required, its length, pattern, range, number of entries,
form (\`date\`, \`uri\`) and enum. A list has the limits of its entries in \`items\`. Lengths count
UTF-16 code units of the text in Unicode NFC, as \`length\` of JavaScript does after
\`normalize("NFC").trim()\`. Two limits are checked only during or after execution: the
length of the answer, and the real number of objects in its lists. Beyond them the whole answer is
refused with ANSWER_LIMIT or COST_LIMIT; a mutation is already written at that time.

Cost: a scalar costs nothing. A field of objects costs 1 plus the cost of its selection. A
connection costs its page size (\`first\` or \`last\`, default ${DEFAULT_PAGE}) times the cost of
its selection, which is at least 1: \`nodes\` 1, \`edges { node }\` 2, \`pageInfo\` 1, each plus
its own selection. \`nodes(ids)\` costs its number of ids times the cost of an object. Any other
list costs its usual size times the cost of an object: \`responses\` 2, \`deadlines\` 2, \`steps\`
of a deadline 40. Introspection is free, but its aliases and depth count (\`ofType\` adds no
depth), and a query that only nests lists of the schema in one another is refused with COST_LIMIT.
\`opinions(where: …, first: 50) { nodes { id responses { content } } pageInfo { endCursor } }\`
costs 50 × (1 + 2 + 1) = 200. After execution, \`extensions\` reports the cost:
\`{ "cost": { "requested": 200, "left": ${LIMITS.cost - 200}, "limit": ${LIMITS.cost} } }\`. Each
request has its own cost.

Read budget: a query may use ${count(LIMITS.reads.public)} read units of the table without a token
and ${count(LIMITS.reads.signedIn)} with one, in at most ${count(Table.READS_MAX)} reads. A read
unit is 8 KB, or two items. A list of a unit, a province or the country takes one read, of deadlines
in any state five, and twice as many for deadlines that bind and others together. A list of a former
district takes as many for each of its communes. A caller with
roles also reads the partitions of his or her offices. A selection beyond what rows show also reads
the items, 100 per read. Opinions of a tree with refinements come from a search index; each search
counts as 20 units. A list returns the page so far when the budget ends, or when it has examined
${count(Table.EXAMINED_MAX)} rows without filling the page. Then \`hasNextPage\` is true and
\`endCursor\` continues from that point, even if the page is empty. So continue by \`pageInfo\`,
never by the number of nodes. If even the first rows of a list exceed the budget, the list is
refused with COST_LIMIT. The object around a list inside an object, such as \`session.opinions\`,
is null too. \`asked\` is a rough figure of the reads so far. \`limit\` is the limit of this query.
It is up to a fifth lower than the numbers above. A mutation has no read budget.

## Pages

Every connection takes \`first\` and \`after\` to read forward, and \`last\` and \`before\` to read
backward. Both directions in one page are refused (BAD_ARGUMENT). Nodes are always in the order of
the list: \`last: 20\` alone returns the last twenty. A cursor belongs to its list, filter and order
(CURSOR_MISMATCH elsewhere); an argument of null and an absent one are the same list.

A cursor is a position in the order of the list, not a row. So pages continue while others write,
even if the row of the cursor was changed, moved, hidden or removed:

- A row that is listed throughout and keeps its place is met exactly once.
- A row that is added is met if its place is still to come.
- A row that moves, because its day, its due day, its name or the phase of its status changes, is
  met where it is when its place is read. If it moves from the part still to come to before the
  cursor, the pages that follow do not contain it. If it moves the other way, they contain it again,
  with its new content: keep the later one of two nodes with the same \`id\`.
- A row that leaves the filter or is hidden is not met any more.

An empty page after a cursor repeats that cursor. So a page that waits for new rows asks again with
the last \`endCursor\` that was not null.

\`totalCount\` is there where it costs no further read: units, audit trails and the directives of
one session always have it, other lists where one page without a cursor has all of their nodes. It
counts only what the caller may see.

## Ids in a cache of objects

Every type with \`id: ID!\` is a Node. An id belongs to one type, and for one viewer and moment a
field of an object has the same value on every path: by id, in a list, in a payload. So a cache may
keep objects by \`id\`, and \`node(id)\` refreshes them. Clear it when another person signs in.
\`@doithoai/schema/caches\` tells the caches of Apollo and graphcache about the types;
[packages/examples](../packages/examples/README.md) show them and Relay.
Three objects have a page of their own:

- An opinion that is not public yet is shown by its tracking code, but its id answers null. Ask by
  \`tracking(code)\` and refresh by the id of the Tracking: \`node\` with it looks the code up
  again. \`Opinion.trackingCode\` is for recording roles, \`Tracking.code\` for the citizen, and
  \`trackingCode\` of the payloads of \`recordOpinion\` and \`recordOpinions\` for the slip.
- A receipt ([access.md](access.md#actions)) is the object of a mutation for a caller who may not
  read it; its id answers null. Keep its version, and no other field.
- A deadline whose subject is hidden has an id of its own and version 0. By the code of its opinion
  it has the id and the version that its office sees.

\`Document\` is a part of its subject: one that is stored elsewhere has no id. The entry of a write
in the audit trail (\`aud_…\`) and its event (\`eventId\`, \`chg_…\`) have ids of their own.

## Errors

\`userErrors\` of a mutation contains refusals that the client can correct: wrong input, or a
decision based on an old version. The status is 200, the object in the payload is null, and
nothing was written. \`path\` leads to the field. \`code\` is one of \`UserErrorCode\`; the SDL
(graphql/enums.generated.graphql) gives its meaning and its labels in both languages.
\`message\` is for people: it tells statuses, roles and steps in words. \`allowedSteps\` lists the
steps that the state permits, by the names of their mutations. After STALE_VERSION, read the object
again and decide again. After RETRY_LATER on a row of \`recordOpinions\`, send that row **again**.

A row of \`recordOpinions\` that does not fit its type is refused alone, with REQUIRED or INVALID,
if the rows are in a variable: of the type \`RecordOpinionsInput!\` or \`[RecordOpinionInput!]!\`.

\`errors\` contains everything else, with \`extensions.code\`. **Again** marks requests that may
succeed unchanged. \`retryAfterSeconds\` beside the code is the number of seconds to wait, and so
is the header \`retry-after\`.

A refusal or a damaged item costs no more than its place. Every field of \`Query\` and
\`Mutation\` may be null, and so may every node of a page, in \`nodes\` and in
\`edges { node }\`: null with an error at its path, while all else keeps its values. An object
that is hidden from the caller is null without an error. A damaged item is INTERNAL at its place,
for callers who may know that it exists.

BAD_USER_INPUT has the place in \`extensions.path\`, such as \`["input", "chairs", 1, "position"]\`:
the variable first, then fields and positions from 0. A missing field and an unknown one are named
too. At most ${MISTAKES_MAX} such errors are reported together, and none contains a value.

An answer without \`data\` has the status of its code. An answer with \`data\` has the status 200.
Only UNAUTHENTICATED and RATE_LIMITED keep theirs if no field of the operation has a value, as for a
document with one field. Every 429 and 503 of the gateway has the header \`retry-after\`, and every
401 the header \`www-authenticate\`.

| Code | Status | Cause | Action |
|---|---|---|---|
${codes.join("\n")}

Some answers have no code: 404 for another path, and 406 for an \`accept\` that allows neither of
the two types (nothing ran). On a deployed stage, API Gateway answers 429 when all callers
together send too much, the CDN answers 429 when one address does, and 5xx come when nothing
answered: send it **again** as for RETRY_LATER.
\`POST /oauth/token\` answers as RFC 6749 defines ([access.md](access.md#connected-systems)).

## Documents of pages

\`graphql/operations/\` has a document for each page and each step, \`graphql/fragments/\` what they
share: give both folders to the tools of your client. The files of
\`graphql/published/operations/\` are the same with their fragments, each complete by itself and
known by its [hash](#caching); \`@doithoai/schema\` has them with their types.

| Page | Documents |
|---|---|
${pages.join("\n")}

The mutations have documents too, each with the name of its mutation. They answer the object with
its new \`version\`, \`status\`, deadlines and buttons, so a cache by \`id\` shows the next
step without another request; a step on a deadline answers the version and buttons of its subject
too. \`RecordOpinion\` and \`RecordOpinions\` answer no \`viewerCan\`. Bodies, the calendar, the
policies and an erased identity have no buttons of their own. Lists are \`edges { cursor node }\`
with all of \`pageInfo\`: Relay, \`relayStylePagination\` of Apollo and \`relayPagination\` of
urql merge their pages. Statistics, reports, exports, imports and open data have no documents,
because the API does not have them yet.

## Buttons

A \`Step\` is a mutation. It has the name of the mutation, and \`labels(enum: "Step")\` has the
words of its button in both languages. A page makes its buttons from what it reads:

1. \`viewerCan\` of an object lists the steps that the viewer may send now, by role and state. It
   is empty without a token. A step that it lists is not refused with FORBIDDEN or
   TRANSITION_NOT_ALLOWED, and one that it does not list is refused. \`viewerCan\` of a unit lists
   the steps that begin something there.
2. \`allowedTransitions\` lists the transitions among them, each with the status it leads to and
   its \`requires\`. A condition with \`met: false\` refuses the step whatever its input is: show
   its words instead of the form. With \`met: null\` the input decides. With \`met: true\` it
   holds, unless the input itself contradicts it.
3. The page sends the mutation, with the \`version\` that it showed as \`expectedVersion\`.
4. \`userErrors\` says what is wrong, each at the \`path\` of its field. After
   TRANSITION_NOT_ALLOWED somebody else was faster: read the object again.

The mutation checks everything again, because others write between the reading and the sending.
\`met\` costs reads only for closing a session, which depends on its opinions and directives, and
for an answer at the session.

## Writing

- Every mutation takes \`idempotencyKey\`, 8–100 characters; \`recordOpinions\` takes one for each
  row. A key is stored for two days for its sender. The same key with the same input returns the
  first result, as the object is now, and writes nothing. The same key with another input, or in
  another mutation, is IDEMPOTENCY_KEY_REUSED. Without a key, a mutation that is sent again may be
  written again. A secret is not stored, so a repeated \`createClient\` or \`rotateClientSecret\`
  returns the system with \`secret: null\`. If the first answer is lost, make another secret with
  \`rotateClientSecret\` and a new key.
- Every mutation that changes a stored object requires \`expectedVersion\`, the \`version\` on which
  the caller decided. If the current version is another one, the error is STALE_VERSION. In
  \`recordDelivery\` it is optional: several offices add deliveries of one response side by side,
  and none is lost. Mutations that create have none, and neither has an upsert: the system that
  owns the reference decides.
  \`eraseCitizen\` has none: a person is erased, whatever the record of the identity has become
  meanwhile, and no answer has its version.
- \`externalRef\` is the key of an object in another system. It is unique in that system among
  objects of one type (EXTERNAL_REF_TAKEN). With \`upsert\`, where an input has it, the mutation
  replaces the object that has this reference. References are compared without the case of
  \`system\`, characters that show nothing, and kinds of blanks and dashes. The case of \`value\`
  counts. The object keeps the spelling of its first entry.
- A mutation is one transaction. It writes everything, with its entry in the audit trail, or
  nothing. Each row of \`recordOpinions\` is a separate transaction.

## Changes to the API

The contract for clients is \`graphql/published/schema.graphql\`. Nothing is removed from it
before the day that its deprecation names (\`@deprecated(reason: "… Until 2027-06-30.")\`). Until
version 1.0 there are exceptions: [CHANGELOG.md](CHANGELOG.md) says how clients move.
Fields, arguments with a default and enum values may be added, so a page must accept an unknown
value. The description of the schema ends with its version, the one of the package. Every answer of
\`/graphql\` has it in the header \`x-schema-version\`; a page that was built for an older one
still works.
`;
writeFileSync(new URL("../../../docs/api.md", import.meta.url), text);
