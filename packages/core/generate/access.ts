import { writeFileSync } from "node:fs";
import { Role, Scope } from "../src/access/actor.ts";
import { type Action, POLICY, rolesOf, wordsOf } from "../src/access/permissions.ts";

/** Writes docs/access.md: the table that decides, as people read it. */
const said = (action: Action): string =>
  rolesOf(action)
    .map((role) => `${role}${wordsOf(action, role)}`)
    .join(", ");
const ACTIONS = Object.keys(POLICY) as Action[]; // Object.keys widens the keys
const rows = (actions: readonly Action[]): string =>
  actions.map((action) => `| \`${action}\` | ${said(action)} |`).join("\n");
const list = (labels: typeof Role.labels): string =>
  labels.map(({ code, vi, en }) => `\`${code}\` ${vi} · ${en}`).join("; ");

const text = `# Who may do and see what

Generated from the table that decides (packages/core/src/policy.ts); do not edit.

A token says who somebody is. What he may do lies in the table: a role, for a unit and everything below it, on behalf of a body or of none in
particular, from a day to a day, given and taken back by an ADMIN of that unit or above (\`grantRole\`, \`revokeRole\`). Whoever holds a role for a
unit holds it for the units that this one took over from. What is taken back ends within 30 seconds everywhere.

Roles: ${list(Role.labels)}.

Scopes of a connected system (INTEGRATOR): ${list(Scope.labels)}.

## Without a token

- Units, bodies, calendar, policies, labels; what supervisors found and recommended, and what became of it.
- Of a session what was announced, once it was; all of it, with notice, directives, opinions and answers, once it is published.
- An opinion without a session once an answer to it was approved; a complaint only where it was made at a session.
- Every deadline: what is owed by whom and by when, and whether it is overdue. Where its subject is not public, the unit stands in its place.
- An opinion by the code on the citizen's slip, with its approved answers, whatever is published.

Never: who raised an opinion, a denunciation (nor its deadlines), what was redacted, a draft, evidence, the audit trail. What is hidden answers as what is
not there.

## Actions

A role is enough for the unit of the subject and whatever lies below the unit it is held for. Beside it:

- ¹ also for what a body of that unit handles, wherever it was raised: what one commune gives to another is the other's work.
- ² of the very body that handles it; where the role names no body, as ¹.
- ³ as ¹, or of the body that handles it.
- ⁴ only for a person who was named for it in the grant, whatever the role.
- a scope: what a connected system must have been given.

A body that is named in a role must be one of the role's unit or of what lies below it. Nobody gives himself a role. Whoever may write and not read is
answered with id, version and state.

| Mutation | Roles |
|---|---|
${rows(ACTIONS.filter((action) => !action.startsWith("read")))}

\`recordOpinions\` is \`recordOpinion\` row by row. \`setCalendarDays\` is for the country. Who approves an answer is never among those who drafted it, who accepts a
directive's report is not who reported, and only the supervisor assesses and confirms.

## Reading

| What | Roles |
|---|---|
${rows(ACTIONS.filter((action) => action.startsWith("read")))}

\`readCitizen\`: each reading is kept, with who, when and by which request (\`identityReadings\`). \`readLockedContent\`: denunciations are read, and who made
them is shown, by persons who were named for it (\`denunciations\` of a grant), whatever their role.

## People's data

Name, address, telephone and identity number are encrypted field by field with a key of the citizen's own, which lies outside the table, wrapped by
the key of his province. \`eraseCitizen\` erases what is in the table and destroys that key: stream, backups and exports then hold what nobody can
read. The audit trail, events and idempotency records never held it. \`redactOpinion\` takes passages out of what is shown.

## Connected systems

An ADMIN enters a system (\`createClient\`) and hands over its id and the secret that is shown this once. It signs in by RFC 6749, client_credentials:

\`\`\`sh
curl -u "$CLIENT_ID:$SECRET" -d grant_type=client_credentials https://…/oauth/token
\`\`\`

The token holds for an hour and is sent as every other, \`Authorization: Bearer …\`. \`rotateClientSecret\` gives a further secret; two hold at once, so that the new
one can be put in place before the old one goes. \`revokeClient\` ends it.

## Issuers

The \`sub\` of a token is who somebody is to everybody who reads the audit trail or an event: let issuers give one that is no identity number. A person's
roles hang on it, so it must never be given to another. Several issuers each have a name, which stands before it, \`79:an\`.

## Guessing

Codes and secrets that are guessed wrong are counted for ten minutes: 50 tracking codes from one address, 10 secrets of one connected system from
one address, 50 secrets in all from one address. Then nothing more is tried from there, the right one neither (RATE_LIMITED, 429). Right ones are never counted.
`;
writeFileSync(new URL("../../../docs/access.md", import.meta.url), text);
