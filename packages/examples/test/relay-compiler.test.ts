import { execFile } from "node:child_process";
import { cp, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import * as schema from "@doithoai/schema";
import { type DocumentNode, Kind, parse, print, visit } from "graphql";
import { expect, test } from "vitest";

const run = promisify(execFile);
const COMPILER = createRequire(import.meta.url).resolve("relay-compiler/cli.js");
const PUBLISHED = path.resolve(import.meta.dirname, "../../../graphql/published/schema.graphql");

const capitalized = (word: string) => word.replace(/^./, (letter) => letter.toUpperCase());

/**
 * A document as Relay wants it: named after its file, without fragments of other files, and with no
 * default for a variable that is never null.
 */
function adapted(name: string, text: string): DocumentNode {
  const document = parse(text);
  const fragments = new Map(
    document.definitions.flatMap((one) =>
      one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one] as const] : [],
    ),
  );
  return visit(document, {
    OperationDefinition: (node) => ({
      ...node,
      name: { kind: Kind.NAME, value: `${name}${capitalized(node.operation)}` },
    }),
    VariableDefinition: (node) =>
      node.defaultValue && node.type.kind === Kind.NON_NULL_TYPE
        ? { ...node, type: node.type.type }
        : undefined,
    // The visitor goes on in what it returns.
    FragmentSpread: ({ name: { value } }) => {
      const { typeCondition, selectionSet } = fragments.get(value) ?? {};
      return { kind: Kind.INLINE_FRAGMENT, typeCondition, selectionSet };
    },
    FragmentDefinition: () => null,
  });
}

test("Relay's compiler takes the schema and each shipped document", async () => {
  const folder = await mkdtemp(path.join(tmpdir(), "doithoai-relay-"));
  try {
    await cp(PUBLISHED, path.join(folder, "schema.graphql"));
    const documents = Object.values(schema).filter((one) => one instanceof schema.TypedDocument);
    for (const document of documents) {
      const text = print(adapted(document.name, String(document)));
      const module = `import { graphql } from "relay-runtime";\ngraphql\`${text}\`;\n`;
      await writeFile(path.join(folder, `${document.name}.ts`), module);
    }
    const config = { src: ".", schema: "schema.graphql", language: "typescript" };
    await writeFile(
      path.join(folder, "relay.config.json"),
      JSON.stringify({ ...config, noSourceControl: true }),
    );
    const { stdout, stderr } = await run(process.execPath, [COMPILER, "relay.config.json"], {
      cwd: folder,
    }).catch((error: { stdout: string; stderr: string }) => error);
    expect(stderr).toBe("");
    expect(stdout).toContain(`${documents.length} normalization`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
