import * as z from "zod";
import { changesOf } from "../change/write.ts";
import { Failure, Failures, type Phrase } from "../kernel/errors.ts";
import { comparedLength, searchOf } from "../kernel/passages.ts";
import { zId, zIdempotencyKey, zVersion } from "../kernel/schemas.ts";
import type { Context } from "../request/context.ts";
import { accessTo, loadExisting, replayById } from "../use-case/concept.ts";
import { decideSave } from "../use-case/decision.ts";
import type { Moment } from "../use-case/moment.ts";
import { mutation } from "../use-case/mutation.ts";
import { PASSAGES_MAX, savedAlike, soughtIn, withoutRedaction } from "./alike.ts";
import { OPINION } from "./concept.ts";
import { byIds } from "./read.ts";
import { isRedactable } from "./rules.ts";
import { type Opinion, Redaction } from "./shape.ts";
import { occurringIn, textsOf } from "./veil.ts";

const NOT_IN_TEXT: Phrase = {
  vi: "Đoạn này không có trong ý kiến, kể cả trong các bản đã lưu trước đây.",
  en: "This passage does not occur in the opinion, nor in any earlier version of it.",
};
const PASSAGE_CHANGED: Phrase = {
  vi: "Phải giữ các đoạn đã che; muốn sửa phải bỏ che trước.",
  en: "Must still contain every redacted passage; " + "to change one, remove its redaction first.",
};
const LOCKED: Phrase = {
  vi: "Nội dung ý kiến này đã khóa nên không thể che từng đoạn.",
  en: "The text of this opinion is locked and cannot be redacted in passages.",
};

/** Changes read at once. */
const CHANGES_PER_PAGE = 50;
/** Maximum changes that one call reads. */
const CHANGES_MAX = 2_000;

/** Returns the passages that no kept version of the opinion contains, in the order of `sought`. */
async function missingInTrail(
  ctx: Context,
  { id, version }: Opinion,
  sought: readonly string[],
): Promise<readonly string[]> {
  const search = searchOf(sought);
  const found = new Set<number>();
  let read = 0;
  for (let after = 0; after < version && found.size < sought.length && read < CHANGES_MAX; ) {
    const changes = await changesOf(ctx, id, { after, limit: CHANGES_PER_PAGE });
    const texts = changes.flatMap(({ fields, reason }) => [
      { reason },
      ...fields
        .filter(({ field }) => field !== "redaction")
        .flatMap(({ field, before, after: later }) => [{ [field]: [before, later] }]),
    ]);
    for (const passage of occurringIn(texts, search)) found.add(passage);
    read += CHANGES_PER_PAGE;
    after = changes.at(-1)?.version ?? version;
  }
  return sought.filter((_, i) => !found.has(i));
}

/**
 * Checks that every passage is redacted already, or occurs in the opinion or in a version that its
 * audit trail keeps, among the first CHANGES_MAX.
 * @throws Failures NOT_FOUND at the index of each missing passage. A failure never repeats the
 * passage.
 */
async function expectPassagesPresent(
  ctx: Context,
  opinion: Opinion,
  passages: readonly string[],
): Promise<void> {
  const present = occurringIn(withoutRedaction(opinion), searchOf(passages));
  const kept = new Set(opinion.redaction?.passages);
  const absent = passages.filter((passage, i) => !present.has(i) && !kept.has(passage));
  const missing = new Set(await missingInTrail(ctx, opinion, absent));
  const failures = passages.flatMap((passage, i) =>
    missing.has(passage) ? [new Failure("NOT_FOUND", ["passages", String(i)], NOT_IN_TEXT)] : [],
  );
  if (failures.length > 0) throw new Failures(failures);
}

/** A passage of fewer characters would occur almost everywhere. */
const PASSAGE_MIN = 2;

/** Returns a failure for every passage with too few characters that are compared. */
const tooShort = ({ passages }: { readonly passages: readonly string[] }): readonly Failure[] =>
  passages.flatMap((passage, i) =>
    comparedLength(passage) < PASSAGE_MIN
      ? [new Failure("TOO_SHORT", ["passages", String(i)], { limit: PASSAGE_MIN })]
      : [],
  );

/**
 * Checks that a change leaves every redacted passage in each text that contains it: a passage in a
 * new spelling would be public.
 * @throws Failure CONFLICTING_INPUT at `path`.
 */
export function expectStillRedacted(
  before: Opinion,
  after: Opinion,
  path: readonly string[],
): void {
  const search = searchOf(after.redaction?.passages ?? []);
  const later = textsOf(withoutRedaction(after));
  for (const [place, text] of textsOf(withoutRedaction(before))) {
    const left = later.get(place);
    if (left === text) continue;
    const kept = occurringIn([left], search);
    if ([...occurringIn([text], search)].some((passage) => !kept.has(passage)))
      throw new Failure("CONFLICTING_INPUT", path, PASSAGE_CHANGED);
  }
}

/** Merged opinions that one call also redacts, as far as the transaction has room. */
const ALIKE_MAX = 40;

/**
 * Redacts passages in every text of an opinion, its responses and its audit trail. Callers with
 * access to redacted text still read them. Also redacts the passages in the first ALIKE_MAX
 * opinions merged into this one that contain them; a repeated call reaches the next.
 */
export const redact = mutation({
  action: "redactOpinion",
  input: {
    reason: Redaction.shape.reason,
    idempotencyKey: zIdempotencyKey,
    opinionId: zId,
    expectedVersion: zVersion,
    /** An empty list removes the redaction. */
    passages: z.array(Redaction.shape.passages.element).max(PASSAGES_MAX),
  },
  check: tooShort,
  onConflict: "refuse",
  load: (ctx, { opinionId }) => loadExisting(ctx, OPINION, opinionId, ["opinionId"]),
  access: (opinion) => [accessTo(OPINION, opinion, ["opinionId"])],
  version: (opinion) => opinion,
  read: async (ctx, before, { passages }) => {
    if (!isRedactable(before)) throw new Failure("CONFLICTING_INPUT", ["opinionId"], LOCKED);
    if (passages.length === 0) return new Map<string, Opinion>();
    await expectPassagesPresent(ctx, before, passages);
    return byIds(
      ctx,
      before.merged.map(({ id }) => id),
      { consistent: true },
    );
  },
  decide: (before, { passages, reason }, at, merged) => {
    const after = redacted(before, { passages, reason }, at);
    return decideSave(
      OPINION,
      { before, after, event: "opinion.redacted", reason },
      {
        optional: savedAlike(merged.values(), soughtIn([after.redaction]), reason, ALIKE_MAX),
      },
    );
  },
  replay: replayById(OPINION),
});

interface RedactionInput {
  readonly passages: readonly string[];
  readonly reason: string;
}

/** Returns the opinion with exactly these passages redacted. Pure. */
function redacted(before: Opinion, { passages, reason }: RedactionInput, at: Moment): Opinion {
  if (passages.length === 0) return { ...before, redaction: null, contentState: "SHOWN" };
  const redaction = { passages: [...new Set(passages)], reason, by: at.actor, on: at.today };
  return { ...before, redaction, contentState: "REDACTED" };
}
