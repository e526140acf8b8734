const WIDTH = 156;
/** Room for the brackets and the comma that follow. */
const AFTER = 6;

interface Place {
  /** Indentation of the second line. */
  readonly depth?: number;
  /** Columns already used on the first line. */
  readonly used?: number;
}

/**
 * Formats JSON in few lines: on one line where it fits. Otherwise its members fill lines, and each
 * object of a list has its own line.
 */
export function json(value: unknown, { depth = 0, used = 0 }: Place = {}): string {
  const flat = inline(value);
  if (!isObject(value) || used + flat.length + AFTER <= WIDTH) return flat;
  const members = membersOf(value);
  const each = isList(value);
  // A value with one member does not indent it.
  const inner = members.length === 1 ? depth : depth + 1;
  const lines: string[] = each && members.length > 1 ? [""] : [];
  let line = "";
  /** Columns before the current line. */
  const left = () => (lines.length === 0 ? used + 2 : 2 * inner);
  for (const { key, of } of members) {
    const full = left() + line.length + key.length + inline(of).length + AFTER > WIDTH;
    if (line !== "" && (full || each || isList(of) || line.includes("\n"))) {
      lines.push(`${line},`);
      line = "";
    }
    const start = `${line === "" ? "" : `${line}, `}${key}`;
    line = `${start}${json(of, { depth: inner, used: left() + start.length })}`;
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
