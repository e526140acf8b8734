import { inflateRawSync } from "node:zlib";
import { deflatedTypeDefs } from "./generated/typedefs.ts";

/** The schema's text. */
export const typeDefs = (): string => inflateRawSync(Buffer.from(deflatedTypeDefs, "base64")).toString();
