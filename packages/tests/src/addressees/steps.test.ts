import { expect, test } from "vitest";
import { mutateOk, type Payload } from "../kit/chain.ts";
import { type Ask, mutate, refusals } from "../kit/index.ts";
import { useOffice } from "../kit/office.ts";
import { bodiesOf, KINDS, page, read } from "./scene.ts";

const office = useOffice();
const { bodyId, directiveTo, officerOf, sideBySide } = bodiesOf(office);

test("three bodies side by side each acknowledge, report and are accepted", async () => {
  const { gateway, leader, commune } = office;
  const directive = await directiveTo(sideBySide());
  const officers = await Promise.all(KINDS.map(officerOf));
  const [party, committee, front] = officers;
  if (!party || !committee || !front) throw new Error("three officers");
  expect(await read(office.clerk, directive)).toMatchObject({
    status: "ISSUED",
    lead: null,
    cooperating: [],
    addressees: KINDS.map((kind, i) => ({
      body: { id: bodyId(kind) },
      part: "RESPONSIBLE",
      status: "ISSUED",
      statusLabel: { en: "issued" },
      openWithout: null,
      deadlines: [{ dueOn: i === 2 ? "2026-12-10" : "2026-12-31", state: "ON_TRACK" }],
    })),
  });
  // Each body has the matter on its worklist, with its own day.
  expect(await page(front)).toMatchObject([
    { subject: { id: directive.id }, deadline: { dueOn: "2026-12-10" } },
  ]);
  expect(await page(party)).toMatchObject([{ body: { id: bodyId("PARTY_COMMITTEE") } }]);

  // The step of an officer is for his or her own body.
  let { version } = directive;
  const step = async (ask: Ask, name: string, more: object = {}): Promise<Payload> => {
    const input = { directiveId: directive.id, expectedVersion: version, ...more };
    const after = await mutateOk(ask, name, input);
    version = after.version;
    return after;
  };
  expect(await step(party, "AcknowledgeDirective")).toMatchObject({ status: "ACKNOWLEDGED" });
  for (const ask of officers) await step(ask, "StartDirective");
  const first = await step(party, "ReportDirective", { report: "Đã họp chi bộ." });
  expect(first).toMatchObject({ status: "IN_PROGRESS" });
  expect(await read(party, directive)).toMatchObject({
    progress: { reportedOn: null },
    addressees: [
      {
        status: "REPORTED",
        progress: { report: "Đã họp chi bộ." },
        openWithout: "WAITS_FOR_ACCEPTANCE",
        deadlines: [{ state: "MET_ON_TIME" }],
      },
      { status: "IN_PROGRESS", deadlines: [{ state: "ON_TRACK" }] },
      { status: "IN_PROGRESS" },
    ],
  });
  expect(await page(party)).toEqual([]);
  expect(await page(committee)).toHaveLength(1);
  for (const ask of [committee, front])
    await step(ask, "ReportDirective", { report: "Đã thông tin." });
  const reported = await read(leader, directive);
  expect(reported).toMatchObject({ status: "REPORTED", progress: { reportedOn: "2026-11-23" } });
  expect(reported.viewerCan).toEqual(
    expect.arrayContaining(["acceptDirective", "returnDirective"]),
  );

  // The chair names the body, sends one back and accepts the others.
  const accepting = { directiveId: directive.id, expectedVersion: version };
  expect(await refusals(leader, "AcceptDirective", accepting)).toEqual(["REQUIRED addresseeId"]);
  const [{ userErrors }] = [await mutate(leader, "AcceptDirective", accepting)];
  expect(userErrors[0].message).toContain(reported.addressees[1].addresseeId);
  const unknown = { ...accepting, addresseeId: `${directive.id}.a9` };
  expect(await refusals(leader, "AcceptDirective", unknown)).toEqual(["NOT_FOUND addresseeId"]);
  const at = (i: number) => ({ addresseeId: reported.addressees[i].addresseeId });
  expect(await step(leader, "ReturnDirective", { ...at(1), reason: "Chưa có ảnh." })).toMatchObject(
    { status: "IN_PROGRESS" },
  );
  for (const i of [0, 2]) await step(leader, "AcceptDirective", at(i));
  expect(await read(leader, directive)).toMatchObject({
    status: "IN_PROGRESS",
    returnedReports: [{ reason: "Chưa có ảnh." }],
    addressees: [
      { status: "ACCEPTED", returnedReports: [], allowedTransitions: [] },
      { status: "IN_PROGRESS", returnedReports: [{ reason: "Chưa có ảnh." }] },
      { status: "ACCEPTED" },
    ],
  });
  await step(committee, "ReportDirective", { report: "Đã xong, kèm ảnh." });
  // The one who reported for this body cannot accept; another report does not matter.
  const both = await gateway.as("LEADER", commune, "both");
  const done = await step(both, "AcceptDirective", at(1));
  expect(done).toMatchObject({ status: "ACCEPTED" });
  expect((await read(leader, directive)).allowedTransitions).toEqual([]);
});

test("the one who reported for a body cannot accept it, but may accept another", async () => {
  const { leader } = office;
  const directive = await directiveTo(sideBySide());
  const { addressees } = await read(leader, directive);
  let { version } = directive;
  const step = async (name: string, i: number, more: object = {}) => {
    const input = { directiveId: directive.id, expectedVersion: version };
    const addresseeId = addressees[i].addresseeId;
    ({ version } = await mutateOk(leader, name, { ...input, addresseeId, ...more }));
  };
  await step("StartDirective", 0);
  await step("ReportDirective", 0, { report: "Đã họp." });
  const input = { directiveId: directive.id, expectedVersion: version };
  expect(
    await refusals(leader, "AcceptDirective", { ...input, addresseeId: addressees[0].addresseeId }),
  ).toEqual(["CONDITION_NOT_MET directiveId"]);
  const front = await officerOf("FATHERLAND_FRONT");
  ({ version } = await mutateOk(front, "StartDirective", input));
  const reporting = { directiveId: directive.id, expectedVersion: version, report: "Xong." };
  ({ version } = await mutateOk(front, "ReportDirective", reporting));
  await step("AcceptDirective", 2);
});
