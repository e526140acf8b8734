import { type Day, dayOf } from "../kernel/day.ts";
import { toId } from "../kernel/id.ts";
import * as Organization from "../organization/index.ts";
import { expectFields } from "../own-field/read.ts";
import type { Context } from "../request/context.ts";
import { copyOf } from "../session/copy.ts";
import type { Session } from "../session/shape.ts";
import * as Unit from "../unit/index.ts";
import { sessionDay } from "./admission.ts";
import { statusOf } from "./entry.ts";
import type { RecordInput } from "./input.ts";
import * as Response from "./response/shape.ts";
import type { Opinion } from "./shape.ts";

/** The fields that an upsert keeps from the stored opinion. */
export type StoredFields = Pick<
  Opinion,
  "id" | "home" | "version" | "trackingCode" | "citizenId" | "recordedAt" | "internal"
> & {
  readonly deadlines?: Opinion["deadlines"];
  readonly redaction?: Opinion["redaction"];
};

/** The permanent partition of an opinion: its session, or its unit and the month of receipt. */
export const homeOf = ({
  session,
  unit,
  receivedOn,
}: {
  session: string | null;
  unit: Unit.Snapshot | null;
  receivedOn: Day;
}): string => session ?? `${unit?.code ?? "-"}@${receivedOn.slice(0, 7)}`;

/** The unit and the day of receipt. The session supplies values that the input omits. */
export async function originOf(
  ctx: Context,
  input: RecordInput,
  session: Session | undefined,
): Promise<{ unit: Unit.Snapshot | null; receivedOn: Day }> {
  const today = dayOf(ctx.now);
  const heldOn = sessionDay(session);
  const receivedOn = input.receivedOn ?? (heldOn !== null && heldOn <= today ? heldOn : today);
  if (input.unitCode === null) return { unit: session?.unit ?? null, receivedOn };
  return {
    unit: Unit.toSnapshot(
      await Unit.require(ctx, { code: input.unitCode, at: receivedOn, path: ["unitCode"] }),
    ),
    receivedOn,
  };
}

/** Builds the opinion from the input. Deadlines are settled when the opinion is written. */
export async function build(
  ctx: Context,
  input: RecordInput,
  identity: StoredFields,
  { session, ...at }: { unit: Unit.Snapshot | null; receivedOn: Day; session: Session | undefined },
): Promise<Opinion> {
  const { responses, escalation, assignment } = input;
  const snapshot = await Organization.snapshots(ctx, [
    ...(assignment
      ? [{ id: assignment.organizationId, path: ["assignment", "organizationId"] }]
      : []),
    ...(escalation?.to.organizationId
      ? [{ id: escalation.to.organizationId, path: ["escalation", "to", "organizationId"] }]
      : []),
    ...responses.flatMap(({ organizationId }, i) =>
      organizationId
        ? [{ id: organizationId, path: ["responses", String(i), "organizationId"] }]
        : [],
    ),
  ]);
  await expectFields(ctx, input.fields, { unit: at.unit, path: ["fields"] });
  const subject = identity.id.slice(identity.id.indexOf("_") + 1);
  const body = assignment && snapshot(assignment.organizationId);
  const upper = escalation?.to.organizationId ? snapshot(escalation.to.organizationId) : null;
  const opinion: Opinion = {
    ...identity,
    kind: "opinion",
    sessionId: input.sessionId,
    ofSession: session ? copyOf(session) : null,
    ...at,
    content: input.content,
    contentState:
      input.nature === "DENUNCIATION" ? "LOCKED" : identity.redaction ? "REDACTED" : "SHOWN",
    redaction: identity.redaction ?? null,
    channel: input.channel,
    turn: input.turn,
    nature: input.nature,
    fields: input.fields,
    competence: input.competence,
    status: statusOf(input),
    resolution: input.resolution,
    returned: null,
    reopened: null,
    mergedInto: null,
    merged: [],
    joined: null,
    takenOver: null,
    waitingSince: null,
    replied: [],
    repliedInWriting: [],
    ofParty: null,
    documents: [],
    rejection: input.rejection && { ...input.rejection, ...NOT_TOLD, tellingOwed: false },
    redirection: input.redirection && enteredRedirection(input.redirection, identity.citizenId),
    assignment: assignment && body ? { ...firstAssignment(assignment), organization: body } : null,
    responses: responses.map(({ organizationId, ...answer }, i) => ({
      ...answer,
      id: toId("response", subject, i + 1),
      version: 1,
      status: answer.deliveries.length > 0 ? "DELIVERED" : "APPROVED",
      organization: organizationId ? snapshot(organizationId) : null,
      corrects: null,
      resolution: answer.kind === "INTERIM" ? null : input.resolution,
      drafters: [],
      approvedBy: null,
      approvedOn: answer.answeredOn,
      tellingOwed: false,
    })),
    escalations: escalation
      ? [
          {
            id: toId("escalation", subject, 1),
            to: escalation.to.name ?? upper?.name ?? "",
            organization: upper,
            documentNumber: escalation.documentNumber,
            escalatedOn: escalation.escalatedOn,
            toldOn: escalation.toldOn,
            toldBy: escalation.toldBy,
            followUps: [],
            reply: escalation.reply,
          },
        ]
      : [],
    deadlines: identity.deadlines ?? [],
    externalRef: input.externalRef,
  };
  return opinion;
}

const NOT_TOLD = { toldOn: null, toldBy: null, writtenOn: null };

/** A redirection that was entered: its citizen was told of it that day, if the means are known. */
function enteredRedirection(
  { toldBy, ...redirection }: NonNullable<RecordInput["redirection"]>,
  citizenId: string | null,
): Opinion["redirection"] {
  const on = toldBy === null ? null : redirection.redirectedOn;
  const inWriting = Response.isInWriting(toldBy, citizenId === null);
  return { ...redirection, toldBy, toldOn: on, writtenOn: inWriting ? on : null };
}

const firstAssignment = ({
  organizationId: _,
  ...fields
}: NonNullable<RecordInput["assignment"]>) => ({
  ...fields,
  cause: null,
  ordinal: 1,
  answeredBefore: 0,
});
