import type { Kind } from "../id.ts";

/** What an event is of, and what it says. */
interface Meaning {
  readonly of: Kind | "calendar" | "policies";
  readonly says: string;
  /** Fields that it changes, for the sample; none of what is new. */
  readonly fields?: readonly string[];
}
const meaning = (of: Meaning["of"], says: string, ...fields: readonly string[]): Meaning => ({ of, says, fields });

/** Every event there is. A write of another name does not compile. */
export const EVENTS = {
  "session.planned": meaning("session", "a session that is to be held was entered"),
  "session.recorded": meaning("session", "a session that was held was entered"),
  "session.updated": meaning("session", "its facts were changed", "title"),
  "session.announced": meaning("session", "day, place and how to attend were announced", "status", "announcedOn"),
  "session.collection-opened": meaning("session", "opinions are taken ahead of it", "status"),
  "session.started": meaning("session", "it began", "status"),
  "session.held": meaning("session", "it is over, and its minutes are counted", "status", "attendance", "reportedCounts"),
  "session.concluded": meaning("session", "the chair concluded", "status", "concludedOn", "deadlines"),
  "session.notice-amended": meaning("session", "a later notice amended the first", "amendments"),
  "session.published": meaning("session", "its conclusion can be read", "status", "publication", "deadlines"),
  "session.closed": meaning("session", "nothing of it is open any longer, or was carried over", "status", "carriedOver"),
  "session.postponed": meaning("session", "it was put off", "status", "statusReason"),
  "session.cancelled": meaning("session", "it was called off", "status", "statusReason"),
  "session.difference-explained": meaning("session", "why minutes and records count differently", "differenceExplanation"),
  "notice.issued": meaning("notice", "a conclusion notice was issued"),
  "directive.issued": meaning("directive", "the chair directed something"),
  "directive.acknowledged": meaning("directive", "its lead body has received it", "status", "progress"),
  "directive.started": meaning("directive", "its lead body has begun", "status", "progress"),
  "directive.reported": meaning("directive", "its lead body reported the result", "status", "progress", "deadlines"),
  "directive.accepted": meaning("directive", "the chair accepted the report", "status", "progress"),
  "directive.returned": meaning("directive", "the chair gave the report back", "status", "progress", "returned", "deadlines"),
  "directive.replaced": meaning("directive", "a later notice put another in its place", "status", "replacedBy", "deadlines"),
  "directive.cancelled": meaning("directive", "a later notice took it back", "status", "cancellation", "deadlines"),
  "opinion.recorded": meaning("opinion", "somebody raised a matter"),
  "opinion.updated": meaning("opinion", "what was entered was changed", "content"),
  "opinion.classified": meaning("opinion", "its nature, fields and competence were said", "status", "nature", "fields"),
  "opinion.rejected": meaning("opinion", "it was not admitted", "status", "rejection", "deadlines"),
  "opinion.redirected": meaning("opinion", "it was handed to its own procedure", "status", "redirection", "deadlines"),
  "opinion.answered-at-session": meaning("opinion", "it was answered on the spot", "status", "responses", "resolution", "deadlines"),
  "opinion.assigned": meaning("opinion", "it was given to a body", "status", "assignment", "deadlines"),
  "opinion.accepted": meaning("opinion", "the body took it up", "status", "assignment"),
  "opinion.returned": meaning("opinion", "the body gave it back", "status", "assignment", "returned", "deadlines"),
  "opinion.escalated": meaning("opinion", "it was sent up", "status", "escalations", "deadlines"),
  "escalation.followed-up": meaning("opinion", "the higher body was asked again", "escalations", "deadlines"),
  "escalation.replied": meaning("opinion", "the higher body replied", "status", "escalations", "deadlines"),
  "opinion.resolution-set": meaning("opinion", "what became of it in fact", "resolution"),
  "opinion.closed": meaning("opinion", "the matter ended", "status"),
  "opinion.reopened": meaning("opinion", "it was taken up again", "status", "reopened", "resolution", "deadlines"),
  "opinion.merged": meaning("opinion", "it was merged into another", "status", "mergedInto", "deadlines"),
  "opinion.took-others": meaning("opinion", "others were merged into it", "merged", "joined", "deadlines"),
  "opinion.redacted": meaning("opinion", "passages were taken out of what is shown, or put back", "contentState", "redaction"),
  "response.drafted": meaning("opinion", "an answer was drafted", "responses"),
  "response.approved": meaning("opinion", "an answer was approved", "status", "responses", "resolution", "deadlines"),
  "response.delivered": meaning("opinion", "a citizen was told", "responses", "deadlines"),
  "document.attached": meaning("session", "a document was attached to a session, an opinion, a directive", "documents"),
  "campaign.created": meaning("campaign", "a campaign of supervision was entered"),
  "finding.recorded": meaning("finding", "supervisors found something"),
  "finding.recommended": meaning("finding", "a recommendation followed from it", "recommended"),
  "recommendation.issued": meaning("recommendation", "a body is asked to act"),
  "recommendation.received": meaning("recommendation", "the body has received it", "status", "receivedOn", "deadlines"),
  "recommendation.replied": meaning("recommendation", "the body replied", "status", "reply", "deadlines"),
  "recommendation.reply-assessed": meaning("recommendation", "the supervisor said whether the reply will do", "status", "assessment"),
  "recommendation.implemented": meaning("recommendation", "the body says that it is done", "status", "implementation"),
  "recommendation.confirmed": meaning("recommendation", "the supervisor confirmed it", "status", "confirmedOn"),
  "deadline.extended": meaning("opinion", "more time was given, on whatever carries the deadline", "deadlines"),
  "deadline.paused": meaning("opinion", "its count was stopped", "deadlines"),
  "deadline.resumed": meaning("opinion", "its count goes on", "deadlines"),
  "deadline.recalculated": meaning("opinion", "a change of calendar or policy moved it", "deadlines"),
  "deadline.reminded": meaning("deadline", "three, one or no working days are left"),
  "deadline.overdue": meaning("deadline", "its day has passed"),
  "deadline.long-overdue": meaning("deadline", "five or fifteen working days late: a higher body is named"),
  "deadline.overdue-withdrawn": meaning("deadline", "it was not overdue after all"),
  "deadline.overdue-reinstated": meaning("deadline", "it is overdue after all"),
  "calendar.days-set": meaning("calendar", "days of the working calendar were set", "rules"),
  "deadline-policy.set": meaning("policies", "a unit set how long somebody has", "rules"),
  "organization.recorded": meaning("organization", "a body was entered"),
  "role.granted": meaning("grant", "somebody was given a role"),
  "role.revoked": meaning("grant", "a role was taken back", "revoked"),
  "client.created": meaning("client", "a system was connected"),
  "client.secret-rotated": meaning("client", "it was given a further secret", "secrets"),
  "client.revoked": meaning("client", "it was cut off", "secrets", "revoked"),
  "citizen.erased": meaning("citizen", "who raised something was erased"),
} as const satisfies Record<string, Meaning>;
export type EventName = keyof typeof EVENTS;

export const isEventName = (name: string): name is EventName => Object.hasOwn(EVENTS, name);
