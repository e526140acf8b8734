import { isHandling, isOfOffice, isWithin, roleOf } from "./oracle.ts";
import { SECRETS, type Subjects } from "./subjects.ts";
import type { Cell } from "./who.ts";

// biome-ignore lint/suspicious/noExplicitAny: only the probe knows the type of the answer
type Data = any;
export interface Read {
  readonly query: string;
  readonly variables: (subjects: Subjects) => object;
  /** Whether the answer shows the probed subject or field. */
  readonly shows: (data: Data) => boolean;
  readonly who: (cell: Cell) => boolean;
  /** Restricted fields of the schema that this probe covers. */
  readonly fields?: readonly string[];
}

const everybody = (): boolean => true;
const holding =
  (roles: string) =>
  (cell: Cell): boolean =>
    roles.split(" ").includes(roleOf(cell.kind)) && isWithin(cell);
/** Members of the unit's office. */
const office = (cell: Cell): boolean => isOfOffice(cell, false);
/** Members of the unit's office, and of the unit whose body handles the subject. */
const offices = (cell: Cell): boolean => isOfOffice(cell, true);
/**
 * Callers who handle a subject that lies with a body. `bare`: no body handles it, so officers who
 * act for a body do not qualify.
 */
const handling =
  ({ bare = false } = {}) =>
  (cell: Cell): boolean => {
    if (cell.kind === "OFFICER_OF_BODY")
      return !bare && (cell.relation === "INSIDE" || cell.relation === "HANDLER");
    return (
      cell.kind !== "OFFICER_OF_OTHER" &&
      (holding("OFFICER CLERK LEADER ADMIN")(cell) || (!bare && isHandling(cell)))
    );
  };
const recording = (cell: Cell): boolean =>
  cell.kind !== "INTEGRATOR_BARE" && holding("CLERK LEADER SUPERVISOR ADMIN INTEGRATOR")(cell);
const deciding = (cell: Cell): boolean =>
  holding("LEADER ADMIN")(cell) ||
  (isHandling(cell) && ["LEADER", "ADMIN"].includes(roleOf(cell.kind)));
const named = (cell: Cell): boolean => cell.kind.startsWith("NAMED_") && isWithin(cell);
const trail = holding("CLERK LEADER OFFICER SUPERVISOR ADMIN INTEGRATOR");
const trailOfHandled = (cell: Cell): boolean => trail(cell) || isHandling(cell);

const of =
  (key: keyof Subjects, name = "id") =>
  (subjects: Subjects) => ({ [name]: subjects[key] });
const unit = (subjects: Subjects) => ({ unit: subjects.unitCode });
const ids = (
  page: { readonly nodes: readonly { readonly id: string }[] } | null,
): readonly string[] => page?.nodes.map(({ id }) => id) ?? [];

const SESSION =
  "query ($id: ID!) { session(id: $id) { id summary conclusionNotice { id } " +
  "opinions(first: 5) { nodes { id } } directives(first: 5) { nodes { id } } } }";
const CONTENT = "query ($id: ID!) { opinion(id: $id) { content } }";
const node = (key: keyof Subjects, who: Read["who"], type: string): Read => ({
  query: "query ($id: ID!) { node(id: $id) { __typename id } nodes(ids: [$id]) { id } }",
  variables: of(key),
  shows: ({ node: found, nodes }) => found?.__typename === type && nodes[0] !== null,
  who,
});
const field = (
  type:
    | "Opinion"
    | "Session"
    | "Directive"
    | "Response"
    | "Recommendation"
    | "SupervisionFinding"
    | "RoleGrant",
  key: keyof Subjects,
  selection: string,
  shows: (of: Data) => boolean,
  who: Read["who"],
  fields: readonly string[],
): Read => ({
  query: `query ($id: ID!) { node(id: $id) { ... on ${type} { ${selection} } } }`,
  variables: of(key),
  shows: (data) => data.node !== null && shows(data.node),
  who,
  fields,
});
const list = (
  query: string,
  wanted: keyof Subjects,
  who: Read["who"],
): Read & { readonly wanted: keyof Subjects } => ({
  query,
  variables: unit,
  shows: everybody,
  who,
  wanted,
});

const ofBody = (query: "opinions" | "directives", wanted: keyof Subjects) => ({
  ...list(
    `query ($body: ID!) {
      ${query}(where: { organizationId: $body }, first: 100) { nodes { id } }
    }`,
    wanted,
    offices,
  ),
  variables: of("bodyId", "body"),
});

/** Queries that everybody may use, by name. */
export const OPEN: Readonly<Record<string, string>> = {
  viewer: "{ viewer { subject } }",
  labels: "{ labels { enum } }",
  unit: "query ($unit: String!) { unit(code: $unit) { id } }",
  units: "query ($unit: String!) { units(where: { parentCode: $unit }) { nodes { id } } }",
  organizations:
    "query ($unit: String!) { organizations(where: { unitCode: $unit }) { nodes { id } } }",
  fields: "query ($unit: String!) { fields(unitCode: $unit) { version } }",
  deadlinePolicies: "query ($unit: String) { deadlinePolicies(unitCode: $unit) { code } }",
  ownDeadlinePolicies: "query ($unit: String!) { ownDeadlinePolicies(unitCode: $unit) { code } }",
  workingCalendar: '{ workingCalendar(from: "2026-11-01", to: "2026-11-30") { __typename } }',
  explainDeadline:
    'query ($unit: String!) { explainDeadline(policyCode: "OPINION_RESULT", startedAt: ' +
    '"2026-11-02T02:00:00Z", unitCode: $unit) { dueOn } }',
  supervisionCampaigns:
    "query ($unit: String!) { supervisionCampaigns(where: { unitCode: $unit }) { nodes { id } } }",
  findings: "query ($unit: String!) { findings(where: { unitCode: $unit }) { nodes { id } } }",
  recommendations:
    "query ($unit: String!) { recommendations(where: { unitCode: $unit }) { nodes { id } } }",
  overdue: "query ($unit: String!) { overdue(unitCode: $unit) { nodes { id policyCode dueOn } } }",
};

/** Lists that show an item to some callers and not to others. */
export const LISTS: Readonly<Record<string, Read & { readonly wanted: keyof Subjects }>> = {
  sessions: list(
    "query ($unit: String!) { sessions(where: { unitCode: $unit }, first: 100) { nodes { id } } }",
    "openSession",
    office,
  ),
  "sessions, published": list(
    "query ($unit: String!) { sessions(where: { unitCode: $unit }, first: 100) { nodes { id } } }",
    "publishedSession",
    everybody,
  ),
  "sessions, announced": list(
    "query ($unit: String!) { sessions(where: { unitCode: $unit }, first: 100) { nodes { id } } }",
    "announcedSession",
    everybody,
  ),
  opinions: list(
    "query ($unit: String!) { opinions(where: { unitCode: $unit }, first: 100) { nodes { id } } }",
    "opinion",
    // A body of another unit lists what it handles by the body.
    office,
  ),
  "opinions, of a body": ofBody("opinions", "opinion"),
  "opinions, published": list(
    "query ($unit: String!) { opinions(where: { unitCode: $unit }, first: 100) { nodes { id } } }",
    "publishedOpinion",
    everybody,
  ),
  "opinions, denunciations": list(
    "query ($unit: String!) { opinions(where: { unitCode: $unit }, first: 100) { nodes { id } } }",
    "denunciation",
    office,
  ),
  "opinions, found": list(
    'query ($unit: String!) { opinions(where: { unitCode: $unit, search: "canarya" }, first: ' +
      "100) { nodes { id } } }",
    "opinion",
    office,
  ),
  // A search must not reveal redacted words.
  "opinions, found by what was taken out": list(
    'query ($unit: String!) { opinions(where: { unitCode: $unit, search: "canaryd" }, first: ' +
      "100) { nodes { id } } }",
    "redacted",
    holding("CLERK LEADER"),
  ),
  directives: list(
    "query ($unit: String!) { directives(where: { unitCode: $unit }, first: 100) { " +
      "nodes { id } } }",
    "directive",
    office,
  ),
  "directives, of a body": ofBody("directives", "directive"),
  "directives, published": list(
    "query ($unit: String!) { directives(where: { unitCode: $unit }, first: 100) { " +
      "nodes { id } } }",
    "publishedDirective",
    everybody,
  ),
  "directives, in the tree": list(
    "query ($unit: String!) { directives(where: { unitCode: $unit, withDescendants: true }, " +
      "first: 100) { nodes { id } } }",
    "directive",
    office,
  ),
  deadlines: list(
    "query ($unit: String!) { deadlines(where: { unitCode: $unit }, first: 100) { nodes { id } } }",
    "deadline",
    // Everybody sees the deadline; only those who see its subject see its true id.
    offices,
  ),
  "deadlines, published": list(
    "query ($unit: String!) { deadlines(where: { unitCode: $unit }, first: 100) { nodes { id } } }",
    "publishedDeadline",
    everybody,
  ),
  roleGrants: list(
    "query ($unit: String!) { roleGrants(where: { unitCode: $unit }, first: 100) { " +
      "nodes { id } } }",
    "grant",
    holding("ADMIN"),
  ),
  clients: list(
    "query ($unit: String!) { clients(where: { unitCode: $unit }, first: 100) { nodes { id } } }",
    "client",
    holding("ADMIN"),
  ),
};

const HIDDEN_IN_SESSION = (data: Data): boolean =>
  data.session !== null && (data.session.summary !== null || ids(data.session.opinions).length > 0);

export const READS: Readonly<Record<string, Read>> = {
  session: { query: SESSION, variables: of("openSession"), shows: HIDDEN_IN_SESSION, who: office },
  "session, its notice and directives": {
    query: SESSION,
    variables: of("concludedSession"),
    shows: ({ session }) =>
      session !== null && session.conclusionNotice !== null && ids(session.directives).length > 0,
    who: office,
  },
  "session, announced": {
    query: SESSION,
    variables: of("announcedSession"),
    shows: ({ session }) => session !== null,
    who: everybody,
  },
  "session, what was not announced of it": {
    query: SESSION,
    variables: of("announcedSession"),
    shows: ({ session }) => session.summary !== null,
    who: office,
  },
  "session, published": {
    query: SESSION,
    variables: of("publishedSession"),
    shows: ({ session }) => session.conclusionNotice !== null && ids(session.opinions).length > 0,
    who: everybody,
  },
  opinion: {
    query: CONTENT,
    variables: of("opinion"),
    shows: ({ opinion }) => opinion?.content === SECRETS.unpublished,
    who: offices,
  },
  "opinion, by its tracking code": {
    query: "query ($code: String!) { opinion(trackingCode: $code) { content session { id } } }",
    variables: of("trackingCode", "code"),
    shows: ({ opinion }) => opinion?.content === SECRETS.unpublished,
    who: everybody,
  },
  tracking: {
    query: "query ($code: String!) { tracking(code: $code) { id opinion { content } } }",
    variables: of("trackingCode", "code"),
    shows: (data) => data.tracking?.opinion.content === SECRETS.unpublished,
    who: everybody,
  },
  "tracking, by its id": {
    query: "query ($id: ID!) { node(id: $id) { ... on Tracking { opinion { content } } } }",
    variables: ({ trackingCode }) => ({ id: `trk_${trackingCode}` }),
    shows: ({ node: found }) => found?.opinion.content === SECRETS.unpublished,
    who: everybody,
  },
  "opinion, its session by the code": {
    query: "query ($code: String!) { opinion(trackingCode: $code) { content session { id } } }",
    variables: of("trackingCode", "code"),
    shows: ({ opinion }) => opinion.session !== null,
    who: office,
  },
  directive: {
    query: "query ($id: ID!) { directive(id: $id) { content } }",
    variables: of("directive"),
    shows: ({ directive }) => directive?.content === SECRETS.unpublished,
    who: offices,
  },
  "directive, published": {
    query: "query ($id: ID!) { directive(id: $id) { content } }",
    variables: of("publishedDirective"),
    shows: ({ directive }) => directive !== null,
    who: everybody,
  },
  finding: {
    query: "query ($id: ID!) { finding(id: $id) { content } }",
    variables: of("finding"),
    shows: ({ finding }) => finding !== null,
    who: everybody,
  },
  node: node("openSession", office, "Session"),
  nodes: node("opinion", offices, "Opinion"),
  "node of a letter that no office has looked at": node("letter", office, "Opinion"),
  "node of one that waits for its answer": node("readLetter", office, "Opinion"),
  "node of one that was answered": node("answeredLetter", everybody, "Opinion"),
  "node of a complaint that was answered": node("complaint", office, "Opinion"),
  "node of a denunciation's deadline": node("denunciationDeadline", office, "Deadline"),
  "node of a directive": node("directive", offices, "Directive"),
  "node of a notice": node("notice", office, "ConclusionNotice"),
  "node of a published notice": node("publishedNotice", everybody, "ConclusionNotice"),
  "node of a draft": node("draft", handling(), "Response"),
  "node of a grant": node("grant", holding("ADMIN"), "RoleGrant"),
  "node of a finding": node("finding", everybody, "SupervisionFinding"),
  "node of a deadline": node("deadline", everybody, "Deadline"),
  "subject of a deadline": {
    query: "query ($id: ID!) { node(id: $id) { ... on Deadline { subject { __typename } } } }",
    variables: of("deadline"),
    shows: ({ node: found }) => found.subject.__typename === "Opinion",
    who: offices,
    fields: ["Deadline.subject"],
  },
  "text of a denunciation": field(
    "Opinion",
    "denunciation",
    "content",
    ({ content }) => content !== null,
    named,
    ["Opinion.content", "WorkItem.content"],
  ),
  "what was taken out": field(
    "Opinion",
    "redacted",
    "content redaction { passages }",
    ({ content, redaction }) => content.includes(SECRETS.passage) && redaction.passages !== null,
    holding("CLERK LEADER"),
    ["Redaction.passages"],
  ),
  "who took it out": field(
    "Opinion",
    "redacted",
    "redaction { by }",
    ({ redaction }) => redaction.by !== null,
    trail,
    ["Redaction.by"],
  ),
  citizen: field(
    "Opinion",
    "publishedOpinion",
    "citizen { name phone identityNumber }",
    ({ citizen }) => citizen?.name === SECRETS.name,
    holding("CLERK LEADER"),
    ["Opinion.citizen"],
  ),
  citizenId: field(
    "Opinion",
    "publishedOpinion",
    "citizenId",
    ({ citizenId }) => citizenId !== null,
    offices,
    ["Opinion.citizenId"],
  ),
  identityReadings: field(
    "Opinion",
    "publishedOpinion",
    "identityReadings { actor }",
    ({ identityReadings }) => identityReadings !== null,
    holding("LEADER ADMIN"),
    ["Opinion.identityReadings"],
  ),
  trackingCode: field(
    "Opinion",
    "publishedOpinion",
    "trackingCode",
    ({ trackingCode }) => trackingCode !== null,
    recording,
    ["Opinion.trackingCode"],
  ),
  drafts: field(
    "Opinion",
    "publishedOpinion",
    "responses { content }",
    ({ responses }) => responses.length > 0,
    handling(),
    ["Opinion.responses", "Opinion.documents"],
  ),
  "notes on deliveries": field(
    "Opinion",
    "toldOpinion",
    "responses { deliveries { deliveredBy note } }",
    ({ responses }) =>
      responses[0].deliveries[0].note !== null && responses[0].deliveries[0].deliveredBy !== null,
    handling({ bare: true }),
    ["Delivery.note", "Delivery.deliveredBy"],
  ),
  "transitions of an opinion": field(
    "Opinion",
    "publishedOpinion",
    "allowedTransitions { by }",
    ({ allowedTransitions }) => allowedTransitions.length > 0,
    handling(),
    ["Opinion.allowedTransitions"],
  ),
  "viewerCan of an opinion": field(
    "Opinion",
    "publishedOpinion",
    "viewerCan",
    ({ viewerCan }) => viewerCan.includes("acceptOpinion"),
    handling(),
    ["Opinion.viewerCan"],
  ),
  "transitions of a session": field(
    "Session",
    "publishedSession",
    "allowedTransitions { by } viewerCan",
    ({ allowedTransitions, viewerCan }) =>
      allowedTransitions.length > 0 && viewerCan.includes("closeSession"),
    holding("CLERK LEADER ADMIN"),
    ["Session.allowedTransitions", "Session.viewerCan"],
  ),
  "transitions of a directive": field(
    "Directive",
    "publishedDirective",
    "allowedTransitions { by } viewerCan",
    ({ allowedTransitions, viewerCan }) =>
      allowedTransitions.length > 0 && viewerCan.includes("startDirective"),
    handling(),
    ["Directive.allowedTransitions", "Directive.viewerCan"],
  ),
  "transitions of an answer": field(
    "Response",
    "publishedDraft",
    "viewerCan allowedTransitions { by }",
    ({ viewerCan, allowedTransitions }) =>
      viewerCan.includes("approveResponse") && allowedTransitions.length > 0,
    deciding,
    ["Response.viewerCan", "Response.allowedTransitions"],
  ),
  "transitions of a recommendation": field(
    "Recommendation",
    "recommendation",
    "viewerCan allowedTransitions { by }",
    ({ allowedTransitions, viewerCan }) => allowedTransitions.length > 0 && viewerCan.length > 0,
    handling(),
    ["Recommendation.viewerCan", "Recommendation.allowedTransitions"],
  ),
  ...Object.fromEntries(
    (
      [
        ["Opinion", "publishedOpinion", trailOfHandled],
        ["Session", "publishedSession", trail],
        ["Directive", "publishedDirective", trailOfHandled],
        ["Recommendation", "recommendation", trail],
        ["SupervisionFinding", "finding", trail],
        ["RoleGrant", "grant", holding("ADMIN")],
      ] as const
    ).flatMap(([type, key, who]) =>
      (type === "RoleGrant" ? ["auditTrail"] : ["auditTrail", "changes"]).map((name) => [
        `${name} of ${type}`,
        field(
          type,
          key,
          `trail: ${name}(first: 2) { nodes { actor } }`,
          ({ trail: found }) => (found?.nodes.length ?? 0) > 0,
          who,
          [`${type}.${name}`],
        ),
      ]),
    ),
  ),
};
