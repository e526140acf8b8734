import { causeOf, deadlinesOf } from "../addressee/cause.ts";
import { isHolding, type OfBody } from "../addressee/shape.ts";
import type { Calendar } from "../calendar/calendar.ts";
import { dueIfEndedOn, type Obligation } from "../deadline/settle.ts";
import type { Day } from "../kernel/day.ts";
import type { Addressee, Recommendation } from "./shape.ts";

const RECEIPT = "RECOMMENDATION_RECEIPT";
const isReceipt = ({ policyCode }: Recommendation["deadlines"][number]): boolean =>
  policyCode === RECEIPT;
const ONCE = { fixedOn: null, mayRecur: false } as const;

/**
 * Each body but the cooperating ones owes the receipt, then a reply, then a further reply for each
 * one that is not accepted. Pure.
 */
export const obligationsOf = (recommendation: Recommendation): readonly Obligation[] =>
  recommendation.addressees
    .filter(isHolding)
    .flatMap((addressee) => [
      ...receiptOf(recommendation, addressee),
      ...repliesOf(recommendation, addressee),
    ]);

function receiptOf(recommendation: Recommendation, addressee: Addressee): readonly Obligation[] {
  const { issuedOn, addressees } = recommendation;
  const { receivedOn, body } = addressee;
  // Nobody can be late before the body is known: a body named at the receipt owed none.
  const isOwed = receivedOn === null || deadlinesOf(recommendation, addressee).some(isReceipt);
  return issuedOn !== null && body !== null && isOwed
    ? [
        {
          ...ONCE,
          code: RECEIPT,
          cause: causeOf(addressees, addressee),
          startedOn: issuedOn,
          owedBy: body,
          met: receivedOn !== null,
          metOn: receivedOn,
        },
      ]
    : [];
}

function repliesOf({ addressees }: Recommendation, addressee: Addressee): readonly Obligation[] {
  const { body, reply, earlier, assessment, status, implementation } = addressee;
  const startedOn = addressee.repliesCountFrom ?? addressee.receivedOn;
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
      cause: causeOf(addressees, addressee, i + 1),
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
  { subject, addressee }: Pick<OfBody<Recommendation, Addressee>, "subject" | "addressee">,
  receivedOn: Day,
  terms: { readonly today: Day; readonly calendar: Calendar },
): Day {
  const receipt = deadlinesOf(subject, addressee).find(isReceipt);
  const due = receipt && dueIfEndedOn(receipt, terms);
  return due !== undefined && due < receivedOn ? due : receivedOn;
}
