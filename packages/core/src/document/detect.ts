import { compoundTypesOf } from "./compound.ts";

/** A reader takes the header of a PDF behind other bytes, up to this place (ISO 32000, annex H). */
const PDF_HEADER_MAX = 1_024;
const PDF_HEADER = "%PDF-";

/**
 * The media types that a content may have, by its first bytes; none if it is not recognized. Some
 * contents fit two types: a recording of sound in MP4 may have the mark of a film.
 */
export async function mediaTypesOf(head: Uint8Array): Promise<readonly string[]> {
  // Imported on first use to keep startup fast.
  const { fileTypeFromBuffer } = await import("file-type");
  const detected = (await fileTypeFromBuffer(head))?.mime;
  switch (detected) {
    case undefined:
      return hasPdfHeader(head) ? ["application/pdf"] : isTable(head) ? ["text/csv"] : [];
    case "application/x-cfb":
      return compoundTypesOf(head);
    case "audio/x-m4a":
      return ["audio/mp4"];
    case "video/mp4":
      return ["video/mp4", "audio/mp4"];
    default:
      return [detected];
  }
}

/** Behind line ends, blanks or the commands of a printer, not inside a page of the web. */
function hasPdfHeader(head: Uint8Array): boolean {
  const start = Buffer.from(head.subarray(0, PDF_HEADER_MAX)).toString("latin1");
  const at = start.indexOf(PDF_HEADER);
  return at >= 0 && !start.slice(0, at).includes("<");
}

/** A control character that no text has. */
const CONTROL = /(?![\t\r\n])\p{Cc}/u;

/** Whether the content is text in UTF-8 whose first line has a separator of columns. */
function isTable(head: Uint8Array): boolean {
  let text: string;
  try {
    // The head may end inside a character.
    text = new TextDecoder("utf-8", { fatal: true }).decode(head, { stream: true });
  } catch {
    return false;
  }
  const [first = ""] = text.trimStart().split(/[\r\n]/, 1);
  return /[,;\t]/.test(first) && !/^(?:<|#!)/.test(first) && !CONTROL.test(text);
}
