import { expect, test } from "vitest";
import { mutateOk, onDirective, onSession } from "../kit/chain.ts";
import { refusals } from "../kit/index.ts";
import { useOffice } from "../kit/office.ts";
import { bodiesOf, KINDS, page, read } from "./scene.ts";

const office = useOffice();
const { bodyId, directiveTo, officerOf, sideBySide } = bodiesOf(office);

test("a lead body decides; a cooperating one reports but holds nothing up", async () => {
  const { clerk, leader, chain } = office;
  const directive = await directiveTo({
    dueOn: "2026-12-31",
    addressees: [
      { organizationId: bodyId("FATHERLAND_FRONT"), part: "COOPERATING", dueOn: "2026-12-20" },
      { organizationId: chain.committee, part: "LEAD" },
    ],
  });
  expect(await read(clerk, directive)).toMatchObject({
    lead: { id: chain.committee },
    cooperating: [{ id: bodyId("FATHERLAND_FRONT") }],
    deadlines: [
      { dueOn: "2026-12-20", owedBy: { id: bodyId("FATHERLAND_FRONT") } },
      { dueOn: "2026-12-31", owedBy: { id: chain.committee } },
    ],
  });
  const front = await officerOf("FATHERLAND_FRONT");
  expect(await page(front)).toMatchObject([{ deadline: { dueOn: "2026-12-20" } }]);
  const committee = await officerOf("PEOPLES_COMMITTEE");
  const started = await mutateOk(committee, "StartDirective", onDirective(directive));
  const reporting = { ...onDirective(started), report: "Đã xong." };
  const reported = await mutateOk(committee, "ReportDirective", reporting);
  expect(reported).toMatchObject({ status: "REPORTED" });
  const { addressees } = await read(leader, reported);
  const accepting = { ...onDirective(reported), addresseeId: addressees[1].addresseeId };
  const accepted = await mutateOk(leader, "AcceptDirective", accepting);
  expect(await read(leader, accepted)).toMatchObject({
    status: "ACCEPTED",
    openWithout: null,
    addressees: [
      { status: "ISSUED", openWithout: null, deadlines: [{ state: "CANCELLED" }] },
      { status: "ACCEPTED", deadlines: [{ state: "MET_ON_TIME" }] },
    ],
  });
  expect(await page(front)).toEqual([]);
  expect(await refusals(front, "StartDirective", onDirective(accepted))).toEqual([
    "TRANSITION_NOT_ALLOWED directiveId",
  ]);
});

test("a later notice ends what is not accepted, for all bodies", async () => {
  const { clerk, leader } = office;
  const session = await mutateOk(clerk, "ConcludeSession", {
    ...onSession(await office.chain.held()),
    directives: [{ kinds: ["SUPERVISE"], content: "Giám sát.", ...sideBySide() }],
  });
  const directive = session.directives.edges[0].node;
  const front = await officerOf("FATHERLAND_FRONT");
  const started = await mutateOk(front, "StartDirective", onDirective(directive));
  const reporting = { ...onDirective(started), report: "Đã giám sát." };
  const reported = await mutateOk(front, "ReportDirective", reporting);
  const { addressees } = await read(leader, directive);
  const accepting = { ...onDirective(reported), addresseeId: addressees[2].addresseeId };
  await mutateOk(leader, "AcceptDirective", accepting);
  await mutateOk(leader, "AmendNotice", {
    ...onSession(session),
    cancel: [{ directiveId: directive.id, reason: "Không còn phù hợp." }],
  });
  expect(await read(leader, directive)).toMatchObject({
    status: "CANCELLED",
    addressees: [
      { status: "CANCELLED", deadlines: [{ state: "CANCELLED" }] },
      { status: "CANCELLED" },
      { status: "ACCEPTED", deadlines: [{ state: "MET_ON_TIME" }] },
    ],
  });
  for (const kind of KINDS) expect(await page(await officerOf(kind))).toEqual([]);
});
