import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { findInCode, findInGraphql } from "./comments.ts";
import { findLongLines } from "./lines.ts";
import type { Finding } from "./rule.ts";
import { findLongSubjects } from "./subjects.ts";

const ROOT = fileURLToPath(new URL("../../../..", import.meta.url));
const GENERATED = /(^|\/)generated\/|^sst-env\.d\.ts$|^graphql\/published\//;

const files = execFileSync("git", ["ls-files", "-coz", "--exclude-standard"], {
  cwd: ROOT,
  encoding: "utf8",
})
  .split("\0")
  .filter((file) => !GENERATED.test(file) && existsSync(`${ROOT}/${file}`));

function check(file: string): readonly Finding[] {
  if (!/\.(tsx?|mjs|cjs|graphql)$/.test(file)) return [];
  const source = readFileSync(`${ROOT}/${file}`, "utf8");
  if (file.endsWith(".graphql")) return findInGraphql(source);
  return [...findInCode(source), ...findLongLines(source)];
}

const findings = files.flatMap((file) =>
  check(file).map(({ line, rule, message }) => `${file}:${line} ${rule}: ${message}`),
);
const subjects = findLongSubjects(ROOT);
if (subjects === null)
  process.stdout.write("Subjects of commits were not checked: no full clone with origin/main.\n");
for (const { commit, message } of subjects ?? [])
  findings.push(`commit ${commit} subject-length: ${message}`);

for (const finding of findings) process.stdout.write(`${finding}\n`);
process.stdout.write(`${findings.length} findings in ${files.length} files\n`);
process.exitCode = findings.length > 0 ? 1 : 0;
