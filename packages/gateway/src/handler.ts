import { randomUUID } from "node:crypto";
import { filesInS3, NO_FILES } from "@doithoai/aws/files";
import { vaultInAws } from "@doithoai/aws/vault";
import { Log, Table, Vault } from "@doithoai/core";
import { openLogger } from "@doithoai/core/logger";
import type { APIGatewayProxyEventV2, Context } from "aws-lambda";
import { readConfig } from "./config.ts";
import { makeHandler } from "./lambda.ts";
import { correlationOf } from "./observe/correlation.ts";
import { requestLine } from "./observe/line.ts";
import { remoteKeys } from "./remote-keys.ts";
import { lazyIndex } from "./search.ts";

const config = readConfig(process.env);

/** Each log line is one JSON object and contains no content of a request. */
const { log, begin } = openLogger("gateway");
const name = config.AWS_LAMBDA_FUNCTION_NAME ?? "gateway";

const table = Table.openTable({
  name: config.DOITHOAI_TABLE,
  ...(config.DOITHOAI_ENDPOINT !== undefined && { endpoint: config.DOITHOAI_ENDPOINT }),
  report: (broken) => log(Log.brokenLine(broken)),
});

const handle = makeHandler({
  table,
  // Files and vault use the region and credentials of the table's client.
  files:
    config.DOITHOAI_BUCKET === undefined
      ? NO_FILES
      : filesInS3({ bucket: config.DOITHOAI_BUCKET, signing: table.client.config }),
  vault:
    config.DOITHOAI_KEYS_BUCKET === undefined || config.DOITHOAI_KEY_ALIAS === undefined
      ? Vault.NO_VAULT
      : vaultInAws({
          bucket: config.DOITHOAI_KEYS_BUCKET,
          aliasPrefix: config.DOITHOAI_KEY_ALIAS,
          provinces: Vault.PROVINCE_CODES,
          signing: table.client.config,
        }),
  search: searchIndex(),
  issuers: config.DOITHOAI_ISSUERS.map(({ jwks, ...issuer }) => ({
    ...issuer,
    keys: remoteKeys(jwks, {
      report: (error) =>
        log({
          level: "error",
          message: "the keys of an issuer could not be fetched",
          error: Log.errorFacts(error),
        }),
    }),
  })),
  now: () => new Date(),
  newRequestId: randomUUID,
  log: (error, requestId) =>
    log({ level: "error", message: "error in a request", requestId, error: Log.errorFacts(error) }),
  finished: (facts) => log(requestLine(facts, { name, at: new Date() })),
  origins: config.DOITHOAI_ORIGINS,
  cdnSecrets: config.DOITHOAI_CDN_SECRET,
});

function searchIndex() {
  const {
    DOITHOAI_SEARCH_CLUSTER: cluster,
    DOITHOAI_SEARCH_SECRET: secret,
    DOITHOAI_SEARCH_DATABASE: database,
    DOITHOAI_SEARCH_ENDPOINT: endpoint,
  } = config;
  if (cluster === undefined || secret === undefined || database === undefined) return undefined;
  return lazyIndex({ cluster, secret, database, endpoint, signing: table.client.config });
}

/** The entry point of the Lambda function. */
export const handler = (
  event: APIGatewayProxyEventV2,
  invocation: Context,
): ReturnType<typeof handle> => {
  begin(
    invocation,
    correlationOf(event.headers["x-correlation-id"], event.requestContext.requestId),
  );
  return handle(event, invocation);
};
