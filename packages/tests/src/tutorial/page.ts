import { json } from "./json.ts";
import { PEOPLE } from "./people.ts";
import type { Answered, ChapterDone, Refusal, StepDone } from "./types.ts";
import { objectsIn } from "./value.ts";

/** Writes the scenario with its answers as a page. */
export function page(intro: string, chapters: readonly ChapterDone[]): string {
  const tables = chapters.flatMap(({ steps }) =>
    steps.flatMap(({ answers }) => answers.filter(({ call }) => call.table)),
  );
  return [intro.trim(), ...chapters.map(chapter), ...tables.map(table)].join("\n\n").concat("\n");
}

function chapter({ title, steps }: ChapterDone, index: number): string {
  const number = index + 1;
  return [
    `## ${number}. ${title.en} · ${title.vi}`,
    ...steps.map((done, place) => step(done, `${number}.${place + 1}`)),
  ].join("\n\n");
}

function step({ step: { by, at, en, vi }, answers }: StepDone, number: string): string {
  return [
    wrap(`**${number} · ${sayDay(at)}, ${PEOPLE[by].en}.** ${en}<br>`),
    wrap(`*${vi}*`),
    "```text",
    ...answers.map(answer),
    "```",
  ].join("\n");
}

const LINE_MAX = 100;
const LAST_LINE = /[^\n]*$/;
/** Breaks a paragraph into lines. */
const wrap = (paragraph: string): string =>
  paragraph.split(" ").reduce((text, word) => {
    const [line = ""] = LAST_LINE.exec(text) ?? [];
    return `${text}${line.length + 1 + word.length > LINE_MAX ? "\n" : " "}${word}`;
  });

function answer({ call, variables, shown, refusals }: Answered): string {
  const asked = `${call.operation} ${json(variables, { used: call.operation.length + 1 })}`;
  if (refusals.length > 0) return [asked, ...refusals.map(refusal)].join("\n");
  if (call.table) return `${asked}\n→ ${call.table}: at the end of this page`;
  return `${asked}\n→ ${json(shown, { used: 2 })}`;
}

const refusal = ({ code, path, message }: Refusal) =>
  `✗ ${code}${path && ` ${path}`}: ${message.en}\n  ${message.vi}`;

/** Writes the first list of objects in an answer as a table, one row for each. */
function table({ call, shown }: Answered): string {
  const rows =
    objectsIn(shown)
      .flatMap((each) => Object.values(each))
      .find(Array.isArray) ?? [];
  const columns = Object.keys(Object(rows[0]));
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  const cells = rows.map((row: unknown) =>
    line(columns.map((column) => cell(Reflect.get(Object(row), column)))),
  );
  return [`## ${call.table}`, "", line(columns), line(columns.map(() => "---")), ...cells].join(
    "\n",
  );
}

function cell(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (Array.isArray(value)) return value.map(cell).join(", ");
  if (typeof value === "object") return Object.values(value).map(cell).join(" ");
  const text = String(value);
  return /^\d{4}-\d\d-\d\dT/.test(text) ? local(text) : text.replaceAll("|", "\\|");
}

const HOURS_EAST = 7;
/** Formats an instant as local time in Vietnam. */
const local = (instant: string) =>
  new Date(Date.parse(instant) + HOURS_EAST * 3_600_000)
    .toISOString()
    .slice(0, 16)
    .replace("T", " ");

const sayDay = (at: string): string =>
  new Intl.DateTimeFormat("en-GB", {
    day: "numeric",
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  }).format(new Date(`${at.slice(0, 10)}T00:00:00Z`));
