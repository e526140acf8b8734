import { expect, test } from "vitest";
import { mutateOk, onDeadline, onOpinion } from "./kit/chain.ts";
import { useOffice } from "./kit/office.ts";

const office = useOffice({ ownTable: true });

/** Reads the state and the notice stages of the opinion's result deadline. */
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
  return { version, state, stages: notices.map(({ stage }: { stage: string }) => stage) };
}

test("an overdue notice is withdrawn after an extension, even if met before the run", async () => {
  const { chain, gateway } = office;
  const { id } = await mutateOk(office.clerk, "AssignOpinion", {
    ...onOpinion(await chain.classified()),
    organizationId: chain.committee,
    dueOn: "2026-12-01",
  });
  await office.turnTo("2026-12-02T00:30:00+07:00");
  await gateway.overdue("2026-12-02T00:30:00+07:00");
  expect((await result(id)).stages).toContain("OVERDUE");
  await office.turnTo("2026-12-02T09:10:00+07:00");
  await mutateOk(office.leader, "ExtendDeadline", {
    ...(await onDeadline(office.leader, { id }, "OPINION_RESULT")),
    dueOn: "2026-12-20",
    reason: "Chờ kết quả đo đạc.",
  });
  await office.turnTo("2026-12-02T09:30:00+07:00");
  const drafted = await mutateOk(office.clerk, "DraftResponse", {
    ...onOpinion({ id, ...(await result(id)) }),
    kind: "FINAL",
    content: "Đã đo đạc xong.",
    resolution: "RESOLVED",
  });
  await mutateOk(office.leader, "ApproveResponse", {
    responseId: drafted.responses[0].id,
    expectedVersion: drafted.responses[0].version,
  });
  await gateway.overdue("2026-12-02T10:05:00+07:00");
  const { state, stages } = await result(id);
  expect(state).toBe("MET_ON_TIME");
  expect(stages.at(-1)).toBe("WITHDRAWN");
});
