import { addDays, type Day, parseDay } from "@doithoai/core";
import { textOf } from "@doithoai/tests/kit/text.ts";

/** The facts that every contender holds: the same on every run. */
export interface ResponseFacts {
  readonly id: string;
  readonly kind: "INTERIM" | "FINAL";
  readonly responder: string;
  readonly respondedOn: Day;
  readonly text: string;
}
export interface DeadlineFacts {
  readonly id: string;
  readonly kind: string;
  readonly dueOn: Day;
  readonly status: "OPEN" | "MET";
}
export interface OpinionFacts {
  readonly id: string;
  readonly turn: number;
  readonly field: string;
  readonly text: string;
  readonly status: string;
  readonly receivedOn: Day;
  readonly responses: readonly ResponseFacts[];
  readonly deadline: DeadlineFacts;
}
export interface DirectiveFacts {
  readonly id: string;
  readonly number: number;
  readonly kind: string;
  readonly text: string;
  /** Turns of the opinions that it follows from. */
  readonly turns: readonly number[];
}
export interface SessionFacts {
  readonly id: string;
  readonly province: string;
  readonly commune: string;
  readonly title: string;
  readonly heldOn: Day;
  readonly venue: string;
  readonly chair: string;
  readonly status: string;
  readonly notice: { readonly number: string; readonly issuedOn: Day; readonly summary: string };
  readonly directives: readonly DirectiveFacts[];
  readonly opinions: readonly OpinionFacts[];
}

export const TODAY = parseDay("2026-11-21");
const FIRST_DAY = parseDay("2025-07-07");
export const COMMUNES = 20;
export const PROVINCES = 5;
const OPINIONS = 50;
const DIRECTIVES = 8;
const FIELDS = ["LAND", "ENVIRONMENT", "SOCIAL_SECURITY", "AGRICULTURE", "TRANSPORT"] as const;
/** Of so many opinions, one has a second response; of five, two are open. */
const TWICE = 5;
const OPEN = { of: 5, are: 2 } as const;
const TEXT = { opinion: 300, response: 200, directive: 220, summary: 280, title: 80 } as const;

const pad = (number: number, width = 2): string => String(number).padStart(width, "0");
export const provinceOf = (i: number): string => `P${pad(i % PROVINCES)}`;
export const communeOf = (i: number): string => `C${pad(i % COMMUNES)}`;

function opinion(session: string, turn: number, heldOn: Day): OpinionFacts {
  const id = `${session}-o${pad(turn)}`;
  const isOpen = turn % OPEN.of < OPEN.are;
  const count = turn % TWICE === 0 ? 2 : 1;
  return {
    id,
    turn,
    field: FIELDS[turn % FIELDS.length] ?? "LAND",
    text: textOf(`Ý kiến ${id}:`, TEXT.opinion),
    status: isOpen ? "ASSIGNED" : "RESPONDED",
    receivedOn: heldOn,
    responses: Array.from({ length: count }, (_, i) => ({
      id: `${id}-r${i + 1}`,
      kind: !isOpen && i === count - 1 ? "FINAL" : "INTERIM",
      responder: "Chủ tịch Ủy ban nhân dân",
      respondedOn: addDays(heldOn, 6 * (i + 1)),
      text: textOf(`Trả lời ${id}-r${i + 1}:`, TEXT.response),
    })),
    deadline: {
      id: `${id}-t`,
      kind: "OPINION_RESULT",
      dueOn: addDays(heldOn, 14 + ((turn * 7) % 60)),
      status: isOpen ? "OPEN" : "MET",
    },
  };
}

/** One session with all that belongs to it. Each commune has every twentieth. */
function session(i: number): SessionFacts {
  const id = `s${pad(i, 4)}`;
  const heldOn = addDays(FIRST_DAY, Math.floor(i / COMMUNES) * 21 + (i % 7));
  return {
    id,
    province: provinceOf(i),
    commune: communeOf(i),
    title: textOf(`Hội nghị đối thoại ${id}:`, TEXT.title),
    heldOn,
    venue: "Hội trường Ủy ban nhân dân",
    chair: "Nguyễn Văn An",
    status: "PUBLISHED",
    notice: {
      number: `${pad(i + 1, 3)}-TB/ĐU`,
      issuedOn: addDays(heldOn, 5),
      summary: textOf(`Kết luận ${id}:`, TEXT.summary),
    },
    directives: Array.from({ length: DIRECTIVES }, (_, n) => ({
      id: `${id}-d${pad(n + 1)}`,
      number: n + 1,
      kind: "RESOLVE",
      text: textOf(`Chỉ đạo ${id}-d${n + 1}:`, TEXT.directive),
      turns: [1 + ((n * 6) % OPINIONS), 1 + ((n * 6 + 3) % OPINIONS)],
    })),
    opinions: Array.from({ length: OPINIONS }, (_, k) => opinion(id, k + 1, heldOn)),
  };
}

export const sessionsOf = (count: number): readonly SessionFacts[] =>
  Array.from({ length: count }, (_, i) => session(i));
