import { expectItemSize } from "../change/storable.ts";
import { tooMany } from "../kernel/errors.ts";
import { RulesEntity, SET_MAX } from "../rule-settings/entity.ts";
import type { Rules } from "../rule-settings/read.ts";
import { WriteConflict } from "../table/retry.ts";
import { create, replace } from "../table/write.ts";

/** The parts of the rules that a change replaces. */
interface To {
  readonly calendar?: Rules["changes"];
  readonly overriding?: string[];
}

/**
 * The write of the rules with the changed parts. If the rules changed after they were read, the
 * write fails with WriteConflict and the caller decides again.
 * @throws Failure TOO_MANY or TOO_LARGE at `set` for more days than can be stored and read back.
 */
export function putRules(before: Rules, to: To) {
  const after = {
    version: before.version + 1,
    calendar: to.calendar ?? before.changes,
    overriding: to.overriding ?? [...before.overriding],
  };
  if (RulesEntity.refusals(after).length > 0) throw tooMany(["set"], SET_MAX, "setInAll");
  const put =
    before.version === 0
      ? create(RulesEntity, after, changed)
      : replace(RulesEntity, after, before.version, changed);
  expectItemSize(put, ["set"]);
  return put;
}
const changed = () => new WriteConflict("another write changed the rules");
