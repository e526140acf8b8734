import { rm } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { bundle, FUNCTIONS } from "./index.ts";

/**
 * Writes what is deployed: `dist/<function>/index.mjs`, with nothing else beside it in the folder.
 */
const DIST = fileURLToPath(new URL("../../../dist", import.meta.url));
await rm(DIST, { recursive: true, force: true });
for (const [name, entry] of Object.entries(FUNCTIONS)) {
  const file = path.join(DIST, name, "index.mjs");
  await bundle({ entry }, file);
  await rm(`${file}.map`);
}
