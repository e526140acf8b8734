/** What stands before the first chapter. */
export const INTRO = `
# A year in a commune · Một năm ở một phường

One session of Phường Bến Thành (unit 26743) in 2026, from its plan to its end and to what the Front found half a year later, in GraphQL
alone. It holds three opinions of one speaker in one turn, two directives, one opinion escalated, one merged, one returned, one answered at
the session, one corrected answer, six ways of telling the citizen, and the wrong steps people take. Persons, numbers and matters are
invented. Every answer below is the gateway's own: a test plays the year with a clock it moves itself and compares this page.

*Một hội nghị đối thoại của phường Bến Thành trong năm 2026, từ kế hoạch đến khi đóng hồ sơ và đợt giám sát sau đó, chỉ bằng GraphQL. Người,
con số và sự việc đều do nhóm phát triển đặt ra. Mọi câu trả lời dưới đây là của chính hệ thống: một bài kiểm thử chạy lại cả năm và đối chiếu.*

## Who acts · Ai làm gì

| Who | Does | Token, on your machine (\`npm start\` first) |
| --- | --- | --- |
| the clerk · công chức văn phòng | records, classifies, gives out, closes | \`npm run --silent token -- --role CLERK --unit 26743 --subject clerk\` |
| the officer · cán bộ xử lý | handles what lies with the department | \`npm run --silent token -- --role OFFICER --unit 26743 --subject officer --organization «department»\` |
| the leader · người đứng đầu | chairs, concludes, approves, accepts | \`npm run --silent token -- --role LEADER --unit 26743 --subject leader\` |
| the deputy · cấp phó của người đứng đầu | approves what the leader wrote | \`npm run --silent token -- --role LEADER --unit 26743 --subject deputy\` |
| the Front's supervisor · cán bộ giám sát của Mặt trận | finds, recommends, confirms | \`npm run --silent token -- --role SUPERVISOR --unit 26743 --subject front\` |
| a citizen · người dân | asks by the code on the slip | none |

\`«department»\` and all else in «…» stands for an id or a code that an earlier answer gave: put yours in its place, as in step 1.2. Another
\`--subject\` is another person, and that matters: who wrote at a draft cannot approve it. On your machine the command gives the role with the
token; elsewhere an administrator gives it (\`GrantRole\`), and the token says no more than who somebody is.

Each step names a document of [\`graphql/operations/\`](../graphql/operations) and its variables. Send them from GraphiQL at
<http://localhost:4000/graphql>, or from a shell in the project's folder:

\`\`\`sh
ask() { node -e '
  const [name, variables, token] = process.argv.slice(1);
  const query = require("node:fs").readFileSync("graphql/operations/" + name + ".graphql", "utf8");
  const headers = { "content-type": "application/json", "accept-language": "en", ...(token && { authorization: "Bearer " + token }) };
  fetch("http://localhost:4000/graphql", { method: "POST", headers, body: JSON.stringify({ query, variables: JSON.parse(variables) }) })
    .then((answer) => answer.json()).then((answer) => console.log(JSON.stringify(answer, null, 2)));' "$@"; }

CLERK=$(npm run --silent token -- --role CLERK --unit 26743 --subject clerk)
ask RecordOrganization '{ "input": { "name": "Công an phường Bến Thành", "kind": "POLICE", "unitCode": "26743" } }' "$CLERK"
\`\`\`

\`→\` is the part of the answer that matters here; where one field of a list matters, the list of it. \`✗\` is a refusal, in English and
Vietnamese (\`Accept-Language\` chooses): nothing was written. \`expectedVersion\` is the version last seen.

Follow it on the days it was played: for each further day stop the system (Ctrl-C) and start it again with that day, back to an earlier one where a
chapter goes back. What was written stays, roles too; a token holds for twelve hours of that clock, so take new ones with the commands above. A
folder of its own keeps the year apart from whatever else you try, which happens today:

\`\`\`sh
DOITHOAI_DATA=.data/tutorial DOITHOAI_NOW=2026-01-12T09:00:00+07:00 npm start
\`\`\`

The sample data lie in the same ward: its bodies stand beside the four of step 1.1, and the department leads directives of the invented session,
so your worklist is longer.
`;
