import { NATIONAL_CALENDAR } from "../../src/calendar/calendar.ts";
import { policyInForce } from "../../src/deadline/policies.ts";
import type { Terms } from "../../src/deadline/settle.ts";
import type { Day } from "../../src/kernel/day.ts";

/** The default rules on a day. */
export const termsOn = (today: Day): Terms => ({
  today,
  calendar: NATIONAL_CALENDAR,
  policyOn: (code, on) => policyInForce([], code, on),
  idOf: (code, ordinal) => `ddl_${code}~${ordinal}`,
});
