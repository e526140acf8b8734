/** A setting of the stage. @throws when it is missing, by its name. */
export function setting(name: string): string {
  const value = process.env[name];
  if (value === undefined || value === "")
    throw new Error(`${name} is not set: give it in the environment of the deployment.`);
  return value;
}

/** Pages that may call, by `DOITHOAI_ORIGINS`; none when it is not set. */
export const origins = (): string[] =>
  (process.env.DOITHOAI_ORIGINS ?? "").split(",").filter(Boolean);

/**
 * What Lambda takes of a function's environment, in bytes of its JSON, and what of that is left for
 * the names of what is deployed.
 */
const ENVIRONMENT = 4_096;
export const NAMES = 600;

/**
 * Settings as a function is given them. @throws when its environment does not hold them: Lambda
 * would refuse them when half was deployed.
 */
export function fitting(
  settings: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const size = Buffer.byteLength(JSON.stringify(settings));
  const most = ENVIRONMENT - NAMES;
  if (size <= most) return settings;
  const names = Object.keys(settings).join(" and ");
  throw new Error(
    `${names}: ${size} bytes with their quotes escaped, and Lambda has room for ${most}. Give fewer issuers, such as one that signs in for several.`,
  );
}
