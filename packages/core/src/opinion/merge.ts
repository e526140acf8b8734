import * as z from "zod";
import type { Day } from "../kernel/day.ts";
import { Failure, tooMany } from "../kernel/errors.ts";
import { zId, zIdempotencyKey, zVersion } from "../kernel/schemas.ts";
import { zText } from "../kernel/text.ts";
import type { Context } from "../request/context.ts";
import type { Permission } from "../use-case/access.ts";
import { accessTo, notFound, replayById } from "../use-case/concept.ts";
import { decideSave, save } from "../use-case/decision.ts";
import { expectGuards, findTransition, refusalParamsOf } from "../use-case/life-cycle.ts";
import type { Moment } from "../use-case/moment.ts";
import { mutation } from "../use-case/mutation.ts";
import { redactedAlike, savedAlike, soughtIn } from "./alike.ts";
import { OPINION } from "./concept.ts";
import { isDelivered } from "./delivery.ts";
import { nextReplyCause, openWaitOfMerged, waitingSince } from "./obligations.ts";
import { byIds } from "./read.ts";
import { earliest, firstReply, isOfParty, repliesKeptOfAnonymous, repliesOn } from "./replies.ts";
import { MERGED_MAX, type Opinion } from "./shape.ts";
import { withTakenOver } from "./take-over.ts";

/**
 * Maximum number of opinions per call. Each takes two actions and the target takes two: 2 × 45 + 2
 * of the 100 actions of a transaction. Every deadline that the merge closes takes one more action,
 * so one call fits 32 opinions that are owed a first reply. Opinions merged earlier are redacted
 * with the actions that are left, two for each.
 */
const OPINIONS_MAX = 45;

/** Returns the opinion with status MERGED. Pure. */
export function markMerged(
  before: Opinion,
  into: Opinion,
  { actor }: Moment,
  path: readonly string[],
): Opinion {
  const after: Opinion = { ...before, status: "MERGED", mergedInto: into.id, assignment: null };
  expectMergeable(before, after, actor, path);
  return after;
}

/** @throws Failure TRANSITION_NOT_ALLOWED or CONDITION_NOT_MET at `path`. */
function expectMergeable(
  before: Opinion,
  after: Opinion,
  actor: string,
  path: readonly string[],
): void {
  const row = findTransition(OPINION.lifecycle, { from: before.status, by: "mergeOpinions" }, path);
  expectGuards(
    row,
    { before, after, actor, session: null },
    { path, ...refusalParamsOf(OPINION.lifecycle, before.status) },
  );
}

/**
 * Returns the target opinion with the others merged into it. Opinions merged earlier into those
 * others move along, so every citizen is owed the same response. Pure.
 */
export function withMerged(into: Opinion, merged: readonly Opinion[], today: Day): Opinion {
  // An opinion takes others in the states, and under the conditions, in which it may be merged.
  expectMergeable(into, into, "", ["intoId"]);
  const all = [
    ...into.merged,
    ...merged.flatMap(({ id, citizenId, merged: earlier }) => [{ id, citizenId }, ...earlier]),
  ];
  if (all.length > MERGED_MAX) throw tooMany(["opinionIds"], MERGED_MAX, "merged");
  // A delivered response is not yet delivered to the citizens of the newly merged opinions.
  const responses = into.responses.map((response) =>
    response.status === "DELIVERED" && !isDelivered({ ...into, merged: all }, response)
      ? { ...response, status: "APPROVED" as const, version: response.version + 1 }
      : response,
  );
  const after = { ...into, ...waiting(into, merged, today), merged: all, responses };
  return withTakenOver({ ...after, ...repliesKeptOfAnonymous(into, after) }, merged);
}

/**
 * Keeps the first reply owed to the citizens of the merged opinions. If the target has no first
 * reply yet, they share its wait. Otherwise they start a follow-up wait or join the open one.
 */
function waiting(
  into: Opinion,
  merged: readonly Opinion[],
  today: Day,
): Pick<Opinion, "joined" | "waitingSince" | "ofParty"> {
  const mergedWaitingSince = earliest(merged.map(waitingSince));
  const open = openWaitOfMerged(into);
  const replied = firstReply(into).met;
  const awaits = earliest([open?.since ?? null, replied ? mergedWaitingSince : null]);
  const cause = open?.cause ?? (awaits && nextReplyCause("merged", into));
  return {
    waitingSince: replied ? into.waitingSince : earliest([into.waitingSince, mergedWaitingSince]),
    joined: { on: today, ...repliesOn(into, today), awaits, cause },
    ofParty: ofPartyWith(into, merged),
  };
}

/** The citizen of an opinion raised before the head of a Party committee stays owed a writing. */
function ofPartyWith(into: Opinion, merged: readonly Opinion[]): Opinion["ofParty"] {
  if (isOfParty(into)) return into.ofParty;
  const source = merged.find(isOfParty);
  return source ? { body: source.ofParty?.body ?? source.ofSession?.partyBody ?? null } : null;
}

interface OpinionRefs {
  readonly intoId: string;
  readonly opinionIds: readonly string[];
}

/** Returns a failure if an id is repeated or equals the target's id. */
function repeated({ intoId, opinionIds }: OpinionRefs): readonly Failure[] {
  const at = opinionIds.findIndex((id, i) => id === intoId || opinionIds.indexOf(id) < i);
  if (at < 0) return [];
  return [new Failure("DUPLICATE", ["opinionIds", String(at)], { value: opinionIds[at] ?? "" })];
}

interface Loaded {
  readonly into: Opinion;
  readonly found: ReadonlyMap<string, Opinion>;
}

async function load(ctx: Context, { intoId, opinionIds }: OpinionRefs): Promise<Loaded> {
  const found = await byIds(ctx, [intoId, ...opinionIds], { consistent: true });
  const into = found.get(intoId);
  if (!into) throw notFound(["intoId"], intoId);
  return { into, found };
}

/**
 * The permission to merge an opinion into another of the same unit. An opinion of another unit, and
 * one that the caller may not read, get the error of an unknown id.
 */
function accessToMerged(
  into: Opinion,
  opinion: Opinion | undefined,
  path: readonly string[],
  id: string,
): Permission {
  if (opinion && opinion.unit?.code === into.unit?.code) return accessTo(OPINION, opinion, path);
  const never = { isVisible: async () => false, isReadable: () => false };
  return { at: OPINION.placeOf(into), hidden: { ...never, refusal: notFound(path, id) } };
}

/**
 * Merges opinions of one unit into one of them, in one transaction. Their citizens are owed its
 * response. A passage redacted in one of them, or in one merged earlier, is redacted in all, as far
 * as the transaction has room for those merged earlier (`remainingAmongMerged` names the others).
 */
export const merge = mutation({
  action: "mergeOpinions",
  input: {
    idempotencyKey: zIdempotencyKey,
    intoId: zId,
    expectedVersion: zVersion,
    opinionIds: z.array(zId).min(1).max(OPINIONS_MAX),
    reason: zText(1_000),
  },
  check: repeated,
  onConflict: "refuse",
  load,
  access: ({ into, found }, { opinionIds }) => [
    accessTo(OPINION, into, ["intoId"]),
    ...opinionIds.map((id, i) =>
      accessToMerged(into, found.get(id), ["opinionIds", String(i)], id),
    ),
  ],
  version: ({ into }) => into,
  read: async (ctx, { into, found }) => {
    const earlier = [into, ...found.values()].flatMap(({ merged }) => merged.map(({ id }) => id));
    return [...(await byIds(ctx, [...new Set(earlier)], { consistent: true })).values()];
  },
  decide: ({ into, found }, { opinionIds, reason }, at, earlier) => {
    const pairs = opinionIds.map((id, i) => {
      const path = ["opinionIds", String(i)];
      const before = found.get(id);
      if (!before) throw notFound(path, id);
      return { before, after: markMerged(before, into, at, path) };
    });
    const target = withMerged(
      into,
      pairs.map(({ before }) => before),
      at.today,
    );
    const all = [target, ...pairs.map(({ after }) => after), ...earlier];
    const sought = soughtIn(all.map(({ redaction }) => redaction));
    const after = redactedAlike(target, sought, ["intoId"], reason);
    const rows = pairs.map((pair, i) => ({
      before: pair.before,
      after: redactedAlike(pair.after, sought, ["opinionIds", String(i)], reason),
    }));
    return decideSave(
      OPINION,
      {
        before: into,
        after,
        event: "opinion.took-others",
        reason,
        terms: { moved: isOfParty(after) !== isOfParty(into) },
      },
      {
        rows: rows.map((pair) => [save(OPINION, { ...pair, event: "opinion.merged", reason })]),
        optional: savedAlike(earlier, sought, reason),
        tooMany: (limit) => tooMany(["opinionIds"], limit, "opinionIds"),
      },
    );
  },
  replay: replayById(OPINION),
});
