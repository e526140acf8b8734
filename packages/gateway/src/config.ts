import * as z from "zod";

/** The environment of a function holds some twenty (stacks/settings.ts). */
const MOST_ISSUERS = 50;
const THIS_MACHINE = ["127.0.0.1", "localhost"];

/** Keys that came over plain http could be anybody's. */
function isSafe(text: string): boolean {
  const url = URL.parse(text);
  return (
    url?.protocol === "https:" || (url?.protocol === "http:" && THIS_MACHINE.includes(url.hostname))
  );
}

const IssuerSetting = z.strictObject({
  /**
   * Stands before the subjects of its people. `system:` is how the system signs what it does
   * itself.
   */
  name: z
    .string()
    .regex(/^[a-z0-9-]{0,40}$/)
    .refine((name) => !["system", "client", "public"].includes(name), "is the system's own name")
    .default(""),
  issuer: z.string().min(1),
  audience: z.string().min(1),
  jwks: z.string().refine(isSafe, "must be an https URL, or one of http on this machine"),
});
type IssuerSetting = z.output<typeof IssuerSetting>;

/** The entries that have this in common with an earlier one. */
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
  /** Lambda's own name of the function: what its metrics are kept by. */
  AWS_LAMBDA_FUNCTION_NAME: z.string().optional(),
  DOITHOAI_TABLE: z.string().min(3),
  /** Another DynamoDB than AWS's; for tests. */
  DOITHOAI_ENDPOINT: z.url().optional(),
  /** The bucket of documents; without one nothing can be uploaded. */
  DOITHOAI_BUCKET: z.string().min(3).optional(),
  /** The bucket of keys. */
  DOITHOAI_KEYS_BUCKET: z.string().min(3).optional(),
  /** What the names of keys begin with. */
  DOITHOAI_KEY_ALIAS: z
    .string()
    .regex(/^alias\/[\w/-]+-$/)
    .optional(),
  /**
   * Whose tokens are accepted: `[{"issuer":"https://…","audience":"…","jwks":"https://…"}]`, each
   * but one with a `name`.
   */
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
  DOITHOAI_ORIGINS: z
    .string()
    .default("")
    .transform((text) => text.split(",").filter(Boolean)),
});

/**
 * The gateway's settings: the one reader of the environment. @throws when one is missing or
 * malformed, by its name.
 */
export const readConfig = (environment: Readonly<Record<string, string | undefined>>) =>
  Config.parse(environment);
