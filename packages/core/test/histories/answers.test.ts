import { expect, test } from "vitest";
import { parseDay } from "../../src/kernel/day.ts";
import { type Opinion, Status } from "../../src/opinion/index.ts";
import { applyApproval, withDelivery } from "../../src/opinion/response/mutations.ts";
import { leads, RESPONSE, statesOf } from "./domain.ts";
import { anAnswer, anOpinion } from "./opinion.play.ts";
import { attempt, freeze } from "./play.ts";

const TODAY = parseDay("2026-03-02");
const AT = { today: TODAY, now: new Date(`${TODAY}T09:00:00+07:00`), actor: "lan" };
const DELIVERY = {
  opinionId: null,
  means: "LETTER" as const,
  deliveredOn: null,
  deliveredBy: null,
  note: null,
  covers: null,
};

const STEPS = {
  approveResponse: (opinion: Opinion, id: string) => applyApproval(opinion, id, AT),
  recordDelivery: (opinion: Opinion, id: string) => withDelivery(opinion, id, DELIVERY, AT),
};

test("the state of an answer decides its steps, in every state of the opinion", () => {
  for (const status of Status.schema.options)
    for (const [at, state] of statesOf(RESPONSE).entries()) {
      const opinion = freeze(anOpinion("own", true, { status, responses: [anAnswer(at, state)] }));
      for (const [by, step] of Object.entries(STEPS)) {
        if (leads(RESPONSE, state, by)) continue;
        expect([status, state, by, attempt(() => step(opinion, `rsp_${at}`)).verdict]).toEqual([
          status,
          state,
          by,
          "TRANSITION_NOT_ALLOWED",
        ]);
      }
    }
});
