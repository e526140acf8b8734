import type { Status as SessionStatus } from "../session/shape.ts";
import { hasBegun } from "../session/status.ts";
import {
  type Guard,
  type Lifecycle,
  nameSubject,
  openGuard,
  settledGuard,
} from "../use-case/life-cycle.ts";
import { currentFinalResponse, isDelivered, reachedNobody } from "./delivery.ts";
import { Resolution, Status as Statuses } from "./labels.ts";
import type { Opinion } from "./shape.ts";

export type Status = Opinion["status"];

export interface OpinionFacts {
  readonly before: Opinion;
  readonly after: Opinion;
  readonly actor: string;
  /** The status of the opinion's session; null without a session. */
  readonly session: SessionStatus | null;
}

/** Whether the law requires a separate procedure: complaints and denunciations. */
const hasOwnProcedure = ({ nature }: Pick<Opinion, "nature">): boolean =>
  nature === "COMPLAINT" || nature === "DENUNCIATION";

const OWN_PROCEDURE = settledGuard<OpinionFacts>({
  code: "OWN_PROCEDURE",
  vi: "chỉ khiếu nại, tố cáo mới được chuyển theo thủ tục riêng",
  en: "only a complaint or denunciation is transferred to its own procedure",
  holds: ({ before }) => hasOwnProcedure(before),
});
const NO_OWN_PROCEDURE = settledGuard<OpinionFacts>({
  code: "NO_OWN_PROCEDURE",
  vi: "khiếu nại, tố cáo phải được chuyển theo thủ tục riêng",
  en: "a complaint or denunciation must be transferred to its own procedure",
  holds: ({ before }) => !hasOwnProcedure(before),
});
const NEVER_LOST: Guard<OpinionFacts> = {
  code: "NEVER_LOST",
  vi:
    "khiếu nại, tố cáo không rõ, trùng hoặc ngoài nội dung vẫn phải được chuyển " +
    "theo thủ tục riêng",
  en:
    "a complaint or denunciation that is unclear, duplicate or out of scope " +
    "must still be transferred to its own procedure",
  holds: ({ before, after }) =>
    !hasOwnProcedure(before) ||
    !["UNCLEAR", "DUPLICATE", "OUT_OF_SCOPE"].includes(after.rejection?.reason ?? ""),
  // The reason of the rejection is in the input.
  foretold: ({ before }) => !hasOwnProcedure(before) || null,
};
const SESSION_BEGUN = settledGuard<OpinionFacts>({
  code: "SESSION_BEGUN",
  vi: "ý kiến phải thuộc một hội nghị đang hoặc đã diễn ra",
  en: "the opinion must belong to a session that has begun",
  holds: ({ session }) => session !== null && hasBegun(session),
});
const EVERYBODY_TOLD = settledGuard<OpinionFacts>({
  code: "EVERYBODY_TOLD",
  vi:
    "mọi công dân đã xác định được danh tính phải được thông báo nội dung trả lời, " +
    "hoặc nội dung trả lời đã được niêm yết",
  en: "the response must have been delivered to every identified citizen, or posted",
  holds: ({ after }) => {
    const answer = currentFinalResponse(after);
    // With no citizen known, the response reaches nobody unless it was posted.
    return answer !== undefined && isDelivered(after, answer) && !reachedNobody(answer);
  },
});
/** The resolutions that end a matter. */
const ENDED = Resolution.labels.filter(({ code }) =>
  ["EXPLAINED", "RESOLVED", "CANNOT_RESOLVE"].includes(code),
);
const MATTER_ENDED = openGuard<OpinionFacts>({
  code: "MATTER_ENDED",
  vi: `kết quả phải là ${ENDED.map(({ vi }) => `“${vi}”`).join(", ")}`,
  en: `the resolution must be one of ${ENDED.map(({ en }) => `“${en}”`).join(", ")}`,
  holds: ({ after }) => ENDED.some(({ code }) => code === after.resolution),
});

/** Transitions that keep the status. */
const selfTransitions = <By extends string>(
  by: By,
  states: readonly Status[],
  guards: readonly Guard<OpinionFacts>[] = [],
) => states.map((state) => ({ from: [state], to: state, by, guards }));

/** The life cycle of an opinion (ý kiến), from receipt to the answer delivered to the citizen. */
export const LIFECYCLE = [
  { from: [], to: "RECEIVED", by: "recordOpinion" },
  { from: ["RECEIVED", "CLASSIFIED"], to: "CLASSIFIED", by: "classifyOpinion" },
  { from: ["RECEIVED", "CLASSIFIED"], to: "REJECTED", by: "rejectOpinion", guards: [NEVER_LOST] },
  ...selfTransitions("tellRejection", ["REJECTED", "REDIRECTED"]),
  { from: ["CLASSIFIED"], to: "REDIRECTED", by: "redirectOpinion", guards: [OWN_PROCEDURE] },
  {
    from: ["CLASSIFIED"],
    to: "ANSWERED_AT_SESSION",
    by: "answerAtSession",
    guards: [NO_OWN_PROCEDURE, SESSION_BEGUN],
  },
  {
    from: ["CLASSIFIED", "ANSWERED_AT_SESSION", "RETURNED", "REOPENED"],
    to: "ASSIGNED",
    by: "assignOpinion",
    guards: [NO_OWN_PROCEDURE],
  },
  { from: ["ASSIGNED"], to: "IN_PROGRESS", by: "acceptOpinion" },
  { from: ["ASSIGNED", "IN_PROGRESS"], to: "RETURNED", by: "returnOpinion" },
  {
    from: ["CLASSIFIED", "ASSIGNED", "IN_PROGRESS"],
    to: "ESCALATED",
    by: "escalateOpinion",
    guards: [NO_OWN_PROCEDURE],
  },
  ...selfTransitions("followUpEscalation", ["ESCALATED"]),
  { from: ["ESCALATED"], to: "IN_PROGRESS", by: "recordEscalationReply" },
  ...selfTransitions(
    "draftResponse",
    ["ASSIGNED", "IN_PROGRESS", "ESCALATED", "ANSWERED_AT_SESSION", "RESPONDED"],
    [NO_OWN_PROCEDURE],
  ),
  {
    from: ["ASSIGNED", "IN_PROGRESS", "ESCALATED"],
    to: "RESPONDED",
    by: "approveResponse",
  },
  ...selfTransitions("setResolution", [
    "RECEIVED",
    "CLASSIFIED",
    "ANSWERED_AT_SESSION",
    "ASSIGNED",
    "IN_PROGRESS",
    "RETURNED",
    "ESCALATED",
    "RESPONDED",
    "REOPENED",
  ]),
  {
    from: ["ANSWERED_AT_SESSION", "RESPONDED"],
    to: "CLOSED",
    by: "closeOpinion",
    guards: [EVERYBODY_TOLD, MATTER_ENDED],
  },
  { from: ["ANSWERED_AT_SESSION", "RESPONDED", "CLOSED"], to: "REOPENED", by: "reopenOpinion" },
  {
    from: [
      "RECEIVED",
      "CLASSIFIED",
      "ANSWERED_AT_SESSION",
      "ASSIGNED",
      "IN_PROGRESS",
      "RETURNED",
      "ESCALATED",
      "RESPONDED",
      "REOPENED",
    ],
    to: "MERGED",
    by: "mergeOpinions",
    guards: [NO_OWN_PROCEDURE],
  },
] as const satisfies Lifecycle<Status, string, OpinionFacts>;
nameSubject(LIFECYCLE, { vi: "ý kiến", en: "opinion" }, Statuses.labels);

export type Step = (typeof LIFECYCLE)[number]["by"];
