import type { DownloadName } from "./files.ts";

const OFFICE = "application/vnd.openxmlformats-officedocument";

/**
 * The accepted media types with their file extensions. Plain text is not accepted, because its type
 * cannot be detected from the content.
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

/** Detects the media type from the content; undefined if it is not recognized. */
export async function mediaTypeOf(head: Uint8Array): Promise<string | undefined> {
  // Imported on first use to keep startup fast.
  const { fileTypeFromBuffer } = await import("file-type");
  return (await fileTypeFromBuffer(head))?.mime;
}

const UNKNOWN = "application/octet-stream";
/** Characters with a special meaning in file systems or headers. */
const UNSAFE = /[\p{C}\p{Zl}\p{Zp}"*/:<>?\\|%]/gu;
/** RFC 8187 leaves fewer characters unescaped than encodeURIComponent does. */
const encoded = (text: string): string =>
  encodeURIComponent(text).replace(
    /['()*]/g,
    (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`,
  );
/** Maximum bytes of a file name without its extension. Most file systems allow it. */
const NAME_BYTES = 200;

/**
 * Returns download headers that make a browser save the document instead of opening it. The file
 * extension matches the checked type.
 */
export function downloadNameOf(name: string, mediaType: string | null): DownloadName {
  const type = mediaType ?? UNKNOWN;
  const ending = new Map<string, string>(Object.entries(ENDINGS)).get(type);
  const plain = truncated(name.toWellFormed().replace(UNSAFE, "_").replace(/^\.+/, "_"));
  const fileName =
    ending === undefined || plain.toLowerCase().endsWith(`.${ending}`)
      ? plain
      : `${plain}.${ending}`;
  const ascii = fileName
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/đ/g, "d")
    .replace(/Đ/g, "D")
    .replace(/[^ -~]/g, "_");
  return {
    mediaType: type,
    disposition: `attachment; filename="${ascii}"; filename*=UTF-8''${encoded(fileName)}`,
  };
}

function truncated(name: string): string {
  let result = "";
  for (const letter of name) {
    if (Buffer.byteLength(result) + Buffer.byteLength(letter) > NAME_BYTES) break;
    result += letter;
  }
  return result;
}
