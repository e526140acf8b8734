import { expect, test } from "vitest";
import { onSession, take } from "../testkit/chain.ts";
import { mutate, refusals } from "../testkit/index.ts";
import { useOffice } from "../testkit/office.ts";

const office = useOffice();

test("of more directives than one transaction ends it is said how many it takes", async () => {
  const { clerk, leader, chain } = office;
  const directives = (count: number) =>
    Array.from({ length: count }, () => ({ kinds: ["RESOLVE"], content: "Nạo vét cống.", leadId: chain.committee, dueOn: "2026-12-31" }));
  const concluded = await take(clerk, "ConcludeSession", { ...onSession(await chain.held()), number: "1", directives: directives(30) });
  const amended = await take(leader, "AmendNotice", { ...onSession(concluded), number: "2", add: directives(10) });
  const cancel = amended.directives.nodes.map(({ id }: { id: string }) => ({ directiveId: id, reason: "Không còn phù hợp." }));
  const { userErrors } = await mutate(leader, "AmendNotice", { ...onSession(amended), number: "3", cancel });
  expect(userErrors).toMatchObject([{ code: "TOO_MANY", path: ["cancel"] }]);
  const fit = Number(/\d+/.exec(userErrors[0].message)?.[0]);
  expect(await refusals(leader, "AmendNotice", { ...onSession(amended), number: "3", cancel: cancel.slice(0, fit + 1) })).toEqual(["TOO_MANY cancel"]);
  expect(await refusals(leader, "AmendNotice", { ...onSession(amended), number: "3", cancel: cancel.slice(0, fit) })).toEqual([]);
});
