import { brotliDecompressSync } from "node:zlib";
import { compressedTypeDefs } from "./generated/typedefs.ts";

/** The schema's text. */
export const typeDefs = (): string =>
  brotliDecompressSync(Buffer.from(compressedTypeDefs, "base64")).toString();
