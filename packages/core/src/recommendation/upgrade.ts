import { addresseeIdAt } from "../addressee/shape.ts";

/** The fields of a recommendation that each of its bodies has now. */
const OF_BODY = [
  "body",
  "status",
  "receivedOn",
  "repliesCountFrom",
  "reply",
  "assessment",
  "earlier",
  "implementation",
  "confirmedOn",
];

/** Upgrades a recommendation to one body, or to one that its source does not name. Pure. */
export function withAddressees(stored: unknown): unknown {
  // Only earlier programs wrote this form; the shape checks the result.
  const fields = Object.entries(stored as object);
  const isOfBody = ([name]: readonly [string, unknown]) => OF_BODY.includes(name);
  return {
    ...Object.fromEntries(fields.filter((field) => !isOfBody(field) || field[0] === "status")),
    addressees: [
      { id: addresseeIdAt(0), part: "RESPONSIBLE", ...Object.fromEntries(fields.filter(isOfBody)) },
    ],
  };
}
