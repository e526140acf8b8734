import * as z from "zod";
import { splitOrigins, wrongOrigin } from "./origins.ts";

/**
 * Maximum issuers. The environment of a function has room for about twenty (stacks/settings.ts).
 */
const MOST_ISSUERS = 50;
const THIS_MACHINE = ["127.0.0.1", "localhost"];

const SAFE = "must be an https URL, or one of http on this machine";
const ISSUER_EXAMPLE = '{"issuer":"https://…","audience":"…","jwks":"https://…"}';
/** The form of a secret of the CDN: 32 random bytes in hexadecimal notation have it. */
const SECRET = /^[\w-]{32,128}$/;
const WEAK =
  "DOITHOAI_CDN_SECRET: give 32–128 letters, digits, - or _, such as `openssl rand -hex 32` " +
  "prints; while the secret changes, two of them, separated by a comma.";
const EXAMPLE = "https://doithoai.example.vn";

/** Whether a URL cannot be forged on the way: plain http could come from anybody. */
function isSafe(text: string): boolean {
  const url = URL.parse(text);
  return (
    url?.protocol === "https:" || (url?.protocol === "http:" && THIS_MACHINE.includes(url.hostname))
  );
}

const IssuerSetting = z.strictObject({
  /** Prefix of the issuer's subjects. `system:` is the prefix of the system's own actions. */
  name: z
    .string()
    .regex(/^[a-z0-9-]{0,40}$/)
    .refine((name) => !["system", "client", "public"].includes(name), "is the system's own name")
    .default(""),
  issuer: z.string().min(1),
  audience: z.string().min(1),
  jwks: z.string().refine(isSafe, SAFE),
});
type IssuerSetting = z.output<typeof IssuerSetting>;

/** The issues of entries that have the same value as an earlier entry. */
const repeated = (entries: readonly IssuerSetting[], key: "name" | "issuer") =>
  entries.flatMap((own, index) =>
    entries.findIndex((other) => other[key] === own[key]) < index
      ? [{ code: "custom" as const, path: [index, key], message: `two entries have this ${key}` }]
      : [],
  );

const IssuerSettings = z
  .array(IssuerSetting)
  .min(1)
  .max(MOST_ISSUERS)
  .superRefine((entries, ctx) => {
    for (const issue of [...repeated(entries, "name"), ...repeated(entries, "issuer")])
      ctx.addIssue(issue);
  });

const Config = z.object({
  /** Name of the function, set by Lambda. Metrics are grouped by it. */
  AWS_LAMBDA_FUNCTION_NAME: z.string().optional(),
  DOITHOAI_TABLE: z.string().min(3),
  /** Endpoint of a DynamoDB other than AWS's; for tests. */
  DOITHOAI_ENDPOINT: z.url().optional(),
  /** The bucket of documents; without it nothing can be uploaded. */
  DOITHOAI_BUCKET: z.string().min(3).optional(),
  /** The bucket of citizens' keys. */
  DOITHOAI_KEYS_BUCKET: z.string().min(3).optional(),
  /** Prefix of the aliases of keys. */
  DOITHOAI_KEY_ALIAS: z
    .string()
    .regex(/^alias\/[\w/-]+-$/)
    .optional(),
  /**
   * The Aurora cluster of the search index, its secret and its database; without them there is no
   * index.
   */
  DOITHOAI_SEARCH_CLUSTER: z.string().min(1).optional(),
  DOITHOAI_SEARCH_SECRET: z.string().min(1).optional(),
  DOITHOAI_SEARCH_DATABASE: z.string().min(1).optional(),
  /** Address of a Data API other than AWS's; for tests. */
  DOITHOAI_SEARCH_ENDPOINT: z.url().optional(),
  /** The accepted issuers, a list of entries like `ISSUER_EXAMPLE`. All but one need a `name`. */
  DOITHOAI_ISSUERS: z
    .string()
    .transform((text, ctx): unknown => {
      try {
        return JSON.parse(text);
      } catch {
        ctx.addIssue("is not JSON");
        return z.NEVER;
      }
    })
    .pipe(IssuerSettings),
  /** The origins of the pages that may call: https, or http on this machine. */
  DOITHOAI_ORIGINS: z
    .string()
    .default("")
    .transform(splitOrigins)
    .superRefine((origins, ctx) => {
      const message = wrongOrigin(origins, EXAMPLE, isSafe);
      if (message !== undefined) ctx.addIssue(message);
    }),
  /** The secrets of the CDN in front, the current one first; none for a stage without one. */
  DOITHOAI_CDN_SECRET: z
    .string()
    .default("")
    .transform((text) => text.split(",").filter(Boolean))
    .refine((secrets) => secrets.every((secret) => SECRET.test(secret)), WEAK),
});

/**
 * Reads the gateway's settings. No other function reads the environment.
 * @throws ZodError that names each missing or malformed setting.
 */
export const readConfig = (environment: Readonly<Record<string, string | undefined>>) =>
  Config.parse(environment);

/** The settings that a deployment takes from its environment. */
const StageSettings = Config.pick({
  DOITHOAI_ISSUERS: true,
  DOITHOAI_ORIGINS: true,
  DOITHOAI_CDN_SECRET: true,
});

/**
 * Checks the settings of a stage before it is deployed, by the rules of `readConfig`.
 * @throws Error with a sentence for each fault, which names the setting and the entry.
 */
export function checkStageSettings(
  environment: Readonly<Record<string, string | undefined>>,
): z.output<typeof StageSettings> {
  const parsed = StageSettings.safeParse(environment);
  if (parsed.success) return parsed.data;
  throw new Error(parsed.error.issues.map((issue) => sentenceOf(issue, environment)).join(" "));
}

function sentenceOf(
  { path: [setting, ...entry], message }: z.core.$ZodIssue,
  environment: Readonly<Record<string, string | undefined>>,
): string {
  if (setting !== "DOITHOAI_ISSUERS") return message;
  if (!environment.DOITHOAI_ISSUERS)
    return "DOITHOAI_ISSUERS is not set: set it in the environment of the deployment.";
  const at = entry.length === 0 ? "" : `, entry ${entry.map(String).join(".")}`;
  return `DOITHOAI_ISSUERS${at}: ${message}. An entry is ${ISSUER_EXAMPLE}.`;
}
