const WIDTH = 156;
/** Room for the brackets and the comma that follow. */
const AFTER = 6;

interface Place {
  /** How far in its second line starts. */
  readonly depth?: number;
  /** What stands before it on its first line. */
  readonly used?: number;
}

/**
 * JSON that is short to read: on one line where it fits, else its members fill lines; a list of
 * objects has a line each.
 */
export function json(value: unknown, { depth = 0, used = 0 }: Place = {}): string {
  const flat = inline(value);
  if (!isObject(value) || used + flat.length + AFTER <= WIDTH) return flat;
  const members = membersOf(value);
  const each = isList(value);
  // What holds one thing does not move it to the right
  const inner = members.length === 1 ? depth : depth + 1;
  const lines: string[] = each && members.length > 1 ? [""] : [];
  let line = "";
  for (const { key, of } of members) {
    const left = lines.length === 0 ? used + 2 : 2 * inner;
    const full = left + line.length + key.length + inline(of).length + AFTER > WIDTH;
    if (line !== "" && (full || each || isList(of) || line.includes("\n"))) {
      lines.push(`${line},`);
      line = "";
    }
    const start = `${line === "" ? "" : `${line}, `}${key}`;
    line = `${start}${json(of, { depth: inner, used: (lines.length === 0 ? used + 2 : 2 * inner) + start.length })}`;
  }
  const [open, close] = Array.isArray(value) ? ["[", "]"] : ["{ ", " }"];
  return `${open}${[...lines, line].join(`\n${"  ".repeat(inner)}`)}${close}`;
}

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;
const isList = (value: unknown): boolean => Array.isArray(value) && value.some(isObject);

function membersOf(value: object): readonly { readonly key: string; readonly of: unknown }[] {
  if (Array.isArray(value)) return value.map((of: unknown) => ({ key: "", of }));
  return Object.entries(value).map(([key, of]) => ({ key: `"${key}": `, of }));
}

function inline(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inline).join(", ")}]`;
  if (!isObject(value)) return JSON.stringify(value);
  const members = Object.entries(value).map(([key, each]) => `"${key}": ${inline(each)}`);
  return members.length === 0 ? "{}" : `{ ${members.join(", ")} }`;
}
