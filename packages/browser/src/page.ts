/** The files and packages that a page of documentation has its reader make and install. */
export interface Made {
  /** The text of each file, by its path. */
  readonly files: Readonly<Record<string, string>>;
  /** The packages that it has its reader install, in the order of the page. */
  readonly packages: readonly string[];
  /** The programs of packages that it has its reader run, with their arguments. */
  readonly programs: readonly string[];
}

/** A block of code, with the file that the line before it names. */
const BLOCK = /^(?:(?:[^\n]* )?`([^`\n]+)`:\n\n)?```(\w+)\n(.*?)^```$/gms;
const PROGRAM = /^npx (.+)$/gm;
const INSTALL = /^npm install (?:--save-dev )?(.+)$/gm;

/**
 * Reads the blocks of code of a page. A block is a file that the line before it names, or commands
 * of a shell.
 * @throws Error if a block is neither, or a file has two.
 */
export function readPage(markdown: string): Made {
  const files: Record<string, string> = {};
  const packages: string[] = [];
  const programs: string[] = [];
  for (const [block, file, language, text = ""] of markdown.matchAll(BLOCK))
    if (language === "sh") {
      for (const [, names = ""] of text.matchAll(INSTALL)) packages.push(...names.split(" "));
      for (const [, program = ""] of text.matchAll(PROGRAM)) programs.push(program);
    } else if (file === undefined) throw new Error(`A block without a file: ${block.slice(0, 80)}`);
    else if (files[file] !== undefined) throw new Error(`Two blocks of ${file}`);
    else files[file] = text;
  return { files, packages, programs };
}
