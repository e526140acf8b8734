import { expect, test } from "vitest";
import type { StepName, SubjectShown } from "../src/page.ts";
import { expectFresh, freshList } from "./fresh.ts";
import { type OpenPage, office, pageOf, plain, type StoreName } from "./scene.ts";
import type { Person } from "./system.ts";

const FIRST = 2;

const at = (subject: SubjectShown) => ({ opinionId: subject.id, expectedVersion: subject.version });
const onResponse = (subject: SubjectShown) => {
  const [response] = subject.responses ?? [];
  return { responseId: response?.id, expectedVersion: response?.version };
};
const onDeadline = (subject: SubjectShown) => {
  const deadline = subject.deadlines.find(({ id }) => id.endsWith("OPINION_RESULT"));
  return { deadlineId: deadline?.id, expectedVersion: deadline?.version };
};

const idsOf = (page: OpenPage) => page.worklist().map(({ id }) => id);

interface Taken {
  readonly by: "clerk" | "leader";
  readonly step: StepName;
  readonly on: "answered" | "returned" | "received" | "directive";
  readonly input: (subject: SubjectShown) => object;
}
const stepsIn = (committee: string): readonly Taken[] => [
  { by: "clerk", step: "acceptOpinion", on: "answered", input: at },
  {
    by: "clerk",
    step: "draftResponse",
    on: "answered",
    input: (subject) => ({
      ...at(subject),
      kind: "FINAL",
      content: "Phường đã nạo vét cống.",
      resolution: "RESOLVED",
    }),
  },
  {
    by: "leader",
    step: "extendDeadline",
    on: "returned",
    input: (subject) => ({ ...onDeadline(subject), dueOn: "2026-12-30", reason: "Chờ vật tư." }),
  },
  { by: "leader", step: "approveResponse", on: "answered", input: onResponse },
  {
    by: "clerk",
    step: "recordDelivery",
    on: "answered",
    input: (subject) => ({ ...onResponse(subject), means: "LETTER" }),
  },
  { by: "clerk", step: "closeOpinion", on: "answered", input: at },
  {
    by: "clerk",
    step: "returnOpinion",
    on: "returned",
    input: (subject) => ({ ...at(subject), reason: "Không thuộc thẩm quyền." }),
  },
  {
    by: "clerk",
    step: "classifyOpinion",
    on: "received",
    input: (subject) => ({ ...at(subject), nature: "QUESTION" }),
  },
  {
    by: "clerk",
    step: "assignOpinion",
    on: "received",
    input: (subject) => ({ ...at(subject), organizationId: committee }),
  },
  {
    by: "clerk",
    step: "acknowledgeDirective",
    on: "directive",
    input: ({ id, version }) => ({ directiveId: id, expectedVersion: version }),
  },
];

/** Ten steps with one library: no row may be stale after any of them. */
export function testSteps(store: StoreName): void {
  test("no step leaves a stale row on the page, here or at a colleague's", async () => {
    const { clerk, leader, chain, opinions } = await office(4);
    const [answered = "", returned = ""] = opinions;
    const subjects = {
      answered,
      returned,
      received: (await chain.received()).id as string,
      directive: (await chain.directive()).id as string,
    };
    const mounted = Object.values(subjects);
    const open = async (person: Person) => {
      const page = pageOf(store, person);
      await page.openWorklist(FIRST);
      await page.more(FIRST);
      for (const id of mounted)
        await page.open(id === subjects.directive ? "directive" : "opinion", id);
      return page;
    };
    const people = { clerk, leader };
    const pages = { clerk: await open(clerk), leader: await open(leader) };
    const steps = stepsIn(chain.committee);
    expect(steps.length).toBe(10);
    for (const { by, step, on, input } of steps) {
      const id = subjects[on];
      const [page, other] =
        by === "clerk" ? [pages.clerk, pages.leader] : [pages.leader, pages.clerk];
      const colleague = by === "clerk" ? leader : clerk;
      page.sent();
      const rows = idsOf(page);
      expect(await page.act(step, input(page.subject(id))), step).toEqual([]);
      await expectFresh(page, people[by].ask, mounted);
      expect(page.sent(), step).toEqual([{ method: "POST", text: expect.stringContaining(step) }]);
      expect(idsOf(page), step).toEqual(rows);
      await other.refetch(on === "directive" ? "directive" : "opinion", id);
      await expectFresh(other, colleague.ask, mounted);
      for (const [one, person] of [
        [page, people[by]],
        [other, colleague],
      ] as const)
        await expectList(one, person);
    }
  });
}

/** Expects that the list is as the gateway answers it once it is asked for again. */
async function expectList(page: OpenPage, person: Person) {
  await page.refreshWorklist();
  const rows = page.worklist();
  const all = await freshList(person.ask);
  expect(rows.length).toBe(Math.min(2 * FIRST, all.length));
  expect(plain(rows)).toEqual(all.slice(0, rows.length));
}
