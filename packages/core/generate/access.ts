import { writeFileSync } from "node:fs";
import { Role, Scope } from "../src/access/actor.ts";
import { type Action, markOf, POLICY, rolesOf } from "../src/access/permissions.ts";

/** Writes docs/access.md from the permission table. */
const rolesText = (action: Action): string =>
  rolesOf(action)
    .map((role) => `${role}${markOf(action, role)}`)
    .join(", ");
// Object.keys types every key as string, so a cast is needed.
const ACTIONS = Object.keys(POLICY) as Action[];
const rows = (actions: readonly Action[]): string =>
  actions.map((action) => `| \`${action}\` | ${rolesText(action)} |`).join("\n");
const list = (labels: typeof Role.labels): string =>
  labels.map(({ code, vi, en }) => `\`${code}\` ${vi} · ${en}`).join("; ");

const text = `# Permissions

Generated from the permission table in the code (packages/core/src/access/permissions.ts); do not
edit.

A token proves the subject. The permissions of that actor are in the table, as role grants. A role
grant gives a role for a unit and everything below it, from a day to a day. It may name a body on
whose behalf the actor works. An ADMIN of that unit, or of a unit above it, grants and revokes roles
(\`grantRole\`, \`revokeRole\`). A role for a unit also holds for the units that this unit took over
from. A revoked role ends everywhere within 30 seconds.

Roles: ${list(Role.labels)}.

Scopes of a connected system (INTEGRATOR): ${list(Scope.labels)}.

## Without a token

A reader without a token can read:

- units, bodies, calendar, policies and labels; findings and recommendations of supervision, with
  their outcome;
- of a session: the announced fields after the announcement, and everything after the publication,
  with notice, directives, opinions and responses. An opinion is readable once an office has
  classified, assigned, answered or merged it: until then it may be a denunciation;
- an opinion without a session, or sent ahead of a session that was cancelled: after a response to
  it is approved. A complaint is readable only if it was made at a session;
- every deadline: the obligation, the owing body, the due day, and whether it is overdue. Where its
  subject is not public, the deadline shows the unit instead;
- one opinion by the tracking code on the citizen's slip, with its approved responses, whether it is
  published or not.

A reader without a token can never read: the identity of a citizen, a denunciation or its deadlines,
redacted passages, drafts, evidence, the audit trail. A request for a hidden subject gets the same
answer as a request for a subject that does not exist.

## Actions

A role permits an action on every subject in the unit of its grant and in the units below. The marks
in the table mean:

- ¹ also for an opinion, directive or recommendation that was recorded in another unit, if the body
  that handles it belongs to the unit of the grant or to a predecessor of that unit;
- ² only for work that the body of the grant or a predecessor of that body handles. If the grant
  names no body, as ¹;
- ³ as ¹ or as ²;
- ⁴ only if the same grant names the holder to read denunciations (\`denunciations: true\`). Only a
  grant of CLERK or LEADER can do so;
- a scope: the connected system must have this scope.

\`createUpload\` needs one of its roles in at least one unit; \`attachDocument\` checks the subject.

A body in a grant must belong to the unit of the grant or to a unit below it. Administrators cannot
grant roles to themselves. An actor who may write but not read receives id, version and status in
the answer; the payload has the tracking code for the system that records an opinion. All others are
empty; where the schema requires a value, it is the same in every such answer (text \`[…]\`, day
\`1900-01-01\`).

| Mutation | Roles |
|---|---|
${rows(ACTIONS.filter((action) => !action.startsWith("read")))}

\`recordOpinions\` is \`recordOpinion\` for each row. \`setCalendarDays\` needs the role for the
whole country (VN). A drafter of a response cannot approve it. A response that is entered after the
fact (\`recordOpinion\`) or given at the session (\`answerAtSession\`) is stored as approved,
without an approver. The person who reported on a directive cannot accept or return the report.

Nobody may change what he or she may not read. Every mutation on a denunciation, on its deadlines
and on the citizen behind it (\`eraseCitizen\`) needs \`readLockedContent\` as well. So do
merging it and naming it in a directive. Other callers get the answer for an id that does not exist.
Any role for \`recordOpinion\` or \`classifyOpinion\` may record or classify an opinion as a
denunciation.

A call that is repeated with its idempotency key is checked again. A caller who no longer holds the
role, and may not see the result, gets NOT_FOUND.

## Reading

| Action | Roles |
|---|---|
${rows(ACTIONS.filter((action) => action.startsWith("read")))}

\`readCitizen\`: each reading is logged with actor, time and request (\`identityReadings\`)
before it is answered. What one person reads of one opinion within a clock hour is one entry, so a
page that asks again adds none. Without the entry nothing is answered.
\`readLockedContent\`: the text of a denunciation, its reasons, documents, responses and changed
values. Only a CLERK or LEADER whose grant names them to read denunciations (\`denunciations\` of
the grant) can read them, in the unit of that grant and in the units below. The identity and the
\`citizenId\` of the citizen behind a denunciation need \`readLockedContent\` as well. Other
actors with \`readUnpublished\` see that the denunciation exists, but not its text.

Counts of a session contain what its list of opinions shows the caller. Opinions that the caller may
not see are subtracted from the recorded and from the reported number, so that no difference tells
of them.

## Personal data

Name, address, telephone and identity number are encrypted field by field with a key for that
citizen alone. The key is stored outside the table and wrapped by the key of the citizen's province.
\`eraseCitizen\` erases the identity in the table and destroys that key, for all records of the same
identity in the units of the caller's role within the province. After that, nobody can read the
identity in the stream, in backups or in exports. The audit trail, the events and the idempotency
records never contain it.

\`redactOpinion\` hides passages in every text of an opinion, its responses and its audit trail
from all callers without \`readRedacted\`, however the passages are spelled there: case, white
space, invisible characters and the Unicode form do not count. A new field with text is hidden too
(packages/core/src/opinion/veil.ts lists the fields without words). The content of a document cannot
be redacted, so the documents of a redacted opinion are hidden from the same callers. A passage is
also hidden in the opinions of the same matter, whether they were merged before or are merged later,
and in the reason of their redaction, as far as one call reaches: its warnings name the other texts.
Sessions, notices, directives and findings cannot be redacted.

These reasons are public with their subject, so they must name nobody: of a rejection (\`basis\`), a
redirection, a return, a reopening; of a pause or an extension of a deadline; of a difference of
counts (\`explainDifference\`); of the cancellation or return of a directive; of the postponement or
cancellation of an announced session. \`recordOpinion\`, \`recordOpinions\`, \`updateOpinion\`,
\`answerAtSession\`, \`approveResponse\` and \`publishSession\` answer a warning for each text that
will be public and contains the citizen's own name, address, telephone or identity number. The text
is stored all the same. A warning names the field, never the value. It is given only to callers who
may read the identity, or who sent it in the same call. The comparison is not logged as a reading,
because no part of the identity is shown. \`redactOpinion\` answers a warning for each text outside
the opinion that still contains a redacted passage.

## Connected systems

An ADMIN registers a system (\`createClient\`) and gives its operators the id and the secret. The
secret is shown only once. The system signs in by RFC 6749, client_credentials:

\`\`\`sh
curl -u "$CLIENT_ID:$SECRET" -d grant_type=client_credentials https://…/oauth/token
\`\`\`

The token is valid for an hour. The system sends it like any other token,
\`Authorization: Bearer …\`. \`-d scope="RECORD_OPINIONS READ_UNPUBLISHED"\` limits the token to
these scopes; the answer names the scopes of the token in \`scope\`. A scope that the system does
not have is refused (\`invalid_scope\`). Without \`scope\`, the token has all scopes of the system.

\`rotateClientSecret\` adds a further secret. Two secrets are valid at the same time, so the
operators can install the new one before the old one ends. \`revokeClient\` ends the access.

## Issuers

The \`sub\` of a token is visible to every reader of the audit trail or of an event. So issuers must
not use identity numbers as \`sub\`. The roles of a person belong to the \`sub\`, so an issuer must
never give it to another person. If there are several issuers, each has a name, which is the prefix
of its subjects: \`79:an\`.

A \`sub\` has at most 255 characters and is compared exactly, with its case (OpenID Connect
Core 1.0, 2). It is never tidied: a \`sub\` with a blank at either end, with an invisible
character, with \`#\` or with decomposed accents can neither be granted a role nor sign in.

## Guess limits

The system counts wrong tracking codes and wrong secrets over ten minutes. The limits are 50
tracking codes from one address, 10 secrets of one connected system from one address, and 50 secrets
in all from one address. An IPv6 address counts with its network of 64 bits. After that, every
further attempt from there is refused (RATE_LIMITED, 429), except codes and secrets that were right
within these ten minutes: one stranger does not shut out the others behind the address. Correct
attempts are never counted, the same wrong attempt counts once, and a text without the form of a
code does not count. An attempt is counted before it is looked up, so many attempts at once gain
nothing. A request looks up one tracking code; a second one is BAD_ARGUMENT. The id of a Tracking
contains its code, and \`node\` with it is the same attempt.

A portal that asks from its server has one address for all its citizens. The best place to ask is
the citizen's browser: then each citizen counts alone. A portal that must ask from its server is a
connected system with the scope TRACK_FOR_CITIZENS, and states the citizen's address in the header
\`x-citizen-address\`, one IPv4 or IPv6 address. Its citizens are counted by these addresses, apart
from everybody who asks directly, so no portal shuts out others. The portal must take the address
from its own connection, never from a header that the citizen may send. A token narrowed by
\`scope=TRACK_FOR_CITIZENS\` sees what the citizen sees. The header is refused from everybody else
(FORBIDDEN, without a token UNAUTHENTICATED), and browsers cannot send it to another origin.
`;
writeFileSync(new URL("../../../docs/access.md", import.meta.url), text);
