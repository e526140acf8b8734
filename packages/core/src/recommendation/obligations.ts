import type { Obligation } from "../deadline/settle.ts";
import type { Day } from "../kernel/day.ts";
import type { Recommendation } from "./shape.ts";

const RECEIPT = "RECOMMENDATION_RECEIPT";
const ONCE = { fixedOn: null, mayRecur: false } as const;

/**
 * The supervised body owes the receipt, then a reply, then a further reply for each one that is not
 * accepted. Pure.
 */
export function obligationsOf(recommendation: Recommendation): readonly Obligation[] {
  const { issuedOn, receivedOn, body } = recommendation;
  return [
    // Nobody can be late before the body is known.
    ...(issuedOn !== null && body !== null
      ? [
          {
            ...ONCE,
            code: RECEIPT,
            cause: null,
            startedOn: issuedOn,
            owedBy: body,
            met: receivedOn !== null,
            metOn: receivedOn,
          },
        ]
      : []),
    ...repliesOf(recommendation),
  ];
}

function repliesOf(recommendation: Recommendation): readonly Obligation[] {
  const { body, reply, earlier, assessment, status, implementation } = recommendation;
  const startedOn = receiptOf(recommendation);
  if (startedOn === null) return [];
  const refusedOn = [
    ...earlier.map((each) => each.assessment.assessedOn),
    ...(status === "NOT_ACCEPTED" && assessment ? [assessment.assessedOn] : []),
  ];
  const repliedOn = [...earlier, ...(reply ? [reply] : [])].map((each) => each.repliedOn);
  return [startedOn, ...refusedOn].map((from, i) => {
    // A report of implementation makes a further reply unnecessary.
    const metOn = repliedOn[i] ?? (i > 0 ? implementation?.reportedOn : undefined);
    return {
      ...ONCE,
      code: "RECOMMENDATION_REPLY",
      cause: i === 0 ? null : String(i + 1),
      startedOn: from,
      owedBy: body,
      met: metOn !== undefined,
      metOn: metOn ?? null,
    };
  });
}

/**
 * The day of the receipt. A recommendation that was not received in time counts as received on the
 * last day for it, so that a late receipt gives no further time. Null until it is received.
 */
function receiptOf({ receivedOn, deadlines }: Recommendation): Day | null {
  const due = deadlines.find(({ policyCode }) => policyCode === RECEIPT)?.dueOn;
  return receivedOn !== null && due !== undefined && due < receivedOn ? due : receivedOn;
}
