import { beforeEach, expect, test } from "vitest";
import { type Ask, done, refusals } from "./kit/index.ts";
import { useOffice } from "./kit/office.ts";

const office = useOffice();
const BUS = { code: "BUS", vi: "xe buýt", en: "buses", group: "OTHER" };

let added: string;
beforeEach(async () => {
  const { admin, commune: unitCode } = office;
  await done(admin, "AddField", { ...BUS, unitCode, expectedVersion: 0 });
  added = `${unitCode}.BUS`;
});

const fieldsOf = async (ask: Ask, unitCode: string) => {
  const { data } = await ask(
    "query ($unitCode: String!) { fields(unitCode: $unitCode) { version fields { code group } } }",
    { unitCode },
  );
  return data?.fields;
};
const entered = (fields: readonly string[], unitCode = office.commune) => ({
  unitCode,
  fields,
  channel: "LETTER",
  content: "Đề nghị thêm trạm xe buýt.",
});

test("everybody lists the shipped fields and those of the unit", async () => {
  const { version, fields } = await fieldsOf(office.gateway.anonymous, office.commune);
  expect(version).toBe(1);
  expect(fields).toContainEqual({ code: added, group: "OTHER" });
  expect(fields).toContainEqual({ code: "LAND_CERTIFICATES", group: "LAND" });
  expect(fields).toContainEqual({ code: "JUSTICE", group: "JUSTICE" });
});

test("an opinion of the unit has the field; one of another unit is refused", async () => {
  const { clerk } = office;
  const opinion = await done(clerk, "RecordOpinion", entered([added, "TRANSPORT", added]));
  const { data } = await clerk("query ($id: ID!) { opinion(id: $id) { fields } }", opinion);
  expect(data.opinion.fields).toEqual([added, "TRANSPORT"]);
  const refused = await refusals(clerk, "RecordOpinion", entered(["LAND", "99999.BUS"]));
  expect(refused).toEqual(["INVALID fields.1"]);
  expect(await refusals(clerk, "RecordOpinion", entered(["BUSES"]))).toEqual(["INVALID fields.0"]);
});

test("a session, a classification and a correction accept it", async () => {
  const { clerk, commune: unitCode } = office;
  const session = await done(clerk, "PlanSession", {
    ...{ title: "Đối thoại về xe buýt", type: "THEMATIC", heldOn: "2026-12-20" },
    ...{ unitCode, fields: [added] },
  });
  const opinion = await done(clerk, "RecordOpinion", entered([]));
  const classified = { opinionId: opinion.id, expectedVersion: 1, nature: "SUGGESTION" };
  expect(await refusals(clerk, "ClassifyOpinion", { ...classified, fields: ["X.Y"] })).toEqual([
    "INVALID fields.0",
  ]);
  await done(clerk, "ClassifyOpinion", { ...classified, fields: [added] });
  const patch = { fields: ["LAND", "99999.BUS"] };
  const correction = { opinionId: opinion.id, expectedVersion: 2, patch };
  expect(await refusals(clerk, "UpdateOpinion", correction)).toEqual(["INVALID patch.fields.1"]);
  const moved = { sessionId: session.id, expectedVersion: 1, patch: { fields: ["99999.BUS"] } };
  expect(await refusals(clerk, "UpdateSession", moved)).toEqual(["INVALID patch.fields.0"]);
});

test("a code that the unit has, a stale version and a wrong code are refused", async () => {
  const { admin, commune: unitCode } = office;
  const again = { ...BUS, unitCode, expectedVersion: 1 };
  expect(await refusals(admin, "AddField", again)).toEqual(["DUPLICATE code"]);
  expect(await refusals(admin, "AddField", { ...again, expectedVersion: 0 })).toEqual([
    "STALE_VERSION expectedVersion",
  ]);
  expect(await refusals(admin, "AddField", { ...again, code: "xe buýt" })).toEqual([
    "INVALID code",
  ]);
  expect((await fieldsOf(office.gateway.anonymous, unitCode)).version).toBe(1);
});

test("a list by the field of a unit", async () => {
  const { clerk, commune: unitCode } = office;
  const opinion = await done(clerk, "RecordOpinion", entered([added]));
  const { data } = await clerk(
    `query ($where: OpinionWhere!) { opinions(where: $where) { nodes { id } } }`,
    { where: { unitCode, field: added } },
  );
  expect(data.opinions.nodes).toContainEqual({ id: opinion.id });
});
