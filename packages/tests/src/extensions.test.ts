import { beforeEach, describe, expect, test } from "vitest";
import { mutateOk, onDeadline, onOpinion } from "./kit/chain.ts";
import { holdNext, mutate, NOW, refusals } from "./kit/index.ts";
import { useOffice } from "./kit/office.ts";

let now = NOW;
const office = useOffice({ now: () => now });
beforeEach(() => {
  now = NOW;
});
const at = (instant: string) => {
  now = new Date(instant);
};
/** Signs the leader in again, because a token is valid for half a day. */
const leaderOf = () => office.gateway.as("LEADER", office.commune, "leader");

test("after several extensions the original due day stays visible", async () => {
  const { chain } = office;
  const { leader } = office;
  const { deadlineId, expectedVersion } = await chain.due();
  const first = await mutateOk(leader, "ExtendDeadline", {
    deadlineId,
    expectedVersion,
    dueOn: "2026-12-20",
    reason: "Chờ kinh phí.",
  });
  const extend = {
    deadlineId,
    expectedVersion: first.version,
    dueOn: "2026-12-31",
    reason: "Mưa bão.",
  };
  expect(await refusals(leader, "ExtendDeadline", { ...extend, dueOn: "2026-12-20" })).toEqual([
    "CONFLICTING_INPUT dueOn",
  ]);
  const second = await mutateOk(leader, "ExtendDeadline", extend);
  expect(second).toMatchObject({
    dueOn: "2026-12-31",
    originalDueOn: "2026-12-15",
    extensions: [
      { from: "2026-12-15", to: "2026-12-20", on: "2026-11-23", reason: "Chờ kinh phí." },
      { from: "2026-12-20", to: "2026-12-31" },
    ],
  });
});

test("a paused deadline has no due day; on resume it moves by the paused days", async () => {
  const { chain } = office;
  let { leader } = office;
  const { deadlineId, expectedVersion } = await chain.due();
  const paused = await mutateOk(leader, "PauseDeadline", {
    deadlineId,
    expectedVersion,
    reason: "Chờ kết luận thanh tra.",
  });
  expect(paused).toMatchObject({
    state: "PAUSED",
    dueOn: null,
    overdueFrom: null,
    originalDueOn: "2026-12-15",
    pauses: [{ from: "2026-11-23", to: null }],
  });
  expect(
    await refusals(leader, "ExtendDeadline", {
      deadlineId,
      expectedVersion: paused.version,
      dueOn: "2026-12-31",
      reason: "x",
    }),
  ).toEqual(["CONDITION_NOT_MET deadlineId"]);
  at("2027-02-03T09:00:00+07:00");
  leader = await leaderOf();
  // The pause of 23–26 November is four days: Tuesday 15 December moves to Saturday 19, then to the
  // next working day, Monday 21.
  const resumed = await mutateOk(leader, "ResumeDeadline", {
    deadlineId,
    expectedVersion: paused.version,
    to: "2026-11-26",
    reason: "Đã có kết luận.",
  });
  expect(resumed).toMatchObject({
    state: "OVERDUE",
    dueOn: "2026-12-21",
    pauses: [{ from: "2026-11-23", to: "2026-11-26" }],
  });
});

test("a deadline overdue before its pause stays overdue after it", async () => {
  const { chain } = office;
  let { leader } = office;
  const { deadlineId, expectedVersion } = await chain.due();
  at("2026-12-18T09:00:00+07:00");
  leader = await leaderOf();
  const paused = await mutateOk(leader, "PauseDeadline", {
    deadlineId,
    expectedVersion,
    reason: "Chờ.",
  });
  const resumed = await mutateOk(leader, "ResumeDeadline", {
    deadlineId,
    expectedVersion: paused.version,
    reason: "Xong.",
  });
  expect(resumed).toMatchObject({ state: "OVERDUE", dueOn: "2026-12-15" });
});

test("a closed or unknown deadline, a stale version and a clerk are refused", async () => {
  const { clerk, chain } = office;
  const { leader } = office;
  const opinion = await chain.assigned();
  const act = { ...(await onDeadline(clerk, opinion, "OPINION_RESULT")), reason: "Chờ." };
  expect(await refusals(leader, "ResumeDeadline", act)).toEqual(["CONDITION_NOT_MET deadlineId"]);
  expect(await refusals(leader, "PauseDeadline", { ...act, from: "2026-11-24" })).toEqual([
    "NOT_IN_FUTURE from",
  ]);
  expect(await refusals(leader, "PauseDeadline", { ...act, from: "2026-11-01" })).toEqual([
    "CONFLICTING_INPUT from",
  ]);
  expect(await refusals(leader, "PauseDeadline", { ...act, expectedVersion: 7 })).toEqual([
    "STALE_VERSION expectedVersion",
  ]);
  expect(
    await refusals(leader, "PauseDeadline", { ...act, deadlineId: "ddl_opn.x.y.OPINION_RESULT" }),
  ).toEqual(["NOT_FOUND deadlineId"]);
  expect(await refusals(leader, "PauseDeadline", { ...act, deadlineId: opinion.id })).toEqual([
    "NOT_FOUND deadlineId",
  ]);
  const returned = await mutateOk(clerk, "ReturnOpinion", {
    ...onOpinion(opinion),
    reason: "Không thuộc thẩm quyền.",
  });
  const { userErrors } = await mutate(leader, "PauseDeadline", {
    ...(await onDeadline(clerk, returned, "OPINION_RESULT")),
    reason: "Chờ.",
  });
  expect(userErrors).toMatchObject([
    {
      code: "CONDITION_NOT_MET",
      message: "Chưa đủ điều kiện: thời hạn phải còn mở: chưa hoàn thành và chưa bị hủy.",
    },
  ]);
  const { errors } = await clerk(
    `mutation ($input: PauseDeadlineInput!) {
      pauseDeadline(input: $input) { userErrors { code } }
    }`,
    { input: act },
  );
  expect(errors).toMatchObject([{ extensions: { code: "FORBIDDEN" } }]);
});

test("a due day more than ten years ahead is refused", async () => {
  const { leader, chain } = office;
  const act = { ...(await chain.due()), reason: "Chờ." };
  for (const dueOn of ["2199-12-31", "2036-12-01"])
    expect(await refusals(leader, "ExtendDeadline", { ...act, dueOn })).toEqual([
      "TOO_LARGE dueOn",
    ]);
  expect(await refusals(leader, "ExtendDeadline", { ...act, dueOn: "2036-11-30" })).toEqual([]);
});

describe("the version of a deadline", () => {
  const extend = { dueOn: "2026-12-20", reason: "Chờ kinh phí." };

  test("increases with its own changes only", async () => {
    const { clerk, leader, chain } = office;
    const opinion = await chain.assigned();
    const first = await onDeadline(clerk, opinion, "OPINION_RESULT");
    const reply = await onDeadline(clerk, opinion, "OPINION_FIRST_REPLY");
    const accepted = await mutateOk(clerk, "AcceptOpinion", onOpinion(opinion));
    expect(accepted.version).toBe(opinion.version + 1);
    expect(await onDeadline(clerk, opinion, "OPINION_RESULT")).toEqual(first);
    const extended = await mutateOk(leader, "ExtendDeadline", { ...first, ...extend });
    expect(extended.version).toBe(first.expectedVersion + 1);
    expect(await onDeadline(clerk, opinion, "OPINION_FIRST_REPLY")).toEqual(reply);
    expect(
      await refusals(leader, "ExtendDeadline", { ...first, ...extend, dueOn: "2026-12-21" }),
    ).toEqual(["STALE_VERSION expectedVersion"]);
  });

  test("of two extensions at once one is refused", async () => {
    const { leader, chain } = office;
    const due = await chain.due();
    const found = await Promise.all(
      ["2026-12-20", "2026-12-21"].map((dueOn) =>
        refusals(leader, "ExtendDeadline", { ...due, ...extend, dueOn }),
      ),
    );
    expect(found.toSorted((a, b) => a.length - b.length)).toEqual([
      [],
      ["STALE_VERSION expectedVersion"],
    ]);
  });

  test("another write of the opinion at the same time does not refuse an extension", async () => {
    const { gateway, clerk, leader, chain } = office;
    const opinion = await chain.assigned();
    const due = await onDeadline(clerk, opinion, "OPINION_RESULT");
    const { arrived, letGo } = holdNext(gateway.table);
    const extending = mutateOk(leader, "ExtendDeadline", { ...due, ...extend });
    await arrived;
    await mutateOk(clerk, "AcceptOpinion", onOpinion(opinion));
    letGo();
    expect(await extending).toMatchObject({ dueOn: "2026-12-20", version: 2 });
  });
});
