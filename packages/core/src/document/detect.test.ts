import { describe, expect, test } from "vitest";
import { mediaTypesOf } from "./detect.ts";
import { downloadNameOf, MEDIA_TYPES } from "./media.ts";

const bytes = (text: string, length = 0): Buffer =>
  Buffer.from(text.padEnd(length, "\0"), "latin1");
const PDF = "%PDF-1.4\n1 0 obj<<>>endobj\n%%EOF\n";

/** An entry of the directory of a compound file. */
function entry(name: string, kind: number): Buffer {
  const written = Buffer.alloc(128);
  written.write(`${name}\0`, "utf16le");
  written.writeUInt16LE(2 * (name.length + 1), 64);
  written[66] = kind;
  return written;
}
/** A compound file: its header, the beginning of its first stream, its directory. */
const compound = (first: readonly number[], ...entries: readonly Buffer[]): Buffer =>
  Buffer.concat([
    bytes("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", 512),
    Buffer.concat([Buffer.from(first), Buffer.alloc(512 - first.length)]),
    entry("Root Entry", 5),
    ...entries,
  ]);
const [FIB, BOF] = [
  [0xec, 0xa5],
  [0x09, 0x08],
];
const STREAM = 2;
const STORAGE = 1;
const movie = (brand: string): Buffer => bytes(`\0\0\0\x18ftyp${brand}\0\0\0\0mp42`, 64);

const [DOC, XLS, CSV] = ["application/msword", "application/vnd.ms-excel", "text/csv"];
const PDFS = ["application/pdf"];

describe("a content has these types", () => {
  test.each<[string, Buffer, readonly string[]]>([
    ["a PDF", bytes(PDF), PDFS],
    ["a PDF behind a line end", bytes(`\r\n${PDF}`), PDFS],
    ["a PDF behind 200 blanks", bytes(" ".repeat(200) + PDF), PDFS],
    ["a PDF behind commands of a printer", bytes(`\x1b%-12345X@PJL SET DUPLEX=ON\n${PDF}`), PDFS],
    ["a PDF behind a byte order mark", bytes(`\xef\xbb\xbf${PDF}`), PDFS],
    ["a PDF in the last of 1,024 bytes", bytes(" ".repeat(1_019) + PDF), PDFS],
    ["a PDF behind them", bytes(" ".repeat(1_020) + PDF), []],
    ["a page of the web with the header of a PDF", bytes(`<html>${PDF}`), []],
    ["a doc by its first stream", compound(FIB), [DOC]],
    ["a doc by its directory", compound([], entry("WordDocument", STREAM)), [DOC]],
    ["an xls by its first stream", compound(BOF), [XLS]],
    ["an xls by its directory", compound([], entry("Workbook", STREAM)), [XLS]],
    ["an xls of 1995", compound([], entry("Book", STREAM)), [XLS]],
    [
      "an xls with a doc in it",
      compound([], entry("Workbook", STREAM), entry("WordDocument", STREAM)),
      [DOC, XLS],
    ],
    ["a doc with macros", compound(FIB, entry("Macros", STORAGE)), []],
    ["an xls with macros", compound(BOF, entry("_VBA_PROJECT_CUR", STORAGE)), []],
    ["a letter of another program", compound([], entry("__properties_version1.0", STREAM)), []],
    ["a name outside the directory", compound([...Buffer.from("WordDocument\0", "utf16le")]), []],
    ["a csv", Buffer.from("STT;Nội dung\r\n1;Ngập nước\r\n"), [CSV]],
    ["a csv with a byte order mark", Buffer.from("\ufeffSTT,Nội dung\n"), [CSV]],
    ["a csv cut inside a letter", Buffer.from("STT\tNội dung\n1\tộ").subarray(0, -1), [CSV]],
    ["a csv in another encoding", bytes("STT;N\xf4i dung\n"), []],
    ["a text without columns", Buffer.from("Nội dung\nNgập, nước\n"), []],
    ["a page of the web", Buffer.from("<!doctype html>,<script>alert(1)</script>"), []],
    ["a script", Buffer.from("#!/bin/sh; echo, 1\n"), []],
    ["a text with control characters", Buffer.from("a,b\n\u0001"), []],
    ["an xml", Buffer.from('<?xml version="1.0" encoding="UTF-8"?><edXML/>'), ["application/xml"]],
    ["a heic", movie("heic"), ["image/heic"]],
    ["a heif", movie("mif1"), ["image/heif"]],
    ["a webp", bytes("RIFF\x24\0\0\0WEBP", 64), ["image/webp"]],
    [
      "an mp3 with a tag",
      bytes(`${"ID3\x03\0\0\0\0\0\x0a".padEnd(20, "\0")}\xff\xfb\x90\x64`, 64),
      ["audio/mpeg"],
    ],
    ["an mp3 with a picture", bytes("ID3\x03\0\0\0\x7f\x7f\x7f", 100_000), ["audio/mpeg"]],
    ["an mp3 without a tag", bytes("\xff\xfb\x90\x64", 64), ["audio/mpeg"]],
    ["an m4a", movie("M4A "), ["audio/mp4"]],
    ["an mp4, which may be sound only", movie("mp42"), ["video/mp4", "audio/mp4"]],
    ["nothing", Buffer.alloc(0), []],
  ])("%s", async (_, content, types) => {
    expect(await mediaTypesOf(content)).toEqual(types);
  });
});

test.each([
  ["\u00d0ơn thư", "Don thu.pdf"],
  ["\u0189ơn \u0111ề nghị", "Don de nghi.pdf"],
  ["Biên\u00ad bản\u200b\u202e", "Bien ban.pdf"],
  ["Tổ \uff11\uff12", "To 12.pdf"],
  ["a\uff0fb\uff02c", "a_b_c.pdf"],
])("the file name of %s in ASCII is %s", (name, ascii) => {
  expect(downloadNameOf(name, "application/pdf").disposition).toContain(`filename="${ascii}"`);
});

describe("a document is shown in the page", () => {
  const SHOWN = ["application/pdf", "image/png", "image/jpeg", "image/webp"];
  const others = ["image/svg+xml", "text/html", "text/plain", "application/xhtml+xml", null];
  test.each([...MEDIA_TYPES, ...others])("%s: only if no browser runs a part of it", (type) => {
    const { disposition, mediaType } = downloadNameOf("Đơn", type, { inline: true });
    const isShown = type !== null && SHOWN.includes(type);
    expect(disposition).toMatch(isShown ? /^inline; filename="Don/ : /^attachment; filename="Don/);
    expect(mediaType).toBe(type ?? "application/octet-stream");
    expect(downloadNameOf("Đơn", type).disposition).toMatch(/^attachment; /);
  });
});
