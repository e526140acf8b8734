import type { Debtor } from "../deadline/record.ts";
import { type StandardKind, standardBody } from "../organization/standard.ts";
import type { Opinion } from "./shape.ts";

/** The receiving body: the People's Committee of the opinion's unit. */
export function receivingBody({ unit }: Pick<Opinion, "unit">): Debtor | null {
  return bodyOf(unit, "PEOPLES_COMMITTEE");
}

/** The Party committee that the chair heads: the named one, else that of the opinion's unit. */
export const partyBodyOf = ({
  unit,
  ofSession,
  ofParty,
}: Pick<Opinion, "unit" | "ofSession" | "ofParty">): Debtor | null =>
  ofSession?.partyBody ?? ofParty?.body ?? bodyOf(unit, "PARTY_COMMITTEE");

function bodyOf(unit: Opinion["unit"], kind: StandardKind): Debtor | null {
  if (unit === null || unit.level === "COUNTRY") return null;
  const { id, name } = standardBody(unit, kind);
  return { id, name };
}
