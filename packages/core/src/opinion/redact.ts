import * as z from "zod";
import { Failure, Failures, type Phrase } from "../kernel/errors.ts";
import { zId, zIdempotencyKey, zVersion } from "../kernel/schemas.ts";
import { accessTo, existing, replaying } from "../use-case/concept.ts";
import { saving } from "../use-case/decision.ts";
import type { Moment } from "../use-case/moment.ts";
import { mutation } from "../use-case/mutation.ts";
import { OPINION } from "./concept.ts";
import { type Opinion, Redaction } from "./shape.ts";

/** Passages of one opinion. */
const PASSAGES_MAX = 50;

/** The texts that passages may stand in. */
const textsOf = ({ content, responses }: Opinion): readonly string[] => [
  content,
  ...responses.map((answer) => answer.content),
];

const NOWHERE: Phrase = {
  vi: "Đoạn này không có đúng từng chữ trong ý kiến hay câu trả lời.",
  en: "This passage does not stand in the opinion or its answers word for word.",
};
const LOST: Phrase = {
  vi: "Phải giữ nguyên từng chữ các đoạn đã che; muốn sửa thì bỏ che trước (redactOpinion).",
  en: "Must hold every redacted passage word for word; to change one, show it again first (redactOpinion).",
};
const LOCKED: Phrase = {
  vi: "Nội dung ý kiến này đã khóa (contentState LOCKED) nên không che từng đoạn.",
  en: "The text of this opinion is locked as a whole (contentState LOCKED), not redacted in passages.",
};

/**
 * @throws Failures NOT_FOUND for a passage that stands nowhere, by its place in the input; the
 * passage itself is not repeated.
 */
function expectThere(opinion: Opinion, passages: readonly string[]): void {
  const missing = passages.flatMap((passage, i) =>
    textsOf(opinion).some((text) => text.includes(passage)) ? [] : [i],
  );
  if (missing.length > 0)
    throw new Failures(
      missing.map((i) => new Failure("NOT_FOUND", ["passages", String(i)], NOWHERE)),
    );
}

/**
 * What stands redacted must stay so when the text is changed. @throws Failure CONFLICTING_INPUT at
 * `path`.
 */
export function expectStillRedacted(after: Opinion, path: readonly string[]): void {
  const gone =
    after.redaction?.passages.some(
      (passage) => !textsOf(after).some((text) => text.includes(passage)),
    ) ?? false;
  if (gone) throw new Failure("CONFLICTING_INPUT", path, LOST);
}

/**
 * Takes passages out of the public text of an opinion and its answers. Those entitled still read
 * them.
 */
export const redact = mutation({
  action: "redactOpinion",
  input: {
    reason: Redaction.shape.reason,
    idempotencyKey: zIdempotencyKey,
    opinionId: zId,
    expectedVersion: zVersion,
    /** Empty: everything is shown again. */
    passages: z.array(Redaction.shape.passages.element).max(PASSAGES_MAX),
  },
  onConflict: "refuse",
  load: (ctx, { opinionId }) => existing(ctx, OPINION, opinionId, ["opinionId"]),
  access: (opinion) => [accessTo(OPINION, opinion, ["opinionId"])],
  version: (opinion) => opinion,
  decide: (before, { passages, reason }, at) =>
    saving(OPINION, {
      before,
      after: redacted(before, { passages, reason }, at),
      event: "opinion.redacted",
      reason,
    }),
  replay: replaying(OPINION),
});

interface Asked {
  readonly passages: readonly string[];
  readonly reason: string;
}

/** Pure: the opinion with these passages redacted, and no others. */
function redacted(before: Opinion, { passages, reason }: Asked, at: Moment): Opinion {
  if (before.contentState === "LOCKED")
    throw new Failure("CONFLICTING_INPUT", ["opinionId"], LOCKED);
  expectThere(before, passages);
  if (passages.length === 0) return { ...before, redaction: null, contentState: "SHOWN" };
  const redaction = { passages: [...new Set(passages)], reason, by: at.actor, on: at.today };
  return { ...before, redaction, contentState: "REDACTED" };
}
