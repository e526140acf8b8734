import type { Files } from "./files.ts";
import { downloadNameOf } from "./media.ts";
import type { Document } from "./shape.ts";

/** The address of a document: its recorded link, or a new download link for an uploaded one. */
export const linkOf = async (
  { file, link, name, mediaType }: Document,
  files: Files,
  now: Date,
): Promise<string | null> =>
  file === null ? link : files.downloadLink(file, downloadNameOf(name, mediaType), now);
