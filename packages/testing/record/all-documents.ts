import { createHash } from "node:crypto";
import {
  type AllHands,
  type Asking,
  mutateOk,
  onSession,
  type Payload,
} from "@doithoai/tests/kit/chain.ts";
import type { Askers, SampleObjects } from "@doithoai/tests/kit/operation.ts";
import { lookUp, OPERATIONS } from "@doithoai/tests/kit/operations.ts";
import type { Person, Sandbox } from "../src/sandbox/index.ts";

type Hand = keyof Askers;
export type Role = Person["role"];

/** A ward of which the sample data say nothing: the chains of objects are made in it. */
const WARD = "26758";
const HANDS: Readonly<Record<Exclude<Hand, "citizen">, { role: Role; unitCode: string }>> = {
  clerk: { role: "CLERK", unitCode: WARD },
  leader: { role: "LEADER", unitCode: WARD },
  supervisor: { role: "SUPERVISOR", unitCode: WARD },
  admin: { role: "ADMIN", unitCode: "VN" },
};

/** A request that gives an answer to record. */
export interface Asked {
  readonly variables: object;
  readonly role: Role | null;
  readonly ask: Asking;
}
/** Makes what a document needs, and says how it is asked. */
export type Maker = (name: string) => Promise<Asked>;

/** Signs the people of an office in, who make what the documents need. */
export async function openOffice(sandbox: Sandbox): Promise<Maker> {
  const asking =
    (token?: string): Asking =>
    async (query, variables = {}) => {
      const response = await fetch(sandbox.endpoint, {
        method: "POST",
        headers: {
          "content-type": "application/json",
          ...(token && { authorization: `Bearer ${token}` }),
        },
        body: JSON.stringify({ query, variables }),
      });
      return response.json();
    };
  const signedIn = async (hand: keyof typeof HANDS) =>
    asking(await sandbox.signIn({ ...HANDS[hand], subject: `office-${hand}` }));
  const hands: AllHands = {
    clerk: await signedIn("clerk"),
    leader: await signedIn("leader"),
    supervisor: await signedIn("supervisor"),
    admin: await signedIn("admin"),
  };
  const known = await lookUp(hands);
  return async (name) => {
    const own = OWN[name];
    const { variables, hand = "clerk" } = OPERATIONS[name] ?? {};
    if (!own && !variables) throw new Error(`${name} has no variables to record it with.`);
    return {
      variables: own ? { input: await own(known, hands) } : ((await variables?.(known)) ?? {}),
      role: hand === "citizen" ? null : HANDS[hand].role,
      ask: hand === "citizen" ? asking() : hands[hand],
    };
  };
}

const FILE = "%PDF-1.4\n%%EOF\n";
/** Inputs of the mutations that the table of the tests sends to have them refused. */
const OWN: Readonly<Record<string, (known: SampleObjects, hands: AllHands) => Promise<object>>> = {
  UpdateSession: async ({ chain }) => ({
    ...onSession(await chain.planned()),
    patch: { title: "Hội nghị đối thoại quý IV năm 2026" },
  }),
  ConcludeSession: async ({ chain }) => ({
    ...onSession(await chain.held()),
    number: "16/TB-UBND",
    directives: [
      {
        kinds: ["RESOLVE"],
        content: "Nạo vét cống hẻm 12 trước mùa mưa.",
        leadId: chain.committee,
        dueOn: "2026-12-31",
      },
    ],
  }),
  PublishSession: async ({ chain }) => onSession(await chain.concludedEmpty()),
  ExplainDifference: async ({ chain }, { clerk }) => {
    const held: Payload = await mutateOk(clerk, "HoldSession", {
      ...onSession(await chain.inSession()),
      attendance: 90,
      reportedCounts: [{ unit: "OPINION", count: 3 }],
    });
    return { ...onSession(held), explanation: "Ba ý kiến phát biểu trùng nội dung." };
  },
  AttachDocument: async ({ chain }, { clerk }) => {
    const { documentId, url, method, headers }: Payload = await mutateOk(clerk, "CreateUpload", {
      kind: "MINUTES",
      name: "Biên bản.pdf",
      mediaType: "application/pdf",
      size: FILE.length,
      sha256: createHash("sha256").update(FILE).digest("hex"),
    });
    const sent = await fetch(url, {
      method: method ?? "PUT",
      headers: Object.fromEntries(headers.map(({ name, value }: Header) => [name, value])),
      body: FILE,
    });
    if (!sent.ok) throw new Error(`the upload: ${sent.status} ${await sent.text()}`);
    const { id, version } = await chain.planned();
    return { subjectId: id, expectedVersion: version, documentId };
  },
};
interface Header {
  readonly name: string;
  readonly value: string;
}
