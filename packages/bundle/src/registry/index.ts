import { execFile } from "node:child_process";
import { once } from "node:events";
import {
  existsSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const ROOT = fileURLToPath(new URL("../../../..", import.meta.url));
const run = promisify(execFile);

/** A registry of this machine, for the commands of a team that installs the packages for pages. */
export interface Registry {
  /** The environment in which `npm` asks this registry alone. */
  readonly env: NodeJS.ProcessEnv;
  /**
   * Runs `npm` in a folder and returns what it writes.
   * @throws Error with the output of npm if it fails.
   */
  readonly npm: (folder: string, ...args: readonly string[]) => Promise<string>;
  readonly close: () => Promise<void>;
}

interface Version {
  readonly manifest: object;
  readonly archive: () => Promise<Buffer>;
}
type Versions = Map<string, Version>;

/**
 * Opens a registry that has each package that is installed here, and takes new ones by
 * `npm publish`. Nothing of it comes from a network, so an install gives the same each time.
 */
export async function openRegistry(): Promise<Registry> {
  const packages = installed();
  const server = createServer(async (request, response) => {
    const answer = await answerTo(request, packages).catch((error: unknown) => {
      process.stderr.write(`registry: ${error}\n`);
      return undefined;
    });
    response.statusCode = answer === undefined ? 404 : 200;
    response.end(Buffer.isBuffer(answer) ? answer : JSON.stringify(answer ?? { error: "none" }));
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const own = mkdtempSync(path.join(tmpdir(), "doithoai-registry-"));
  const config = path.join(own, "npmrc");
  // Everybody who reaches this port may publish, but npm wants some token.
  writeFileSync(config, `registry=http://${host}/\n//${host}/:_authToken=none\n`);
  const env = {
    ...Object.fromEntries(
      Object.entries(process.env).filter(([name]) => !/^npm_|^NODE_ENV$/i.test(name)),
    ),
    npm_config_userconfig: config,
    npm_config_cache: path.join(own, "cache"),
    npm_config_audit: "false",
    npm_config_fund: "false",
    npm_config_update_notifier: "false",
  };
  return {
    env,
    npm: async (folder, ...args) => {
      try {
        const running = run("npm", args, { cwd: folder, env });
        // Nobody is there to answer a question.
        running.child.stdin?.end();
        return (await running).stdout;
      } catch (error) {
        const { stdout, stderr } = error as { readonly stdout: string; readonly stderr: string };
        throw new Error(`npm ${args.join(" ")}: ${stdout}${stderr}`, { cause: error });
      }
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
      rmSync(own, { recursive: true, force: true });
    },
  };
}

/** The installed packages by name. The version that the project itself uses comes first. */
function installed(): Map<string, Versions> {
  const { packages }: { packages: Record<string, { link?: boolean }> } = JSON.parse(
    readFileSync(path.join(ROOT, "package-lock.json"), "utf8"),
  );
  const found = new Map<string, Versions>();
  const places = Object.keys(packages).filter(
    (place) => place.startsWith("node_modules/") && !packages[place]?.link,
  );
  for (const place of places.toSorted((a, b) => depthOf(a) - depthOf(b))) {
    const folder = path.join(ROOT, place);
    if (!existsSync(path.join(folder, "package.json"))) continue;
    const manifest = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8"));
    const versions: Versions = found.get(manifest.name) ?? new Map();
    found.set(manifest.name, versions);
    if (!versions.has(manifest.version))
      versions.set(manifest.version, { manifest, archive: () => archiveOf(folder) });
  }
  return found;
}
const depthOf = (place: string): number => place.split("node_modules/").length;

async function archiveOf(folder: string): Promise<Buffer> {
  const real = realpathSync(folder);
  // npm takes the first folder of an archive off, whatever its name is.
  const parts = ["-C", path.dirname(real), path.basename(real)];
  const { stdout } = await run("tar", ["-czf", "-", "--exclude", "node_modules", ...parts], {
    encoding: "buffer",
    maxBuffer: 2 ** 28,
  });
  return stdout;
}

async function answerTo(
  request: IncomingMessage,
  packages: Map<string, Versions>,
): Promise<object | Buffer | undefined> {
  const { pathname } = new URL(request.url ?? "", "http://registry");
  const [name = "", version] = decodeURIComponent(pathname.slice(1)).split("/-/");
  if (request.method === "PUT") return publish(JSON.parse(await text(request)), name, packages);
  const versions = packages.get(name);
  if (version !== undefined) return versions?.get(version)?.archive();
  const [latest] = versions?.keys() ?? [];
  return (
    versions && {
      name,
      "dist-tags": { latest },
      versions: Object.fromEntries(
        [...versions].map(([number, { manifest }]) => {
          const tarball = `http://${request.headers.host}/${encodeURIComponent(name)}/-/${number}`;
          return [number, { ...manifest, dist: { tarball } }];
        }),
      ),
    }
  );
}

interface Published {
  readonly versions: Readonly<Record<string, object>>;
  readonly _attachments: Readonly<Record<string, { readonly data: string }>>;
}
function publish(
  { versions, _attachments: attached }: Published,
  name: string,
  packages: Map<string, Versions>,
): object {
  const [[version, manifest] = ["", {}]] = Object.entries(versions);
  const [{ data } = { data: "" }] = Object.values(attached);
  const archive = Buffer.from(data, "base64");
  packages.set(name, new Map([[version, { manifest, archive: async () => archive }]]));
  return { ok: true };
}
