import type { Calendar } from "../calendar/calendar.ts";
import { dueIfEndedOn, type Obligation } from "../deadline/settle.ts";
import type { Day } from "../kernel/day.ts";
import type { Recommendation } from "./shape.ts";

const RECEIPT = "RECOMMENDATION_RECEIPT";
const isReceipt = ({ policyCode }: Recommendation["deadlines"][number]): boolean =>
  policyCode === RECEIPT;
const ONCE = { fixedOn: null, mayRecur: false } as const;

/**
 * The supervised body owes the receipt, then a reply, then a further reply for each one that is not
 * accepted. Pure.
 */
export function obligationsOf(recommendation: Recommendation): readonly Obligation[] {
  const { issuedOn, receivedOn, body, deadlines } = recommendation;
  return [
    // Nobody can be late before the body is known: a body named at the receipt owed none.
    ...(issuedOn !== null && body !== null && (receivedOn === null || deadlines.some(isReceipt))
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
  const startedOn = recommendation.repliesCountFrom ?? recommendation.receivedOn;
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
 * The day from which the reply counts. A recommendation that is not received in time counts as
 * received on the last day for it, so that a late receipt gives no further time. Pure.
 */
export function repliesCountFrom(
  { deadlines }: Pick<Recommendation, "deadlines">,
  receivedOn: Day,
  terms: { readonly today: Day; readonly calendar: Calendar },
): Day {
  const receipt = deadlines.find(isReceipt);
  const due = receipt && dueIfEndedOn(receipt, terms);
  return due !== undefined && due < receivedOn ? due : receivedOn;
}
