import { expect, test } from "vitest";
import { done } from "../kit/ask.ts";
import { mutateOk, onOpinion, onSession } from "../kit/chain.ts";
import { useOffice } from "../kit/office.ts";

const office = useOffice();

test("an opinion sent ahead of a cancelled session is public once it is answered", async () => {
  const { clerk, leader, chain, gateway, commune } = office;
  const announced = await chain.announced();
  const session = await mutateOk(clerk, "OpenCollection", onSession(announced));
  const ahead = async (nature: string, answered: boolean) => {
    const classified = await mutateOk(clerk, "ClassifyOpinion", {
      ...onOpinion(
        await done(clerk, "RecordOpinion", {
          sessionId: session.id,
          channel: "PRE_SESSION",
          content: "Hẻm 12 ngập.",
        }),
      ),
      nature,
    });
    if (!answered) return classified.id;
    const { id, responses } = await mutateOk(clerk, "DraftResponse", {
      ...onOpinion(
        await mutateOk(clerk, "AssignOpinion", {
          ...onOpinion(classified),
          organizationId: chain.committee,
        }),
      ),
      kind: "FINAL",
      content: "Phường đã nạo vét cống.",
      resolution: "RESOLVED",
    });
    const [draft] = responses;
    await mutateOk(leader, "ApproveResponse", {
      responseId: draft.id,
      expectedVersion: draft.version,
    });
    return id;
  };
  const answered = await ahead("SUGGESTION", true);
  const open = await ahead("SUGGESTION", false);
  const denunciation = await ahead("DENUNCIATION", false);
  const look = async () => {
    const { data } = await gateway.anonymous(
      "query ($ids: [ID!]!, $session: ID!, $unit: String!) { nodes(ids: $ids) { id } " +
        "session(id: $session) { opinions { nodes { id } } } " +
        "opinions(where: { unitCode: $unit }) { nodes { id responses { content } } } }",
      { ids: [answered, open, denunciation], session: session.id, unit: commune },
    );
    return data;
  };
  expect(await look()).toEqual({
    nodes: [null, null, null],
    session: { opinions: { nodes: [] } },
    opinions: { nodes: [] },
  });
  await mutateOk(clerk, "CancelSession", { ...onSession(session), reason: "Bão." });
  expect(await look()).toEqual({
    nodes: [{ id: answered }, null, null],
    session: { opinions: { nodes: [{ id: answered }] } },
    opinions: { nodes: [{ id: answered, responses: [{ content: "Phường đã nạo vét cống." }] }] },
  });
});
