import { isDeepStrictEqual } from "node:util";
import type * as z from "zod";
import type { Step } from "../../access/step.ts";
import { tooEarly } from "../../kernel/date-rules.ts";
import { type Day, formatVietnamese } from "../../kernel/day.ts";
import { Failure, type Phrase, tooMany } from "../../kernel/errors.ts";
import { partsOf, toId } from "../../kernel/id.ts";
import { optional, zId, zIdempotencyKey, zVersion } from "../../kernel/schemas.ts";
import { accessTo, loadExisting, replayById } from "../../use-case/concept.ts";
import { decideSave } from "../../use-case/decision.ts";
import {
  allowedFrom,
  expectGuards,
  findTransition,
  refusalParamsOf,
} from "../../use-case/life-cycle.ts";
import type { Moment } from "../../use-case/moment.ts";
import { mutation } from "../../use-case/mutation.ts";
import { OPINION } from "../concept.ts";
import { currentFinalResponse, isDelivered, recipientIds } from "../delivery.ts";
import { ownId } from "../entity.ts";
import type { Opinion } from "../shape.ts";
import { isAnswered } from "../status.ts";
import * as Response from "./index.ts";
import { expectPromise } from "./promise.ts";

const isDraft = ({ status }: Response.Response): boolean => status === "DRAFT";

const Drafting = Response.Shape.pick({
  kind: true,
  content: true,
  answeredBy: true,
  documentNumber: true,
  resolution: true,
  promisedOn: true,
});
type Draft = z.output<typeof Drafting>;

const { lifecycle } = OPINION;
const ANSWER_STANDS = {
  code: "ANSWER_STANDS",
  vi:
    "trả lời chính thức chỉ dùng khi ý kiến chưa có văn bản trả lời chính thức; " +
    "để sửa văn bản đã có, dự thảo văn bản đính chính",
  en:
    "the opinion must have no final response yet; " +
    "to change an existing one, draft a corrected response",
};
const NO_ANSWER_YET = {
  code: "NO_ANSWER_YET",
  vi: "phải có văn bản trả lời chính thức mới đính chính được; nếu chưa có, dự thảo văn bản đó",
  en: "a corrected response requires an earlier final response: draft a final response first",
};
const NOT_REOPENED = {
  code: "NOT_REOPENED",
  vi: "trả lời bổ sung chỉ dùng khi ý kiến đã có văn bản trả lời chính thức và được mở lại",
  en: "a supplementary response requires an earlier final response and a reopened opinion",
};

/** Returns the opinion with a new draft, or with its open draft rewritten. Pure. */
export function applyDraft(before: Opinion, draft: Draft, { actor, today }: Moment): Opinion {
  const open = before.responses.find(isDraft);
  const path = ["opinionId"];
  const row = findTransition(lifecycle, { from: before.status, by: "draftResponse" }, path);
  expectGuards(
    row,
    { before, after: before, actor, session: null },
    { path, ...refusalParamsOf(lifecycle, before.status) },
  );
  const answered = currentFinalResponse(before);
  const state = refusalParamsOf(lifecycle, before.status);
  // An answered opinion accepts only corrections. A reopened opinion accepts a new final response.
  if (draft.kind === "FINAL" && answered && isAnswered(before.status))
    throw new Failure("CONDITION_NOT_MET", ["kind"], { ...ANSWER_STANDS, ...state });
  if (draft.kind === "CORRECTED" && !answered)
    throw new Failure("CONDITION_NOT_MET", ["kind"], { ...NO_ANSWER_YET, ...state });
  if (draft.kind === "SUPPLEMENTARY" && (!answered || isAnswered(before.status)))
    throw new Failure("CONDITION_NOT_MET", ["kind"], { ...NOT_REOPENED, ...state });
  if (draft.kind !== "INTERIM" && draft.resolution === null)
    throw new Failure("REQUIRED", ["resolution"]);
  expectPromise(draft, { day: today, name: "today" }, today);
  if (!open) expectFewResponses(before);
  const response: Response.Response = {
    ...draft,
    id: open?.id ?? toId("response", ownId(before), before.responses.length + 1),
    version: (open?.version ?? 0) + 1,
    status: "DRAFT",
    answeredOn: null,
    organization: before.assignment?.organization ?? null,
    deliveries: [],
    corrects: draft.kind === "CORRECTED" ? (answered?.id ?? null) : null,
    drafters: [...new Set([...(open?.drafters ?? []), actor])],
    approvedBy: null,
    approvedOn: null,
    tellingOwed: false,
  };
  return {
    ...before,
    responses: open
      ? before.responses.map((each) => (each.id === open.id ? response : each))
      : [...before.responses, response],
  };
}

/**
 * Checks that one more response fits. Each reopening allows the same number again.
 * @throws Failure TOO_MANY at the limit of the reopening or of the opinion.
 */
function expectFewResponses({ responses, reopened }: Opinion): void {
  const limit =
    responses.length >= Response.RESPONSES_KEPT_MAX
      ? Response.RESPONSES_KEPT_MAX
      : Response.RESPONSES_MAX;
  const counted =
    limit === Response.RESPONSES_KEPT_MAX
      ? responses.length
      : responses.length - (reopened?.answersBefore ?? 0);
  if (counted >= limit) throw tooMany(["opinionId"], limit, "responses");
}

/**
 * The step of the opinion's life cycle that a step of a response needs. An approval that does not
 * end the work keeps the status, as a draft does.
 */
const stepOfOpinion = (
  { status }: Pick<Opinion, "status">,
  { kind }: Pick<Response.Response, "kind">,
  by: Step,
) => (by === "approveResponse" && kind !== "INTERIM" && !isAnswered(status) ? by : "draftResponse");

/** Whether the status of the opinion allows a step of one of its responses. Pure. */
export const allowsStepOf = (opinion: Opinion, response: Response.Response, by: Step): boolean =>
  by === "recordDelivery" ||
  allowedFrom(lifecycle, opinion.status).some(
    (row) => row.by === stepOfOpinion(opinion, response, by),
  );

/**
 * Returns the opinion with its draft approved. A response that is not INTERIM to an opinion that
 * is not answered also moves the opinion to RESPONDED. Pure.
 */
export function applyApproval(before: Opinion, id: string, { today, actor }: Moment): Opinion {
  const draft = responseOf(before, id, ["responseId"]);
  const row = findTransition(Response.LIFECYCLE, { from: draft.status, by: "approveResponse" }, [
    "responseId",
  ]);
  const opinionRow = findTransition(
    lifecycle,
    { from: before.status, by: stepOfOpinion(before, draft, "approveResponse") },
    ["responseId"],
  );
  // The body that wrote the draft may have returned the opinion. The current assignee answers.
  const organization = before.assignment?.organization ?? draft.organization;
  const response: Response.Response = {
    ...draft,
    organization,
    answeredOn: draft.answeredOn ?? today,
    approvedBy: actor,
    approvedOn: today,
    tellingOwed: true,
    status: row.to,
    version: draft.version + 1,
  };
  const opinion: Opinion = {
    ...before,
    status: opinionRow.to,
    resolution: (draft.kind === "INTERIM" ? null : draft.resolution) ?? before.resolution,
    responses: before.responses.map((each) => (each.id === id ? response : each)),
  };
  expectGuards(
    opinionRow,
    { before, after: opinion, actor, session: null },
    { path: ["responseId"], ...refusalParamsOf(lifecycle, before.status) },
  );
  expectGuards(
    row,
    { before: draft, after: response, actor, opinion },
    { path: ["responseId"], ...refusalParamsOf(Response.LIFECYCLE, draft.status) },
  );
  return opinion;
}

const alreadyRecorded = (on: Day): Phrase => ({
  vi: `Lần trả lời công dân ngày ${formatVietnamese(on)} đã được ghi với đúng các nội dung này.`,
  en: `A delivery of ${on} is already recorded in the same words.`,
});

type Delivery = Response.Response["deliveries"][number];
type DeliveryInput = z.output<typeof Response.RecordedDelivery>;

/**
 * Returns the opinion with one more delivery of a response. The response becomes DELIVERED once
 * every recipient is reached. Pure.
 * @throws Failure DUPLICATE for a delivery that is stored in the same words.
 */
export function withDelivery(
  before: Opinion,
  id: string,
  delivery: DeliveryInput,
  { today }: Moment,
): Opinion {
  const response = responseOf(before, id, ["responseId"]);
  findTransition(Response.LIFECYCLE, { from: response.status, by: "recordDelivery" }, [
    "responseId",
  ]);
  if (
    delivery.opinionId !== null &&
    delivery.opinionId !== before.id &&
    !recipientIds(before).includes(delivery.opinionId)
  )
    throw new Failure("NOT_FOUND", ["opinionId"], { what: delivery.opinionId });
  const on = delivery.deliveredOn ?? today;
  if (on > today) throw new Failure("NOT_IN_FUTURE", ["deliveredOn"], { limit: today });
  if (response.approvedOn !== null && on < response.approvedOn)
    throw tooEarly(["deliveredOn"], { day: response.approvedOn, name: "approvedOn" });
  if (response.deliveries.length >= Response.DELIVERIES_MAX)
    throw tooMany(["responseId"], Response.DELIVERIES_MAX, "deliveries");
  const recipientId = delivery.opinionId ?? (delivery.means === "POSTED" ? null : before.id);
  const added: Delivery = {
    ...delivery,
    opinionId: recipientId,
    covers: delivery.means === "POSTED" ? before.merged.length : null,
    deliveredOn: on,
  };
  if (response.deliveries.some((stored) => isDeepStrictEqual(stored, added)))
    throw new Failure("DUPLICATE", ["responseId"], alreadyRecorded(on));
  const deliveries = [...response.deliveries, added];
  const after: Response.Response = {
    ...response,
    deliveries,
    version: response.version + 1,
    status: isDelivered(before, { deliveries }) ? "DELIVERED" : response.status,
  };
  return { ...before, responses: before.responses.map((each) => (each.id === id ? after : each)) };
}

function responseOf(
  { responses }: Opinion,
  id: string,
  path: readonly string[],
): Response.Response {
  const found = responses.find((response) => response.id === id);
  if (!found) throw new Failure("NOT_FOUND", path, { what: id });
  return found;
}

/** The id of the opinion that contains a response. */
const opinionIdOf = (responseId: string): string =>
  toId("opinion", ...(partsOf("response", responseId) ?? []).slice(0, -1));

/** Drafts a response or rewrites the open draft. An opinion has at most one open draft. */
export const draftResponse = mutation({
  action: "draftResponse",
  input: {
    ...Drafting.shape,
    idempotencyKey: zIdempotencyKey,
    opinionId: zId,
    expectedVersion: zVersion,
  },
  onConflict: "refuse",
  load: (ctx, { opinionId }) => loadExisting(ctx, OPINION, opinionId, ["opinionId"]),
  access: (opinion) => [accessTo(OPINION, opinion, ["opinionId"])],
  version: (opinion) => opinion,
  decide: (before, input, at) =>
    decideSave(OPINION, {
      before,
      after: applyDraft(before, Drafting.parse(input), at),
      event: "response.drafted",
    }),
  replay: replayById(OPINION),
});

const RESPONSE_PATH = ["responseId"];

/**
 * Approves a draft. `expectedVersion` is the version of the response, so a concurrent step on the
 * opinion does not refuse the approval.
 */
export const approveResponse = mutation({
  action: "approveResponse",
  input: { idempotencyKey: zIdempotencyKey, responseId: zId, expectedVersion: zVersion },
  onConflict: "retry",
  load: (ctx, { responseId }) =>
    loadExisting(ctx, OPINION, opinionIdOf(responseId), RESPONSE_PATH, responseId),
  access: (opinion, { responseId }) => [accessTo(OPINION, opinion, RESPONSE_PATH, responseId)],
  version: (opinion, { responseId }) => responseOf(opinion, responseId, RESPONSE_PATH),
  decide: (before, { responseId }, at) =>
    decideSave(OPINION, {
      before,
      after: applyApproval(before, responseId, at),
      event: "response.approved",
    }),
  replay: replayById(OPINION),
});

/** Records that a citizen was informed. Concurrent deliveries are all stored. */
export const recordDelivery = mutation({
  action: "recordDelivery",
  input: {
    ...Response.RecordedDelivery.shape,
    idempotencyKey: zIdempotencyKey,
    responseId: zId,
    // Optional: a delivery is added to the others, so an old version loses nothing.
    expectedVersion: optional(zVersion),
  },
  onConflict: "retry",
  load: (ctx, { responseId }) =>
    loadExisting(ctx, OPINION, opinionIdOf(responseId), RESPONSE_PATH, responseId),
  access: (opinion, { responseId }) => [accessTo(OPINION, opinion, RESPONSE_PATH, responseId)],
  version: (opinion, { responseId }) => responseOf(opinion, responseId, RESPONSE_PATH),
  decide: (before, { responseId, idempotencyKey: _, expectedVersion: __, ...delivery }, at) =>
    decideSave(OPINION, {
      before,
      after: withDelivery(before, responseId, delivery, at),
      event: "response.delivered",
    }),
  replay: replayById(OPINION),
});
