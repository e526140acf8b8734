import { expect, test } from "vitest";
import { onOpinion } from "./kit/chain.ts";
import { aSession, done, failTransactions, mutate, refusals } from "./kit/index.ts";
import { useOffice } from "./kit/office.ts";

const office = useOffice();
const ref = () => ({ system: "entering-again", value: office.commune });
const entry = (content: unknown) => ({
  unitCode: office.commune,
  channel: "LETTER",
  content: `Bản ${content}`,
  upsert: true,
  externalRef: ref(),
});

test("an opinion entered many times and then handled is not replaced", async () => {
  // More changes than one read returns (50).
  for (let i = 0; i < 51; i++) await done(office.clerk, "RecordOpinion", entry(i));
  const entered = (
    await office.clerk(
      "query ($r: ExternalRefInput!) { opinion(externalRef: $r) { id version } }",
      { r: ref() },
    )
  ).data.opinion;
  await done(office.clerk, "ClassifyOpinion", { ...onOpinion(entered), nature: "SUGGESTION" });
  expect(await refusals(office.clerk, "RecordOpinion", entry("sau cùng"))).toEqual([
    "CONDITION_NOT_MET upsert",
  ]);
});

test("rows of one call with the same reference create one opinion", async () => {
  const { results } = await mutate(office.clerk, "RecordOpinions", {
    rows: Array.from({ length: 8 }, (_, i) => entry(i)),
  });
  expect(results.flatMap(({ userErrors }: { userErrors: unknown[] }) => userErrors)).toEqual([]);
  expect(new Set(results.map(({ opinion }: { opinion: { id: string } }) => opinion.id)).size).toBe(
    1,
  );
});

test("concurrent entries of one reference, new or existing, create one session", async () => {
  const all = async () =>
    Promise.all(
      [1, 2, 3, 4].map((i) =>
        mutate(office.clerk, "RecordSession", {
          ...aSession(office.commune),
          title: `Bản ${i}`,
          upsert: true,
          externalRef: ref(),
        }),
      ),
    );
  const entered = [...(await all()), ...(await all())];
  expect(entered.flatMap(({ userErrors }) => userErrors)).toEqual([]);
  expect(new Set(entered.map(({ session }) => session.id)).size).toBe(1);
});

test("a row of another unit is refused alone, and the other rows are written", async () => {
  const rows = Array.from({ length: 20 }, (_, i) => ({
    unitCode: i === 5 ? `${office.province}2` : office.commune,
    channel: "LETTER",
    content: `Ý ${i}`,
  }));
  const { results } = await mutate(office.clerk, "RecordOpinions", { rows });
  expect(results[5]).toMatchObject({
    index: 5,
    opinion: null,
    userErrors: [
      { code: "FORBIDDEN", path: [], message: expect.stringContaining("công chức văn phòng") },
    ],
  });
  expect(results.filter(({ opinion }: { opinion: unknown }) => opinion !== null)).toHaveLength(19);
});

test("after an internal error a call of many rows writes nothing more", async () => {
  const { gateway, clerk, commune } = office;
  let sent = 0;
  failTransactions(gateway.table, () => (++sent === 3 ? new Error("broken") : undefined));
  const rows = Array.from({ length: 60 }, (_, i) => ({
    unitCode: commune,
    channel: "LETTER",
    content: `Ý ${i}`,
  }));
  const { errors } = await clerk(
    `mutation ($input: RecordOpinionsInput!) {
      recordOpinions(input: $input) { userErrors { code } }
    }`,
    { input: { rows } },
  );
  expect(errors?.[0].extensions.code).toBe("INTERNAL");
  const sentAtAnswer = sent;
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(sent).toBe(sentAtAnswer);
  expect(sent).toBeLessThan(rows.length);
});

test.each([
  ["assignment.assignedOn", { assignment: { assignedOn: "2026-11-10" } }],
  ["assignment.acceptedOn", { assignment: { assignedOn: "2026-11-17", acceptedOn: "2026-11-16" } }],
  ["assignment.toldOn", { assignment: { toldOn: "2026-11-10" } }],
  [
    "escalation.escalatedOn",
    { escalation: { to: { name: "Sở Xây dựng" }, escalatedOn: "2026-11-10" } },
  ],
  [
    "escalation.reply.repliedOn",
    {
      escalation: {
        to: { name: "Sở Xây dựng" },
        escalatedOn: "2026-11-18",
        reply: { repliedOn: "2026-11-17", content: "Sẽ làm." },
      },
    },
  ],
  ["rejection.rejectedOn", { rejection: { reason: "UNCLEAR", rejectedOn: "1900-01-01" } }],
  [
    "responses.0.answeredOn",
    { responses: [{ kind: "FINAL", content: "Đã làm.", answeredOn: "2026-11-10" }] },
  ],
  [
    "responses.0.deliveries.0.deliveredOn",
    {
      responses: [
        {
          kind: "FINAL",
          content: "Đã làm.",
          answeredOn: "2026-11-20",
          deliveries: [{ means: "LETTER", deliveredOn: "2026-11-18" }],
        },
      ],
    },
  ],
])("a later event of an entry cannot be dated before an earlier one: %s", async (path, more) => {
  const assignment =
    "assignment" in more
      ? { assignment: { organizationId: office.chain.committee, ...more.assignment } }
      : {};
  const facts = {
    unitCode: office.commune,
    channel: "LETTER",
    content: "Ý kiến",
    receivedOn: "2026-11-16",
    nature: "SUGGESTION",
    ...more,
    ...assignment,
  };
  expect(await refusals(office.clerk, "RecordOpinion", facts)).toEqual([
    `CONFLICTING_INPUT ${path}`,
  ]);
});
