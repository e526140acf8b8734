import { expect, test } from "vitest";
import { mutateOk, onSession } from "./kit/chain.ts";
import { anOpinion, done, mutate, refusals } from "./kit/index.ts";
import { useOffice } from "./kit/office.ts";

const office = useOffice();

test("an announcement less than 7 days ahead succeeds with a warning", async () => {
  const { commune, clerk } = office;
  const planned = await mutateOk(clerk, "PlanSession", {
    title: "Đối thoại",
    type: "PERIODIC",
    unitCode: commune,
    heldOn: "2026-11-29",
  });
  const announcement = {
    ...onSession(planned),
    place: "Hội trường",
    howToAttend: "Đến trực tiếp.",
  };
  expect(await mutate(clerk, "AnnounceSession", announcement)).toMatchObject({
    session: { status: "ANNOUNCED", announcedOn: "2026-11-23" },
    warnings: [
      {
        code: "SHORT_NOTICE",
        message: "thông báo muộn hơn thời hạn quy định trước ngày đối thoại",
      },
    ],
  });
  const early = await mutateOk(clerk, "PlanSession", {
    title: "Đối thoại",
    type: "PERIODIC",
    unitCode: commune,
    heldOn: "2026-11-30",
  });
  expect(
    await mutate(clerk, "AnnounceSession", { ...announcement, ...onSession(early) }),
  ).toMatchObject({ warnings: [] });
});

test("a session without a day is not announced, and the message names the condition", async () => {
  const { commune, clerk } = office;
  const planned = await mutateOk(clerk, "PlanSession", {
    title: "Đối thoại",
    type: "PERIODIC",
    unitCode: commune,
  });
  const { userErrors } = await mutate(clerk, "AnnounceSession", {
    ...onSession(planned),
    place: "Hội trường",
    howToAttend: "Đến trực tiếp.",
  });
  const message =
    "Chưa đủ điều kiện: phải có ngày, địa điểm và cách tham dự; còn thiếu: ngày tổ chức.";
  expect(userErrors).toMatchObject([{ code: "CONDITION_NOT_MET", path: ["sessionId"], message }]);
});

test("a session that starts early is held today; spoken opinions wait until then", async () => {
  const { clerk, chain } = office;
  const collecting = await mutateOk(clerk, "OpenCollection", onSession(await chain.announced()));
  expect(await refusals(clerk, "RecordOpinion", anOpinion(collecting.id))).toEqual([
    "CONDITION_NOT_MET channel",
  ]);
  await done(clerk, "RecordOpinion", anOpinion(collecting.id, { channel: "WEB_PORTAL" }));
  const started = await mutateOk(clerk, "StartSession", onSession(collecting));
  expect(started).toMatchObject({ status: "IN_SESSION", heldOn: "2026-11-23" });
  await done(clerk, "RecordOpinion", anOpinion(started.id));
});

test("a postponed session keeps its reason and can be announced again", async () => {
  const { clerk, chain } = office;
  const postponed = await mutateOk(clerk, "PostponeSession", {
    ...onSession(await chain.announced()),
    reason: "Bão số 12.",
    heldOn: "2026-12-27",
  });
  expect(postponed).toMatchObject({
    status: "POSTPONED",
    statusReason: "Bão số 12.",
    heldOn: "2026-12-27",
  });
  expect(await refusals(clerk, "StartSession", onSession(postponed))).toEqual([
    "TRANSITION_NOT_ALLOWED sessionId",
  ]);
  expect(await mutateOk(clerk, "AnnounceSession", onSession(postponed))).toMatchObject({
    status: "ANNOUNCED",
    heldOn: "2026-12-27",
  });
});

test("a session postponed without a new day is not found by its former day", async () => {
  const { clerk, chain, commune, gateway } = office;
  const postponed = await mutateOk(clerk, "PostponeSession", {
    ...onSession(await chain.announced()),
    reason: "Bão số 12.",
  });
  const SHOWN = "id status heldOn awaitsDay formerHeldOn";
  const read = async () =>
    (
      await gateway.anonymous(`query ($id: ID!) { session(id: $id) { ${SHOWN} } }`, {
        id: postponed.id,
      })
    ).data.session;
  const found = async (where: object) =>
    (
      await gateway.anonymous(
        `query ($where: SessionWhere!) { sessions(where: $where) { nodes { ${SHOWN} } } }`,
        { where: { unitCode: commune, ...where } },
      )
    ).data.sessions.nodes;
  const shown = {
    id: postponed.id,
    status: "POSTPONED",
    heldOn: null,
    awaitsDay: true,
    formerHeldOn: "2026-12-20",
  };
  expect(await read()).toEqual(shown);
  expect(await found({})).toEqual([shown]);
  expect(await found({ heldFrom: "2026-12-20", heldTo: "2026-12-20" })).toEqual([]);
  const { userErrors } = await mutate(clerk, "AnnounceSession", onSession(postponed));
  expect(userErrors).toMatchObject([
    {
      code: "CONDITION_NOT_MET",
      message: expect.stringContaining(
        "còn thiếu: ngày tổ chức; hội nghị đã hoãn nên cần ngày mới",
      ),
    },
  ]);
  await mutateOk(clerk, "AnnounceSession", { ...onSession(postponed), heldOn: "2026-12-27" });
  expect(await read()).toMatchObject({
    heldOn: "2026-12-27",
    awaitsDay: false,
    formerHeldOn: null,
  });
  expect(await found({ heldFrom: "2026-12-27" })).toHaveLength(1);
});

test("an upsert replaces neither opinions of a closed session nor a planned session", async () => {
  const { commune, clerk, chain } = office;
  const session = await chain.held();
  const externalRef = { system: "portal", value: commune };
  const entry = anOpinion(session.id, { externalRef, rejection: { reason: "UNCLEAR" } });
  await done(clerk, "RecordOpinion", entry);
  const explained = await mutateOk(clerk, "ExplainDifference", {
    ...onSession(session),
    explanation: "Nhập bổ sung.",
  });
  const concluded = await mutateOk(clerk, "ConcludeSession", {
    ...onSession(explained),
    noDirectiveReason: "Không có.",
  });
  await mutateOk(
    clerk,
    "CloseSession",
    onSession(await mutateOk(clerk, "PublishSession", onSession(concluded))),
  );
  const upsert = anOpinion(session.id, { externalRef, upsert: true, content: "Khác." });
  expect(await refusals(clerk, "RecordOpinion", upsert)).toEqual([
    "TRANSITION_NOT_ALLOWED sessionId",
  ]);
  expect(await done(clerk, "RecordOpinion", { ...entry, upsert: true })).toMatchObject({
    version: 1,
  });
  const plan = {
    title: "Đối thoại",
    type: "PERIODIC",
    unitCode: commune,
    externalRef: { system: "portal", value: commune },
  };
  await done(clerk, "PlanSession", plan);
  expect(
    await refusals(clerk, "RecordSession", { ...plan, upsert: true, attendance: 100 }),
  ).toEqual(["TRANSITION_NOT_ALLOWED externalRef"]);
});

test("an announced session keeps its place and has no attendance", async () => {
  const { clerk, chain } = office;
  const announced = await chain.announced();
  expect(
    await refusals(clerk, "UpdateSession", { ...onSession(announced), patch: { place: null } }),
  ).toEqual(["CONDITION_NOT_MET patch"]);
  expect(
    await refusals(clerk, "UpdateSession", { ...onSession(announced), patch: { attendance: 9 } }),
  ).toEqual(["CONDITION_NOT_MET patch"]);
  expect(
    await refusals(clerk, "PostponeSession", {
      ...onSession(announced),
      reason: "Bão.",
      heldOn: "2026-01-01",
    }),
  ).toEqual(["TOO_SMALL heldOn"]);
});

test("a duplicate count is refused when the session is held", async () => {
  const { clerk, chain } = office;
  const count = { channel: "SPOKEN", unit: "TURN", count: 3 };
  const input = {
    ...onSession(await chain.inSession()),
    attendance: 10,
    reportedCounts: [count, count],
  };
  expect(await refusals(clerk, "HoldSession", input)).toEqual(["DUPLICATE reportedCounts.1"]);
});
