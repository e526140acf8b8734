// Puts the whole schema in one constant: the gateway reads no file and merges nothing at run time.
// The constant is compressed, and a process loads it for the first introspection only: descriptions
// are nine tenths of it. The readable text is published/schema.graphql.
import { brotliCompressSync, constants } from "node:zlib";
import { lexicographicSortSchema, printSchema } from "graphql";

const params = {
  [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
  [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
};

export const textOf = (schema) => printSchema(lexicographicSortSchema(schema));

export const constantOf = (name, text) => {
  const compressed = brotliCompressSync(text, { params }).toString("base64");
  return `export const ${name}: string = ${JSON.stringify(compressed)};\n`;
};

export const plugin = (schema) => constantOf("compressedTypeDefs", textOf(schema));
