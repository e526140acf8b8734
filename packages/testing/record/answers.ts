import { createHash } from "node:crypto";
import * as documents from "@doithoai/schema";
import type { Recorded } from "../src/answers.ts";
import { SAMPLE, type Sandbox } from "../src/sandbox/index.ts";
import { openOffice, type Role } from "./all-documents.ts";
import { ACTIVITY_TEXT, OPINION, STEPS } from "./own-documents.ts";

type Ask = (name: string, variables: object, role?: Role | null) => Promise<Data>;
// biome-ignore lint/suspicious/noExplicitAny: the documents themselves say what they ask for
type Data = any;

const YEAR = { dueFrom: "2026-01-01", dueTo: "2026-12-31" };
const WARD = { unitCode: SAMPLE.unitCode };
const DAY = "2026-11-23";

/** Each query with its variables on the sample data, in the role that sees most of it. */
const queries = (opinionId: string, policyCode: string): readonly Parameters<Ask>[] => [
  ["AuditTrail", { opinionId, first: 5 }, "LEADER"],
  ["DeadlinePolicies", {}],
  ["Deadlines", { where: { ...WARD, ...YEAR } }],
  ["Directives", { where: { sessionId: SAMPLE.sessionId } }],
  ["ExplainDeadline", { policyCode, startedAt: `${DAY}T08:00:00+07:00`, ...WARD }],
  ["Findings", { where: WARD }],
  ["Labels", {}],
  ["Nodes", { ids: [SAMPLE.sessionId, opinionId] }],
  ["OpinionByTrackingCode", { trackingCode: SAMPLE.trackingCode }],
  ["OpinionIdentity", { opinionId }, "CLERK"],
  ["Opinions", { where: { sessionId: SAMPLE.sessionId }, first: 20 }],
  ["Organizations", { where: WARD }, "CLERK"],
  ["Overdue", WARD],
  ["Recommendations", { where: WARD }],
  ["Reconciliation", { where: WARD }, "CLERK"],
  ["RoleGrants", { where: WARD }, "ADMIN"],
  ["SessionHistory", { id: SAMPLE.sessionId }],
  ["SessionPage", { id: SAMPLE.sessionId, opinions: 5 }],
  ["Sessions", { where: WARD }],
  ["Supervision", { where: WARD }],
  ["Tracking", { code: SAMPLE.trackingCode }],
  ["UnitHistory", { code: SAMPLE.unitCode }],
  ["UnitPicker", { where: { parentCode: SAMPLE.provinceCode }, first: 5 }],
  ["Viewer", {}, "CLERK"],
  ["WorkingCalendar", { from: DAY, to: "2026-11-30" }],
  ["Worklist", { first: 5 }, "CLERK"],
  ["OpinionWithSteps", { id: opinionId }, "CLERK"],
  ["StepsOf", { id: opinionId }, "CLERK"],
  ["SessionActivity", { id: SAMPLE.sessionId }, "CLERK"],
];

/** An opinion from its entry to the delivery of its response. */
async function takeSteps(ask: Ask): Promise<void> {
  const act = async (name: string, input: object, role: Role = "CLERK") =>
    Object.values<Data>(await ask(name, { input }, role))[0];
  const { session } = await act("RecordSession", {
    title: "Hội nghị đối thoại tháng 11",
    type: "AD_HOC",
    ...WARD,
    heldOn: "2026-11-10",
  });
  const row = { sessionId: session.id, channel: "SPOKEN", content: "Hẻm 12 ngập khi mưa." };
  await act("RecordOpinions", { rows: [row] });
  const { opinion } = await act("RecordOpinion", row);
  const opinionId = opinion.id;
  const step = (version: number) => ({ opinionId, expectedVersion: version });
  const classified = await act("ClassifyOpinion", {
    ...step(1),
    nature: "SUGGESTION",
    competence: "COMMUNE",
  });
  const assigned = await act("AssignOpinion", {
    ...step(classified.opinion.version),
    organizationId: SAMPLE.organizationId,
  });
  const accepted = await act("AcceptOpinion", step(assigned.opinion.version), "OFFICER");
  const drafted = await act(
    "DraftResponse",
    {
      ...step(accepted.opinion.version),
      kind: "FINAL",
      content: "Đã sửa cống.",
      resolution: "RESOLVED",
    },
    "OFFICER",
  );
  const [response] = drafted.opinion.responses;
  await act(
    "ApproveResponse",
    { responseId: response.id, expectedVersion: response.version },
    "LEADER",
  );
  await act("RecordDelivery", {
    responseId: response.id,
    means: "PHONE_IN_PERSON",
    deliveredOn: DAY,
  });
  const size = 3;
  const sha256 = createHash("sha256").update("abc").digest("hex");
  const kind = "MINUTES";
  const file = { kind, name: "Biên bản.pdf", mediaType: "application/pdf", size, sha256 };
  await act("CreateUpload", file);
  await act("PlanSession", {
    title: "Hội nghị đối thoại cuối năm",
    type: "PERIODIC",
    ...WARD,
    heldOn: "2026-12-20",
  });
}

const OWN = [OPINION, STEPS, ACTIVITY_TEXT];

/** The texts of all documents by name. */
const texts: ReadonlyMap<string, string> = new Map(
  [...Object.values(documents).filter((one) => one instanceof documents.TypedDocument), ...OWN].map(
    (document) => [document.name, String(document)],
  ),
);

/** The text of a document by its name, of the packages for pages too. */
export const textOf = (name: string): string | undefined => texts.get(name);
export const hashOf = (text: string): string => createHash("sha256").update(text).digest("hex");

/** Secrets of connected systems end with the sandbox. They are left out all the same. */
const withoutSecrets = (data: Data): Data =>
  JSON.parse(JSON.stringify(data, (key, value) => (key === "secret" && value ? "secret" : value)));

/** Sends a document to the sandbox. */
async function asking(
  endpoint: string,
  query: string,
  variables: object,
  token: string | null,
): Promise<Data> {
  const response = await fetch(endpoint, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      ...(token && { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify({ query, variables }),
  });
  return response.json();
}

/**
 * Asks the sandbox for each answer that the package gives.
 * @throws Error for an answer with errors or corrections: the variables above are wrong.
 */
export async function record(sandbox: Sandbox): Promise<Readonly<Record<string, Recorded>>> {
  const answers: Record<string, Recorded> = {};
  const keep = async (
    name: string,
    variables: object,
    role: Role | null,
    send: (query: string) => Promise<Data>,
  ): Promise<Data> => {
    const query = textOf(name) ?? "";
    const { data, errors } = await send(query);
    const corrections = Object.values<Data>(data ?? {})[0]?.userErrors ?? [];
    if (errors || corrections.length > 0)
      throw new Error(`${name}: ${JSON.stringify(errors ?? corrections)}`);
    answers[name] = { variables, role, hash: hashOf(query), data: withoutSecrets(data) };
    return data;
  };
  const ask: Ask = async (name, variables, role = null) => {
    const token =
      role &&
      (await sandbox.signIn({
        role,
        unitCode: SAMPLE.unitCode,
        subject: role.toLowerCase(),
        ...(role === "OFFICER" && { organizationId: SAMPLE.organizationId }),
      }));
    return keep(name, variables, role, (query) =>
      asking(sandbox.endpoint, query, variables, token),
    );
  };
  const { opinions } = await ask("Opinions", { where: { sessionId: SAMPLE.sessionId }, first: 5 });
  const { deadlines } = await ask("Deadlines", { where: { ...WARD, ...YEAR } });
  const failed: string[] = [];
  for (const each of queries(opinions.edges[0].node.id, deadlines.edges[0].node.policyCode))
    await ask(...each).catch(({ message }) => failed.push(message));
  await takeSteps(ask).catch(({ stack }) => failed.push(stack));
  const make = await openOffice(sandbox);
  // A recalculation needs a policy, so that of SetDeadlinePolicy would no longer be the first.
  const last = ["Recalculation"];
  for (const name of [...[...texts.keys()].filter((one) => !last.includes(one)), ...last])
    if (!answers[name])
      await make(name)
        .then(({ variables, role, ask: send }) =>
          keep(name, variables, role, (query) => send(query, variables)),
        )
        .catch(({ message }) => failed.push(message));
  if (failed.length > 0) throw new Error(failed.join("\n"));
  return Object.fromEntries(Object.entries(answers).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
