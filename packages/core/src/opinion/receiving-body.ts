import type { Debtor } from "../deadline/record.ts";
import { standardBody } from "../organization/standard.ts";
import type { Opinion } from "./shape.ts";

/** The receiving body: the People's Committee of the opinion's unit. */
export function receivingBody({ unit }: Pick<Opinion, "unit">): Debtor | null {
  if (unit === null || unit.level === "COUNTRY") return null;
  const { id, name } = standardBody(unit, "PEOPLES_COMMITTEE");
  return { id, name };
}
