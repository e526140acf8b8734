// Writes the texts of the shipped documents, which clients may name by their hash.
import { composedDocuments } from "./compose.mjs";

export const plugin = () => {
  const texts = [...composedDocuments().values()];
  return `export const DOCUMENTS: readonly string[] = ${JSON.stringify(texts, null, 2)};\n`;
};
