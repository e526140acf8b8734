import { type Change, CriticalityLevel } from "@graphql-inspector/core";
import type { Move } from "./moves.ts";

const { Breaking, Dangerous } = CriticalityLevel;

/** A breaking change that says nowhere how clients move. */
export const unmoved = (changes: readonly Change[], moves: readonly Move[]): readonly Change[] =>
  changes.filter(
    ({ criticality, path = "" }) =>
      criticality.level === Breaking && !moves.some(({ of }) => of.test(path)),
  );

/** Changes of words alone are left out: they are not changes of the contract. */
const isOfWords = ({ type }: Change): boolean => /DESCRIPTION/.test(type);
/** The fields of a new type are told with it. */
const isOfNewType = ({ path = "" }: Change, added: ReadonlySet<string>): boolean =>
  path.includes(".") && added.has(path.slice(0, path.indexOf(".")));

const line = ({ message }: Change): string => `- ${message.replaceAll("'", "`")}`;
const part = (title: string, lines: readonly string[]): string =>
  lines.length === 0 ? "" : `### ${title}\n\n${lines.join("\n").trimEnd()}\n\n`;

/** The changelog of the schema since the last release, in Markdown. */
export function changelogOf(
  version: string,
  changes: readonly Change[],
  moves: readonly Move[],
): string {
  const own = changes.filter((change) => !isOfWords(change));
  const level = (wanted: CriticalityLevel) =>
    own.filter(({ criticality }) => criticality.level === wanted);
  const breaking = level(Breaking);
  const moved = moves.flatMap(({ move }, i) => {
    const all = breaking.filter(
      ({ path = "" }) => moves.findIndex(({ of }) => of.test(path)) === i,
    );
    return all.length === 0
      ? []
      : [`#### ${all.length === 1 ? "One change" : `${all.length} changes`}\n`, `${move}\n`].concat(
          all.map(line),
          "",
        );
  });
  const more = level(CriticalityLevel.NonBreaking);
  const added = new Set(
    more.filter(({ type }) => type === "TYPE_ADDED").map(({ path = "" }) => path),
  );
  return `# Changes of the schema

Generated from the difference to the last released schema; do not edit. Changes of behaviour are in
the changelog of the project.

## ${version}

${part("Breaking", moved)}${part(
  "Take note",
  level(Dangerous).map(line),
)}${part("New", more.filter((change) => !isOfNewType(change, added)).map(line))}`.trimEnd();
}
