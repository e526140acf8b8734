import type { Files } from "./files.ts";
import { downloadNameOf } from "./media.ts";
import type { Document } from "./shape.ts";

interface Asked {
  readonly files: Files;
  readonly now: Date;
  /** Whether the link shows the document in the page, if its type is safe there. */
  readonly inline: boolean;
}

/** The address of a document: its recorded link, or a new download link for an uploaded one. */
export const linkOf = async (
  { file, link, name, mediaType }: Document,
  { files, now, inline }: Asked,
): Promise<string | null> =>
  file === null ? link : files.downloadLink(file, downloadNameOf(name, mediaType, { inline }), now);
