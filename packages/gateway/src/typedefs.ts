import { brotliDecompressSync } from "node:zlib";
import { compressedTypeDefs } from "./generated/typedefs.ts";

/** The value of a sign: ASCII from 35 on, without the backslash. */
function digitAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code < 92 ? code - 35 : code - 36;
}

/** The bytes of a text in which two signs are 13 bits (graphql/typedefs.mjs). */
function bytesOf(text: string): Buffer {
  const bytes = Buffer.alloc(Math.floor((text.length * 13) / 16));
  let bits = 0;
  let count = 0;
  let at = 0;
  for (let i = 0; i < text.length; i += 2) {
    bits = (bits << 13) | (digitAt(text, i) * 91 + digitAt(text, i + 1));
    for (count += 13; count >= 8; at += 1) {
      count -= 8;
      bytes[at] = bits >> count;
      bits &= (1 << count) - 1;
    }
  }
  return bytes;
}

/** The SDL of the schema. */
export const typeDefs = (): string => brotliDecompressSync(bytesOf(compressedTypeDefs)).toString();
