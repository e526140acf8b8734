import { checkStageSettings } from "../packages/gateway/src/config.ts";

/** Reads a setting of the stage. @throws with its name when it is missing. */
export function setting(name: string): string {
  const value = process.env[name];
  if (value === undefined || value === "")
    throw new Error(`${name} is not set: set it in the environment of the deployment.`);
  return value;
}

/**
 * Origins of the pages that may call and upload; none when the setting is missing.
 * @throws with the setting and the entry when this stage cannot use its issuers or origins.
 */
export const origins = (): string[] => [...checkStageSettings(process.env).DOITHOAI_ORIGINS];

/**
 * Lambda's limit on a function's environment, in bytes of its JSON, and the part reserved for the
 * names of deployed resources.
 */
const ENVIRONMENT = 4_096;
export const NAMES = 600;
/** The part for the names of the search index, where a stage has one. */
export const SEARCH_NAMES = 400;

/**
 * Returns the settings if they fit into a function's environment.
 * @throws when they do not: Lambda would refuse them in the middle of a deployment.
 */
export function fitting(
  settings: Readonly<Record<string, string>>,
  names = NAMES,
): Readonly<Record<string, string>> {
  const size = Buffer.byteLength(JSON.stringify(settings));
  const most = ENVIRONMENT - names;
  if (size <= most) return settings;
  const named = Object.keys(settings).join(" and ");
  throw new Error(
    `${named}: ${size} bytes with escaped quotes; Lambda accepts ${most}. ` +
      "Use fewer issuers, such as one that signs in for several.",
  );
}
