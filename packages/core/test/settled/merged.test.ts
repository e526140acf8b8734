import { expect, test } from "vitest";
import { parseDay } from "../../src/kernel/day.ts";
import { withMerged } from "../../src/opinion/merge.ts";
import type { Opinion } from "../../src/opinion/shape.ts";
import {
  assigned,
  assignment,
  DEPARTMENT,
  escalation,
  OTHER,
  opinion,
  response,
  returned,
  states,
  written,
} from "./opinion.ts";

const merge = (into: Opinion, merged: readonly Opinion[], on: string): Opinion =>
  written(on, withMerged(into, merged, parseDay(on)));

test("the earlier clock of a transfer goes along", () => {
  const beyond = { competence: "PROVINCE" };
  const early = written("2026-01-05", opinion("1", beyond));
  const into = written("2026-03-02", opinion("2", { ...beyond, receivedOn: "2026-03-02" }));
  const [due] = early.deadlines.filter(({ policyCode }) => policyCode === "OPINION_TRANSFER");
  const shown = (merged: Opinion) =>
    states(merged, "OPINION_TRANSFER", "2026-03-02").map((each) => (each as string[]).slice(0, 2));
  expect(shown(merge(into, [early], "2026-03-02"))).toEqual([[due?.dueOn, "OVERDUE"]]);
  expect(shown(merge(early, [into], "2026-03-02"))).toEqual([[due?.dueOn, "OVERDUE"]]);
});

test.each([
  ["last in the list", ["late", "early"], "CLASSIFIED"],
  ["first in the list", ["early", "late"], "CLASSIFIED"],
  ["and the target waits, too", ["early"], "ESCALATED"],
])("the escalation that is due first goes along: %s", (_, names, status) => {
  const escalated = (id: string, day: string) =>
    written(day, opinion(id, { status: "ESCALATED", escalations: [escalation(`esc_${id}`, day)] }));
  const sources: Readonly<Record<string, Opinion>> = {
    early: escalated("1", "2026-01-06"),
    late: escalated("2", "2026-01-12"),
  };
  const into = status === "ESCALATED" ? escalated("3", "2026-01-12") : opinion("3");
  const merged = merge(
    written("2026-01-12", into),
    names.flatMap((name) => sources[name] ?? []),
    "2026-01-12",
  );
  expect(merged.status).toBe("ESCALATED");
  expect(merged.escalations.at(-1)?.escalatedOn).toBe("2026-01-06");
  const open = merged.deadlines.filter(
    ({ policyCode, metOn, cancelledOn }) =>
      policyCode === "ESCALATION_FOLLOW_UP" && metOn === null && cancelledOn === null,
  );
  expect(open.map(({ startedOn }) => startedOn)).toEqual(["2026-01-06"]);
});

test("a target that waits for a reply due first keeps its own escalation", () => {
  const escalated = (id: string, day: string) =>
    written(day, opinion(id, { status: "ESCALATED", escalations: [escalation(`esc_${id}`, day)] }));
  const merged = merge(escalated("1", "2026-01-06"), [escalated("2", "2026-01-12")], "2026-01-12");
  expect(merged.escalations).toHaveLength(1);
});

test("a return after a merge makes no second result of the day taken over", () => {
  const own = assignment("2026-03-02", { organization: OTHER });
  const early = opinion("1", { status: "ASSIGNED", assignment: assignment("2026-02-02") });
  const into = opinion("2", { status: "ASSIGNED", assignment: own });
  const merged = merge(written("2026-01-06", into), [written("2026-01-06", early)], "2026-01-12");
  const after = returned(merged, "2026-01-14");
  expect(states(after, "OPINION_RESULT", "2026-01-14")).toEqual([
    ["2026-03-02", "CANCELLED", OTHER.id],
    ["2026-02-02", "ON_TRACK", DEPARTMENT.id],
    ["2026-03-02", "ON_TRACK", expect.any(String)],
  ]);
});

test("a result merged after its day is missed by the body that held it, not again later", () => {
  const source = opinion("1", { status: "ASSIGNED", assignment: assignment("2026-02-02") });
  const merged = merge(opinion("2"), [written("2026-01-06", source)], "2026-03-02");
  const after = assigned(returned(merged, "2026-03-04"), "2026-03-05");
  expect(states(after, "OPINION_RESULT", "2026-03-05")).toEqual([
    ["2026-02-02", "OVERDUE", OTHER.id],
  ]);
});

test("an assignment whose result was given before a reopening does not go along", () => {
  const source = opinion("1", {
    status: "REOPENED",
    assignment: assignment("2026-02-02"),
    responses: [response("r1", { approvedOn: "2026-01-20" })],
  });
  const merged = merge(opinion("2"), [written("2026-01-20", source)], "2026-06-03");
  expect(merged.assignment).toBeNull();
  expect(states(merged, "OPINION_RESULT", "2026-06-03")).toEqual([]);
});

test("a transfer that is late at the merge starts in the target on that day", () => {
  const beyond = { competence: "PROVINCE" };
  const early = written("2026-01-05", opinion("1", beyond));
  const late = written("2026-03-02", opinion("2", { ...beyond, receivedOn: "2026-03-02" }));
  const none = opinion("3", { competence: "UNDETERMINED", receivedOn: "2026-03-02" });
  for (const into of [late, none])
    expect(
      merge(into, [early], "2026-03-03").deadlines.find(
        ({ policyCode }) => policyCode === "OPINION_TRANSFER",
      ),
    ).toMatchObject({ startRecordedOn: "2026-03-03" });
});

test("an assignment without a day goes along", () => {
  const internal = { internal: true };
  const source = opinion("1", {
    ...internal,
    status: "ASSIGNED",
    assignment: assignment(null),
  });
  const merged = merge(opinion("2", internal), [source], "2026-01-12");
  expect(merged).toMatchObject({ status: "ASSIGNED", assignment: { organization: DEPARTMENT } });
  expect(merged.deadlines).toEqual([]);
});
