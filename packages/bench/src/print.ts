type Cell = string | number;

export const say = (text: string): void => void process.stdout.write(`${text}\n`);
export const fixed = (value: number, digits = 2): string => value.toFixed(digits);

/** Makes each column as wide as its widest cell. Numbers are aligned right. */
export function table(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const widths = head.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => String(row[column] ?? "").length)),
  );
  const right = head.map((_, column) =>
    rows.every((row) => /^[\d.,]*$/.test(String(row[column] ?? ""))),
  );
  const line = (cells: readonly Cell[]) =>
    cells
      .map((cell, column) =>
        right[column]
          ? String(cell).padStart(widths[column] ?? 0)
          : String(cell).padEnd(widths[column] ?? 0),
      )
      .join("  ")
      .trimEnd();
  return [head, widths.map((width) => "─".repeat(width)), ...rows].map(line).join("\n");
}

/** A figure with its target. */
export const aimed = (what: string, value: number, aim: number, digits = 2): string =>
  `${what}: ${fixed(value, digits)} (aim ≤ ${fixed(aim, digits)}${value <= aim ? "" : ", MISSED"})`;
