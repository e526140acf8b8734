import { expect, test } from "vitest";
import { parseDay } from "../../src/kernel/day.ts";
import { OPINION } from "../../src/opinion/concept.ts";
import { type Opinion, Status } from "../../src/opinion/index.ts";
import { applyApproval, applyDraft, withDelivery } from "../../src/opinion/response/mutations.ts";
import { STEPS as OPINION_STEPS } from "../../src/opinion/steps.ts";
import { applyTransition } from "../../src/use-case/transition.ts";
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

test("a reopened opinion takes further answers after twenty", () => {
  const answered = anOpinion("own", true, {
    status: "RESPONDED",
    responses: Array.from({ length: 20 }, (_, i) => anAnswer(i + 1, "DELIVERED")),
  });
  const draft = (opinion: Opinion) =>
    attempt(() =>
      applyDraft(
        { ...opinion, status: "ASSIGNED" },
        {
          kind: "FINAL",
          content: "Sẽ thay.",
          answeredBy: null,
          documentNumber: null,
          resolution: "RESOLVED",
          promisedOn: null,
        },
        AT,
      ),
    ).verdict;
  expect(draft(answered)).toBe("TOO_MANY");
  const reopened = applyTransition(OPINION.lifecycle, OPINION_STEPS.reopenOpinion, {
    before: answered,
    input: { reason: "Chưa thỏa đáng." },
    at: AT,
    read: undefined,
    path: [],
  });
  expect(draft(reopened)).toBe("accepted");
  const full = Array.from({ length: 100 }, (_, i) => anAnswer(i + 1, "DELIVERED"));
  expect(draft({ ...reopened, responses: full })).toBe("TOO_MANY");
});
