import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { openCloud } from "./cloud.ts";

const ROOT = fileURLToPath(new URL("../../..", import.meta.url));
const TYPES = path.join(ROOT, "sst-env.d.ts");
const bin = (name: string): string => path.join(ROOT, "node_modules", ".bin", name);

export interface Resource {
  readonly type: string;
  readonly name: string;
  // biome-ignore lint/suspicious/noExplicitAny: only the assertion knows the inputs of a provider
  readonly inputs: any;
  /** For the stage itself: the output that its deployment prints. */
  readonly outputs?: object;
  readonly protect?: boolean;
  readonly retain?: boolean;
}
export interface Rendered {
  readonly resources: readonly Resource[];
  /** The resource types that the deployment writes (sst-env.d.ts). */
  readonly types: string;
}

/** The settings of every stage. */
const SETTINGS = {
  DOITHOAI_ISSUERS: JSON.stringify([
    {
      issuer: "https://id.example.vn",
      audience: "doithoai",
      jwks: "https://id.example.vn/jwks.json",
    },
  ]),
};
/** Optional settings. Production has all of them. */
export const ORIGINS = "https://doithoai.example.vn,https://phuong.example.vn";
export const CDN = { secret: "0123456789abcdef".repeat(4), rate: 3_000 } as const;
/** The domain, with the certificate for a stage without a CDN and the one for a CDN. */
export const DOMAIN = {
  name: "api.doithoai.example.vn",
  certificate: "arn:aws:acm:ap-southeast-1:000000000000:certificate/1",
  cdnCertificate: "arn:aws:acm:us-east-1:000000000000:certificate/2",
} as const;
const OPTIONAL: Readonly<Record<string, NodeJS.ProcessEnv>> = {
  production: {
    DOITHOAI_ORIGINS: ORIGINS,
    DOITHOAI_DOMAIN: DOMAIN.name,
    DOITHOAI_CERTIFICATE: DOMAIN.cdnCertificate,
    DOITHOAI_CDN_SECRET: CDN.secret,
    DOITHOAI_CDN_RATE: String(CDN.rate),
    DOITHOAI_SEARCH: "aurora",
  },
  example: { DOITHOAI_DOMAIN: DOMAIN.name, DOITHOAI_CERTIFICATE: DOMAIN.certificate },
};

async function sst(args: readonly string[], environment: NodeJS.ProcessEnv): Promise<void> {
  let output = "";
  const code = await new Promise((resolve) => {
    const child = spawn(bin("sst"), args, {
      cwd: ROOT,
      stdio: ["ignore", "pipe", "pipe"],
      env: { SST_SKIP_DEPENDENCY_CHECK: "1", DO_NOT_TRACK: "1", ...environment },
    });
    for (const stream of [child.stdout, child.stderr])
      stream.on("data", (chunk) => (output += chunk));
    child.on("close", resolve);
  });
  if (code !== 0) throw new Error(`sst ${args.join(" ")} failed:\n${output}`);
}

/**
 * Installs the components of the deployment tool in its own version. It runs once and uses the same
 * registry as all other packages.
 */
export async function installPlatform(): Promise<void> {
  const { version } = JSON.parse(
    await readFile(path.join(ROOT, "node_modules", "sst", "package.json"), "utf8"),
  );
  const platform = path.join(ROOT, ".sst", "platform");
  const present = await readFile(path.join(platform, "version"), "utf8").catch(() => "");
  if (present.trim() === version && existsSync(path.join(platform, "node_modules"))) return;
  try {
    await sst(["install", "--stage", "check"], { ...process.env, SST_BUN_PATH: bin("bun") });
  } catch (error) {
    // Removes a partial install: the next run would take it for a complete one.
    await rm(platform, { recursive: true, force: true });
    throw error;
  }
}

/**
 * Runs the real deployment of a stage and returns every resource that it would make. The Pulumi
 * engine and the tool's own AWS requests are replaced.
 */
export async function render(stage: string): Promise<Rendered> {
  const home = await mkdtemp(path.join(tmpdir(), "doithoai-render-"));
  const cloud = await openCloud();
  try {
    const out = path.join(home, "rendered.json");
    for (const folder of ["sst", path.join("Library", "Application Support", "sst")]) {
      const programs = path.join(home, folder, "bin");
      await mkdir(programs, { recursive: true });
      const engine = fileURLToPath(new URL("./engine.ts", import.meta.url));
      await writeFile(
        path.join(programs, "pulumi"),
        `#!/bin/sh\nexec '${process.execPath}' '${engine}' "$@"\n`,
        { mode: 0o755 },
      );
    }
    await sst(["deploy", "--stage", stage], {
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      ...SETTINGS,
      ...OPTIONAL[stage],
      RENDER_OUT: out,
      XDG_CONFIG_HOME: home,
      SST_NO_BUN: "1",
      AWS_ENDPOINT_URL: cloud.url,
      AWS_REGION: "ap-southeast-1",
      AWS_ACCESS_KEY_ID: "render",
      AWS_SECRET_ACCESS_KEY: "render",
      AWS_EC2_METADATA_DISABLED: "true",
      AWS_CONFIG_FILE: "/dev/null",
      AWS_SHARED_CREDENTIALS_FILE: "/dev/null",
      ...(process.platform === "darwin" && { HOME: home }),
    });
    const { resources } = JSON.parse(await readFile(out, "utf8"));
    return { resources, types: await readFile(TYPES, "utf8") };
  } finally {
    cloud.close();
    await rm(home, { recursive: true, force: true });
    // The tool writes the types into every package too. Only the top-level file is needed.
    for (const name of await readdir(path.join(ROOT, "packages")))
      await rm(path.join(ROOT, "packages", name, "sst-env.d.ts"), { force: true });
  }
}
