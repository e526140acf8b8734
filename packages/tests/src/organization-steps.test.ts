import { describe, expect, test } from "vitest";
import { bodiesIn, onBody } from "./kit/bodies.ts";
import { mutateOk, onOpinion, type Payload } from "./kit/chain.ts";
import { useOffice } from "./kit/office.ts";

const office = useOffice();
const { record, step, refused, officialId, standardId, shown, bodyOf } = bodiesIn(office);

describe("a standard body", () => {
  test("takes an identifier and other names, and is then found by them", async () => {
    const id = standardId();
    const named = await record(`UBND P. ${office.commune}`, {
      kind: "PEOPLES_COMMITTEE",
      officialId: officialId("29"),
      aliases: ["Ủy ban phường", `UBND phường ${office.commune}`],
    });
    expect(named).toMatchObject({
      ...{ id, version: 2, officialId: officialId("29"), aliases: ["Ủy ban phường"] },
      ...{ validFrom: "2025-07-01", validTo: null, formerNames: [], successor: null },
      viewerCan: ["updateOrganization"],
    });
    expect((await record("UỶ BAN PHƯỜNG", { kind: "PEOPLES_COMMITTEE" })).id).toBe(id);
    expect(await refused("Update", { id, version: 1 }, { patch: { officialId: null } })).toEqual([
      "STALE_VERSION expectedVersion",
    ]);
    const { auditTrail } = await bodyOf(id);
    expect(auditTrail.edges).toMatchObject([
      { node: { action: "organization.updated", fields: [{ field: "officialId" }, {}] } },
    ]);
  });

  test("keeps name, kind and days of its unit", async () => {
    const body = { id: standardId("PARTY_COMMITTEE"), version: 1 };
    const other = await record("Phòng Một");
    for (const [name, more] of [
      ["Update", { patch: { kind: "OTHER" } }],
      ["Rename", { name: "Đảng bộ" }],
      ["End", {}],
      ["Merge", { intoId: other.id }],
    ] as const)
      expect(await refused(name, body, more), name).toEqual(["CONDITION_NOT_MET organizationId"]);
  });
});

describe("a body changes", () => {
  test("its name; the former one is kept with its last day and finds it", async () => {
    const body = await record("Phòng Văn hoá");
    const renamed = await step("Rename", body, {
      name: "Phòng Văn hóa - Xã hội",
      from: "2026-11-01",
    });
    expect(renamed).toMatchObject({
      ...{ id: body.id, version: 2, name: "Phòng Văn hóa - Xã hội", aliases: ["Phòng Văn hoá"] },
      formerNames: [{ name: "Phòng Văn hoá", to: "2026-10-31" }],
    });
    for (const name of ["PHÒNG VĂN HÓA", "Phòng văn hoá – xã hội"])
      expect((await record(name)).id).toBe(body.id);
    const other = await record("Phòng Nội vụ");
    expect(await refused("Rename", other, { name: "phòng văn hóa" })).toEqual(["DUPLICATE name"]);
    expect(await refused("Rename", other, { name: "Phòng X", from: "2026-11-24" })).toEqual([
      "NOT_IN_FUTURE from",
    ]);
    expect(await refused("Rename", renamed, { name: "Phòng Y", from: "2026-10-31" })).toEqual([
      "CONFLICTING_INPUT from",
    ]);
    const spelled = await step("Rename", renamed, { name: "PHÒNG VĂN HÓA – XÃ HỘI" });
    expect(spelled.formerNames).toEqual(renamed.formerNames);
    const back = await step("Rename", spelled, { name: "Phòng Văn hóa" });
    expect(back.formerNames).toEqual([{ name: "PHÒNG VĂN HÓA – XÃ HỘI", to: "2026-11-22" }]);
    expect((await record("Phòng Văn hóa - Xã hội")).id).toBe(body.id);
  });

  test("it ends, and the end is taken back", async () => {
    const body = await record("Ban Bầu cử", { kind: "OTHER" });
    const early = { patch: { validFrom: "2026-10-01", validTo: "2026-09-01" } };
    expect(await refused("Update", body, early)).toEqual(["CONFLICTING_INPUT patch.validTo"]);
    const ended = await step("End", body, { lastDay: "2026-11-20", reason: "Hết nhiệm vụ." });
    expect(ended).toMatchObject({ validTo: "2026-11-20", successor: null });
    expect(ended.viewerCan).not.toContain("endOrganization");
    expect(await refused("End", ended)).toEqual(["CONDITION_NOT_MET organizationId"]);
    const listed = async (where: object) =>
      (
        await shown("UnitBodies", {
          where: { unitCode: office.commune, kinds: ["OTHER"], ...where },
        })
      ).organizations.edges.length;
    expect(await listed({})).toBe(0);
    expect(await listed({ on: "2026-11-20" })).toBe(1);
    expect(await listed({ name: "ban bầu cử" })).toBe(1);
    expect(await step("Update", ended, { patch: { validTo: null } })).toMatchObject({
      validTo: null,
    });
    expect(await listed({})).toBe(1);
  });

  test("the version decides, and a key repeats the first result", async () => {
    const body = await record("Phòng Hai");
    const input = onBody(body, { name: "Phòng Ba", idempotencyKey: `rename-${office.commune}` });
    const first = await mutateOk(office.clerk, "RenameOrganization", input);
    expect(await mutateOk(office.clerk, "RenameOrganization", input)).toEqual(first);
    expect(await refused("Rename", body, { name: "Phòng Bốn" })).toEqual([
      "STALE_VERSION expectedVersion",
    ]);
  });
});

describe("a body is merged into another", () => {
  test("which takes over its open work, its officers and its name", async () => {
    const { gateway, clerk, chain, commune } = office;
    const [body, into] = [await record("Phòng Tài nguyên"), await record("Phòng Kinh tế")];
    const opinion = await mutateOk(clerk, "AssignOpinion", {
      ...onOpinion(await chain.classified()),
      organizationId: body.id,
    });
    const merged = await step("Merge", body, { intoId: into.id, reason: "Sáp nhập." });
    expect(merged).toMatchObject({
      ...{ version: 2, validTo: "2026-11-22", successor: { id: into.id } },
      viewerCan: ["updateOrganization"],
    });
    const officer = await gateway.as("OFFICER", commune, "officer", into.id);
    const { data } = await officer("{ worklist(first: 10) { nodes { subject { id } } } }");
    expect(data.worklist.nodes).toEqual([{ subject: { id: opinion.id } }]);
    for (const id of [body.id, into.id]) {
      const { deadlines } = (
        await clerk(
          `query ($id: ID!) { deadlines(where: { organizationId: $id }) {
            nodes { policyCode owedBy { id } heir { id } } } }`,
          { id },
        )
      ).data;
      expect(
        deadlines.nodes.filter((node: Payload) => node.policyCode === "OPINION_RESULT"),
      ).toEqual([{ policyCode: "OPINION_RESULT", owedBy: { id: body.id }, heir: { id: into.id } }]);
    }
    expect(await mutateOk(officer, "AcceptOpinion", onOpinion(opinion))).toMatchObject({
      status: "IN_PROGRESS",
    });
    expect((await record("Phòng Tài nguyên")).id).toBe(into.id);
    expect((await record("Phòng Tài nguyên", { unitOn: "2026-11-22" })).id).toBe(body.id);
    expect(await refused("Merge", merged, { intoId: standardId() })).toEqual([
      "CONDITION_NOT_MET organizationId",
    ]);
    const taking = await bodyOf(into.id);
    expect(await refused("Merge", taking, { intoId: body.id })).toEqual([
      "CONDITION_NOT_MET intoId",
    ]);
    expect(await refused("Merge", taking, { intoId: into.id })).toEqual([
      "CONFLICTING_INPUT intoId",
    ]);
    const last = await step("Merge", taking, { intoId: standardId() });
    expect(last.successor.id).toBe(standardId());
    expect((await bodyOf(body.id)).successor.id).toBe(standardId());
    const heir = await gateway.as("OFFICER", commune, "heir", standardId());
    const work = await heir("{ worklist(first: 10) { nodes { subject { id } } } }");
    expect(work.data.worklist.nodes).toEqual([{ subject: { id: opinion.id } }]);
  });

  test("needs the role in both units", async () => {
    const { gateway, admin } = office;
    const body = await record("Phòng Năm");
    const other = await mutateOk(admin, "RecordOrganization", {
      ...{ name: `Phòng ${office.commune}`, kind: "DEPARTMENT", unitCode: "26758" },
    });
    const input = onBody(body, { intoId: other.id });
    const { errors } = await gateway.as("CLERK", office.commune, "clerk").then((ask) =>
      ask(
        `mutation ($input: MergeOrganizationInput!) {
            mergeOrganization(input: $input) { userErrors { code } } }`,
        { input },
      ),
    );
    expect(errors).toMatchObject([{ extensions: { code: "FORBIDDEN" } }]);
    expect(await mutateOk(admin, "MergeOrganization", input)).toMatchObject({
      successor: { id: other.id },
    });
  });
});
