import type { Files } from "./files.ts";
import { downloadNameOf } from "./media.ts";
import type { Document } from "./shape.ts";

/**
 * Where a document can be read: the address it was entered with or, of an uploaded one, a link made
 * now.
 */
export const linkOf = async (
  { file, link, name, mediaType }: Document,
  files: Files,
  now: Date,
): Promise<string | null> =>
  file === null ? link : files.downloadLink(file, downloadNameOf(name, mediaType), now);
