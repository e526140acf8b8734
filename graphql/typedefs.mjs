// The whole schema as one string constant: the gateway reads no file and needs no merging at run time.
import { lexicographicSortSchema, printSchema } from "graphql";

export const plugin = (schema) => `export const typeDefs: string = ${JSON.stringify(printSchema(lexicographicSortSchema(schema)))};\n`;
