import { describe, expect, test } from "vitest";
import { mutateOk } from "./kit/chain.ts";
import { type Ask, done, mutate, refusals } from "./kit/index.ts";
import { forbidden, useOffice } from "./kit/office.ts";

const office = useOffice();
const externalRef = () => ({ system: "findings-again", value: office.commune });
const entry = (more: object = {}) => ({
  unitCode: office.commune,
  type: "LATE",
  content: "Chậm trả lời.",
  foundOn: "2026-11-02",
  upsert: true,
  externalRef: externalRef(),
  ...more,
});
const FINDING = `query ($externalRef: ExternalRefInput!) {
  finding(externalRef: $externalRef) {
    id version type content foundOn
    unit { code }
    recommendation { content version }
    changes { nodes { event } }
  }
}`;
const look = async (ask: Ask = office.supervisor) =>
  (await ask(FINDING, { externalRef: externalRef() })).data.finding;
const TAKEN = ["EXTERNAL_REF_TAKEN externalRef"];

describe("a finding entered again under its reference", () => {
  test("is replaced as a new version with its change; equal input changes nothing", async () => {
    const { supervisor, commune } = office;
    const first = await done(supervisor, "RecordFinding", entry());
    expect(await done(supervisor, "RecordFinding", entry())).toMatchObject({
      id: first.id,
      version: 1,
    });
    const second = await done(
      supervisor,
      "RecordFinding",
      entry({ type: "VIOLATION", content: "Không trả lời.", foundOn: null }),
    );
    expect(second).toMatchObject({ id: first.id, version: 2 });
    expect(await look()).toMatchObject({
      id: first.id,
      version: 2,
      type: "VIOLATION",
      content: "Không trả lời.",
      foundOn: null,
      unit: { code: commune },
      recommendation: null,
      changes: { nodes: [{ event: "finding.recorded" }, { event: "finding.updated" }] },
    });
  });

  test("is replaced only with upsert and a reference", async () => {
    const { supervisor } = office;
    await done(supervisor, "RecordFinding", entry());
    expect(await refusals(supervisor, "RecordFinding", entry({ upsert: false }))).toEqual(TAKEN);
    expect(await refusals(supervisor, "RecordFinding", entry({ externalRef: null }))).toEqual([
      "REQUIRED externalRef",
    ]);
  });

  test("stays one finding under concurrent entries, new or existing", async () => {
    const { supervisor } = office;
    const all = async () =>
      Promise.all(
        [1, 2, 3, 4].map((i) =>
          mutate(supervisor, "RecordFinding", entry({ content: `Bản ${i}` })),
        ),
      );
    const entered = [...(await all()), ...(await all())];
    expect(entered.flatMap(({ userErrors }) => userErrors)).toEqual([]);
    expect(new Set(entered.map(({ finding }) => finding.id)).size).toBe(1);
  });

  test("returns the first answer again for the same idempotency key", async () => {
    const { supervisor } = office;
    const keyed = entry({ idempotencyKey: "findings-again-1" });
    const first = await done(supervisor, "RecordFinding", keyed);
    expect(await done(supervisor, "RecordFinding", keyed)).toEqual(first);
    expect(await refusals(supervisor, "RecordFinding", { ...keyed, content: "Khác." })).toEqual([
      "IDEMPOTENCY_KEY_REUSED idempotencyKey",
    ]);
  });
});

describe("a finding with a recommendation", () => {
  test("is not replaced; equal input returns it unchanged", async () => {
    const { supervisor, chain } = office;
    const { id } = await done(supervisor, "RecordFinding", entry());
    await mutateOk(supervisor, "IssueRecommendation", {
      findingId: id,
      expectedVersion: 1,
      content: "Trả lời dân.",
      organizationId: chain.committee,
    });
    expect(await done(supervisor, "RecordFinding", entry())).toMatchObject({ id, version: 2 });
    const { userErrors } = await mutate(supervisor, "RecordFinding", entry({ content: "Khác." }));
    expect(userErrors).toMatchObject([{ code: "CONDITION_NOT_MET", path: ["upsert"] }]);
    expect(userErrors[0].message).toContain("kiến nghị");
    expect(await look()).toMatchObject({ version: 2, content: "Chậm trả lời." });
  });

  test("accepts the recommendation within the replacing input only once", async () => {
    const { supervisor, chain } = office;
    await done(supervisor, "RecordFinding", entry());
    const asked = entry({
      content: "Chậm hai tháng.",
      recommendation: "Trả lời trước 30/11.",
      recommendedToId: chain.committee,
    });
    expect(await done(supervisor, "RecordFinding", asked)).toMatchObject({ version: 2 });
    expect(await look()).toMatchObject({
      content: "Chậm hai tháng.",
      recommendation: { content: "Trả lời trước 30/11.", version: 1 },
    });
    expect(await done(supervisor, "RecordFinding", asked)).toMatchObject({ version: 2 });
    expect(
      await refusals(supervisor, "RecordFinding", { ...asked, recommendation: "Trả lời ngay." }),
    ).toEqual(["CONDITION_NOT_MET upsert"]);
  });
});

describe("a finding of another unit or campaign", () => {
  test("keeps its reference, and moves only by a user with rights in both units", async () => {
    const { supervisor, gateway, province } = office;
    const neighbour = `${province}2`;
    await done(supervisor, "RecordFinding", entry());
    const beside = await gateway.as("SUPERVISOR", neighbour, "beside");
    expect(await refusals(beside, "RecordFinding", entry({ unitCode: neighbour }))).toEqual(TAKEN);
    expect(await forbidden(supervisor, "RecordFinding", entry({ unitCode: neighbour }))).toBe(
      "FORBIDDEN",
    );
    const above = await gateway.as("SUPERVISOR", province, "above");
    expect(await done(above, "RecordFinding", entry({ unitCode: neighbour }))).toMatchObject({
      version: 2,
    });
    expect(await look(above)).toMatchObject({ unit: { code: neighbour } });
  });

  test("is replaced only by the unit of its campaign, and keeps its campaign", async () => {
    const { gateway, clerk, province, commune } = office;
    const front = await gateway.as("SUPERVISOR", province, "front");
    const campaign = {
      title: "Giám sát",
      unitCode: province,
      supervisorId: `org_${province}.2025-07-01.FATHERLAND_FRONT`,
      from: "2026-11-01",
    };
    const { id: campaignId } = await done(front, "CreateCampaign", {
      ...campaign,
      visits: [{ unitCode: commune }],
    });
    await done(front, "RecordFinding", entry({ campaignId }));
    for (const again of [entry(), entry({ campaignId: null, content: "Phường làm tốt." })])
      expect(await refusals(clerk, "RecordFinding", again)).toEqual(TAKEN);
    expect(await refusals(clerk, "RecordFinding", entry({ campaignId }))).toEqual(TAKEN);
    expect(await refusals(front, "RecordFinding", entry())).toEqual([
      "CONFLICTING_INPUT campaignId",
    ]);
    expect(
      await done(front, "RecordFinding", entry({ campaignId, content: "Chậm hai tháng." })),
    ).toMatchObject({ version: 2 });
  });
});
