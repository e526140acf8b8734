import { readFileSync } from "node:fs";
import { type Day, parseDay } from "@doithoai/core";

/** A district or commune as a list names it. */
export interface Entry {
  readonly parent: string;
  readonly name: string;
}

/** The districts (codes of three digits) and communes (five) of the General Statistics Office. */
export interface List {
  readonly day: Day;
  readonly entries: ReadonlyMap<string, Entry>;
}

/** Reads the lists of the days before July 2025, oldest first (`generate/lists.ts` writes them). */
export function readLists(): readonly List[] {
  const text = readFileSync(new URL("../data/lists.txt", import.meta.url), "utf8");
  const lists: { day: Day; entries: Map<string, Entry> }[] = [];
  for (const line of text.split("\n")) {
    const [code = "", parent = "", ...name] = line.split(" ");
    const list = lists.at(-1);
    if (code === "=") lists.push({ day: parseDay(parent), entries: new Map(list?.entries) });
    else if (parent === "-") list?.entries.delete(code);
    else if (/^\d+$/.test(code)) list?.entries.set(code, { parent, name: name.join(" ") });
  }
  return lists;
}
