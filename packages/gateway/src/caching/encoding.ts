import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { rangesOf } from "../ranges.ts";

/** Bytes below which an answer is sent as it is: it fits into one packet. */
export const SMALLEST = 1_000;
/**
 * Levels for answers that are made once: half a millisecond for the session page. The best level of
 * brotli takes fifty times as long and saves another tenth (docs/decisions/0031).
 */
const GZIP_LEVEL = 5;
const BROTLI_QUALITY = 5;

const compressedBy = {
  br: (bytes: Buffer): Promise<Buffer<ArrayBuffer>> =>
    promisify(brotliCompress)(bytes, {
      params: {
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      },
    }),
  gzip: (bytes: Buffer): Promise<Buffer<ArrayBuffer>> =>
    promisify(gzip)(bytes, { level: GZIP_LEVEL }),
} as const;
type Coding = keyof typeof compressedBy;
const OFFERED = ["br", "gzip"] as const satisfies readonly Coding[];

/**
 * The content coding that `Accept-Encoding` prefers (RFC 9110, 12.5.3); undefined for none. Without
 * the header, nothing is compressed.
 */
export function codingOf(header: string | null, length: number): Coding | undefined {
  if (!header || length < SMALLEST) return undefined;
  const ranges = rangesOf(header);
  const qualityOf = (coding: string): number | undefined =>
    ranges.find(({ name }) => name === coding)?.quality;
  const others = qualityOf("*") ?? 0;
  const plain = qualityOf("identity") ?? 0;
  const [best] = OFFERED.map((coding) => ({ coding, quality: qualityOf(coding) ?? others }))
    .filter(({ quality }) => quality > 0 && quality >= plain)
    .sort((a, b) => b.quality - a.quality);
  return best?.coding;
}

/** Compresses in a thread of its own, so that other requests of the process go on. */
export const compressed = (bytes: Buffer, coding: Coding): Promise<Buffer<ArrayBuffer>> =>
  compressedBy[coding](bytes);
