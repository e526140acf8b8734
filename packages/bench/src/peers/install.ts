import { execFile } from "node:child_process";
import { cp, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";

/** The packages of the contenders. They are no dependencies of the project. */
const PACKAGES = {
  "@apollo/server": "5.5.1",
  "@aws-sdk/client-dynamodb": "3.1162.0",
  "@aws-sdk/lib-dynamodb": "3.1162.0",
  dataloader: "2.2.3",
  graphql: "16.15.0",
  pg: "8.23.1",
  postgraphile: "5.1.5",
} as const;
const SERVERS = path.join(import.meta.dirname, "servers");

export interface Installed {
  /** The file of a contender's server, beside its packages. */
  readonly file: (name: string) => string;
  readonly remove: () => Promise<void>;
}

/** Copies the servers into a temporary folder and installs their packages there. */
export async function install(): Promise<Installed> {
  const folder = await mkdtemp(path.join(tmpdir(), "doithoai-peers-"));
  const remove = () => rm(folder, { recursive: true, force: true });
  try {
    await cp(SERVERS, folder, { recursive: true });
    const manifest = { private: true, type: "module", dependencies: PACKAGES };
    await writeFile(path.join(folder, "package.json"), JSON.stringify(manifest));
    await promisify(execFile)("npm", ["install", "--no-audit", "--no-fund", "--ignore-scripts"], {
      cwd: folder,
    });
    return { file: (name) => path.join(folder, name), remove };
  } catch (error) {
    await remove();
    throw error;
  }
}
