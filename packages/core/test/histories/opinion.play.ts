import { NATIONAL_CALENDAR } from "../../src/calendar/calendar.ts";
import { isOpen } from "../../src/deadline/record.ts";
import { settle } from "../../src/deadline/settle.ts";
import { addDays, parseDay } from "../../src/kernel/day.ts";
import { OPINION } from "../../src/opinion/concept.ts";
import { markMerged, withMerged } from "../../src/opinion/merge.ts";
import { obligationsOf } from "../../src/opinion/obligations.ts";
import { firstReply } from "../../src/opinion/replies.ts";
import { applyApproval, applyDraft, withDelivery } from "../../src/opinion/response/mutations.ts";
import { Shape as ResponseShape } from "../../src/opinion/response/shape.ts";
import { type Opinion, Shape } from "../../src/opinion/shape.ts";
import { STEPS } from "../../src/opinion/steps.ts";
import { type Session, Shape as SessionShape } from "../../src/session/shape.ts";
import { findTransition } from "../../src/use-case/life-cycle.ts";
import type { Moment } from "../../src/use-case/moment.ts";
import { applyTransition } from "../../src/use-case/transition.ts";
import { move } from "./domain.ts";
import { bent, type Command, command, type Start, start } from "./opinion.commands.ts";
import { begin, expected, foresee, HELD, type Model } from "./opinion.model.ts";
import type { Play } from "./play.ts";
import { termsOn } from "./terms.ts";

interface World {
  readonly opinion: Opinion;
  readonly session: Session["status"] | null;
  readonly passed: number;
}

const FIRST = parseDay("2026-03-02");
const BODY = { id: "org_body", name: "Phòng Kinh tế" };
const id = (own: string): string => `opn_home.${own}`;
const citizenIdOf = (citizen: boolean, own: string): string | null =>
  citizen ? `ctz_${own}` : null;

export const anOpinion = (own: string, citizen: boolean, more: Partial<Opinion> = {}): Opinion => ({
  ...Shape.parse({
    id: id(own),
    version: 1,
    home: "home",
    sessionId: null,
    internal: false,
    unit: null,
    receivedOn: FIRST,
    content: "Đèn hẻm 12 hỏng.",
    contentState: "SHOWN",
    channel: "LETTER",
    status: "RECEIVED",
    trackingCode: own,
    citizenId: citizenIdOf(citizen, own),
    replied: [],
    responses: [],
    escalations: [],
    deadlines: [],
    recordedAt: "2026-03-02T02:00:00.000Z",
  }),
  ...more,
});

export const anAnswer = (number: number, status = "DRAFT"): Opinion["responses"][number] =>
  ResponseShape.parse({
    id: `rsp_${number}`,
    version: 1,
    kind: "FINAL",
    status,
    content: "Sẽ thay.",
    organization: null,
    drafters: ["nobody"],
  });

const session = (status: Session["status"]): Session =>
  SessionShape.parse({
    id: "ses_home",
    version: 1,
    status,
    title: "Đối thoại",
    type: "PERIODIC",
    unit: null,
    heldOn: addDays(FIRST, HELD),
    chairs: [],
    hosts: [],
    deadlines: [],
    amendments: 0,
    publication: null,
    recordedAt: "2026-02-02T02:00:00.000Z",
  });

/** Runs the product's code for a command. */
function next({ opinion: before, session: status }: World, command: Command, at: Moment): Opinion {
  const { by, nature, resolution, kind, posted, others, whose } = command;
  const content = "Sẽ thay trong tuần.";
  const on = command.on === null ? null : addDays(at.today, command.on);
  const path = [by];
  const base = { before, at, path, read: undefined };
  const answerId = before.responses[command.answer]?.id ?? "none";
  switch (by) {
    case "classifyOpinion":
      return applyTransition(OPINION.lifecycle, STEPS[by], {
        ...base,
        input: { nature, fields: ["LAND"], competence: "COMMUNE", reason: null },
      });
    case "rejectOpinion":
      return applyTransition(OPINION.lifecycle, STEPS[by], {
        ...base,
        input: {
          reason: "UNCLEAR",
          basis: null,
          rejectedOn: on,
          citizenToldOn: null,
          citizenToldBy: null,
        },
      });
    case "tellRejection":
      return applyTransition(OPINION.lifecycle, STEPS[by], {
        ...base,
        input: { citizenToldOn: on, citizenToldBy: command.posted ? "LETTER" : null },
      });
    case "redirectOpinion":
      return applyTransition(OPINION.lifecycle, STEPS[by], {
        ...base,
        input: {
          to: "Thanh tra",
          receiptNumber: "7",
          reason: "Khiếu nại.",
          redirectedOn: on,
          citizenToldBy: null,
        },
      });
    case "answerAtSession": {
      const input = {
        content,
        answeredBy: "Chủ tịch",
        answeredOn: on,
        resolution: resolution ?? ("NOT_RESOLVED" as const),
        promisedOn: null,
      };
      return applyTransition(OPINION.lifecycle, STEPS[by], {
        ...base,
        input,
        read: status === null ? undefined : session(status),
      });
    }
    case "assignOpinion": {
      const dueOn = command.due === null ? null : addDays(at.today, command.due);
      return applyTransition(OPINION.lifecycle, STEPS[by], {
        ...base,
        input: {
          organizationId: BODY.id,
          assignedOn: on,
          dueOn,
          citizenToldOn: null,
          citizenToldBy: null,
          reason: null,
        },
        read: { body: BODY, had: null, cause: null, eased: [], unit: null },
      });
    }
    case "acceptOpinion":
      return applyTransition(OPINION.lifecycle, STEPS[by], { ...base, input: { acceptedOn: on } });
    case "returnOpinion":
      return applyTransition(OPINION.lifecycle, STEPS[by], {
        ...base,
        read: NATIONAL_CALENDAR,
        input: { reason: "Không thuộc thẩm quyền" },
      });
    case "escalateOpinion":
      return applyTransition(OPINION.lifecycle, STEPS[by], {
        ...base,
        input: {
          to: { name: "Tỉnh", organizationId: null },
          documentNumber: "9/UBND",
          escalatedOn: on,
          citizenToldOn: null,
          citizenToldBy: null,
        },
        read: null,
      });
    case "followUpEscalation":
      return applyTransition(OPINION.lifecycle, STEPS[by], {
        ...base,
        input: { on, note: "Đôn đốc", documentNumber: null },
      });
    case "recordEscalationReply":
      return applyTransition(OPINION.lifecycle, STEPS[by], {
        ...base,
        input: { content, repliedOn: on, documentNumber: null },
      });
    case "closeOpinion":
      return applyTransition(OPINION.lifecycle, STEPS[by], { ...base, input: { resolution } });
    case "reopenOpinion":
      return applyTransition(OPINION.lifecycle, STEPS[by], {
        ...base,
        input: { reason: "Chưa thỏa đáng" },
      });
    case "mergeOpinions":
      return markMerged(before, anOpinion("elsewhere", true), at, path);
    case "takeOthers":
      return withMerged(before, [comers(before.merged.length, others)], at.today);
    case "draftResponse":
      return applyDraft(
        before,
        { kind, content, answeredBy: null, documentNumber: null, resolution, promisedOn: null },
        at,
      );
    case "approveResponse":
      return applyApproval(before, answerId, at);
    case "recordDelivery": {
      const opinionId = whose === "own" ? null : id(`other${whose}`);
      return withDelivery(
        before,
        answerId,
        {
          opinionId,
          means: posted ? "POSTED" : "LETTER",
          deliveredOn: on,
          deliveredBy: null,
          note: null,
          covers: null,
        },
        at,
      );
    }
    case "setResolution":
      return applyTransition(OPINION.lifecycle, STEPS[by], {
        ...base,
        input: { resolution: resolution ?? "NOT_RESOLVED" },
      });
    case "recordOpinion":
      return {
        ...before,
        status: findTransition(OPINION.lifecycle, { from: before.status, by }, path).to,
      };
    case "sessionTurns":
      return before;
  }
}

/** An opinion to be merged, together with the opinions that were merged into it before. */
function comers(first: number, [own = false, ...earlier]: readonly boolean[]): Opinion {
  const merged = earlier.map((citizen, i) => ({
    id: id(`other${first + 1 + i}`),
    citizenId: citizenIdOf(citizen, `other${first + 1 + i}`),
  }));
  return anOpinion(`other${first}`, own, { merged });
}

function act(world: World, command: Command): World {
  const passed = world.passed + command.daysLater;
  const today = addDays(FIRST, passed);
  const taken = next(world, command, {
    today,
    now: new Date(`${today}T09:00:00+07:00`),
    actor: command.actor,
  });
  const opinion = {
    ...taken,
    deadlines: settle(taken.deadlines, obligationsOf(taken), termsOn(today)),
  };
  return {
    opinion,
    passed,
    session:
      command.by === "sessionTurns" && world.session !== null ? command.session : world.session,
  };
}

const odd = ({ odd: status }: Start): Partial<Opinion> =>
  status === null ? {} : { status, nature: "COMPLAINT" };

/** The moves of the opinion. The moves of its answers have the prefix `>`. */
function moves(
  { opinion: before }: World,
  { by }: Command,
  { opinion: after }: World,
): readonly string[] {
  const touched = after.responses.flatMap((answer, i) => {
    const earlier = before.responses[i];
    return answer === earlier ? [] : [`> ${move(earlier?.status ?? "-", by, answer.status)}`];
  });
  const own = before.status !== after.status || by === "draftResponse" || touched.length === 0;
  return [
    ...touched,
    ...(own && by !== "takeOthers" && by !== "sessionTurns"
      ? [move(before.status, by, after.status)]
      : []),
  ];
}

export const play: Play<Start, Command, World, Model> = {
  start,
  command,
  bent,
  act,
  foresee,
  moves,
  expected,
  begin: (from) => ({
    world: { opinion: anOpinion("own", from.citizen, odd(from)), session: from.session, passed: 0 },
    model: begin(from),
  }),
  status: ({ opinion }) => opinion.status,
  ripe: (world) => ({
    ...world,
    opinion: { ...world.opinion, responses: Array.from({ length: 4 }, (_, i) => anAnswer(i)) },
  }),
  shown: ({ opinion }) => ({
    status: opinion.status,
    // The same opinion before the head of a Party committee counts only replies in writing.
    written: firstReply({ ...opinion, ofParty: { body: null } }).met,
    resolution: opinion.resolution,
    owes: opinion.deadlines.some(
      (deadline) => deadline.policyCode === "OPINION_RESULT" && isOpen(deadline),
    ),
    answers: opinion.responses.map((answer) => `${answer.kind} ${answer.status}`),
  }),
};
