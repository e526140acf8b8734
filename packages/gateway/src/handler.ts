import { randomUUID } from "node:crypto";
import { Citizen, Table, Unit } from "@doithoai/core";
import { remoteKeys } from "./auth.ts";
import { readConfig } from "./config.ts";
import { filesInS3, NO_FILES } from "./files-s3.ts";
import { makeHandler } from "./lambda.ts";
import { vaultInAws } from "./vault-aws.ts";

const config = readConfig(process.env);

/** The Lambda function. Logs are one JSON object a line; nothing of a request's content is in them. */
const log = (record: object): void => void process.stdout.write(`${JSON.stringify(record)}\n`);

const table = Table.openTable({
  name: config.DOITHOAI_TABLE,
  ...(config.DOITHOAI_ENDPOINT !== undefined && { endpoint: config.DOITHOAI_ENDPOINT }),
  report: ({ key, reason }) => log({ level: "error", message: "broken item left out", ...key, reason }),
});

export const handler = makeHandler({
  table,
  // What the table's client has found out of region and credentials serves both.
  files: config.DOITHOAI_BUCKET === undefined ? NO_FILES : filesInS3({ bucket: config.DOITHOAI_BUCKET, signing: table.client.config }),
  vault:
    config.DOITHOAI_KEYS_BUCKET === undefined || config.DOITHOAI_KEY_ALIAS === undefined
      ? Citizen.NO_VAULT
      : vaultInAws({
          ...{ bucket: config.DOITHOAI_KEYS_BUCKET, aliasPrefix: config.DOITHOAI_KEY_ALIAS, provinces: Unit.PROVINCE_CODES },
          signing: table.client.config,
        }),
  issuers: config.DOITHOAI_ISSUERS.map(({ jwks, ...issuer }) => ({ ...issuer, keys: remoteKeys(jwks) })),
  now: () => new Date(),
  newRequestId: randomUUID,
  log: (error, requestId) => log({ level: "error", requestId, error: error instanceof Error ? error.stack : String(error) }),
  origins: config.DOITHOAI_ORIGINS,
});
