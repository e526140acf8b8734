import type { Uploaded } from "../document/files.ts";
import { mediaTypeOf } from "../document/media.ts";
import type { Upload } from "../document/upload-entity.ts";
import { Failure } from "../kernel/errors.ts";

/**
 * What was uploaded must be what was announced, its type told by its content.
 * @throws Failure UPLOAD_MISSING or CONTENT_MISMATCH at `documentId`.
 */
export async function check(said: Upload, found: Uploaded | undefined): Promise<void> {
  if (!found) throw new Failure("UPLOAD_MISSING", ["documentId"]);
  const compared = [
    ["size", said.size, found.size],
    ["sha256", said.sha256, found.sha256],
    ["mediaType", said.mediaType, (await mediaTypeOf(found.head)) ?? "?"],
  ] as const;
  const broken = compared.find(([, expected, actual]) => expected !== actual);
  if (!broken) return;
  const [what, expected, actual] = broken;
  throw new Failure("CONTENT_MISMATCH", ["documentId"], { what, expected, actual });
}
