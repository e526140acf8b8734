const DOC = "application/msword";
const XLS = "application/vnd.ms-excel";

/** Where the first stream usually begins: behind the header of the file. */
const FIRST_STREAM = 512;
/** The beginnings of the main streams of Word and Excel since 1997. */
const FIRST_BYTES = [
  { type: DOC, bytes: [0xec, 0xa5] },
  { type: XLS, bytes: [0x09, 0x08] },
] as const;

/** An entry of the directory of a compound file ([MS-CFB] 2.6.1). */
const ENTRY = { size: 128, nameLength: 64, kind: 66 } as const;
const STORAGE = 1;
const STREAM = 2;
const STREAMS = [
  { type: DOC, name: "WordDocument" },
  { type: XLS, name: "Workbook" },
  { type: XLS, name: "Book" },
] as const;
/** The folders of macros in Word and Excel. */
const MACROS = ["Macros", "_VBA_PROJECT_CUR"];

/**
 * The types of a compound file: `doc` or `xls` of Word and Excel before 2007; both if it contains
 * streams of both. None for other programs, and for a document whose directory shows macros.
 */
export function compoundTypesOf(head: Uint8Array): readonly string[] {
  const bytes = Buffer.from(head.buffer, head.byteOffset, head.byteLength);
  const has = (name: string, kind: number): boolean => hasEntry(bytes, name, kind);
  if (MACROS.some((name) => has(name, STORAGE))) return [];
  const [first] = FIRST_BYTES.filter((each) =>
    each.bytes.every((byte, i) => bytes[FIRST_STREAM + i] === byte),
  );
  if (first) return [first.type];
  // The directory may be anywhere, and entries are aligned.
  return [...new Set(STREAMS.filter(({ name }) => has(name, STREAM)).map(({ type }) => type))];
}

function hasEntry(bytes: Buffer, name: string, kind: number): boolean {
  const written = Buffer.from(`${name}\0`, "utf16le");
  for (let at = bytes.indexOf(written); at >= 0; at = bytes.indexOf(written, at + 1))
    if (
      at % ENTRY.size === 0 &&
      at + ENTRY.kind < bytes.length &&
      bytes.readUInt16LE(at + ENTRY.nameLength) === written.length &&
      bytes[at + ENTRY.kind] === kind
    )
      return true;
  return false;
}
