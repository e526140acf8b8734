import { expect, test } from "vitest";
import { mutateOk, onSession } from "./kit/chain.ts";
import { aSession, done, mutate, refusals } from "./kit/index.ts";
import { useOffice } from "./kit/office.ts";

const office = useOffice();

test("too many cancellations in one notice are refused, with the number that fits", async () => {
  const { clerk, leader, chain } = office;
  const directives = (count: number) =>
    Array.from({ length: count }, () => ({
      kinds: ["RESOLVE"],
      content: "Nạo vét cống.",
      leadId: chain.committee,
      dueOn: "2026-12-31",
    }));
  const concluded = await mutateOk(clerk, "ConcludeSession", {
    ...onSession(await chain.held()),
    number: "1",
    directives: directives(30),
  });
  const amended = await mutateOk(leader, "AmendNotice", {
    ...onSession(concluded),
    number: "2",
    add: directives(10),
  });
  const cancel = amended.directives.edges.map(({ node }: { node: { id: string } }) => ({
    directiveId: node.id,
    reason: "Không còn phù hợp.",
  }));
  const { userErrors } = await mutate(leader, "AmendNotice", {
    ...onSession(amended),
    number: "3",
    cancel,
  });
  expect(userErrors).toMatchObject([{ code: "TOO_MANY", path: ["cancel"] }]);
  const fit = Number(/\d+/.exec(userErrors[0].message)?.[0]);
  expect(
    await refusals(leader, "AmendNotice", {
      ...onSession(amended),
      number: "3",
      cancel: cancel.slice(0, fit + 1),
    }),
  ).toEqual(["TOO_MANY cancel"]);
  expect(
    await refusals(leader, "AmendNotice", {
      ...onSession(amended),
      number: "3",
      cancel: cancel.slice(0, fit),
    }),
  ).toEqual([]);
});

test.each([
  ["ngày ban hành", "2026-11-20"],
  ["ngày hội nghị", undefined],
])(
  "a day of a directive before its notice or its session is refused: %s",
  async (name, issuedOn) => {
    const { clerk, chain } = office;
    const session = await done(clerk, "RecordSession", {
      ...aSession(office.commune),
      heldOn: "2026-11-16",
    });
    const conclude = (more: object) =>
      mutate(clerk, "ConcludeSession", {
        ...onSession(session),
        issuedOn,
        directives: [{ kinds: ["RESOLVE"], content: "Nạo vét.", leadId: chain.committee, ...more }],
      });
    const first = issuedOn ?? "2026-11-16";
    const dayBefore = `2026-11-${Number(first.slice(8)) - 1}`;
    for (const [at, more] of [
      ["dueOn", { dueOn: dayBefore }],
      ["progress.reportedOn", { progress: { reportedOn: dayBefore, report: "Xong." } }],
    ] as const) {
      const { userErrors } = await conclude(more);
      expect(userErrors).toMatchObject([
        { code: "CONFLICTING_INPUT", path: `directives.0.${at}`.split(".") },
      ]);
      expect(userErrors[0].message).toContain(name);
    }
    expect((await conclude({ dueOn: first })).userErrors).toEqual([]);
  },
);

test("replacing a directive by a later day, or by none, needs a reason", async () => {
  const { chain } = office;
  const directive = await chain.directive();
  await office.turnTo("2027-01-05");
  const { data } = await office.leader("query ($id: ID!) { session(id: $id) { id version } }", {
    id: `ses_${directive.id.slice(4).split(".")[0]}`,
  });
  const replacing = (dueOn: string | null, more: object = {}) => ({
    ...onSession(data.session),
    replace: [
      {
        directiveId: directive.id,
        directive: {
          kinds: ["RESOLVE"],
          content: "Nạo vét cống.",
          leadId: chain.committee,
          dueOn,
        },
        ...more,
      },
    ],
  });
  for (const dueOn of ["2027-06-30", null])
    expect(await refusals(office.leader, "AmendNotice", replacing(dueOn))).toEqual([
      "REQUIRED replace.0.reason",
    ]);
  const reason = "Chờ vốn.";
  expect(await refusals(office.leader, "AmendNotice", replacing("2126-12-20", { reason }))).toEqual(
    ["TOO_LARGE replace.0.directive.dueOn"],
  );
  await mutateOk(office.leader, "AmendNotice", replacing(null, { reason }));
  const replaced = await office.leader(
    `query ($id: ID!) { directive(id: $id) {
      openWithout deadlines { state } replacedBy { openWithout deadlines { state } }
    } }`,
    { id: directive.id },
  );
  expect(replaced.data.directive).toEqual({
    openWithout: null,
    deadlines: [{ state: "MISSED" }],
    replacedBy: { openWithout: "NO_DUE_DAY", deadlines: [] },
  });
});
