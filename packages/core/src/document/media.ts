import { narrowed, withoutFormat } from "../kernel/text.ts";
import type { DownloadName } from "./files.ts";

const OFFICE = "application/vnd.openxmlformats-officedocument";

/**
 * The accepted media types with their file extensions. Each can be detected from the content. Plain
 * text is not accepted, because any text could be anything, and neither are archives (zip), because
 * their content is not checked.
 */
const ENDINGS = {
  "application/pdf": "pdf",
  "image/png": "png",
  "image/jpeg": "jpg",
  "image/tiff": "tif",
  [`${OFFICE}.wordprocessingml.document`]: "docx",
  [`${OFFICE}.spreadsheetml.sheet`]: "xlsx",
  "application/vnd.oasis.opendocument.text": "odt",
  "application/msword": "doc",
  "application/vnd.ms-excel": "xls",
  "text/csv": "csv",
  "application/xml": "xml",
  "image/heic": "heic",
  "image/heif": "heif",
  "image/webp": "webp",
  "audio/mpeg": "mp3",
  "audio/mp4": "m4a",
  "video/mp4": "mp4",
} as const;
export const MEDIA_TYPES = Object.keys(ENDINGS);

/** The types that a page may show: browsers run no part of them with the rights of a page. */
const SHOWN: ReadonlySet<string> = new Set([
  "application/pdf",
  "image/png",
  "image/jpeg",
  "image/webp",
] satisfies readonly (keyof typeof ENDINGS)[]);

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
 * Returns download headers that make a browser save the document instead of opening it; with
 * `inline`, open it if its type is safe in a page. The file extension matches the checked type.
 */
export function downloadNameOf(
  name: string,
  mediaType: string | null,
  { inline }: { readonly inline: boolean } = { inline: false },
): DownloadName {
  const type = mediaType ?? UNKNOWN;
  const shown = inline && SHOWN.has(type);
  const ending = new Map<string, string>(Object.entries(ENDINGS)).get(type);
  const plain = truncated(
    withoutFormat(name.toWellFormed()).replace(UNSAFE, "_").replace(/^\.+/, "_"),
  );
  const fileName =
    ending === undefined || plain.toLowerCase().endsWith(`.${ending}`)
      ? plain
      : `${plain}.${ending}`;
  const ascii = narrowed(fileName)
    .replace(UNSAFE, "_")
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[đðɖ]/g, "d")
    .replace(/[ĐÐƉ]/g, "D")
    .replace(/[^ -~]/g, "_");
  const names = `filename="${ascii}"; filename*=UTF-8''${encoded(fileName)}`;
  return { mediaType: type, disposition: `${shown ? "inline" : "attachment"}; ${names}` };
}

function truncated(name: string): string {
  let result = "";
  for (const letter of name) {
    if (Buffer.byteLength(result) + Buffer.byteLength(letter) > NAME_BYTES) break;
    result += letter;
  }
  return result;
}
