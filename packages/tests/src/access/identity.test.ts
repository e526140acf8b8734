import { makeSchema } from "@doithoai/gateway";
import {
  type GraphQLField,
  type GraphQLOutputType,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from "graphql";
import { expect, test } from "vitest";
import type { Ask } from "../kit/client.ts";
import { useOffice } from "../kit/office.ts";
import { scaled } from "../kit/scale.ts";
import { makeSubjects, type Subjects } from "./subjects.ts";

const office = useOffice();
const SCHEMA = makeSchema();
/** Fields that each request makes anew, or that reading changes. */
const OF_THE_REQUEST = new Set([
  "activity",
  "citizen",
  "identityReadings",
  "link",
  "changes",
  "lastUsedAt",
  // The overdue check of another test may run meanwhile.
  "notices",
]);
/** Types that other objects show whole: snapshots and the stored object must agree. */
const SHOWN_WHOLE = new Set(["AdministrativeUnit", "Organization"]);

const isNode = (type: GraphQLOutputType): boolean => {
  const named = getNamedType(type);
  if (isAbstractType(named)) return true;
  return isObjectType(named) && named.getInterfaces().some(({ name }) => name === "Node");
};

/** The selection of every field of a type; of other objects with an id, the id. */
function all(name: string, depth = 2): string {
  const type = SCHEMA.getType(name);
  if (!isObjectType(type)) throw new TypeError(name);
  const fields = Object.values(type.getFields()).flatMap((field) => selected(field, depth));
  return `{ __typename ${fields.join(" ")} }`;
}

function selected({ name, type, args }: GraphQLField<unknown, unknown>, depth: number): string[] {
  if (OF_THE_REQUEST.has(name) || args.some(isRequiredArgument)) return [];
  const named = getNamedType(type);
  if (isLeafType(named)) return [name];
  if (!isCompositeType(named) || named.name.endsWith("Connection")) return [];
  if (depth > 0 && SHOWN_WHOLE.has(named.name)) return [`${name} ${leaves(named.name)}`];
  if (isNode(type)) return [`${name} { __typename id }`];
  return depth === 0 ? [] : [`${name} ${all(named.name, depth - 1)}`];
}

/** The selection of the fields of a type that are values. */
function leaves(name: string): string {
  const type = SCHEMA.getType(name);
  const fields = isObjectType(type) ? Object.values(type.getFields()) : [];
  const names = fields.filter(({ type: gives }) => isLeafType(getNamedType(gives)));
  return `{ __typename ${names.map((field) => field.name).join(" ")} }`;
}

/** The fields that rows of a list answer. */
const ROW =
  "{ __typename id content excerpt contentState channel turn fields nature competence status " +
  "statusLabel { __typename code vi en } resolution unit { __typename id code name } receivedOn " +
  "trackingCode }";
const SESSION_ROW =
  "{ __typename id version title excerpt type mode status unit { __typename id code name } " +
  "heldOn figures { __typename opinions answered overdue directives } }";

/** The paths on which a reader meets objects. */
const PATHS: Readonly<Record<string, string>> = {
  sessions: `sessions(where: { unitCode: $unit }, first: 9) { nodes ${all("Session")} }`,
  rowsOfSessions: `sessions(where: { unitCode: $unit }, first: 9) { nodes ${SESSION_ROW} }`,
  opinions: `opinions(where: { unitCode: $unit }, first: 30) { nodes ${all("Opinion")} }`,
  rowsOfOpinions: `opinions(where: { unitCode: $unit }, first: 30) { nodes ${ROW} }`,
  ofBody: `opinions(where: { organizationId: $body }, first: 30) { nodes ${ROW} }`,
  ofSession: `opinions(where: { sessionId: $session }) { nodes ${all("Opinion")} }`,
  sessionPage: `session(id: $session) { __typename id
    opinions(first: 20) { nodes ${all("Opinion")} }
    directives { nodes ${all("Directive")} }
    deadlines ${all("Deadline")} conclusionNotice ${all("ConclusionNotice")} }`,
  directives: `directives(where: { unitCode: $unit }, first: 9) {
    nodes { __typename id opinions ${all("Opinion")} session ${all("Session")} } }`,
  allDirectives: `directives(where: { unitCode: $unit }, first: 9) { nodes ${all("Directive")} }`,
  deadlines: `deadlines(where: { unitCode: $unit }, first: 40) { nodes ${all("Deadline")} }`,
  ofDeadlines: `deadlines(where: { unitCode: $unit }, first: 40) { nodes { __typename id version
    subject { __typename id ... on Actionable { version excerpt unit { __typename id } } } } }`,
  recommendations: `recommendations(where: { unitCode: $unit }) { nodes ${all("Recommendation")} }`,
  findings: `findings(where: { unitCode: $unit }) { nodes ${all("SupervisionFinding")} }`,
  campaigns: `supervisionCampaigns(where: { unitCode: $unit }) {
    nodes ${all("SupervisionCampaign")} }`,
  worklist: `worklist(first: 40) { nodes ${all("WorkItem")} }`,
  work: `worklist(first: 40) { nodes { __typename id subject { __typename id version excerpt
    statusLabel { __typename code vi en } viewerCan } deadline ${all("Deadline")} } }`,
  responses: `opinions(where: { unitCode: $unit }, first: 20) { nodes { __typename id
    responses ${all("Response")} escalations ${all("Escalation")} deadlines ${all("Deadline")}
    session ${all("Session")} } }`,
  trails: `opinions(where: { unitCode: $unit }, first: 9) { nodes { __typename id
    auditTrail(first: 2) { nodes ${all("AuditEntry")} } changes(first: 2) {
      nodes ${all("Change")} } } }`,
  grants: `roleGrants(where: { unitCode: $unit }) { nodes ${all("RoleGrant")} }`,
  clients: `clients(where: { unitCode: $unit }) { nodes ${all("Client")} }`,
  tracking: `tracking(code: $code) { __typename id code opinion ${all("Opinion")}
    mergedInto { __typename opinionId deadlines ${all("Deadline")} } }`,
  byCode: `opinion(trackingCode: $code) ${all("Opinion")}`,
};

type Seen = Map<string, { readonly type: string; readonly fields: Map<string, string> }>;

/** Notes every object with an id. Returns the differences from what was seen before. */
function note(value: unknown, path: string, seen: Seen): string[] {
  if (typeof value !== "object" || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((each) => note(each, path, seen));
  const { __typename: type, id, ...rest } = value as Readonly<Record<string, unknown>>;
  const below = Object.values(rest).flatMap((each) => note(each, path, seen));
  if (typeof id !== "string" || typeof type !== "string" || type === "Document") return below;
  const known = seen.get(id) ?? { type, fields: new Map<string, string>() };
  seen.set(id, known);
  const differing = Object.entries(rest).flatMap(([field, of]) => {
    if (typeof of === "object" && of !== null && "nodes" in of) return [];
    const text = JSON.stringify(bare(of));
    const before = known.fields.get(field) ?? text;
    known.fields.set(field, before);
    return before === text ? [] : [`${path}: ${type} ${id} ${field}: ${before} and ${text}`];
  });
  return [
    ...below,
    ...differing,
    ...(known.type === type ? [] : [`${id}: ${known.type}, ${type}`]),
  ];
}

/** A value with objects that have an id reduced to it: they are compared on their own. */
function bare(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(bare);
  if (typeof value !== "object" || value === null) return value;
  if ("id" in value && "__typename" in value && value.__typename !== "Document") return value.id;
  const entries = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, of]) => [key, bare(of)]));
}

let subjects: Subjects;
let readers: Readonly<Record<string, Ask>>;
async function open() {
  const { gateway, commune, clerk, leader, supervisor } = office;
  const admin = await gateway.as("ADMIN", commune, "admin of the commune");
  subjects = await makeSubjects(commune, { clerk, leader, supervisor, admin });
  await office.chain.escalated();
  const body = `org_${commune}.2025-07-01.PEOPLES_COMMITTEE`;
  readers = {
    PUBLIC: gateway.anonymous,
    CLERK: clerk,
    LEADER: leader,
    OFFICER: await gateway.as("OFFICER", commune, "officer", body),
    SUPERVISOR: supervisor,
    ADMIN: admin,
    INTEGRATOR: await gateway.as("INTEGRATOR", commune, "system", null, {
      scopes: ["READ_UNPUBLISHED", "READ_CHANGES", "RECORD_OPINIONS"],
    }),
    STRANGER: await gateway.as("LEADER", `${office.province}2`, "stranger"),
  };
  return { body, commune };
}

/** The roles that read. The other roles of the long run have no path of their own. */
const READING = scaled({
  small: ["PUBLIC", "CLERK", "OFFICER", "ADMIN"],
  whole: ["PUBLIC", "CLERK", "LEADER", "OFFICER", "SUPERVISOR", "ADMIN", "INTEGRATOR", "STRANGER"],
});
/** The number of objects that one request reads by their ids: the cost of a request is limited. */
const AT_ONCE = 5;

test(
  "an object has the same content on every path, for each role",
  async () => {
    const { body, commune } = await open();
    const types = new Set<string>();
    for (const [role, ask] of Object.entries(readers).filter(([name]) => READING.includes(name)))
      for (const session of scaled({
        small: [subjects.publishedSession],
        whole: [subjects.openSession, subjects.publishedSession],
      })) {
        const seen: Seen = new Map();
        const values = { unit: commune, body, session, code: subjects.trackingCode };
        const differences: string[] = [];
        const read = async (path: string, field: string, ids: readonly string[] = []) => {
          const used = [
            ...["unit: String!", "body: ID!", "session: ID!", "code: String!", "ids: [ID!]!"],
          ].filter((variable) => field.includes(`$${variable.slice(0, variable.indexOf(":"))}`));
          const head = used.length > 0 ? `(${used.map((each) => `$${each}`).join(", ")})` : "";
          const { data, errors } = await ask(`query ${head} { ${field} }`, { ...values, ids });
          const codes = (errors ?? []).map(({ extensions }) => extensions.code);
          expect(
            codes.filter((code) => code !== "FORBIDDEN" && code !== "UNAUTHENTICATED"),
            `${role} ${path} ${JSON.stringify(errors?.[0])}`,
          ).toEqual([]);
          differences.push(...note(data, path, seen));
          return data;
        };
        for (const [path, field] of Object.entries(PATHS)) await read(path, field);
        // By its id, an object has the type and the content of the lists, or is hidden.
        const byType = Map.groupBy([...seen], ([, { type }]) => type);
        for (const [type, found] of byType) {
          types.add(type);
          for (let i = 0; i < found.length; i += AT_ONCE) {
            const ids = found.slice(i, i + AT_ONCE).map(([id]) => id);
            const whole = `__typename id ... on ${type} ${all(type)}`;
            const { nodes } = await read("by id", `nodes(ids: $ids) { ${whole} }`, ids);
            // A deadline of a hidden subject is answered under the id that others know.
            if (type === "Deadline") continue;
            const answered = nodes.map(
              (node: { id: string } | null, at: number) => node?.id ?? ids[at],
            );
            expect(answered, role).toEqual(ids);
          }
        }
        expect(differences, role).toEqual([]);
      }
    const nodes = Object.values(SCHEMA.getTypeMap()).filter(
      (type) => isObjectType(type) && isNode(type) && type.name !== "Recalculation",
    );
    expect([...types].toSorted()).toEqual(nodes.map(({ name }) => name).toSorted());
  },
  scaled({ small: 120_000, whole: 600_000 }),
);
