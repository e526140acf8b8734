import { describe, expect, test } from "vitest";
import { anAnswer, anOpinion } from "../../test/histories/opinion.play.ts";
import { parseDay } from "../kernel/day.ts";
import { withMerged } from "./merge.ts";
import { obligationsOf } from "./obligations.ts";
import { firstReply, repliesKeptOfAnonymous, repliesOn } from "./replies.ts";
import type { Opinion } from "./shape.ts";

const BODY = { id: "org_body", name: "Phòng Kinh tế" };
const MON = parseDay("2026-03-02");
const WED = parseDay("2026-03-04");
const FRI = parseDay("2026-03-06");

const assigned = (
  more: Partial<NonNullable<Opinion["assignment"]>> = {},
): Pick<Opinion, "assignment"> => ({
  assignment: {
    organization: BODY,
    assignedOn: MON,
    acceptedOn: null,
    dueOn: null,
    toldOn: null,
    toldBy: null,
    cause: null,
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

describe("the wait of opinions merged in after the reply", () => {
  /** The citizen was notified on Monday. Others were merged in on the same day. */
  const own: Opinion = { ...anOpinion("own", true), ...assigned({ toldOn: MON }) };
  const joined = { on: MON, repliesThatDay: 1, writtenThatDay: 0, awaits: MON, cause: "merged 7" };

  test("keeps its cause when others join; the next wait gets a new cause", () => {
    const opinion = { ...own, joined };
    expect(waits(withMerged(opinion, [anOpinion("other", true)], WED))[1]).toMatchObject({
      cause: "merged 7",
      startedOn: MON,
      met: false,
    });
    const over = withMerged({ ...opinion, ...toldOn(MON) }, [anOpinion("other", true)], MON);
    expect(waits(over)[1]).toMatchObject({ cause: "merged 1", startedOn: MON, met: false });
  });

  test("ends with a reply on a later day even if the counted reply is no longer stored", () => {
    const opinion = { ...own, joined, ...assigned({ assignedOn: WED }), ...toldOn(FRI) };
    expect(waits(opinion)[1]).toMatchObject({ met: true, metOn: FRI });
  });
});

describe("an opinion without an identified citizen", () => {
  const anonymous: Opinion = { ...anOpinion("own", false), ...assigned() };
  const other = (identified: boolean) => anOpinion("other", identified);

  test("counts the step as a reply, also after a citizen is identified", () => {
    expect(firstReply(anonymous)).toEqual({ met: true, metOn: MON });
    const into = withMerged(anonymous, [other(true)], WED);
    expect(firstReply(into)).toEqual({ met: true, metOn: MON });
    expect(waits(into)[1]).toMatchObject({ startedOn: MON, met: false });
  });

  test("counts no reply twice", () => {
    expect(repliesOn(withMerged(anonymous, [other(false)], WED), MON)).toMatchObject({
      repliesThatDay: 1,
    });
    const notified = { ...anonymous, ...assigned({ toldOn: MON }) };
    expect(repliesKeptOfAnonymous(notified, { ...notified, citizenId: "ctz" })).toEqual({
      replied: [],
      repliedInWriting: [],
    });
  });
});
