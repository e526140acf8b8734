import { Opinion as Opinions, parseDay } from "@doithoai/core";
import type { OpinionModel, SessionModel, SubjectModel } from "./models.ts";

// A receipt is the answer to a caller who wrote a subject but may not read it. It lists every
// property: id, version and status are true, the rest is empty. A property that GraphQL requires
// has the same value in every receipt.

/** The text and the day of a receipt: not those of any subject. */
const NO_TEXT = Opinions.REDACTED;
const NO_DAY = parseDay("1900-01-01");

const RECEIPTS = new WeakSet<object>();

/** Marks an object as a receipt. */
function marked<T extends object>(receipt: T): T {
  RECEIPTS.add(receipt);
  return receipt;
}

/**
 * Whether an object is a receipt, of any kind. A receipt has no place: the history, the actions and
 * whatever is computed of its subject are empty, whatever the roles of the caller are.
 */
export const isReceipt = (value: object): boolean => RECEIPTS.has(value);

/**
 * The receipt of an opinion. `code`: with the tracking code, for the payload of its recorder, who
 * prints it on the slip of the citizen.
 */
export const opinionReceipt = (
  { id, version, status, trackingCode }: OpinionModel,
  { code = false } = {},
): OpinionModel =>
  marked({
    kind: "opinion",
    id,
    version,
    status,
    trackingCode: code ? trackingCode : "",
    home: "",
    sessionId: null,
    ofSession: null,
    internal: false,
    unit: null,
    receivedOn: NO_DAY,
    content: NO_TEXT,
    contentState: "SHOWN",
    channel: "LETTER",
    turn: null,
    nature: null,
    fields: [],
    competence: "UNDETERMINED",
    resolution: "NOT_RESOLVED",
    citizenId: null,
    redaction: null,
    rejection: null,
    redirection: null,
    assignment: null,
    returned: null,
    reopened: null,
    mergedInto: null,
    merged: [],
    joined: null,
    waitingSince: null,
    repliedInWriting: [],
    ofParty: null,
    replied: [],
    takenOver: null,
    responses: [],
    escalations: [],
    deadlines: [],
    documents: [],
    externalRef: null,
    recordedAt: "",
  });

/** The receipt of a session. */
export const sessionReceipt = ({ id, version, status }: SessionModel): SessionModel =>
  marked({
    kind: "session",
    id,
    version,
    status,
    title: NO_TEXT,
    type: "PERIODIC",
    mode: null,
    scope: null,
    unit: null,
    heldOn: null,
    heldOnPrecision: "DAY",
    dayPart: null,
    place: null,
    howToAttend: null,
    announcedOn: null,
    awaitsDay: false,
    statusReason: null,
    chairs: [],
    hosts: [],
    guests: [],
    legalBases: [],
    attendance: null,
    fields: [],
    summary: null,
    reportedCounts: [],
    differenceExplanation: null,
    explainedDifferences: null,
    notAdmitted: [],
    documents: [],
    conclusionDueOn: null,
    concludedOn: null,
    deadlines: [],
    publication: null,
    amendments: 0,
    carriedOver: [],
    externalRef: null,
    recordedAt: "",
    figures: null,
  });

/** The receipt of a directive. */
export const directiveReceipt = ({
  id,
  version,
  status,
  sessionId,
}: SubjectModel<"directive">): SubjectModel<"directive"> =>
  marked({
    kind: "directive",
    id,
    version,
    status,
    // The id of a directive contains the id of its session.
    sessionId,
    ofSession: null,
    unit: null,
    number: 1,
    kinds: [],
    content: NO_TEXT,
    addressees: [],
    issuedOn: null,
    notice: 1,
    replacedBy: null,
    replaces: null,
    cancellation: null,
    opinionIds: [],
    deadlines: [],
    documents: [],
    externalRef: null,
  });
