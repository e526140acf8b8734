import { createHash } from "node:crypto";
import type { LocalFiles } from "@doithoai/local/files/index.ts";
import { type Asking, mutateOk, onSession, type Payload } from "@doithoai/tests/kit/chain.ts";
import type { Askers, Operation, SampleObjects } from "@doithoai/tests/kit/operation.ts";
import { OPERATIONS } from "@doithoai/tests/kit/operations.ts";

/** The objects of a run, and the hands and files that prepare further ones. */
export interface Known extends SampleObjects {
  readonly hands: Askers;
  readonly files: LocalFiles;
}
type Variables = (known: Known) => Promise<object>;

const PDF = Buffer.from(
  "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n",
);
const OPINIONS = 10;
const DIRECTIVES = 2;

function operationOf(document: string): Operation {
  const operation = OPERATIONS[document];
  if (!operation) throw new Error(`graphql/operations/ has no document ${document}`);
  return operation;
}

/** A document whose sample input is a dry run, as a real run. */
const forReal =
  (document: string): Variables =>
  async (known) => {
    const { input }: Payload = await operationOf(document).variables(known);
    return { input: { ...input, dryRun: false } };
  };

/** A running session with opinions. */
async function withOpinions({ chain, hands: { clerk } }: Known): Promise<Payload> {
  const session = await chain.inSession();
  const rows = Array.from({ length: OPINIONS }, (_, i) => ({
    sessionId: session.id,
    content: `Hẻm ${i + 1} ngập mỗi khi mưa lớn, đề nghị nạo vét cống.`,
    channel: "SPOKEN",
    turn: i + 1,
    nature: "SUGGESTION",
  }));
  await mutateOk(clerk, "RecordOpinions", { rows });
  return session;
}
async function heldWithOpinions(known: Known): Promise<Payload> {
  return mutateOk(known.hands.clerk, "HoldSession", {
    ...onSession(await withOpinions(known)),
    attendance: 120,
    reportedCounts: [{ unit: "OPINION", count: OPINIONS }],
  });
}
const conclusion = ({ chain }: Known) => ({
  number: "15/TB-UBND",
  directives: Array.from({ length: DIRECTIVES }, () => ({
    kinds: ["RESOLVE"],
    content: "Nạo vét cống hẻm 12 trước mùa mưa.",
    leadId: chain.committee,
    dueOn: "2026-12-31",
  })),
});

/** Announces a file, uploads it and returns the id of the document. */
async function uploaded(clerk: Asking, files: LocalFiles): Promise<string> {
  const sha256 = createHash("sha256").update(PDF).digest("hex");
  const { documentId, url, method, headers }: Payload = await mutateOk(clerk, "CreateUpload", {
    kind: "MINUTES",
    name: "Biên bản",
    mediaType: "application/pdf",
    size: PDF.length,
    sha256,
  });
  const { status } = await files.answer({
    method,
    url,
    headers: new Headers(headers.map(({ name, value }: Payload) => [name, value])),
    address: "127.0.0.1",
    body: "",
    bytes: (async function* () {
      yield PDF;
    })(),
    until: Date.now() + 10_000,
  });
  if (status >= 300) throw new Error(`the upload ended with status ${status}`);
  return documentId;
}

/**
 * The mutations that the documents of clients show only refused, as a dry run or without parts.
 * Their names are those of the documents.
 */
const AGAIN: Readonly<Record<string, Variables>> = {
  UpdateSession: async ({ chain }) => ({
    input: { ...onSession(await chain.held()), patch: { attendance: 181 } },
  }),
  ExplainDifference: async (known) => {
    const session = await mutateOk(known.hands.clerk, "HoldSession", {
      ...onSession(await withOpinions(known)),
      attendance: 120,
      reportedCounts: [{ unit: "OPINION", count: OPINIONS + 2 }],
    });
    const { data }: Payload = await known.hands.clerk(
      "query ($id: ID!) { session(id: $id) { id version } }",
      { id: session.id },
    );
    return { input: { ...onSession(data.session), explanation: "Hai ý kiến trùng nhau." } };
  },
  ConcludeSession: async (known) => ({
    input: { ...onSession(await heldWithOpinions(known)), ...conclusion(known) },
  }),
  PublishSession: async (known) => {
    const held = await heldWithOpinions(known);
    const concluded = await mutateOk(known.hands.clerk, "ConcludeSession", {
      ...onSession(held),
      ...conclusion(known),
    });
    return { input: onSession(concluded) };
  },
  AttachDocument: async ({ chain, hands: { clerk }, files }) => {
    const { id, version } = await chain.planned();
    const documentId = await uploaded(clerk, files);
    return { input: { subjectId: id, expectedVersion: version, documentId } };
  },
  SetCalendarDays: forReal("SetCalendarDays"),
  SetDeadlinePolicy: forReal("SetDeadlinePolicy"),
};

export interface Written {
  readonly document: string;
  readonly hand: keyof Askers;
  readonly variables: (known: Known) => object | Promise<object>;
}

/**
 * How a mutation of the schema is called so that it writes.
 * @throws Error if no document of graphql/operations/ has its name.
 */
export function writing(mutation: string): Written {
  const document = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}`;
  const { hand = "clerk", variables } = operationOf(document);
  return { document, hand, variables: AGAIN[document] ?? variables };
}
