import * as z from "zod";
import { authorize } from "../access/permissions.ts";
import { expectVersion, write } from "../change/write.ts";
import { dayOf } from "../kernel/day.ts";
import { Failure, Failures, type Phrase } from "../kernel/errors.ts";
import { parse } from "../kernel/parse.ts";
import { zId, zIdempotencyKey } from "../kernel/schemas.ts";
import type { Context } from "../request/context.ts";
import { authorizeOn } from "../subjects/visible.ts";
import { transact } from "../table/write.ts";
import { once } from "../use-case/idempotent.ts";
import { OpinionEntity } from "./entity.ts";
import { existing } from "./read.ts";
import { type Opinion, Redaction } from "./shape.ts";
import { placeOf } from "./visible.ts";

/** Passages of one opinion. */
const PASSAGES_MAX = 50;

export const RedactInput = Redaction.pick({ reason: true }).extend({
  idempotencyKey: zIdempotencyKey,
  opinionId: zId,
  expectedVersion: z.int().positive(),
  /** Empty: everything is shown again. */
  passages: z.array(Redaction.shape.passages.element).max(PASSAGES_MAX),
});

/** The texts that passages may stand in. */
const textsOf = ({ content, responses }: Opinion): readonly string[] => [
  content,
  ...responses.map((answer) => answer.content),
];

const NOWHERE: Phrase = {
  vi: "Đoạn này không có nguyên văn trong ý kiến hoặc văn bản trả lời.",
  en: "This passage does not occur word for word in the opinion or its responses.",
};
const LOST: Phrase = {
  vi: "Phải giữ nguyên văn các đoạn đã che; muốn sửa phải bỏ che trước (redactOpinion).",
  en: "Must contain every redacted passage word for word; to change one, remove its redaction first (redactOpinion).",
};
const LOCKED: Phrase = {
  vi: "Nội dung ý kiến này đã khóa (contentState LOCKED), không che từng đoạn được.",
  en: "The text of this opinion is locked (contentState LOCKED) and cannot be redacted in passages.",
};

/** @throws Failures NOT_FOUND for a passage that stands nowhere, by its place in the input; the passage itself is not repeated. */
function expectThere(opinion: Opinion, passages: readonly string[]): void {
  const missing = passages.flatMap((passage, i) =>
    textsOf(opinion).some((text) => text.includes(passage)) ? [] : [i],
  );
  if (missing.length > 0)
    throw new Failures(
      missing.map((i) => new Failure("NOT_FOUND", ["passages", String(i)], NOWHERE)),
    );
}

/** What stands redacted must stay so when the text is changed. @throws Failure CONFLICTING_INPUT at `path`. */
export function expectStillRedacted(after: Opinion, path: readonly string[]): void {
  const gone =
    after.redaction?.passages.some(
      (passage) => !textsOf(after).some((text) => text.includes(passage)),
    ) ?? false;
  if (gone) throw new Failure("CONFLICTING_INPUT", path, LOST);
}

/** Takes passages out of what is shown of an opinion and its answers. What stood there stays, for those entitled to it. */
export async function redact(ctx: Context, raw: unknown): Promise<Opinion> {
  authorize(ctx.actor, "redactOpinion");
  const { idempotencyKey, ...input } = parse(RedactInput, raw);
  return once(ctx, {
    action: "redactOpinion",
    key: idempotencyKey,
    input,
    load: (id) => existing(ctx, id, ["idempotencyKey"]),
    run: async (remember) => {
      const { opinionId, expectedVersion, passages, reason } = input;
      const before = await existing(ctx, opinionId, ["opinionId"]);
      await authorizeOn(ctx, "redactOpinion", {
        subject: before,
        at: placeOf(before),
        path: ["opinionId"],
      });
      expectVersion(before, expectedVersion);
      if (before.contentState === "LOCKED")
        throw new Failure("CONFLICTING_INPUT", ["opinionId"], LOCKED);
      expectThere(before, passages);
      const redaction =
        passages.length === 0
          ? null
          : { passages: [...new Set(passages)], reason, by: ctx.actor.subject, on: dayOf(ctx.now) };
      const after: Opinion = {
        ...before,
        redaction,
        contentState: redaction ? "REDACTED" : "SHOWN",
        version: before.version + 1,
      };
      await transact(ctx, [
        ...remember(before.id),
        ...write(ctx, { entity: OpinionEntity, before, after, event: "opinion.redacted", reason }),
      ]);
      return after;
    },
  });
}
