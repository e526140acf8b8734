import { isHolding, mainOf } from "../addressee/shape.ts";
import type { Snapshot } from "../organization/shape.ts";
import type { Addressee, Directive, Progress } from "./shape.ts";

type Addressed = Pick<Directive, "addressees">;

/** The lead body; null where several lead or none does. Pure. */
export function leadOf({ addressees }: Addressed): Snapshot | null {
  const main = mainOf(addressees);
  return main?.part === "LEAD" ? main.body : null;
}

/** The cooperating bodies. Pure. */
export const cooperatingOf = ({ addressees }: Addressed): readonly Snapshot[] =>
  addressees.filter((each) => !isHolding(each)).map(({ body }) => body);

/** The reports that the chair returned, of all bodies, by day. Pure. */
export const returnedOf = ({ addressees }: Addressed): Addressee["returned"] =>
  addressees
    .flatMap(({ returned }) => returned)
    .toSorted((a, b) => (a.returnedOn < b.returnedOn ? -1 : a.returnedOn > b.returnedOn ? 1 : 0));

/**
 * The dates of the whole: the first receipt and the first start, and the last report and acceptance
 * once all bodies that lead or are responsible have theirs. The report if only one of them owes
 * one. Pure.
 */
export function progressOf({ addressees }: Addressed): Progress {
  const own = addressees.filter(isHolding).map(({ progress }) => progress);
  const [only, ...others] = own;
  const days = (name: "acknowledgedOn" | "startedOn" | "reportedOn" | "acceptedOn") =>
    own.flatMap((each) => each[name] ?? []).toSorted();
  const lastOfAll = (name: "reportedOn" | "acceptedOn") => {
    const found = days(name);
    return found.length === own.length ? (found.at(-1) ?? null) : null;
  };
  return {
    acknowledgedOn: days("acknowledgedOn")[0] ?? null,
    startedOn: days("startedOn")[0] ?? null,
    reportedOn: lastOfAll("reportedOn"),
    report: only && others.length === 0 ? only.report : null,
    acceptedOn: lastOfAll("acceptedOn"),
  };
}

/** The directive with another state of one body. Pure. */
export const withAddressee = (directive: Directive, addressee: Addressee): Directive => ({
  ...directive,
  addressees: directive.addressees.map((each) => (each.id === addressee.id ? addressee : each)),
});
