import { describe, expect, test } from "vitest";
import { mutateOk, onOpinion, type Payload } from "../kit/chain.ts";
import { mutate, refusals } from "../kit/index.ts";
import { forbidden, useOffice } from "../kit/office.ts";
import { owed } from "./owed.ts";

const office = useOffice();

describe("a result that is entered again", () => {
  const entry = (assignment: object | null, more: object = {}) => ({
    unitCode: office.commune,
    channel: "LETTER",
    content: "Đường hư.",
    nature: "SUGGESTION",
    externalRef: { system: "cũ", value: office.commune },
    upsert: true,
    receivedOn: "2026-11-20",
    assignment: assignment && { organizationId: office.chain.committee, ...assignment },
    ...more,
  });
  const FIRST = { assignedOn: "2026-11-20", dueOn: "2026-11-30" };
  const ANSWERED = [
    {
      kind: "FINAL",
      content: "Đã sửa.",
      answeredOn: "2026-12-01",
      deliveries: [{ means: "LETTER", deliveredOn: "2026-12-01" }],
    },
  ];
  const recorded = async () => (await mutateOk(office.clerk, "RecordOpinion", entry(FIRST))).id;
  const state = async (id: string) =>
    ((await owed(office.clerk, id)).OPINION_RESULT as Payload | undefined)?.state;
  const EASING: [string, object | null][] = [
    ["with a later due day", { ...FIRST, dueOn: "2027-11-20" }],
    ["with a later assignment and no due day", { assignedOn: "2026-12-02", dueOn: null }],
    ["without its assignment", null],
  ];

  test.each(EASING)("%s, is eased only by a leader who gives a reason", async (_, given) => {
    const id = await recorded();
    await office.turnTo("2026-12-02");
    const { clerk, leader } = office;
    const reason = "Nhập sai.";
    expect(await refusals(leader, "RecordOpinion", entry(given))).toEqual(["REQUIRED reason"]);
    expect(await forbidden(clerk, "RecordOpinion", entry(given, { reason }))).toBe("FORBIDDEN");
    const { results } = await mutate(clerk, "RecordOpinions", { rows: [entry(given)] });
    expect(results[0].userErrors).toMatchObject([{ code: "REQUIRED", path: ["reason"] }]);
    expect(await state(id)).toBe("OVERDUE");
    expect(await refusals(leader, "RecordOpinion", entry(given, { reason }))).toEqual([]);
    expect(await state(id)).not.toBe("OVERDUE");
  });

  test.each<[string, object | null, boolean]>([
    ["a later due day needs a leader and a reason", { ...FIRST, dueOn: "2027-11-20" }, true],
    ["its end needs a reason", null, false],
  ])("before it is overdue, %s", async (_, given, needsLeader) => {
    await recorded();
    const { clerk, leader } = office;
    const reasoned = entry(given, { reason: "Nhập sai." });
    expect(await refusals(clerk, "RecordOpinion", entry(given))).toEqual(["REQUIRED reason"]);
    if (needsLeader) expect(await forbidden(clerk, "RecordOpinion", reasoned)).toBe("FORBIDDEN");
    expect(await refusals(needsLeader ? leader : clerk, "RecordOpinion", reasoned)).toEqual([]);
  });

  test.each<[string, () => object]>([
    ["the same facts", () => entry(FIRST)],
    ["another text", () => entry(FIRST, { content: "Đường hư nặng." })],
    ["an earlier due day", () => entry({ ...FIRST, dueOn: "2026-11-27" })],
    ["its answer", () => entry(FIRST, { responses: ANSWERED, resolution: "RESOLVED" })],
  ])("overdue, stays free for %s", async (_, again) => {
    await recorded();
    await office.turnTo("2026-12-02");
    expect(await refusals(office.clerk, "RecordOpinion", again())).toEqual([]);
  });

  test("the answer of an escalated opinion ends its overdue steps freely", async () => {
    const escalated = (more: object = {}) =>
      entry(null, {
        competence: "PROVINCE",
        receivedOn: "2026-10-01",
        escalation: { to: { name: "Sở Xây dựng" }, escalatedOn: "2026-10-05" },
        ...more,
      });
    const { id } = await mutateOk(office.clerk, "RecordOpinion", escalated());
    const followUp = async () =>
      ((await owed(office.clerk, id)).ESCALATION_FOLLOW_UP as Payload).state;
    expect(await followUp()).toBe("OVERDUE");
    await office.turnTo("2026-12-02");
    const answered = { responses: ANSWERED, resolution: "RESOLVED" };
    expect(await refusals(office.clerk, "RecordOpinion", escalated(answered))).toEqual([]);
    expect(await followUp()).not.toBe("OVERDUE");
  });

  test("handled since, is refused as such, not for want of a reason", async () => {
    const opinion = await mutateOk(office.clerk, "RecordOpinion", entry(null));
    const nature = "SUGGESTION";
    const step = { ...onOpinion(opinion), nature };
    const classified = await mutateOk(office.clerk, "ClassifyOpinion", step);
    await mutateOk(office.clerk, "AssignOpinion", {
      ...onOpinion(classified),
      organizationId: office.chain.committee,
    });
    expect(await refusals(office.clerk, "RecordOpinion", entry(null))).toEqual([
      "CONDITION_NOT_MET upsert",
    ]);
  });
});
