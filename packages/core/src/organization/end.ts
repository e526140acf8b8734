import { checkedDay } from "../kernel/date-rules.ts";
import { addDays } from "../kernel/day.ts";
import { Failure, tooMany } from "../kernel/errors.ts";
import { optional, zDay, zId } from "../kernel/schemas.ts";
import { accessTo, loadExisting, replayById } from "../use-case/concept.ts";
import { mutation } from "../use-case/mutation.ts";
import { BODY } from "./concept.ts";
import { expectOwn, expectRecorded } from "./rules.ts";
import { changeOf, decideChange, expectInOrder } from "./saving.ts";
import { MERGED_MAX } from "./shape.ts";
import { NAMED, PATH, zReason } from "./update.ts";

/** Ends a body without a successor. It keeps its open work, its names and its identifier. */
export const end = mutation({
  action: "endOrganization",
  input: { ...NAMED, lastDay: optional(zDay), reason: zReason },
  onConflict: "refuse",
  load: (ctx, { organizationId }) => loadExisting(ctx, BODY, organizationId, PATH),
  access: (before) => [accessTo(BODY, before, PATH)],
  version: (before) => before,
  decide: (before, { lastDay, reason }, { now, today }) => {
    expectRecorded(before, PATH);
    expectOwn(before, PATH, { ended: "refused" });
    const validTo = checkedDay(lastDay, { field: "lastDay", today });
    const after = { ...before, validTo };
    expectInOrder(after, ["lastDay"]);
    return decideChange({ before, after, event: "organization.ended", reason }, now);
  },
  replay: replayById(BODY),
});

const INTO = ["intoId"];

/**
 * Merges a body into another one, which takes over its open work: lists of work and of deadlines
 * show it there, and the officers of the other body handle it. Nothing that is recorded of the
 * merged body changes.
 */
export const merge = mutation({
  action: "mergeOrganization",
  input: { ...NAMED, intoId: zId, lastDay: optional(zDay), reason: zReason },
  onConflict: "retry",
  load: async (ctx, { organizationId, intoId }) => {
    const [before, into] = await Promise.all([
      loadExisting(ctx, BODY, organizationId, PATH),
      loadExisting(ctx, BODY, intoId, INTO),
    ]);
    return { before, into };
  },
  access: ({ before, into }) => [accessTo(BODY, before, PATH), accessTo(BODY, into, INTO)],
  version: ({ before }) => before,
  decide: ({ before, into }, { lastDay, reason }, { now, today }) => {
    expectRecorded(before, PATH);
    expectOwn(before, PATH, { ended: "allowed" });
    if (into.id === before.id)
      throw new Failure("CONFLICTING_INPUT", INTO, {
        vi: "Phải là một cơ quan khác.",
        en: "Must be another body.",
      });
    expectOwn(into, INTO, { ended: "refused" });
    const validTo = lastDay ?? before.validTo ?? addDays(today, -1);
    checkedDay(validTo, { field: "lastDay", today });
    const after = { ...before, validTo, mergedInto: into.id };
    expectInOrder(after, ["lastDay"]);
    const mergedFrom = [...new Set([...into.mergedFrom, before.id, ...before.mergedFrom])];
    if (mergedFrom.length > MERGED_MAX) throw tooMany(INTO, MERGED_MAX, "mergedFrom");
    return decideChange({ before, after, event: "organization.merged", reason }, now, [
      changeOf({
        before: into,
        after: { ...into, mergedFrom },
        event: "organization.took-other",
        reason,
      }),
    ]);
  },
  replay: replayById(BODY),
});
