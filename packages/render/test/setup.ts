import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { TestProject } from "vitest/node";
import { installPlatform, type Rendered, render } from "../src/deploy.ts";

const TYPES = fileURLToPath(new URL("../../../sst-env.d.ts", import.meta.url));

export interface Stages {
  /** The content of `sst-env.d.ts` before any rendering. */
  readonly types: string;
  readonly dev: Rendered;
  readonly production: Rendered;
  /** A stage with a restored table. */
  readonly example: Rendered;
}

/** Renders every stage with the real deployment, once per run. */
export default async function setup(project: TestProject): Promise<void> {
  await installPlatform();
  const types = await readFile(TYPES, "utf8").catch(() => "");
  // Sequential, because all stages write the same files.
  const dev = await render("dev");
  const production = await render("production");
  const example = await render("example");
  project.provide("stages", { types, dev, production, example });
}

declare module "vitest" {
  export interface ProvidedContext {
    stages: Stages;
  }
}
