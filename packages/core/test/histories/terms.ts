import { NATIONAL_CALENDAR } from "../../src/calendar/calendar.ts";
import type { PolicyFacts } from "../../src/deadline/conditions.ts";
import { policyInForce } from "../../src/deadline/in-force.ts";
import type { Terms } from "../../src/deadline/settle.ts";
import type { Day } from "../../src/kernel/day.ts";

/** A periodic session of a commune whose chair heads no committee. */
const USUAL: PolicyFacts = { sessionType: "PERIODIC", unitLevel: "COMMUNE", chairKind: null };

/** The default rules on a day, for a matter with these facts. */
export const termsOn = (today: Day, facts = USUAL): Terms => ({
  today,
  calendar: NATIONAL_CALENDAR,
  policyOn: (code, on) => policyInForce([], code, on, facts),
  chosenBy: { sessionType: facts.sessionType, chairKind: facts.chairKind },
  idOf: (code, ordinal) => `ddl_${code}~${ordinal}`,
});
