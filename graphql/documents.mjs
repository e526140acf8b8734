// Writes the texts of the documents in graphql/operations/, which clients may name by their hash.
import { readdirSync, readFileSync } from "node:fs";

const FOLDER = new URL("./operations/", import.meta.url);

export const plugin = () => {
  const texts = readdirSync(FOLDER)
    .toSorted()
    .map((file) => readFileSync(new URL(file, FOLDER), "utf8"));
  return `export const DOCUMENTS: readonly string[] = ${JSON.stringify(texts, null, 2)};\n`;
};
