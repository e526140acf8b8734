import type { Metafile } from "esbuild";

export interface Output {
  readonly file: string;
  readonly inputs: Metafile["outputs"][string]["inputs"];
}

/** The outputs that a start loads: the entry and all its static imports, direct and indirect. */
export function startingOutputs({ outputs }: Pick<Metafile, "outputs">): readonly Output[] {
  const entry = Object.keys(outputs).find((file) => /(^|\/)index\.mjs$/.test(file));
  const files = new Set(entry === undefined ? [] : [entry]);
  // The loop also visits the files that it adds to the set.
  for (const file of files)
    for (const { path, kind, external } of outputs[file]?.imports ?? [])
      if (kind === "import-statement" && external !== true) files.add(path);
  return [...files].map((file) => ({ file, inputs: outputs[file]?.inputs ?? {} }));
}
