import { expect, test } from "vitest";
import { onOpinion, take } from "./kit/chain.ts";
import { useOffice } from "./kit/office.ts";

const office = useOffice({ apart: true });

/** The result that is owed on an opinion, with what was said of it. */
async function result(id: string) {
  const { data } = await office.clerk(
    `query ($id: ID!) {
      opinion(id: $id) { version deadlines { policyCode state notices { stage } } }
    }`,
    { id },
  );
  const { version, deadlines } = data.opinion;
  const { state, notices } = deadlines.find(
    ({ policyCode }: { policyCode: string }) => policyCode === "OPINION_RESULT",
  );
  return { version, state, said: notices.map(({ stage }: { stage: string }) => stage) };
}

test("extended after it was told to be overdue, and met before anybody looked again, what was told is taken back", async () => {
  const { chain, gateway } = office;
  const { id } = await take(office.clerk, "AssignOpinion", {
    ...onOpinion(await chain.classified()),
    organizationId: chain.committee,
    dueOn: "2026-12-01",
  });
  await office.turnTo("2026-12-02T00:30:00+07:00");
  await gateway.overdue("2026-12-02T00:30:00+07:00");
  expect((await result(id)).said).toContain("OVERDUE");
  await office.turnTo("2026-12-02T09:10:00+07:00");
  const deadlineId = `ddl_opn.${id.slice("opn_".length)}.OPINION_RESULT`;
  const { version } = await result(id);
  await take(office.leader, "ExtendDeadline", {
    deadlineId,
    expectedVersion: version,
    dueOn: "2026-12-20",
    reason: "Chờ kết quả đo đạc.",
  });
  await office.turnTo("2026-12-02T09:30:00+07:00");
  const drafted = await take(office.clerk, "DraftResponse", {
    ...onOpinion({ id, ...(await result(id)) }),
    kind: "FINAL",
    content: "Đã đo đạc xong.",
    resolution: "RESOLVED",
  });
  await take(office.leader, "ApproveResponse", {
    responseId: drafted.responses[0].id,
    expectedVersion: drafted.responses[0].version,
  });
  await gateway.overdue("2026-12-02T10:05:00+07:00");
  const { state, said } = await result(id);
  expect(state).toBe("MET_ON_TIME");
  expect(said.at(-1)).toBe("WITHDRAWN");
});
