import { tooEarly, tooFar } from "../kernel/date-rules.ts";
import type { Day } from "../kernel/day.ts";
import { Failure, type Params, type Phrase } from "../kernel/errors.ts";
import * as Escalation from "./escalation/shape.ts";
import type { RecordInput } from "./input.ts";
import type { Opinion } from "./shape.ts";

type Response = RecordInput["responses"][number];
const isFinal = ({ kind }: Response): boolean => kind !== "INTERIM";

/** The response that ends the matter: the last response that is not INTERIM. */
const finalResponse = ({ responses }: Pick<RecordInput, "responses">): Response | undefined =>
  responses.findLast(isFinal);

/** The first final response meets the deadline. A correction does not make it late. */
const firstFinalResponse = ({ responses }: Pick<RecordInput, "responses">): Response | undefined =>
  responses.find(isFinal);

/**
 * The status that follows from the recorded facts. Complaints and denunciations are redirected and
 * never answered.
 */
export function statusOf(entry: RecordInput): Opinion["status"] {
  if (entry.rejection) return "REJECTED";
  if (entry.redirection) return "REDIRECTED";
  const final = finalResponse(entry);
  if (final)
    return !entry.assignment && final.deliveries.some(({ means }) => means === "AT_SESSION")
      ? "ANSWERED_AT_SESSION"
      : "RESPONDED";
  if (entry.escalation && !entry.escalation.reply) return "ESCALATED";
  if (entry.assignment)
    return entry.assignment.acceptedOn || entry.escalation ? "IN_PROGRESS" : "ASSIGNED";
  if (entry.escalation) return "IN_PROGRESS";
  return entry.nature ? "CLASSIFIED" : "RECEIVED";
}

const OWN_PROCEDURE = new Set(["COMPLAINT", "DENUNCIATION"]);

const NOT_ADMITTED = {
  vi: "Mâu thuẫn với việc không tiếp nhận ý kiến.",
  en: "Contradicts that the opinion is not admitted.",
};
const TRANSFERRED = {
  vi: "Mâu thuẫn với việc chuyển ý kiến theo thủ tục riêng.",
  en: "Contradicts the transfer of the opinion to its own procedure.",
};
const ONE_PLACE = {
  vi: "Chỉ ghi một trong hai: hội nghị hoặc đơn vị.",
  en: "Give either the session or the unit, not both.",
};
const HANDED_OFF = {
  vi: "Khiếu nại, tố cáo phải được chuyển theo thủ tục riêng.",
  en: "A complaint or denunciation must be transferred to its own procedure.",
};
const NOT_HANDED_OFF = {
  vi:
    "Chỉ khiếu nại, tố cáo mới chuyển theo thủ tục riêng: " +
    "tính chất phải là khiếu nại hoặc tố cáo.",
  en:
    "Only complaints and denunciations are transferred to their own procedure: " +
    "the nature must be complaint or denunciation.",
};
const REJECTED = {
  vi: "Phải là “chưa giải quyết” khi ý kiến không được tiếp nhận.",
  en: "Must be “not resolved” if the opinion is not admitted.",
};
const NOTHING_CORRECTED = {
  vi: "Trước văn bản đính chính phải có văn bản trả lời chính thức.",
  en: "A corrected response must follow a final response.",
};
const NOTHING_SUPPLEMENTED = {
  vi: "Trước văn bản trả lời bổ sung phải có văn bản trả lời chính thức.",
  en: "A supplementary response must follow a final response.",
};
const NO_SESSION = {
  vi: "Trả lời tại hội nghị chỉ dùng khi ý kiến thuộc một hội nghị.",
  en: "An answer at the session requires a session.",
};

/** Returns a failure for every contradictory field of the input. */
export function contradictions(entry: RecordInput, today: Day): readonly Failure[] {
  const found: Failure[] = [];
  const conflict = (path: string, params: Params) =>
    found.push(new Failure("CONFLICTING_INPUT", [path], params));
  if (entry.sessionId !== null && entry.unitCode !== null) conflict("unitCode", ONE_PLACE);
  if (entry.sessionId === null && entry.unitCode === null)
    found.push(new Failure("REQUIRED", ["sessionId"]));
  for (const [day, ...path] of eventDays(entry))
    if (day && day > today) found.push(new Failure("NOT_IN_FUTURE", path, { limit: today }));
  if (entry.upsert && !entry.externalRef) found.push(new Failure("REQUIRED", ["externalRef"]));
  const handled =
    entry.responses.length > 0
      ? "responses"
      : entry.escalation
        ? "escalation"
        : entry.assignment
          ? "assignment"
          : undefined;
  if (entry.rejection && entry.redirection) conflict("redirection", NOT_ADMITTED);
  if (handled && entry.rejection) conflict(handled, NOT_ADMITTED);
  if (handled && entry.redirection) conflict(handled, TRANSFERRED);
  if (handled && entry.nature && OWN_PROCEDURE.has(entry.nature)) conflict(handled, HANDED_OFF);
  if (entry.redirection && !(entry.nature && OWN_PROCEDURE.has(entry.nature)))
    conflict("redirection", NOT_HANDED_OFF);
  const addressFailure =
    entry.escalation && Escalation.misaddressed(entry.escalation.to, ["escalation", "to"]);
  if (addressFailure) found.push(addressFailure);
  for (const [path, on, name, after] of dayOrder(entry))
    if (on && after && on < after) found.push(tooEarly(path, { day: after, name }));
  if (entry.rejection && entry.resolution !== "NOT_RESOLVED") conflict("resolution", REJECTED);
  found.push(...responseFailures(entry), ...farDays(entry, today));
  const final = firstFinalResponse(entry);
  if (entry.assignment?.dueOn && final && final.answeredOn === null)
    found.push(
      new Failure("REQUIRED", ["responses", String(entry.responses.indexOf(final)), "answeredOn"]),
    );
  return found;
}

/**
 * Every day of a past event with its path in the input. Excludes `assignment.dueOn`, which may be
 * in the future.
 */
function eventDays({
  receivedOn,
  rejection,
  redirection,
  assignment,
  escalation,
  responses,
}: RecordInput): readonly [Day | null | undefined, ...string[]][] {
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
      ...deliveries.map(({ deliveredOn }, j): [Day | null, ...string[]] => [
        deliveredOn,
        "responses",
        String(i),
        "deliveries",
        String(j),
        "deliveredOn",
      ]),
    ]),
  ];
}

type Ordered = readonly [
  path: readonly string[],
  on: Day | null | undefined,
  name: string,
  after: Day | null | undefined,
];

/** Pairs of days where `on` must not be before `after`. Either day may be unknown. */
function dayOrder({
  receivedOn,
  rejection,
  redirection,
  assignment,
  escalation,
  responses,
}: RecordInput): readonly Ordered[] {
  const received = (on: Day | null | undefined, ...path: string[]): Ordered => [
    path,
    on,
    "receivedOn",
    receivedOn,
  ];
  return [
    received(rejection?.rejectedOn, "rejection", "rejectedOn"),
    received(redirection?.redirectedOn, "redirection", "redirectedOn"),
    received(assignment?.assignedOn, "assignment", "assignedOn"),
    received(assignment?.toldOn, "assignment", "toldOn"),
    [["assignment", "acceptedOn"], assignment?.acceptedOn, "assignedOn", assignment?.assignedOn],
    [["assignment", "dueOn"], assignment?.dueOn, "assignedOn", assignment?.assignedOn],
    received(escalation?.escalatedOn, "escalation", "escalatedOn"),
    received(escalation?.toldOn, "escalation", "toldOn"),
    [
      ["escalation", "reply", "repliedOn"],
      escalation?.reply?.repliedOn,
      "escalatedOn",
      escalation?.escalatedOn,
    ],
    ...responses.flatMap(({ answeredOn, promisedOn, deliveries }, i): Ordered[] => [
      received(answeredOn, "responses", String(i), "answeredOn"),
      [["responses", String(i), "promisedOn"], promisedOn, "answeredOn", answeredOn],
      ...deliveries.map(
        ({ deliveredOn }, j): Ordered => [
          ["responses", String(i), "deliveries", String(j), "deliveredOn"],
          deliveredOn,
          "answeredOn",
          answeredOn,
        ],
      ),
    ]),
  ];
}

/** Returns a failure for each fixed or promised day that is more than ten years from today. */
function farDays({ assignment, responses }: RecordInput, today: Day): readonly Failure[] {
  const days: readonly (readonly [Day | null | undefined, ...string[]])[] = [
    [assignment?.dueOn, "assignment", "dueOn"],
    ...responses.map(
      ({ promisedOn }, i) => [promisedOn, "responses", String(i), "promisedOn"] as const,
    ),
  ];
  return days.flatMap(([day, ...path]) => tooFar(day ?? null, path, today) ?? []);
}

/** The refusal of a response that needs an earlier final one, by its kind. */
const NEEDS_EARLIER: Partial<Record<Response["kind"], Phrase>> = {
  CORRECTED: NOTHING_CORRECTED,
  SUPPLEMENTARY: NOTHING_SUPPLEMENTED,
};

/** Returns the failures of each response. */
function responseFailures({ responses, sessionId }: RecordInput): readonly Failure[] {
  return responses.flatMap(({ kind, deliveries }, i) => {
    const at = ["responses", String(i)];
    const isFirst = !responses.slice(0, i).some(isFinal);
    const refusal = isFirst ? NEEDS_EARLIER[kind] : undefined;
    return [
      ...(refusal ? [new Failure("CONFLICTING_INPUT", [...at, "kind"], refusal)] : []),
      ...deliveries.flatMap(({ means }, j) =>
        means === "AT_SESSION" && sessionId === null
          ? [
              new Failure(
                "CONFLICTING_INPUT",
                [...at, "deliveries", String(j), "means"],
                NO_SESSION,
              ),
            ]
          : [],
      ),
    ];
  });
}
