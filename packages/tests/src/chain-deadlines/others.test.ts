import { describe, expect, test } from "vitest";
import { mutateOk, onDirective, onRecommendation, onSession } from "../kit/chain.ts";
import { refusals } from "../kit/index.ts";
import { useOffice } from "../kit/office.ts";
import { owed } from "./owed.ts";

const office = useOffice();

describe("a session", () => {
  test("is announced 7 days ahead, concluded and published in 10 days", async () => {
    const { clerk, chain } = office;
    const planned = await chain.planned();
    expect(await owed(clerk, planned.id)).toMatchObject({
      SESSION_ANNOUNCE: { startedOn: "2026-12-20", dueOn: "2026-12-13", state: "ON_TRACK" },
    });
    const announced = await mutateOk(clerk, "AnnounceSession", {
      ...onSession(planned),
      place: "Hội trường",
      howToAttend: "Đến trực tiếp.",
    });
    expect((await owed(clerk, planned.id)).SESSION_ANNOUNCE).toMatchObject({
      metOn: "2026-11-23",
      state: "MET_ON_TIME",
    });
    await office.turnTo("2026-12-20");
    const started = await mutateOk(office.clerk, "StartSession", onSession(announced));
    const held = await mutateOk(office.clerk, "HoldSession", {
      ...onSession(started),
      attendance: 90,
      reportedCounts: [{ unit: "TURN", count: 0 }],
    });
    expect(await owed(office.clerk, planned.id)).toMatchObject({
      CONCLUSION_NOTICE: {
        startedOn: "2026-12-20",
        dueOn: "2026-12-30",
        owedBy: { id: chain.committee },
      },
      SESSION_RESULT_PUBLISH: { startedOn: "2026-12-20", dueOn: "2026-12-30" },
    });
    await office.turnTo("2026-12-31");
    const concluded = await mutateOk(office.clerk, "ConcludeSession", {
      ...onSession(held),
      noDirectiveReason: "Đã giải thích.",
      issuedOn: "2026-12-29",
    });
    await mutateOk(office.clerk, "PublishSession", { ...onSession(concluded) });
    expect(await owed(office.clerk, planned.id)).toMatchObject({
      CONCLUSION_NOTICE: { metOn: "2026-12-29", metRecordedOn: "2026-12-31", state: "MET_ON_TIME" },
      SESSION_RESULT_PUBLISH: { metOn: "2026-12-31", state: "MET_LATE" },
    });
  });

  test("needs a new announcement when postponed and owes nothing when cancelled", async () => {
    const { clerk, chain } = office;
    const announced = await chain.announced();
    const postponed = await mutateOk(clerk, "PostponeSession", {
      ...onSession(announced),
      reason: "Bão.",
      heldOn: "2027-01-20",
    });
    expect(await owed(clerk, announced.id)).toMatchObject({
      SESSION_ANNOUNCE: { state: "MET_ON_TIME" },
      "SESSION_ANNOUNCE~2": { startedOn: "2027-01-20", dueOn: "2027-01-13", state: "ON_TRACK" },
    });
    await mutateOk(clerk, "AnnounceSession", onSession(postponed));
    expect((await owed(clerk, announced.id))["SESSION_ANNOUNCE~2"]).toMatchObject({
      state: "MET_ON_TIME",
    });
    const planned = await chain.planned();
    await mutateOk(clerk, "CancelSession", { ...onSession(planned), reason: "Gộp." });
    expect((await owed(clerk, planned.id)).SESSION_ANNOUNCE).toMatchObject({ state: "CANCELLED" });
  });

  test("owes nothing while postponed without a day, and no conclusion before", async () => {
    const { clerk, commune } = office;
    const planned = await mutateOk(clerk, "PlanSession", {
      title: "Đối thoại",
      type: "PERIODIC",
      unitCode: commune,
      heldOn: "2026-12-20",
      conclusionDueOn: "2026-12-28",
    });
    expect(Object.keys(await owed(clerk, planned.id))).toEqual(["SESSION_ANNOUNCE"]);
    const postponed = await mutateOk(clerk, "PostponeSession", {
      ...onSession(planned),
      reason: "Bão.",
    });
    expect(await owed(clerk, planned.id)).toMatchObject({
      SESSION_ANNOUNCE: { state: "CANCELLED" },
    });
    await mutateOk(clerk, "UpdateSession", {
      ...onSession(postponed),
      patch: { heldOn: "2027-01-20", conclusionDueOn: null },
    });
    expect(await owed(clerk, planned.id)).toMatchObject({
      "SESSION_ANNOUNCE~2": { dueOn: "2027-01-13", state: "ON_TRACK" },
    });
  });

  test("counts as announced late when it is moved to an earlier day", async () => {
    const { clerk, chain } = office;
    const announced = await chain.announced();
    await mutateOk(clerk, "UpdateSession", {
      ...onSession(announced),
      patch: { heldOn: "2026-11-27" },
    });
    expect(await owed(clerk, announced.id)).toMatchObject({
      SESSION_ANNOUNCE: { startedOn: "2026-11-27", dueOn: "2026-11-20", state: "MET_LATE" },
    });
  });

  test("cannot be published from a future day or from before it was held", async () => {
    const { clerk, chain } = office;
    const concluded = await chain.concludedEmpty();
    for (const [from, code] of [
      ["2026-12-25", "NOT_IN_FUTURE from"],
      ["2026-11-20", "CONFLICTING_INPUT from"],
    ])
      expect(await refusals(clerk, "PublishSession", { ...onSession(concluded), from })).toEqual([
        code,
      ]);
  });

  test("owes nothing when it is internal, and neither do its opinions", async () => {
    const { clerk, commune } = office;
    const meeting = await mutateOk(clerk, "RecordSession", {
      title: "Sinh hoạt chuyên đề",
      type: "INTERNAL",
      unitCode: commune,
      heldOn: "2026-11-10",
    });
    const paper = await mutateOk(clerk, "RecordOpinion", {
      sessionId: meeting.id,
      channel: "SPOKEN",
      content: "Tham luận.",
    });
    expect([await owed(clerk, meeting.id), await owed(clerk, paper.id)]).toEqual([{}, {}]);
  });
});

test("a report meets the deadline of a directive until it is returned", async () => {
  const { clerk, leader, chain } = office;
  const reported = await chain.reported();
  expect((await owed(clerk, reported.id)).DIRECTIVE_DUE).toMatchObject({
    label: { vi: "thực hiện ý kiến chỉ đạo", en: "carrying out a directive" },
    dueOn: "2026-12-31",
    metOn: "2026-11-23",
    state: "MET_ON_TIME",
  });
  const returned = await mutateOk(leader, "ReturnDirective", {
    ...onDirective(reported),
    reason: "Chưa có ảnh nghiệm thu.",
  });
  expect((await owed(clerk, reported.id)).DIRECTIVE_DUE).toMatchObject({
    metOn: null,
    state: "ON_TRACK",
  });
  await office.turnTo("2027-01-04");
  await mutateOk(office.clerk, "ReportDirective", { ...onDirective(returned), report: "Đã xong." });
  expect((await owed(office.clerk, reported.id)).DIRECTIVE_DUE).toMatchObject({
    metOn: "2027-01-04",
    state: "MET_LATE",
  });
});

test("a report that nobody accepted does not count for a cancelled directive", async () => {
  const { leader, chain } = office;
  const reported = await chain.reported();
  const { data } = await leader("query ($id: ID!) { session(id: $id) { id version } }", {
    id: `ses_${reported.id.slice(4).split(".")[0]}`,
  });
  await mutateOk(leader, "AmendNotice", {
    ...onSession(data.session),
    cancel: [{ directiveId: reported.id, reason: "Không còn cần." }],
  });
  expect((await owed(leader, reported.id)).DIRECTIVE_DUE).toMatchObject({
    state: "CANCELLED",
    metOn: null,
  });
});

test("a recommendation needs a reply in 15 working days from its receipt", async () => {
  const { chain } = office;
  const issued = await chain.issued();
  const received = await mutateOk(office.clerk, "ReceiveRecommendation", {
    ...onRecommendation(issued),
  });
  expect(await owed(office.clerk, issued.id)).toMatchObject({
    RECOMMENDATION_REPLY: {
      startedOn: "2026-11-23",
      dueOn: "2026-12-15",
      owedBy: { id: chain.committee },
    },
  });
  await office.turnTo("2026-12-16");
  await mutateOk(office.clerk, "ReplyToRecommendation", {
    ...onRecommendation(received),
    content: "Phường tiếp thu.",
    repliedOn: "2026-12-15",
  });
  expect((await owed(office.clerk, issued.id)).RECOMMENDATION_REPLY).toMatchObject({
    metOn: "2026-12-15",
    metRecordedOn: "2026-12-16",
    state: "MET_ON_TIME",
  });
});
