import type { DownloadName } from "./files.ts";

const OFFICE = "application/vnd.openxmlformats-officedocument";

/**
 * The types of content that are taken, with the ending their names get. Text is not among them: its
 * type cannot be told from its content.
 */
const ENDINGS = {
  "application/pdf": "pdf",
  "image/png": "png",
  "image/jpeg": "jpg",
  "image/tiff": "tif",
  [`${OFFICE}.wordprocessingml.document`]: "docx",
  [`${OFFICE}.spreadsheetml.sheet`]: "xlsx",
  "application/vnd.oasis.opendocument.text": "odt",
} as const;
export const MEDIA_TYPES = Object.keys(ENDINGS);

/** The type that the content itself shows, whatever it is called; undefined when it shows none. */
export async function mediaTypeOf(head: Uint8Array): Promise<string | undefined> {
  // Loaded when the first upload is checked: a start pays nothing for it.
  const { fileTypeFromBuffer } = await import("file-type");
  return (await fileTypeFromBuffer(head))?.mime;
}

const UNKNOWN = "application/octet-stream";
/**
 * What file systems or headers take for something else: separators, control and format characters,
 * quotes.
 */
const UNSAFE = /[\p{C}\p{Zl}\p{Zp}"*/:<>?\\|%]/gu;
/** RFC 8187 lets fewer characters stand than encodeURIComponent does. */
const encoded = (text: string): string =>
  encodeURIComponent(text).replace(
    /['()*]/g,
    (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`,
  );
/** Bytes that a name may have in most file systems, less the ending. */
const NAME_BYTES = 200;

/**
 * A document is saved, never opened in the page that links to it, under a name that ends as its
 * checked type does.
 */
export function downloadNameOf(name: string, mediaType: string | null): DownloadName {
  const type = mediaType ?? UNKNOWN;
  const ending = new Map<string, string>(Object.entries(ENDINGS)).get(type);
  const plain = cut(name.toWellFormed().replace(UNSAFE, "_").replace(/^\.+/, "_"));
  const whole =
    ending === undefined || plain.toLowerCase().endsWith(`.${ending}`)
      ? plain
      : `${plain}.${ending}`;
  const ascii = whole
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/đ/g, "d")
    .replace(/Đ/g, "D")
    .replace(/[^ -~]/g, "_");
  return {
    mediaType: type,
    disposition: `attachment; filename="${ascii}"; filename*=UTF-8''${encoded(whole)}`,
  };
}

function cut(name: string): string {
  let kept = "";
  for (const letter of name) {
    if (Buffer.byteLength(kept) + Buffer.byteLength(letter) > NAME_BYTES) break;
    kept += letter;
  }
  return kept;
}
