import { describe, expect, test } from "vitest";
import { anAnswer, anOpinion } from "../../test/histories/opinion.play.ts";
import { day } from "../kernel/day.ts";
import { withMerged } from "./merge.ts";
import { obligationsOf } from "./obligations.ts";
import { firstReply, repliesKeptOfAnonymous, repliesOn } from "./replies.ts";
import type { Opinion } from "./shape.ts";

const BODY = { id: "org_body", name: "Phòng Kinh tế" };
const MON = day("2026-03-02");
const WED = day("2026-03-04");
const FRI = day("2026-03-06");

const assigned = (
  more: Partial<NonNullable<Opinion["assignment"]>> = {},
): Pick<Opinion, "assignment"> => ({
  assignment: {
    organization: BODY,
    assignedOn: MON,
    acceptedOn: null,
    dueOn: null,
    toldOn: null,
    ordinal: 1,
    answeredBefore: 0,
    ...more,
  },
});
const toldOn = (on: Opinion["receivedOn"]): Pick<Opinion, "responses"> => ({
  responses: [
    {
      ...anAnswer(1, "APPROVED"),
      deliveries: [
        {
          opinionId: null,
          covers: null,
          means: "LETTER",
          deliveredOn: on,
          deliveredBy: null,
          note: null,
        },
      ],
    },
  ],
});
const waits = (opinion: Opinion) =>
  obligationsOf(opinion).flatMap(({ code, cause, startedOn, met, metOn }) =>
    code === "OPINION_FIRST_REPLY" ? [{ cause, startedOn, met, metOn }] : [],
  );

describe("the wait of those who were merged in after the reply", () => {
  /** Told on Monday; others came in that day. */
  const own: Opinion = { ...anOpinion("own", true), ...assigned({ toldOn: MON }) };
  const joined = { on: MON, repliesThatDay: 1, awaits: MON, cause: "merged 7" };

  test("goes on under its name when others join it; once it is over, the next has another", () => {
    const opinion = { ...own, joined };
    expect(waits(withMerged(opinion, [anOpinion("other", true)], WED))[1]).toMatchObject({
      cause: "merged 7",
      startedOn: MON,
      met: false,
    });
    const over = withMerged({ ...opinion, ...toldOn(MON) }, [anOpinion("other", true)], MON);
    expect(waits(over)[1]).toMatchObject({ cause: "merged 1", startedOn: MON, met: false });
  });

  test("is over with a reply of a later day, though the counted one is no longer shown", () => {
    const opinion = { ...own, joined, ...assigned({ assignedOn: WED }), ...toldOn(FRI) };
    expect(waits(opinion)[1]).toMatchObject({ met: true, metOn: FRI });
  });
});

describe("an opinion that nobody is known to have raised", () => {
  const anonymous: Opinion = { ...anOpinion("own", false), ...assigned() };
  const other = (known: boolean) => anOpinion("other", known);

  test("is replied to by the step, and stays so when somebody is known", () => {
    expect(firstReply(anonymous)).toEqual({ met: true, metOn: MON });
    const into = withMerged(anonymous, [other(true)], WED);
    expect(firstReply(into)).toEqual({ met: true, metOn: MON });
    expect(waits(into)[1]).toMatchObject({ startedOn: MON, met: false });
  });

  test("counts no reply twice: not while nobody is known, nor of what was told", () => {
    expect(repliesOn(withMerged(anonymous, [other(false)], WED), MON)).toBe(1);
    const told = { ...anonymous, ...assigned({ toldOn: MON }) };
    expect(repliesKeptOfAnonymous(told, { ...told, citizenId: "ctz" })).toEqual([]);
  });
});
