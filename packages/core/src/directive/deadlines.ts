import { causeOf, deadlinesOf } from "../addressee/cause.ts";
import type { Calendar } from "../calendar/calendar.ts";
import { type DeadlineRecord, isOpen } from "../deadline/record.ts";
import { closeAsMet, type Obligation } from "../deadline/settle.ts";
import type { Day } from "../kernel/day.ts";
import type { OfAddressee } from "./lifecycle.ts";
import type { Addressee, Directive } from "./shape.ts";
import { isOpen as isOpenStatus } from "./status.ts";

/** The obligation of a body by the day that the chair fixed. Pure. */
export function obligationOf(
  addressees: readonly Addressee[],
  addressee: Addressee,
  { startedOn, dueOn }: { readonly startedOn: Day; readonly dueOn: Day },
): Obligation {
  const { body, progress } = addressee;
  const metOn = progress.reportedOn ?? progress.acceptedOn;
  return {
    code: "DIRECTIVE_DUE",
    cause: causeOf(addressees, addressee),
    startedOn,
    owedBy: body,
    fixedOn: dueOn,
    met: metOn !== null,
    metOn,
    mayRecur: false,
  };
}

/** Changes the deadlines of one body. */
function changed(
  { subject, addressee }: Pick<OfAddressee, "subject" | "addressee">,
  to: (deadline: DeadlineRecord) => DeadlineRecord,
): Directive {
  const own = new Set(deadlinesOf(subject, addressee));
  return {
    ...subject,
    deadlines: subject.deadlines.map((each) => (own.has(each) ? to(each) : each)),
  };
}

/** Closes the open deadlines of a body on the day of its report. Pure. */
export const withDeadlinesMet = (
  of: OfAddressee,
  reportedOn: Day,
  terms: { readonly today: Day; readonly calendar: Calendar },
): Directive =>
  changed(of, (deadline) =>
    isOpen(deadline) ? closeAsMet(deadline, reportedOn, terms) : deadline,
  );

/** Reopens the deadlines of a body that its returned report had met. Pure. */
export const withDeadlinesReopened = (of: OfAddressee): Directive =>
  changed(of, (deadline) =>
    deadline.metOn !== null && deadline.metOn === of.addressee.progress.reportedOn
      ? { ...deadline, metOn: null, metRecordedOn: null }
      : deadline,
  );

/**
 * Ends the open deadlines of an accepted directive: those of cooperating bodies, which owe nothing
 * more. One that was overdue stays missed. Pure.
 */
export const withDeadlinesEnded = (directive: Directive, today: Day): Directive =>
  isOpenStatus(directive.status) || !directive.deadlines.some(isOpen)
    ? directive
    : {
        ...directive,
        deadlines: directive.deadlines.map((each) =>
          isOpen(each) ? { ...each, cancelledOn: today } : each,
        ),
      };

/**
 * A directive that a later notice ends for all its bodies but those whose reports are accepted.
 * Pure.
 */
export function ended(
  directive: Directive,
  status: "REPLACED" | "CANCELLED",
  on: Day,
): Pick<Directive, "addressees" | "deadlines"> {
  const { addressees, deadlines } = directive;
  const accepted = addressees.filter((each) => each.status === "ACCEPTED");
  const kept = new Set(accepted.flatMap((each) => deadlinesOf(directive, each)));
  return {
    addressees: addressees.map((each) => (accepted.includes(each) ? each : { ...each, status })),
    // A report that was not accepted does not meet a deadline. It was in time, so none is missed.
    deadlines: deadlines.map((deadline) =>
      kept.has(deadline)
        ? deadline
        : {
            ...deadline,
            metOn: null,
            metRecordedOn: null,
            cancelledOn: deadline.cancelledOn ?? [on, deadline.metOn ?? on].toSorted()[0] ?? on,
          },
    ),
  };
}
