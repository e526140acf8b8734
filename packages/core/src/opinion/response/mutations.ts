import * as z from "zod";
import { authorize } from "../../access/permissions.ts";
import type { EventName } from "../../change/event-names.ts";
import { expectVersion, write } from "../../change/write.ts";
import { tooEarly } from "../../kernel/date-rules.ts";
import { Failure } from "../../kernel/errors.ts";
import { partsOf, toId } from "../../kernel/id.ts";
import { parse } from "../../kernel/parse.ts";
import { zId, zIdempotencyKey } from "../../kernel/schemas.ts";
import type { Context } from "../../request/context.ts";
import { authorizeOn } from "../../subjects/visible.ts";
import { type Part, transact } from "../../table/write.ts";
import { once } from "../../use-case/idempotent.ts";
import { guard, rowOf, stateOf } from "../../use-case/life-cycle.ts";
import { again, orAgain } from "../../use-case/retry-on-conflict.ts";
import { type Moment, momentOf } from "../../use-case/transition.ts";
import { owing } from "../../use-case/with-deadlines.ts";
import { isTold, owedTo, standing } from "../delivery.ts";
import { OpinionEntity, ownId } from "../entity.ts";
import { obligationsOf } from "../obligations.ts";
import { existing } from "../read.ts";
import type { Opinion } from "../shape.ts";
import { OPINION } from "../steps.ts";
import { placeOf } from "../visible.ts";
import * as Response from "./index.ts";

type Answer = Response.Response;

const isDraft = ({ status }: Answer): boolean => status === "DRAFT";

export const DraftInput = Response.Shape.pick({
  kind: true,
  content: true,
  answeredBy: true,
  documentNumber: true,
  resolution: true,
}).extend({
  idempotencyKey: zIdempotencyKey,
  opinionId: zId,
  expectedVersion: z.int().positive(),
});
type Draft = Omit<z.output<typeof DraftInput>, "idempotencyKey" | "opinionId" | "expectedVersion">;

const { life } = OPINION;
/** What stands answered. */
const isAnswered = ({ status }: Pick<Opinion, "status">): boolean =>
  status === "ANSWERED_AT_SESSION" || status === "RESPONDED";
const ANSWER_STANDS = {
  code: "ANSWER_STANDS",
  vi: "loại FINAL chỉ dùng khi ý kiến chưa có văn bản trả lời chính thức; để sửa văn bản đã có, dự thảo loại CORRECTED",
  en: "a FINAL response requires that there is none yet: to change the existing one, draft a CORRECTED response",
};
const NO_ANSWER_YET = {
  code: "NO_ANSWER_YET",
  vi: "phải có văn bản trả lời chính thức mới đính chính được; nếu chưa có, dự thảo loại FINAL",
  en: "a CORRECTED response requires an earlier final response: draft a FINAL response first",
};

/** Pure: the opinion with a draft written, or the one open draft written anew. */
export function drafted(before: Opinion, draft: Draft, { actor }: Moment): Opinion {
  const open = before.responses.find(isDraft);
  const path = ["opinionId"];
  const row = rowOf(life, { from: before.status, by: "draftResponse" }, path);
  guard(
    row,
    { before, after: before, actor, session: null },
    { path, ...stateOf(life, before.status) },
  );
  const answered = standing(before);
  const told = stateOf(life, before.status);
  // What was taken up again after its answer may be answered anew; what stands answered can only be corrected.
  if (draft.kind === "FINAL" && answered && isAnswered(before))
    throw new Failure("CONDITION_NOT_MET", ["kind"], { ...ANSWER_STANDS, ...told });
  if (draft.kind === "CORRECTED" && !answered)
    throw new Failure("CONDITION_NOT_MET", ["kind"], { ...NO_ANSWER_YET, ...told });
  if (draft.kind !== "INTERIM" && draft.resolution === null)
    throw new Failure("REQUIRED", ["resolution"]);
  if (!open && before.responses.length >= Response.RESPONSES_MAX)
    throw new Failure("TOO_MANY", ["opinionId"], { limit: Response.RESPONSES_MAX });
  const answer: Answer = {
    ...draft,
    ...{
      id: open?.id ?? toId("response", ownId(before), before.responses.length + 1),
      version: (open?.version ?? 0) + 1,
      status: "DRAFT",
      answeredOn: null,
    },
    ...{
      organization: before.assignment?.organization ?? null,
      deliveries: [],
      corrects: draft.kind === "CORRECTED" ? (answered?.id ?? null) : null,
    },
    ...{
      drafters: [...new Set([...(open?.drafters ?? []), actor])],
      approvedBy: null,
      approvedOn: null,
    },
  };
  return {
    ...before,
    responses: open
      ? before.responses.map((each) => (each.id === open.id ? answer : each))
      : [...before.responses, answer],
  };
}

/** Pure: the opinion with its draft approved. A final answer, and a correction of one while the matter is handled, ends the handling. */
export function approved(before: Opinion, id: string, { today, actor }: Moment): Opinion {
  const draft = answerOf(before, id, ["responseId"]);
  const row = rowOf(Response.LIFE, { from: draft.status, by: "approveResponse" }, ["responseId"]);
  const ends = draft.kind !== "INTERIM" && !isAnswered(before);
  const within = rowOf(
    life,
    { from: before.status, by: ends ? "approveResponse" : "draftResponse" },
    ["responseId"],
  );
  // The body that wrote the draft may have given the matter back since: whoever handles it now answers.
  const organization = before.assignment?.organization ?? draft.organization;
  const given = {
    organization,
    answeredOn: draft.answeredOn ?? today,
    approvedBy: actor,
    approvedOn: today,
  };
  const answer: Answer = { ...draft, ...given, status: row.to, version: draft.version + 1 };
  const opinion: Opinion = {
    ...before,
    ...{
      status: within.to,
      resolution: (draft.kind === "INTERIM" ? null : draft.resolution) ?? before.resolution,
    },
    responses: before.responses.map((each) => (each.id === id ? answer : each)),
  };
  guard(
    within,
    { before, after: opinion, actor, session: null },
    { path: ["responseId"], ...stateOf(life, before.status) },
  );
  guard(
    row,
    { before: draft, after: answer, actor, opinion },
    { path: ["responseId"], ...stateOf(Response.LIFE, draft.status) },
  );
  return opinion;
}

export const DeliverInput = Response.Told.extend({
  idempotencyKey: zIdempotencyKey,
  responseId: zId,
});
type Delivered = z.output<typeof Response.Told>;

/** Pure: the opinion with one more telling of an answer; DELIVERED when everybody who is owed it was told. */
export function delivered(
  before: Opinion,
  id: string,
  told: Delivered,
  { today }: Moment,
): Opinion {
  const answer = answerOf(before, id, ["responseId"]);
  rowOf(Response.LIFE, { from: answer.status, by: "recordDelivery" }, ["responseId"]);
  if (
    told.opinionId !== null &&
    told.opinionId !== before.id &&
    !owedTo(before).includes(told.opinionId)
  )
    throw new Failure("NOT_FOUND", ["opinionId"], { what: told.opinionId });
  const on = told.deliveredOn ?? today;
  if (on > today) throw new Failure("NOT_IN_FUTURE", ["deliveredOn"], { limit: today });
  if (answer.approvedOn !== null && on < answer.approvedOn)
    throw tooEarly(["deliveredOn"], { day: answer.approvedOn, name: "approvedOn" });
  if (answer.deliveries.length >= Response.DELIVERIES_MAX)
    throw new Failure("TOO_MANY", ["responseId"], { limit: Response.DELIVERIES_MAX });
  const whose = told.opinionId ?? (told.means === "POSTED" ? null : before.id);
  const deliveries = [
    ...answer.deliveries,
    {
      ...told,
      opinionId: whose,
      covers: told.means === "POSTED" ? before.merged.length : null,
      deliveredOn: on,
    },
  ];
  const after: Answer = {
    ...answer,
    deliveries,
    version: answer.version + 1,
    status: isTold(before, { deliveries }) ? "DELIVERED" : answer.status,
  };
  return { ...before, responses: before.responses.map((each) => (each.id === id ? after : each)) };
}

function answerOf({ responses }: Opinion, id: string, path: readonly string[]): Answer {
  const found = responses.find((response) => response.id === id);
  if (!found) throw new Failure("NOT_FOUND", path, { what: id });
  return found;
}

/** The opinion an answer belongs to. */
const opinionIdOf = (responseId: string): string => {
  const parts = partsOf("response", responseId) ?? [];
  return toId("opinion", ...parts.slice(0, -1));
};

const loading = (ctx: Context, path: readonly string[]) => (id: string) => existing(ctx, id, path);

async function save(
  ctx: Context,
  before: Opinion,
  after: Opinion,
  { event, parts }: { event: EventName; parts: readonly Part[] },
): Promise<Opinion> {
  const saved = await owing(ctx, { ...after, version: before.version + 1 }, obligationsOf);
  await transact(ctx, [
    ...parts,
    ...write(ctx, { entity: OpinionEntity, before, after: saved, event }),
  ]);
  return saved;
}

/** Writes a draft answer, or the open draft anew: an opinion has at most one. */
export async function draftResponse(ctx: Context, raw: unknown): Promise<Opinion> {
  authorize(ctx.actor, "draftResponse");
  const { idempotencyKey, opinionId, expectedVersion, ...draft } = parse(DraftInput, raw);
  return once(ctx, {
    action: "draftResponse",
    key: idempotencyKey,
    input: { opinionId, expectedVersion, ...draft },
    load: loading(ctx, ["idempotencyKey"]),
    run: async (remember) => {
      const before = await existing(ctx, opinionId, ["opinionId"]);
      await authorizeOn(ctx, "draftResponse", {
        subject: before,
        at: placeOf(before),
        path: ["opinionId"],
      });
      expectVersion(before, expectedVersion);
      return save(ctx, before, drafted(before, draft, momentOf(ctx)), {
        event: "response.drafted",
        parts: remember(before.id),
      });
    },
  });
}

export const ApproveInput = z.object({
  idempotencyKey: zIdempotencyKey,
  responseId: zId,
  expectedVersion: z.int().positive(),
});

/** Approves a draft. The version is the answer's own: what happens to the opinion beside it does not refuse it. */
export async function approveResponse(ctx: Context, raw: unknown): Promise<Opinion> {
  authorize(ctx.actor, "approveResponse");
  const { idempotencyKey, responseId, expectedVersion } = parse(ApproveInput, raw);
  return once(ctx, {
    action: "approveResponse",
    key: idempotencyKey,
    input: { responseId, expectedVersion },
    load: loading(ctx, ["idempotencyKey"]),
    run: (remember) =>
      again(ctx, async () => {
        const before = await existing(ctx, opinionIdOf(responseId), ["responseId"]);
        await authorizeOn(ctx, "approveResponse", {
          subject: before,
          at: placeOf(before),
          path: ["responseId"],
          named: responseId,
        });
        expectVersion(answerOf(before, responseId, ["responseId"]), expectedVersion);
        return orAgain(
          save(ctx, before, approved(before, responseId, momentOf(ctx)), {
            event: "response.approved",
            parts: remember(before.id),
          }),
        );
      }),
  });
}

/** Records that a citizen was told. Any number may be recorded at once: each is added to what stands there. */
export async function recordDelivery(ctx: Context, raw: unknown): Promise<Opinion> {
  authorize(ctx.actor, "recordDelivery");
  const { idempotencyKey, responseId, ...told } = parse(DeliverInput, raw);
  return once(ctx, {
    action: "recordDelivery",
    key: idempotencyKey,
    input: { responseId, ...told },
    load: loading(ctx, ["idempotencyKey"]),
    run: (remember) =>
      again(ctx, async () => {
        const before = await existing(ctx, opinionIdOf(responseId), ["responseId"]);
        await authorizeOn(ctx, "recordDelivery", {
          subject: before,
          at: placeOf(before),
          path: ["responseId"],
          named: responseId,
        });
        return orAgain(
          save(ctx, before, delivered(before, responseId, told, momentOf(ctx)), {
            event: "response.delivered",
            parts: remember(before.id),
          }),
        );
      }),
  });
}
