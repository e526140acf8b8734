import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, readdir } from "node:fs/promises";
import { homedir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { UsageError } from "@doithoai/core/usage-error";
import njre from "njre";

/** The oldest Java version that DynamoDB's engine supports. */
const OLDEST = 17;
/** The Java version to fetch if none is found. */
const FETCHED = 21;

const EXECUTABLE = process.platform === "win32" ? "java.exe" : "java";

async function majorVersion(java: string): Promise<number> {
  try {
    const { stderr, stdout } = await promisify(execFile)(java, ["-version"], { timeout: 20_000 });
    return Number(/version "(?:1\.)?(\d+)/.exec(`${stderr}${stdout}`)?.[1] ?? 0);
  } catch {
    return 0;
  }
}

const cacheOf = ({ XDG_CACHE_HOME, LOCALAPPDATA }: NodeJS.ProcessEnv): string =>
  path.join(XDG_CACHE_HOME ?? LOCALAPPDATA ?? path.join(homedir(), ".cache"), "doithoai");

/** Returns the java program in a folder that njre unpacked; undefined if there is none. */
async function below(folder: string): Promise<string | undefined> {
  if (!existsSync(folder)) return undefined;
  const names = await readdir(folder);
  const places = names.flatMap((name) => [
    path.join(folder, name, "bin", EXECUTABLE),
    path.join(folder, name, "Contents", "Home", "bin", EXECUTABLE),
  ]);
  return [path.join(folder, "bin", EXECUTABLE), ...places].find(existsSync);
}

/**
 * Finds a java program of version 17 or later: in JAVA_HOME, in PATH, in an earlier download, or in
 * a new download.
 * @throws UsageError with instructions if no java program is available.
 */
export async function findJava(
  environment: NodeJS.ProcessEnv,
  say: (text: string) => void,
): Promise<string> {
  const cache = cacheOf(environment);
  const fetched = await below(path.join(cache, "jre"));
  const home = environment.JAVA_HOME && path.join(environment.JAVA_HOME, "bin", EXECUTABLE);
  for (const java of [home, EXECUTABLE, fetched])
    if (java && (await majorVersion(java)) >= OLDEST) return java;
  return fetchJava(cache, say);
}

async function fetchJava(cache: string, say: (text: string) => void): Promise<string> {
  const started = Date.now();
  const progress = () => {
    const seconds = Math.round((Date.now() - started) / 1000);
    say(
      `\rNo Java ${OLDEST}+ here: fetching a JRE (about 50 MB, once) ` +
        `into ${cache} … ${seconds} s `,
    );
  };
  progress();
  const ticking = setInterval(progress, 1_000);
  try {
    await mkdir(cache, { recursive: true });
    const folder = await njre.install(FETCHED, {
      type: "jre",
      installPath: path.join(cache, "here"),
    });
    const java = (await below(folder)) ?? (await below(path.join(cache, "jre")));
    if (java && (await majorVersion(java)) >= OLDEST) return java;
    throw new Error("the fetched JRE has no java program");
  } catch (error) {
    const advice =
      process.platform === "linux"
        ? "apt-get install openjdk-17-jre-headless"
        : process.platform === "darwin"
          ? "brew install openjdk@21"
          : "winget install EclipseAdoptium.Temurin.21.JRE";
    const why = error instanceof Error ? error.message : String(error);
    throw new UsageError(
      `The DynamoDB engine needs Java ${OLDEST} or later and none could be fetched (${why}): ` +
        `install one, for example with "${advice}", or set JAVA_HOME to it, then start again.`,
      { cause: error },
    );
  } finally {
    clearInterval(ticking);
    say("\n");
  }
}
