import { checkedDay } from "../kernel/date-rules.ts";
import { addDays } from "../kernel/day.ts";
import { tooMany } from "../kernel/errors.ts";
import { optional, zDay } from "../kernel/schemas.ts";
import { spellingOf } from "../kernel/text.ts";
import type { Context } from "../request/context.ts";
import { accessTo, loadExisting, replayById } from "../use-case/concept.ts";
import { mutation } from "../use-case/mutation.ts";
import { BODY } from "./concept.ts";
import { takenBy } from "./names.ts";
import { expectOwn, expectRecorded, takenByOther } from "./rules.ts";
import { decideChange } from "./saving.ts";
import { ALIASES_MAX, Shape } from "./shape.ts";
import { NAMED, PATH, zReason } from "./update.ts";

/**
 * Gives a body another name. The former one is kept with its last day, so that files that use it
 * still find the body. A name in another spelling corrects the name instead.
 */
export const rename = mutation({
  action: "renameOrganization",
  input: { ...NAMED, name: Shape.shape.name, from: optional(zDay), reason: zReason },
  onConflict: "refuse",
  load: (ctx, { organizationId }) => loadExisting(ctx, BODY, organizationId, PATH),
  access: (before) => [accessTo(BODY, before, PATH)],
  version: (before) => before,
  read: async (ctx: Context, { unit }, { name }) =>
    (await takenBy(ctx, { unit, names: [name], officialId: null })).named(name),
  decide: (before, { name, from, reason }, { now, today }, { body: other }) => {
    expectRecorded(before, PATH);
    expectOwn(before, PATH, { ended: "allowed" });
    if (other && other.id !== before.id) throw takenByOther(["name"], other);
    const isOther = (each: string): boolean => spellingOf(each) !== spellingOf(name);
    const earliest = before.formerNames.at(-1)?.to ?? before.validFrom;
    const first = checkedDay(from, {
      field: "from",
      today,
      after: { day: earliest && addDays(earliest, 1), name: "from" },
    });
    const formerNames = [
      ...before.formerNames.filter((former) => isOther(former.name)),
      ...(isOther(before.name) ? [{ name: before.name, to: addDays(first, -1) }] : []),
    ];
    if (formerNames.length > ALIASES_MAX) throw tooMany(PATH, ALIASES_MAX, "formerNames");
    const aliases = before.aliases.filter(isOther);
    const after = { ...before, name, formerNames, aliases };
    return decideChange({ before, after, event: "organization.renamed", reason }, now);
  },
  replay: replayById(BODY),
});
