import { expect, test } from "vitest";
import { mutateOk, onSession } from "../kit/chain.ts";
import { useOffice } from "../kit/office.ts";

const office = useOffice();

test("a filtered list continues after a row that a step has taken out of it", async () => {
  const { clerk, chain } = office;
  const session = await mutateOk(clerk, "ConcludeSession", {
    ...onSession(await chain.held()),
    number: "1",
    directives: ["một", "hai", "ba", "bốn"].map((content) => ({
      kinds: ["RESOLVE"],
      content,
      leadId: chain.committee,
      dueOn: "2026-12-31",
    })),
  });
  const page = async (args: string) => {
    const { data } = await clerk(
      `query ($session: ID!) {
        directives(where: { sessionId: $session, status: ISSUED }, ${args}) {
          nodes { id content version }
          pageInfo { startCursor endCursor hasNextPage }
        }
      }`,
      { session: session.id },
    );
    return data.directives;
  };
  const first = await page("first: 1");
  const [{ id: directiveId, version: expectedVersion }] = first.nodes;
  await mutateOk(clerk, "AcknowledgeDirective", { directiveId, expectedVersion });
  const { endCursor } = first.pageInfo;
  const contents = ({ nodes }: { nodes: { content: string }[] }) =>
    nodes.map(({ content }) => content);
  const second = await page(`first: 2, after: "${endCursor}"`);
  expect([contents(second), second.pageInfo.hasNextPage]).toEqual([["hai", "ba"], true]);
  expect(contents(await page(`last: 3, before: "${endCursor}"`))).toEqual([]);
  const last = await page(`last: 2, before: "${second.pageInfo.endCursor}"`);
  expect(contents(last)).toEqual(["hai"]);
});
