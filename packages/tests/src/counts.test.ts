import { expect, test } from "vitest";
import { mutateOk, onOpinion, onSession, type Payload } from "./kit/chain.ts";
import { type Ask, anOpinion, aSession, done, mutate, refusals } from "./kit/index.ts";
import { useOffice } from "./kit/office.ts";

const office = useOffice();

const COUNTS = `query ($id: ID!) {
  session(id: $id) {
    version
    reportedCounts { channel unit count recorded difference }
    reconciliation {
      unit reported recorded difference agrees explained explanation
      lines { channel unit reported recorded difference summed }
    }
    opinions(first: 100) { nodes { channel turn } }
  }
}`;
const counts = async (ask: Ask, id: string): Promise<Payload> =>
  (await ask(COUNTS, { id })).data.session;

const SPOKEN = (count: number) => ({ channel: "SPOKEN", unit: "OPINION", count });
const opinionOf = (nature: string, more: object = {}) => ({ nature, ...more });

/** A session that was held, with its opinions, concluded and published. */
async function published(reportedCounts: readonly object[], opinions: readonly object[]) {
  const { clerk, commune } = office;
  const { id } = await done(clerk, "RecordSession", aSession(commune, { reportedCounts }));
  for (const more of opinions) await done(clerk, "RecordOpinion", anOpinion(id, more));
  await done(clerk, "ConcludeSession", {
    sessionId: id,
    expectedVersion: 1,
    noDirectiveReason: "Đã giải thích tại chỗ.",
  });
  return done(clerk, "PublishSession", { sessionId: id, expectedVersion: 2 });
}

test("every line is compared; sums add one unit, and no total to its channels", async () => {
  const { clerk, commune } = office;
  const { id } = await done(
    clerk,
    "RecordSession",
    aSession(commune, {
      reportedCounts: [
        { unit: "OPINION", count: 3 },
        SPOKEN(2),
        { channel: "BALLOT", unit: "OPINION", count: 1 },
        { unit: "TURN", count: 3 },
      ],
    }),
  );
  for (const more of [{ turn: 1 }, { turn: 2 }, { channel: "BALLOT", turn: 1 }])
    await done(clerk, "RecordOpinion", anOpinion(id, more));
  const line = { reported: 3, recorded: 3, difference: 0 };
  expect((await counts(clerk, id)).reconciliation).toEqual({
    unit: "OPINION",
    ...line,
    agrees: true,
    explained: true,
    explanation: null,
    lines: [
      { channel: null, unit: "OPINION", ...line, summed: true },
      { ...line, channel: "SPOKEN", unit: "OPINION", reported: 2, recorded: 2, summed: false },
      { ...line, channel: "BALLOT", unit: "OPINION", reported: 1, recorded: 1, summed: false },
      { channel: null, unit: "TURN", ...line, summed: false },
    ],
  });
});

/** The conditions of closing as the clerk reads them. */
async function toClose(id: string) {
  const { data } = await office.clerk(
    "query ($id: ID!) { session(id: $id) { allowedTransitions { by requires { code met } } } }",
    { id },
  );
  const [closing] = data.session.allowedTransitions;
  expect(closing.by).toBe("closeSession");
  return closing.requires;
}

test("closing names the lines that do not agree, and needs the current explanation", async () => {
  const { clerk } = office;
  const session = await published(
    [SPOKEN(1), { channel: "BALLOT", unit: "OPINION", count: 2 }],
    [
      opinionOf("SUGGESTION", { rejection: { reason: "UNCLEAR" } }),
      opinionOf("SUGGESTION", { rejection: { reason: "UNCLEAR" } }),
      opinionOf("SUGGESTION", { channel: "BALLOT", rejection: { reason: "UNCLEAR" } }),
    ],
  );
  const close = async () => {
    const { version } = await counts(clerk, session.id);
    return mutate(clerk, "CloseSession", { sessionId: session.id, expectedVersion: version });
  };
  const explain = async () => {
    const { version } = await counts(clerk, session.id);
    return mutateOk(clerk, "ExplainDifference", {
      sessionId: session.id,
      expectedVersion: version,
      explanation: "Một phiếu được đọc tại hội trường.",
    });
  };
  expect((await counts(clerk, session.id)).reconciliation).toMatchObject({
    difference: 0,
    agrees: false,
    explained: false,
  });
  expect(await toClose(session.id)).toEqual([
    { code: "DIFFERENCE_EXPLAINED", met: false },
    { code: "REST_CARRIED_OVER", met: true },
  ]);
  expect((await close()).userErrors).toMatchObject([
    {
      code: "CONDITION_NOT_MET",
      message: expect.stringContaining(
        "phát biểu trực tiếp, ý kiến: biên bản 1, đã ghi nhận 2; " +
          "phiếu ý kiến, ý kiến: biên bản 2, đã ghi nhận 1",
      ),
    },
  ]);
  await explain();
  expect((await counts(clerk, session.id)).reconciliation).toMatchObject({ explained: true });
  for (let i = 0; i < 2; i++)
    await done(
      clerk,
      "RecordOpinion",
      anOpinion(session.id, opinionOf("SUGGESTION", { rejection: { reason: "UNCLEAR" } })),
    );
  expect((await counts(clerk, session.id)).reconciliation).toMatchObject({
    difference: -2,
    explained: false,
  });
  expect((await close()).userErrors).toMatchObject([{ code: "CONDITION_NOT_MET" }]);
  expect(await toClose(session.id)).toMatchObject([{ met: false }, { met: true }]);
  const more = anOpinion(session.id, opinionOf("SUGGESTION"));
  const open = await done(clerk, "RecordOpinion", more);
  await explain();
  expect(await toClose(session.id)).toMatchObject([{ met: true }, { met: null }]);
  expect((await close()).userErrors).toMatchObject([{ code: "CONDITION_NOT_MET" }]);
  await mutateOk(clerk, "RejectOpinion", { ...onOpinion(open), reason: "UNCLEAR" });
  expect(await toClose(session.id)).toMatchObject([{ met: true }, { met: true }]);
  expect((await close()).userErrors).toEqual([]);
});

test("figures and list agree for each reader, and no figure tells of a denunciation", async () => {
  const { gateway, leader } = office;
  const lines = [SPOKEN(3), { channel: "SPOKEN", unit: "TURN", count: 3 }];
  const hidden = opinionOf("DENUNCIATION", { turn: 2 });
  const { id } = await published(lines, [
    opinionOf("SUGGESTION", { turn: 1 }),
    hidden,
    opinionOf("FEEDBACK", { turn: 3 }),
  ]);
  const other = await published(
    lines.map((line) => ({ ...line, count: 2 })),
    [opinionOf("SUGGESTION", { turn: 1 }), opinionOf("FEEDBACK", { turn: 3 })],
  );
  const seen = await counts(gateway.anonymous, id);
  expect(seen).toEqual(await counts(gateway.anonymous, other.id));
  expect(seen).toMatchObject({
    reportedCounts: [
      { count: 2, recorded: 2, difference: 0 },
      { count: 2, recorded: 2, difference: 0 },
    ],
    reconciliation: { reported: 2, recorded: 2, difference: 0, agrees: true, explained: true },
  });
  expect(seen.opinions.nodes).toHaveLength(2);
  const whole = await counts(leader, id);
  expect(whole.reconciliation).toMatchObject({ reported: 3, recorded: 3, difference: 0 });
  expect(whole.opinions.nodes).toHaveLength(3);
});

test("figures without a list agree with the list, in pages of any size", async () => {
  const { gateway } = office;
  const { id } = await published(
    [SPOKEN(3)],
    [opinionOf("DENUNCIATION"), opinionOf("SUGGESTION"), opinionOf("DENUNCIATION")],
  );
  for (const list of ["", "opinions(first: 1) { nodes { id } }", "opinions { nodes { id } }"]) {
    const { data } = await gateway.anonymous(
      `query ($id: ID!) { session(id: $id) { reconciliation { reported recorded } ${list} } }`,
      { id },
    );
    expect(data.session.reconciliation).toEqual({ reported: 1, recorded: 1 });
  }
});

test("a session that nobody came to is held with a count of 0", async () => {
  const { clerk, chain } = office;
  const session = await chain.inSession();
  const input = { ...onSession(session), attendance: 0, reportedCounts: [] as object[] };
  const { userErrors } = await mutate(clerk, "HoldSession", input);
  expect(userErrors).toMatchObject([
    { code: "TOO_FEW", path: ["reportedCounts"], message: expect.stringContaining("số lượng 0") },
  ]);
  expect(
    await refusals(clerk, "HoldSession", {
      ...input,
      reportedCounts: [{ unit: "OPINION", count: 0 }],
    }),
  ).toEqual([]);
});
