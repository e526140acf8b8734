import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { findInCode, findInGraphql } from "./comments.ts";
import { findLongLines } from "./lines.ts";
import { findLongSubjects } from "./subjects.ts";

const linesOf = (findings: readonly { readonly line: number }[]) =>
  findings.map(({ line }) => line);

describe("the first word of a comment in code", () => {
  test.each(["What", "Who", "Whoever", "Whatever", "Whose", "what", "WHO", "What's"])(
    "is not %s, in any form of comment",
    (word) => {
      const source = [
        `// ${word} is owed.`,
        `const a = 1; // ${word} is owed.`,
        `/** ${word} is owed. */`,
        `/*${word} is owed. */`,
        "/**",
        ` * ${word} is owed.`,
        " */",
      ];
      expect(linesOf(findInCode(source.join("\n")))).toEqual([1, 2, 3, 4, 5]);
    },
  );

  test.each(["The debtor owes it.", "Whole days count.", "Whatsoever", "Somewhat late.", ""])(
    "is allowed in: %s",
    (text) => {
      expect(findInCode(`// ${text}\n/** ${text} */\n/* ${text} */`)).toEqual([]);
    },
  );

  test("counts only on the first line of a comment over several lines", () => {
    const source = ["// A body knows", "// who asked.", "", "// Who asked?", "// What else?"];
    expect(linesOf(findInCode(source.join("\n")))).toEqual([4]);
    expect(findInCode("/**\n * A body knows\n * who asked.\n */")).toEqual([]);
  });

  test("is checked below a line of code that ends with a comment", () => {
    expect(linesOf(findInCode("f(); // once\n// Who asked?\n"))).toEqual([2]);
  });

  test("is not checked in texts, templates and regular expressions", () => {
    const source = [
      'const url = "https://example.vn// Who";',
      `const text = \`// Who \${/* a */ \`/* Who */\` + 1} // Who\`;`,
      "const ratio = all / 2; const rule = /[/*] Who/;",
      "// Who asked?",
    ];
    expect(linesOf(findInCode(source.join("\n")))).toEqual([4]);
  });

  test("is found inside a template's expression, with its line", () => {
    expect(linesOf(findInCode(`const a = \`\n\${\n  // Who asked?\n  b\n}\`;`))).toEqual([3]);
  });
});

describe("the first word in GraphQL", () => {
  test("is checked in descriptions and in comments", () => {
    const source = [
      '"""',
      "What was said",
      '"""',
      "type Opinion {",
      '  "Who raised it"',
      "  by: String # Whoever",
      "  # Whose opinion",
      "  # What else",
      '  "The day" on(',
      '    "Whatever the zone" zone: String = "What"',
      '  ): String @deprecated(reason: "Who")',
      "}",
    ];
    expect(linesOf(findInGraphql(source.join("\n")))).toEqual([1, 5, 6, 7, 10]);
  });

  test("is checked in the documents of clients", () => {
    expect(linesOf(findInGraphql("# Who am I?\nquery Viewer { viewer { subject } }"))).toEqual([1]);
  });

  test("names the rule and the word", () => {
    expect(findInGraphql('"""Whose"""\nscalar Date')).toEqual([
      { line: 1, rule: "first-word", message: expect.stringContaining('"Whose"') },
    ]);
  });
});

describe("a line", () => {
  test("has at most 100 columns", () => {
    const source = ["x".repeat(100), "x".repeat(101), "", "x".repeat(120)].join("\n");
    expect(findLongLines(source)).toEqual([
      { line: 2, rule: "line-length", message: expect.stringMatching(/^101 columns/) },
      { line: 4, rule: "line-length", message: expect.stringMatching(/^120 columns/) },
    ]);
  });

  test("counts a letter with its marks once, and no carriage return", () => {
    expect(findLongLines("ệ".normalize("NFD").repeat(100))).toEqual([]);
    expect(findLongLines(`${"x".repeat(100)}\r\n`)).toEqual([]);
    expect(linesOf(findLongLines("ệ".normalize("NFD").repeat(101)))).toEqual([1]);
  });
});

describe("the subject of a commit", () => {
  const fits = "x".repeat(72);
  const long = "ệ".repeat(73);

  test("is checked since origin/main, merges left out", () => {
    const { git, commit, folder } = repository();
    commit(long);
    git("update-ref", "refs/remotes/origin/main", "HEAD");
    expect(findLongSubjects(folder)).toEqual([]);
    commit(fits);
    commit("ệ".repeat(72));
    git("checkout", "-q", "-b", "side", "HEAD~1");
    const { subject } = commit(long);
    git("checkout", "-q", "-");
    git("merge", "-q", "--no-ff", "-m", `merge: ${long}`, "side");
    expect(findLongSubjects(folder)).toEqual([
      { commit: subject, message: "73 characters, at most 72 are allowed" },
    ]);
  });

  test("is checked since the last tag without origin/main", () => {
    const { git, commit, folder } = repository();
    commit(long);
    git("tag", "v0.1.0");
    commit(fits);
    expect(findLongSubjects(folder)).toEqual([]);
    commit(long);
    expect(findLongSubjects(folder)).toHaveLength(1);
  });

  test("is not checked without origin/main and without tags", () => {
    const { commit, folder } = repository();
    commit(long);
    expect(findLongSubjects(folder)).toBeNull();
  });

  test("is not checked in a shallow clone", () => {
    const { commit, folder } = repository();
    for (const text of [long, long, long]) commit(text);
    const clone = path.join(temporary(), "clone");
    execFileSync("git", ["clone", "-q", "--depth", "2", `file://${folder}`, clone]);
    expect(findLongSubjects(clone)).toBeNull();
  });

  test("is not checked outside a repository", () => {
    expect(findLongSubjects(temporary())).toBeNull();
  });
});

function temporary(): string {
  const folder = mkdtempSync(path.join(tmpdir(), "doithoai-style-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

function repository() {
  const folder = temporary();
  const git = (...args: readonly string[]): string =>
    execFileSync("git", ["-c", "user.name=An", "-c", "user.email=an@example.vn", ...args], {
      cwd: folder,
      encoding: "utf8",
      stdio: "pipe",
    }).trim();
  git("init", "-q", "-b", "main");
  const commit = (text: string) => {
    git("commit", "-q", "--allow-empty", "-m", text);
    return { subject: git("rev-parse", "--short", "HEAD") };
  };
  return { folder, git, commit };
}
