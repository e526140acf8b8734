/** The text before the first chapter. */
export const INTRO = `
# A year in a commune · Một năm ở một phường

This page follows one session of Phường Bến Thành (unit 26743) in 2026 through GraphQL alone: from
its plan to its close, and to the supervision half a year later. It shows:

- three opinions of one speaker in one turn, and two directives;
- one opinion escalated, one merged, one returned, and one answered at the session;
- one corrected response, and six ways to notify a citizen;
- common mistakes, and how the system refuses them.

Persons, numbers and matters are invented. Every answer below is the gateway's own. A test plays the
year with its own clock and compares the answers with this page.

*Một hội nghị đối thoại của phường Bến Thành trong năm 2026, từ kế hoạch đến khi đóng hồ sơ và đợt
giám sát sau đó, chỉ bằng GraphQL. Người, con số và sự việc đều do nhóm phát triển đặt ra. Mọi câu
trả lời dưới đây là của chính hệ thống: một bài kiểm thử chạy lại cả năm và đối chiếu.*

## Roles · Ai làm gì

| Person | Does | Token, on your machine (\`npm start\` first) |
| --- | --- | --- |
| the clerk · công chức văn phòng | records, classifies, assigns, closes | \`npm run --silent \
token -- --role CLERK --unit 26743 --subject clerk\` |
| the officer · cán bộ xử lý | handles the department's opinions and directives | \`npm run \
--silent token -- --role OFFICER --unit 26743 --subject officer --organization «department»\` |
| the leader · người đứng đầu | chairs, concludes, approves, accepts | \`npm run --silent token -- \
--role LEADER --unit 26743 --subject leader\` |
| the deputy · cấp phó của người đứng đầu | approves responses that the leader drafted | \`npm run \
--silent token -- --role LEADER --unit 26743 --subject deputy\` |
| the Front's supervisor · cán bộ giám sát của Mặt trận | records findings, recommends, confirms | \
\`npm run --silent token -- --role SUPERVISOR --unit 26743 --subject front\` |
| a citizen · người dân | queries with the code on the slip | none |

\`«department»\` and every other text in «…» is an id or a code from an earlier answer. Replace it
with yours, as in step 1.2. Another \`--subject\` is another person. This matters: a drafter of a
response cannot approve it. On your machine the command grants the role and prints the token. On a
deployed stage, an administrator grants the role (\`GrantRole\`), and the token proves only the
subject.

Each step names a document of
[\`graphql/published/operations/\`](../graphql/published/operations) and its variables. Send them
from GraphiQL at <http://localhost:4000/graphql>, or from a shell in the project's folder:

\`\`\`sh
ask() { node -e '
  const [name, variables, token] = process.argv.slice(1);
  const folder = "graphql/published/operations/";
  const query = require("node:fs").readFileSync(folder + name + ".graphql", "utf8");
  const headers = { "content-type": "application/json", "accept-language": "en", ...(token && { \
authorization: "Bearer " + token }) };
  fetch("http://localhost:4000/graphql", { method: "POST", headers, body: JSON.stringify({ query, \
variables: JSON.parse(variables) }) })
    .then((answer) => answer.json()).then((answer) => console.log(JSON.stringify(answer, null, \
2)));' "$@"; }

CLERK=$(npm run --silent token -- --role CLERK --unit 26743 --subject clerk)
ask RecordOrganization '{ "input": { "name": "Công an phường Bến Thành", "kind": "POLICE", \
"unitCode": "26743" } }' "$CLERK"
\`\`\`

\`→\` is the part of the answer that matters here. Where one field of a list matters, it is the list
of that field. \`✗\` is a refusal, in English and Vietnamese (\`Accept-Language\` selects the \
language).
A refusal writes nothing. \`expectedVersion\` is the version last seen.

Follow each step on the day on which it was played. For each further day, set the clock,
also where a chapter goes back to an earlier day. Written data and roles remain. A token is valid
for twelve hours of that clock, so get new tokens with the commands above. A separate data folder
keeps this year apart from your other tests, which run in the present:

\`\`\`sh
DOITHOAI_DATA=.data/tutorial npm start
npm run --silent sandbox -- clock 2026-01-12T09:00:00+07:00
\`\`\`

The sample data is in the same ward. So you see its bodies beside the four of step 1.1. The
department also leads directives of the invented session, so your worklist is longer.
`;
