import type { Debtor } from "../deadline/record.ts";
import type { Obligation } from "../deadline/settle.ts";
import { receivingBody } from "./receiving-body.ts";
import type { Response } from "./response/shape.ts";
import type { Opinion } from "./shape.ts";

export const RESULT = "OPINION_RESULT";
export const ROADMAP_RESULT = "ROADMAP_RESULT";

/** The approved responses that are not INTERIM, in order. */
export const finalResponses = ({ responses }: Pick<Opinion, "responses">): readonly Response[] =>
  responses.filter(({ kind, status }) => kind !== "INTERIM" && status !== "DRAFT");

const ENDED: ReadonlySet<Opinion["resolution"]> = new Set([
  "EXPLAINED",
  "RESOLVED",
  "CANNOT_RESOLVE",
]);
/** Whether the matter itself has ended, not only its handling on paper. */
export const isEnded = (resolution: Opinion["resolution"] | null): boolean =>
  resolution !== null && ENDED.has(resolution);

/** Resolutions that leave work to be done, for which an answer can promise a day. */
const PROMISING: ReadonlySet<Opinion["resolution"]> = new Set(["ROADMAP", "PARTLY_RESOLVED"]);
export const promises = (resolution: Opinion["resolution"] | null): boolean =>
  resolution !== null && PROMISING.has(resolution);

/** A result that is met by the final response after the first `answeredBefore`. */
function owedUntilAnswered(
  opinion: Opinion,
  owed: Pick<Obligation, "cause" | "startedOn" | "fixedOn"> & {
    readonly code?: string;
    readonly owedBy: Debtor | null;
    readonly answeredBefore: number;
  },
): Obligation {
  const { answeredBefore, ...obligation } = owed;
  const response = finalResponses(opinion)[answeredBefore];
  return {
    code: RESULT,
    ...obligation,
    mayRecur: false,
    met: response !== undefined,
    metOn: response?.approvedOn ?? null,
  };
}

/** The results that are owed to the citizens of an opinion: at most one by its own handling. */
export const resultOf = (opinion: Opinion): readonly Obligation[] => [
  ...(ownResult(opinion) ?? []),
  ...(opinion.takenOver ? [owedUntilAnswered(opinion, opinion.takenOver)] : []),
];

/** The cause of the result of an assignment. */
export const causeOf = ({
  cause,
  ordinal,
}: Pick<NonNullable<Opinion["assignment"]>, "cause" | "ordinal">): string =>
  cause ?? String(ordinal);

function ownResult(opinion: Opinion): readonly Obligation[] | undefined {
  const { assignment, receivedOn, returned } = opinion;
  if (assignment !== null) {
    const { organization, assignedOn, answeredBefore, dueOn, cause } = assignment;
    return [
      owedUntilAnswered(opinion, {
        cause: causeOf(assignment),
        // A result that is carried on keeps its start.
        startedOn: cause !== null ? null : (assignedOn ?? (dueOn === null ? null : receivedOn)),
        owedBy: organization,
        fixedOn: dueOn,
        answeredBefore,
      }),
    ];
  }
  if (returned?.result)
    return [
      owedUntilAnswered(opinion, {
        cause: returned.result.cause,
        startedOn: returned.result.startedOn,
        owedBy: receivingBody(opinion),
        fixedOn: returned.result.dueOn,
        answeredBefore: finalResponses(opinion).length,
      }),
    ];
  return resultAfterReply(opinion);
}

/** The body that escalated without an assignment owes the result once the higher body replied. */
function resultAfterReply(opinion: Opinion): readonly Obligation[] | undefined {
  const { escalations, status, deadlines } = opinion;
  const answered = escalations.filter(({ reply }) => reply !== null);
  // A further escalation and its reply do not start the count again.
  const counted = answered.find(({ id }) =>
    deadlines.some(
      ({ policyCode, cause, cancelledOn }) =>
        policyCode === RESULT && cause === id && cancelledOn === null,
    ),
  );
  const replied = counted ?? (status === "IN_PROGRESS" ? answered.at(-1) : undefined);
  if (!replied) return undefined;
  return [
    owedUntilAnswered(opinion, {
      cause: replied.id,
      startedOn: replied.reply?.repliedOn ?? null,
      owedBy: receivingBody(opinion),
      fixedOn: null,
      answeredBefore: 0,
    }),
  ];
}

/**
 * The day that an answer promised the result for. It stays owed until the matter ends, also while
 * it is handled again, or until a later answer promises another day. A reopening does not make it
 * owed again if the matter had ended.
 */
export function roadmapOf(opinion: Opinion): readonly Obligation[] {
  const finals = finalResponses(opinion);
  const at = finals.findLastIndex(({ promisedOn }) => promisedOn !== null);
  const answer = finals[at];
  if (!answer) return [];
  const ending = finals.slice(at + 1).find(({ resolution }) => isEnded(resolution));
  return [
    {
      code: ROADMAP_RESULT,
      cause: answer.id,
      startedOn: answer.approvedOn ?? answer.answeredOn,
      owedBy: answer.organization ?? opinion.assignment?.organization ?? receivingBody(opinion),
      fixedOn: answer.promisedOn,
      mayRecur: !isMetBeforeReopening(opinion, answer.id),
      met: isEnded(opinion.resolution),
      metOn: ending?.approvedOn ?? null,
    },
  ];
}

const isMetBeforeReopening = ({ deadlines, reopened }: Opinion, answerId: string): boolean =>
  reopened !== null &&
  deadlines.some(
    ({ policyCode, cause, metOn }) =>
      policyCode === ROADMAP_RESULT && cause === answerId && metOn !== null && metOn <= reopened.on,
  );
