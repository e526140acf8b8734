import type { Day } from "../calendar/day.ts";
import { Failure } from "../errors.ts";
import * as Escalation from "../escalation/index.ts";
import type { RecordInput } from "./input.ts";
import type { Opinion } from "./shape.ts";

type Answer = RecordInput["responses"][number];
const isFinal = ({ kind }: Answer): boolean => kind !== "INTERIM";

/** The answer that ends the matter: the last final or corrected one. */
export const finalAnswer = ({ responses }: Pick<RecordInput, "responses">): Answer | undefined => responses.findLast(isFinal);

/** The answer that meets the deadline: the first final one. A later correction does not make it late. */
export const firstFinalAnswer = ({ responses }: Pick<RecordInput, "responses">): Answer | undefined => responses.find(isFinal);

/** The state that the entered facts put an opinion in. A complaint or denunciation is handed off, never answered. */
export function statusOf(entry: RecordInput): Opinion["status"] {
  if (entry.rejection) return "REJECTED";
  if (entry.redirection) return "REDIRECTED";
  const final = finalAnswer(entry);
  if (final) return !entry.assignment && final.deliveries.some(({ means }) => means === "AT_SESSION") ? "ANSWERED_AT_SESSION" : "RESPONDED";
  if (entry.escalation && !entry.escalation.reply) return "ESCALATED";
  if (entry.assignment) return entry.assignment.acceptedOn || entry.escalation ? "IN_PROGRESS" : "ASSIGNED";
  if (entry.escalation) return "IN_PROGRESS";
  return entry.nature ? "CLASSIFIED" : "RECEIVED";
}

const OWN_PROCEDURE = new Set(["COMPLAINT", "DENUNCIATION"]);

/** What contradicts itself in an entry, field by field. */
export function contradictions(entry: RecordInput, today: Day): readonly Failure[] {
  const found: Failure[] = [];
  const conflict = (path: string, other: string) => found.push(new Failure("CONFLICTING_INPUT", [path], { other }));
  if (entry.sessionId !== null && entry.unitCode !== null) conflict("unitCode", "sessionId");
  if (entry.sessionId === null && entry.unitCode === null) found.push(new Failure("REQUIRED", ["sessionId"]));
  for (const [day, ...path] of happened(entry)) if (day && day > today) found.push(new Failure("NOT_IN_FUTURE", path, { limit: today }));
  if (entry.upsert && !entry.externalRef) found.push(new Failure("REQUIRED", ["externalRef"]));
  const handled = entry.responses.length > 0 ? "responses" : entry.escalation ? "escalation" : entry.assignment ? "assignment" : undefined;
  if (entry.rejection && entry.redirection) conflict("redirection", "rejection");
  if (handled && entry.rejection) conflict(handled, "rejection");
  if (handled && entry.redirection) conflict(handled, "redirection");
  if (handled && entry.nature && OWN_PROCEDURE.has(entry.nature)) conflict(handled, "nature");
  if (entry.redirection && !(entry.nature && OWN_PROCEDURE.has(entry.nature))) conflict("redirection", "nature");
  const astray = entry.escalation && Escalation.misaddressed(entry.escalation, ["escalation"]);
  if (astray) found.push(astray);
  if (entry.assignment?.dueOn && entry.assignment.assignedOn && entry.assignment.dueOn < entry.assignment.assignedOn)
    found.push(new Failure("CONFLICTING_INPUT", ["assignment", "dueOn"], { other: "assignedOn" }));
  if (entry.rejection && entry.resolution !== "NOT_RESOLVED") conflict("resolution", "rejection");
  found.push(...answersApart(entry));
  const final = firstFinalAnswer(entry);
  if (entry.assignment?.dueOn && final && final.answeredOn === null)
    found.push(new Failure("REQUIRED", ["responses", String(entry.responses.indexOf(final)), "answeredOn"]));
  return found;
}

/** Every day on which something happened, and where it stands. The day that was fixed for the result may be to come. */
function happened({ receivedOn, rejection, redirection, assignment, escalation, responses }: RecordInput): readonly [Day | null | undefined, ...string[]][] {
  return [
    [receivedOn, "receivedOn"],
    [rejection?.rejectedOn, "rejection", "rejectedOn"],
    [redirection?.redirectedOn, "redirection", "redirectedOn"],
    [assignment?.assignedOn, "assignment", "assignedOn"],
    [assignment?.acceptedOn, "assignment", "acceptedOn"],
    [assignment?.toldOn, "assignment", "toldOn"],
    [escalation?.escalatedOn, "escalation", "escalatedOn"],
    [escalation?.toldOn, "escalation", "toldOn"],
    [escalation?.reply?.repliedOn, "escalation", "reply", "repliedOn"],
    ...responses.flatMap(({ answeredOn, deliveries }, i): [Day | null, ...string[]][] => [
      [answeredOn, "responses", String(i), "answeredOn"],
      ...deliveries.map(({ deliveredOn }, j): [Day | null, ...string[]] => [deliveredOn, "responses", String(i), "deliveries", String(j), "deliveredOn"]),
    ]),
  ];
}

/** What is wrong with the answers, one by one. */
function answersApart({ responses, sessionId }: RecordInput): readonly Failure[] {
  return responses.flatMap(({ kind, deliveries }, i) => {
    const at = ["responses", String(i)];
    const corrects = kind === "CORRECTED" && !responses.slice(0, i).some(isFinal);
    return [
      ...(corrects ? [new Failure("CONFLICTING_INPUT", [...at, "kind"], { other: "responses" })] : []),
      ...deliveries.flatMap(({ means }, j) =>
        means === "AT_SESSION" && sessionId === null
          ? [new Failure("CONFLICTING_INPUT", [...at, "deliveries", String(j), "means"], { other: "sessionId" })]
          : [],
      ),
    ];
  });
}
