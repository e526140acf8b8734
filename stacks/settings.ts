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
 * The secrets of the CDN, the current one first; none for a stage without a CDN.
 * @throws like `origins`.
 */
export const cdnSecrets = (): string[] => [...checkStageSettings(process.env).DOITHOAI_CDN_SECRET];

/**
 * The name of the CDN and its certificate; undefined for a name of AWS.
 * @throws for a certificate in another region than us-east-1, which CloudFront refuses.
 */
export function cdnDomain(): { readonly name: string; readonly certificate: string } | undefined {
  const name = process.env.DOITHOAI_DOMAIN;
  if (!name) return undefined;
  const certificate = setting("DOITHOAI_CERTIFICATE");
  if (certificate.startsWith("arn:aws:acm:us-east-1:")) return { name, certificate };
  throw new Error(
    `DOITHOAI_CERTIFICATE is ${certificate}: with DOITHOAI_CDN_SECRET, give one in us-east-1.`,
  );
}

/** The least that AWS WAF accepts. */
const LEAST_RATE = 10;
/**
 * Requests that one address may send in five minutes; undefined for any number.
 * @throws for another value than such a number, and for a stage without a CDN, which has no
 * firewall.
 */
export function rateLimit(): number | undefined {
  const text = process.env.DOITHOAI_CDN_RATE;
  if (!text) return undefined;
  if (!/^\d{1,9}$/.test(text) || Number(text) < LEAST_RATE)
    throw new Error(`DOITHOAI_CDN_RATE is "${text}": give a number from ${LEAST_RATE}.`);
  if (cdnSecrets().length === 0)
    throw new Error("DOITHOAI_CDN_RATE needs a CDN: set DOITHOAI_CDN_SECRET too.");
  return Number(text);
}

/** Checks all settings. @throws like `origins`, `rateLimit` and `cdnDomain`. */
export function checkSettings(): void {
  origins();
  rateLimit();
  if (cdnSecrets().length > 0) cdnDomain();
}

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
