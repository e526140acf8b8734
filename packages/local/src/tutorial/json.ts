const WIDTH = 150;

/** JSON as people write it: on one line where it fits, else a line a member. */
export function json(value: unknown, { indent = "", used = 0 } = {}): string {
  const flat = inline(value);
  if (typeof value !== "object" || value === null || indent.length + used + flat.length <= WIDTH) return flat;
  const deeper = `${indent}  `;
  const [open, close] = Array.isArray(value) ? ["[", "]"] : ["{", "}"];
  const members = Array.isArray(value)
    ? value.map((each) => json(each, { indent: deeper }))
    : Object.entries(value).map(([key, each]) => `"${key}": ${json(each, { indent: deeper, used: key.length + 4 })}`);
  return `${open}\n${members.map((member) => `${deeper}${member}`).join(",\n")}\n${indent}${close}`;
}

function inline(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inline).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const members = Object.entries(value).map(([key, each]) => `"${key}": ${inline(each)}`);
  return members.length === 0 ? "{}" : `{ ${members.join(", ")} }`;
}
