import { rm } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { bundle, FUNCTIONS } from "./index.ts";

/**
 * Writes the deployed folders: `dist/<function>/index.mjs` with the files that it imports, and
 * nothing else.
 */
const DIST = fileURLToPath(new URL("../../../dist", import.meta.url));
await rm(DIST, { recursive: true, force: true });
for (const [name, entry] of Object.entries(FUNCTIONS))
  await bundle({ entry }, path.join(DIST, name));
