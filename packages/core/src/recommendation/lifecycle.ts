import type { OfBody } from "../addressee/shape.ts";
import { type Lifecycle, nameSubject, openGuard } from "../use-case/life-cycle.ts";
import { type Addressee, type Recommendation, Status } from "./shape.ts";

/** A recommendation as the steps of one of its bodies see it. */
export type OfAddressee = OfBody<Recommendation, Addressee>;

export interface RecommendationFacts {
  readonly before: OfAddressee;
  readonly after: OfAddressee;
  readonly actor: string;
}

const BODY_KNOWN = openGuard<RecommendationFacts>({
  code: "BODY_KNOWN",
  vi: "phải có cơ quan được giám sát, ghi khi tiếp nhận hoặc trong kiến nghị",
  en: "the supervised body must be given with the receipt or in the recommendation",
  holds: ({ after }) => after.addressee.body !== null,
});

/**
 * The life cycle of a recommendation after supervision (kiến nghị sau giám sát), for each of its
 * bodies. The supervised body replies, again if its reply is not accepted, and reports
 * implementation. Only the supervisor assesses the reply and confirms. The status of the whole
 * follows from those of the bodies (`status.ts`).
 */
export const LIFECYCLE = [
  { from: [], to: "ISSUED", by: "issueRecommendation" },
  { from: ["ISSUED"], to: "RECEIVED", by: "receiveRecommendation", guards: [BODY_KNOWN] },
  { from: ["RECEIVED", "NOT_ACCEPTED"], to: "REPLIED", by: "replyToRecommendation" },
  { from: ["REPLIED"], to: "ACCEPTED", by: "assessReply" },
  { from: ["REPLIED"], to: "PARTLY_ACCEPTED", by: "assessReply" },
  { from: ["REPLIED"], to: "NOT_ACCEPTED", by: "assessReply" },
  {
    from: ["ACCEPTED", "PARTLY_ACCEPTED", "NOT_ACCEPTED"],
    to: "IMPLEMENTED",
    by: "reportImplementation",
  },
  { from: ["IMPLEMENTED"], to: "CONFIRMED", by: "confirmRecommendation" },
] as const satisfies Lifecycle<Recommendation["status"], string, RecommendationFacts>;
nameSubject(LIFECYCLE, { vi: "kiến nghị", en: "recommendation" }, Status.labels);

export type Step = (typeof LIFECYCLE)[number]["by"];
