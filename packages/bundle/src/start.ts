import type { Metafile } from "esbuild";

export interface Output {
  readonly file: string;
  readonly inputs: Metafile["outputs"][string]["inputs"];
}

/** The outputs that are loaded at a start: the entry and, from there, every static import. */
export function startingOutputs({ outputs }: Pick<Metafile, "outputs">): readonly Output[] {
  const entry = Object.keys(outputs).find((file) => /(^|\/)index\.mjs$/.test(file));
  const files = new Set(entry === undefined ? [] : [entry]);
  // A set gives what is added while it is walked.
  for (const file of files)
    for (const { path, kind, external } of outputs[file]?.imports ?? [])
      if (kind === "import-statement" && external !== true) files.add(path);
  return [...files].map((file) => ({ file, inputs: outputs[file]?.inputs ?? {} }));
}
