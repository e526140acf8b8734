/// <reference path="../.sst/platform/config.d.ts" />
import { bundled } from "./functions";
import { type Keys, useKeys } from "./keys";
import type { Search } from "./search";
import { cdnSecrets, fitting, NAMES, origins, SEARCH_NAMES, setting } from "./settings";
import { keepTrail, readTable, type Storage, writeTable } from "./storage";

/** Requests per second of all callers together, and the size of a burst. */
const THROTTLE = { throttlingRateLimit: 200, throttlingBurstLimit: 400 };

/**
 * The access log of a request: time, route, status and duration in ms. It contains neither the
 * address of the caller nor the content.
 */
const ACCESS_LOG = JSON.stringify({
  time: "$context.requestTime",
  requestId: "$context.requestId",
  route: "$context.routeKey",
  status: "$context.status",
  latency: "$context.responseLatency",
  integrationStatus: "$context.integration.status",
});

/**
 * The custom domain, if one is set and no CDN has it, with a certificate in this region. The owner
 * of its DNS zone points it at the target that API Gateway names.
 */
function domain() {
  const name = process.env.DOITHOAI_DOMAIN;
  return name && cdnSecrets().length === 0
    ? { domain: { name, dns: false as const, cert: setting("DOITHOAI_CERTIFICATE") } }
    : {};
}

/** The GraphQL gateway under an HTTP API. */
export function api(storage: Storage, keys: Keys, search: Search | undefined) {
  const { table, bucket } = storage;
  const gateway = new sst.aws.Function("Gateway", {
    ...bundled("gateway"),
    // Below the 30-second limit of API Gateway.
    timeout: "29 seconds",
    memory: "1024 MB",
    environment: {
      DOITHOAI_TABLE: table.name,
      DOITHOAI_BUCKET: bucket.name,
      DOITHOAI_KEYS_BUCKET: keys.bucket.name,
      DOITHOAI_KEY_ALIAS: keys.aliasPrefix,
      ...search?.environment,
      ...fitting(
        {
          DOITHOAI_ISSUERS: setting("DOITHOAI_ISSUERS"),
          ...(origins().length > 0 && { DOITHOAI_ORIGINS: origins().join(",") }),
          ...(cdnSecrets().length > 0 && { DOITHOAI_CDN_SECRET: cdnSecrets().join(",") }),
        },
        search ? NAMES + SEARCH_NAMES : NAMES,
      ),
    },
    permissions: [
      readTable(storage),
      writeTable(storage),
      ...keepTrail(storage),
      ...useKeys(keys),
      ...(search?.use ?? []),
      // Without this right S3 answers 403 for a missing object.
      { actions: ["s3:ListBucket"], resources: [bucket.arn] },
      {
        actions: ["s3:PutObject", "s3:GetObject", "s3:DeleteObject"],
        resources: [$interpolate`${bucket.arn}/incoming/*`],
      },
      {
        actions: ["s3:PutObject", "s3:GetObject"],
        resources: [$interpolate`${bucket.arn}/documents/*`],
      },
    ],
  });
  const http = new sst.aws.ApiGatewayV2("Api", {
    // `cors: false` renders an empty configuration, which `transform` removes.
    cors: false,
    ...domain(),
    accessLog: { retention: $app.stage === "production" ? "1 year" : "1 week" },
    transform: {
      // With any configuration, even an empty one, API Gateway answers preflights itself and drops
      // the CORS headers of the gateway.
      api: (args) => {
        args.corsConfiguration = undefined;
      },
      stage: (args) => {
        args.defaultRouteSettings = THROTTLE;
        const { accessLogSettings } = args;
        if (accessLogSettings)
          args.accessLogSettings = $util
            .output(accessLogSettings)
            .apply((settings) => ({ ...settings, format: ACCESS_LOG }));
      },
    },
  });
  for (const route of ["GET /graphql", "POST /graphql", "OPTIONS /graphql", "POST /oauth/token"])
    http.route(route, gateway.arn);
  return { http, gateway };
}
