import { NATIONAL_CALENDAR } from "../calendar/calendar.ts";
import type { Day } from "../calendar/day.ts";
import { policyInForce } from "../deadline/policies.ts";
import type { Terms } from "../deadline/settle.ts";

/** The rules as they ship, on a day. */
export const termsOn = (today: Day): Terms => ({
  today,
  calendar: NATIONAL_CALENDAR,
  policyOn: (code, on) => policyInForce([], code, on),
  idOf: (code, ordinal) => `ddl_${code}~${ordinal}`,
});
