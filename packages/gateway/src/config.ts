import * as z from "zod";

const Config = z.object({
  DOITHOAI_TABLE: z.string().min(3),
  /** Another DynamoDB than AWS's; for tests. */
  DOITHOAI_ENDPOINT: z.url().optional(),
  /** The bucket of documents; without one nothing can be uploaded. */
  DOITHOAI_BUCKET: z.string().min(3).optional(),
  DOITHOAI_ISSUER: z.string().min(1),
  DOITHOAI_AUDIENCE: z.string().min(1),
  DOITHOAI_JWKS: z.url(),
  DOITHOAI_ORIGINS: z
    .string()
    .default("")
    .transform((text) => text.split(",").filter(Boolean)),
});

/** The gateway's settings: the one reader of the environment. @throws when one is missing or malformed, by its name. */
export const readConfig = (environment: Readonly<Record<string, string | undefined>>) => Config.parse(environment);
