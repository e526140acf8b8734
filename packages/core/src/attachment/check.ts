import { mediaTypesOf } from "../document/detect.ts";
import type { Uploaded } from "../document/files.ts";
import type { Upload } from "../document/upload-entity.ts";
import { Failure, type Phrase } from "../kernel/errors.ts";

const SIZE: Phrase = { vi: "dung lượng (byte)", en: "the size in bytes" };
const HASH: Phrase = { vi: "mã băm SHA-256", en: "the SHA-256 value" };
const MEDIA_TYPE: Phrase = { vi: "loại nội dung", en: "the media type" };

/**
 * Checks that the uploaded content matches the announced size, hash and media type. The actual
 * media type is detected from the content.
 * @throws Failure UPLOAD_MISSING or CONTENT_MISMATCH at `documentId`.
 */
export async function check(announced: Upload, uploaded: Uploaded | undefined): Promise<void> {
  if (!uploaded) throw new Failure("UPLOAD_MISSING", ["documentId"]);
  const types = await mediaTypesOf(uploaded.head);
  const comparisons = [
    [SIZE, announced.size, uploaded.size],
    [HASH, announced.sha256, uploaded.sha256],
    [
      MEDIA_TYPE,
      announced.mediaType,
      types.find((type) => type === announced.mediaType) ?? types[0] ?? "?",
    ],
  ] as const;
  const mismatch = comparisons.find(([, expected, actual]) => expected !== actual);
  if (!mismatch) return;
  const [what, expected, actual] = mismatch;
  throw new Failure("CONTENT_MISMATCH", ["documentId"], { ...what, expected, actual });
}
