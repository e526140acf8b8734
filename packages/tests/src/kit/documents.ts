import { readdirSync, readFileSync } from "node:fs";

const FOLDER = new URL("../../../../graphql/published/operations/", import.meta.url);

/** Reads a document of graphql/operations/ with its fragments by its name. */
export const documentOf = (name: string): string =>
  readFileSync(new URL(`${name}.graphql`, FOLDER), "utf8");
export const documentNames = (): readonly string[] =>
  readdirSync(FOLDER)
    .filter((file) => file.endsWith(".graphql"))
    .map((file) => file.replace(/\.graphql$/, ""));
