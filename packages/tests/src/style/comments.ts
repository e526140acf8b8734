import { type ASTNode, parse, type Token, TokenKind, visit } from "graphql";
import jsTokens from "js-tokens";
import type { Finding } from "./rule.ts";

interface Comment {
  /** The first line, counted from 1. */
  readonly line: number;
  readonly text: string;
}

/** A comment that ends with its line. `alone`: no code precedes it on its line. */
interface LineComment extends Comment {
  readonly alone: boolean;
}

const FIRST_WORD = /^(what|who|whoever|whatever|whose)\b/i;

/** Finds comments of a TypeScript or JavaScript file that begin with a question word. */
export const findInCode = (source: string): readonly Finding[] => check(commentsOfCode(source));

/** Finds comments and descriptions of a GraphQL file that begin with a question word. */
export const findInGraphql = (source: string): readonly Finding[] =>
  check(commentsOfGraphql(source));

function check(comments: readonly Comment[]): readonly Finding[] {
  return comments.flatMap(({ line, text }) => {
    const [word] = FIRST_WORD.exec(text) ?? [];
    if (word === undefined) return [];
    const message = `a comment begins with "${word}": begin with the subject of the sentence`;
    return [{ line, rule: "first-word", message }];
  });
}

function commentsOfCode(source: string): readonly Comment[] {
  const blocks: Comment[] = [];
  const lines: LineComment[] = [];
  let line = 1;
  let alone = true;
  for (const { type, value } of jsTokens(source)) {
    if (type === "SingleLineComment") lines.push({ line, alone, text: value.slice(2).trim() });
    if (type === "MultiLineComment") blocks.push({ line, text: value.replace(/^[/*\s]+/, "") });
    if (type === "LineTerminatorSequence") alone = true;
    else if (type !== "WhiteSpace") alone = false;
    line += value.split("\n").length - 1;
  }
  return [...blocks, ...joined(lines)].toSorted((a, b) => a.line - b.line);
}

function commentsOfGraphql(source: string): readonly Comment[] {
  const document = parse(source);
  const descriptions: Comment[] = [];
  visit(document, {
    enter: (node: ASTNode) => {
      if (!("description" in node) || node.description === undefined) return;
      const { loc, value } = node.description;
      if (loc) descriptions.push({ line: loc.startToken.line, text: value.trim() });
    },
  });
  const lines: LineComment[] = [];
  let before = 0;
  for (let token: Token | null = document.loc?.startToken ?? null; token; token = token.next) {
    const { kind, line, value, start, end } = token;
    if (kind === TokenKind.COMMENT)
      lines.push({ line, alone: line !== before, text: value.trim() });
    else before = line + source.slice(start, end).split("\n").length - 1;
  }
  return [...descriptions, ...joined(lines)].toSorted((a, b) => a.line - b.line);
}

/** Keeps the first line of each comment that continues over lines. */
function joined(lines: readonly LineComment[]): readonly Comment[] {
  return lines.filter(({ line, alone }, i) => {
    const above = lines[i - 1];
    return !(alone && above?.alone && above.line === line - 1);
  });
}
