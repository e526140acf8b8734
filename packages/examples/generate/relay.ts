import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";

/** Runs Relay's compiler over the documents of the example, from nothing. */
const FOLDER = fileURLToPath(new URL("..", import.meta.url));
const GENERATED = path.join(FOLDER, "src/relay/generated");

// The compiler writes the hash of a document only where it writes the document.
rmSync(GENERATED, { recursive: true, force: true });
mkdirSync(GENERATED);
writeFileSync(path.join(GENERATED, "persisted.json"), "{}\n");
const compiler = createRequire(import.meta.url).resolve("relay-compiler/cli.js");
execFileSync(process.execPath, [compiler, "relay.config.json", "--output", "quiet-with-errors"], {
  cwd: FOLDER,
  stdio: "inherit",
});
