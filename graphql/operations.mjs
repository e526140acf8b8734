// Lists the names of the documents in graphql/operations/: each has the name of its operation.
import { readdirSync } from "node:fs";

const FOLDER = new URL("./operations/", import.meta.url);

export const plugin = () => {
  const names = readdirSync(FOLDER)
    .map((file) => file.replace(/\.graphql$/, ""))
    .toSorted();
  return `export const OPERATION_NAMES: readonly string[] = ${JSON.stringify(names, null, 2)};\n`;
};
