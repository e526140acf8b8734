import { expect, test } from "vitest";
import { NATIONAL_CALENDAR } from "../../src/calendar/calendar.ts";
import { settle } from "../../src/deadline/settle.ts";
import { type Day, parseDay } from "../../src/kernel/day.ts";
import { onlyOf, withAddressee } from "../../src/recommendation/bodies.ts";
import { RECOMMENDATION } from "../../src/recommendation/concept.ts";
import { obligationsOf } from "../../src/recommendation/obligations.ts";
import { type Addressee, type Recommendation, Shape } from "../../src/recommendation/shape.ts";
import { STEPS } from "../../src/recommendation/steps.ts";
import { applyTransition } from "../../src/use-case/transition.ts";
import { termsOn } from "../histories/terms.ts";

const BODY = { id: "org_body", name: "Ủy ban nhân dân phường" };
const UNIT = { code: "26743", name: "Phường", level: "COMMUNE", kind: "phường" };
const issued = (of: object = {}, more: object = {}): Recommendation =>
  Shape.parse({
    id: "rec_home.1",
    version: 1,
    status: "ISSUED",
    home: "home",
    findingId: "fnd_home.1",
    unit: { ...UNIT, validFrom: null, provinceCode: "79" },
    content: "Công khai kết luận.",
    issuedOn: "2026-01-05",
    addressees: [{ id: "a1", part: "RESPONSIBLE", status: "ISSUED", ...of }],
    ...more,
  });
const written = (on: string, recommendation: Recommendation): Recommendation => ({
  ...recommendation,
  deadlines: settle(
    recommendation.deadlines,
    obligationsOf(recommendation),
    termsOn(parseDay(on) as Day),
  ),
});
const received = (before: Recommendation, on: string): Recommendation => {
  const today = parseDay(on);
  const at = { today, now: new Date(`${on}T09:00:00+07:00`), actor: "lan" };
  const input = { receivedOn: null, organizationId: null };
  const read = { body: BODY, calendar: NATIONAL_CALENDAR };
  const of = RECOMMENDATION.ofBody(before, only(before));
  const step = STEPS.receiveRecommendation;
  const taking = { before: of, input, at, read, path: [] };
  const after = applyTransition(RECOMMENDATION.lifecycle, step, taking);
  return written(on, RECOMMENDATION.joined(after, at));
};
const replied = (before: Recommendation, on: string): Recommendation =>
  written(
    on,
    withAddressee(before, {
      ...only(before),
      status: "REPLIED",
      reply: { content: "Tiếp thu.", repliedOn: parseDay(on), documentNumber: null },
    }),
  );
const only = (recommendation: Recommendation): Addressee => {
  const found = onlyOf(recommendation);
  if (!found) throw new RangeError("not one body");
  return found;
};
const shown = ({ deadlines }: Recommendation) =>
  deadlines.map(({ policyCode, startedOn, dueOn, metOn }) => [policyCode, startedOn, dueOn, metOn]);

test("a body named at the receipt owes no receipt, and the reply keeps its day", () => {
  const before = received(written("2026-01-05", issued()), "2026-03-02");
  expect(shown(before)).toEqual([["RECOMMENDATION_REPLY", "2026-03-02", "2026-03-23", null]]);
  expect(shown(replied(before, "2026-03-10"))).toEqual([
    ["RECOMMENDATION_REPLY", "2026-03-02", "2026-03-23", "2026-03-10"],
  ]);
});

test("a late receipt gives no further time, also in the writes after it", () => {
  const before = received(written("2026-01-05", issued({ body: BODY })), "2026-03-02");
  const reply = ["RECOMMENDATION_REPLY", "2026-01-10", "2026-01-30"];
  const receipt = ["RECOMMENDATION_RECEIPT", "2026-01-05", "2026-01-10", "2026-03-02"];
  expect(shown(before)).toEqual([receipt, [...reply, null]]);
  expect(shown(replied(before, "2026-03-10"))).toEqual([receipt, [...reply, "2026-03-10"]]);
});

test("one received before receipts were owed stays as it is stored", () => {
  const [owed] = obligationsOf(issued({ body: BODY, receivedOn: "2026-03-02" })).filter(
    ({ code }) => code === "RECOMMENDATION_REPLY",
  );
  if (!owed) throw new Error("a reply is owed");
  const stored = issued(
    {
      body: BODY,
      receivedOn: "2026-03-02",
      status: "REPLIED",
      reply: { content: "Tiếp thu.", repliedOn: "2026-03-10" },
    },
    {
      status: "REPLIED",
      deadlines: settle(
        [],
        [{ ...owed, met: true, metOn: parseDay("2026-03-10") }],
        termsOn(parseDay("2026-03-10")),
      ),
    },
  );
  const once = written("2026-03-20", stored);
  expect(once.deadlines).toEqual(stored.deadlines);
  expect(written("2026-03-21", once).deadlines).toEqual(stored.deadlines);
});

test("each body owes its own receipt and replies, and a cooperating one owes none", () => {
  const bodies = ["RESPONSIBLE", "RESPONSIBLE", "COOPERATING"].map((part, i) => ({
    id: `a${i + 1}`,
    body: { ...BODY, id: `org_${i + 1}` },
    part,
    status: i === 0 ? "NOT_ACCEPTED" : "ISSUED",
    ...(i === 0 && {
      receivedOn: "2026-01-06",
      reply: { content: "Tiếp thu.", repliedOn: "2026-01-12" },
      assessment: { assessedOn: "2026-01-20" },
    }),
  }));
  const { deadlines } = written("2026-01-20", issued({}, { addressees: bodies }));
  expect(
    deadlines.map(({ policyCode, cause, owedBy, metOn }) => [policyCode, cause, owedBy?.id, metOn]),
  ).toEqual([
    ["RECOMMENDATION_REPLY", "a1", "org_1", "2026-01-12"],
    ["RECOMMENDATION_REPLY", "a1.2", "org_1", null],
    ["RECOMMENDATION_RECEIPT", "a2", "org_2", null],
  ]);
});
