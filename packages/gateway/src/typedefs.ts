import { brotliDecompressSync } from "node:zlib";
import { compressedTypeDefs } from "./generated/typedefs.ts";

/** The SDL of the schema. */
export const typeDefs = (): string =>
  brotliDecompressSync(Buffer.from(compressedTypeDefs, "base64")).toString();
