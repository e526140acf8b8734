import * as z from "zod";
import { Failure, Failures, type Phrase } from "../kernel/errors.ts";
import { zId, zIdempotencyKey, zVersion } from "../kernel/schemas.ts";
import { accessTo, loadExisting, replayById } from "../use-case/concept.ts";
import { decideSave } from "../use-case/decision.ts";
import type { Moment } from "../use-case/moment.ts";
import { mutation } from "../use-case/mutation.ts";
import { OPINION } from "./concept.ts";
import { type Opinion, Redaction } from "./shape.ts";

/** Maximum number of redacted passages of one opinion. */
const PASSAGES_MAX = 50;

/** The texts in which a passage can occur. */
const textsOf = ({ content, responses }: Opinion): readonly string[] => [
  content,
  ...responses.map((answer) => answer.content),
];

const NOT_IN_TEXT: Phrase = {
  vi: "Đoạn này không có nguyên văn trong ý kiến hoặc văn bản trả lời.",
  en: "This passage does not occur word for word in the opinion or its responses.",
};
const PASSAGE_CHANGED: Phrase = {
  vi: "Phải giữ nguyên văn các đoạn đã che; muốn sửa phải bỏ che trước (redactOpinion).",
  en:
    "Must contain every redacted passage word for word; " +
    "to change one, remove its redaction first (redactOpinion).",
};
const LOCKED: Phrase = {
  vi: "Nội dung ý kiến này đã khóa (contentState LOCKED) nên không thể che từng đoạn.",
  en:
    "The text of this opinion is locked (contentState LOCKED) " +
    "and cannot be redacted in passages.",
};

/**
 * Checks that every passage occurs in the texts.
 * @throws Failures NOT_FOUND at the index of each missing passage. A failure never repeats the
 * passage.
 */
function expectPassagesPresent(opinion: Opinion, passages: readonly string[]): void {
  const missing = passages.flatMap((passage, i) =>
    textsOf(opinion).some((text) => text.includes(passage)) ? [] : [i],
  );
  if (missing.length > 0)
    throw new Failures(
      missing.map((i) => new Failure("NOT_FOUND", ["passages", String(i)], NOT_IN_TEXT)),
    );
}

/**
 * Checks that a changed text still contains every redacted passage.
 * @throws Failure CONFLICTING_INPUT at `path`.
 */
export function expectStillRedacted(after: Opinion, path: readonly string[]): void {
  const isMissing =
    after.redaction?.passages.some(
      (passage) => !textsOf(after).some((text) => text.includes(passage)),
    ) ?? false;
  if (isMissing) throw new Failure("CONFLICTING_INPUT", path, PASSAGE_CHANGED);
}

/**
 * Redacts passages in the public text of an opinion and its answers. Callers with access to
 * redacted text still read them.
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
  onConflict: "refuse",
  load: (ctx, { opinionId }) => loadExisting(ctx, OPINION, opinionId, ["opinionId"]),
  access: (opinion) => [accessTo(OPINION, opinion, ["opinionId"])],
  version: (opinion) => opinion,
  decide: (before, { passages, reason }, at) =>
    decideSave(OPINION, {
      before,
      after: redacted(before, { passages, reason }, at),
      event: "opinion.redacted",
      reason,
    }),
  replay: replayById(OPINION),
});

interface RedactionInput {
  readonly passages: readonly string[];
  readonly reason: string;
}

/** Returns the opinion with exactly these passages redacted. Pure. */
function redacted(before: Opinion, { passages, reason }: RedactionInput, at: Moment): Opinion {
  if (before.contentState === "LOCKED")
    throw new Failure("CONFLICTING_INPUT", ["opinionId"], LOCKED);
  expectPassagesPresent(before, passages);
  if (passages.length === 0) return { ...before, redaction: null, contentState: "SHOWN" };
  const redaction = { passages: [...new Set(passages)], reason, by: at.actor, on: at.today };
  return { ...before, redaction, contentState: "REDACTED" };
}
