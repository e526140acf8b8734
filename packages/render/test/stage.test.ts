import { deepEqual, equal, match, ok } from "node:assert/strict";
import { ChangeEntity, Citizen, Session, Table, Vault } from "@doithoai/core";
import { describe, inject, test } from "vitest";
import { NAMES, SEARCH_NAMES } from "../../../stacks/settings.ts";
import { ORIGINS } from "../src/deploy.ts";
import { foundIn } from "./found.ts";
import { listed, statements, written } from "./policy.ts";

const HOUR = 3_600;

describe.each(["dev", "production"] as const)("%s", (stage) => {
  const production = stage === "production";
  const { resources } = inject("stages")[stage];
  const { all, one } = foundIn({ resources });
  /** The rights of a role, one line per statement, its managed policies first. */
  const rightsOf = (role: string): readonly string[] => {
    const { managedPolicyArns, inlinePolicies } = one("aws:iam/role:Role", role);
    const own = inlinePolicies.flatMap(({ policy }: { policy: string }) => statements(policy));
    return [...managedPolicyArns, ...own.map(written)];
  };
  const table = () => one("aws:dynamodb/table:Table", "TableTable");
  const arnOf = (queue: string): string =>
    `arn:aws:sqs:ap-southeast-1:000000000000:${one("aws:sqs/queue:Queue", queue).name}`;

  test("storage: keys and indexes match the table's constant", () => {
    const { hashKey, rangeKey, globalSecondaryIndexes } = table();
    deepEqual([hashKey, rangeKey], [Table.TABLE.partitionKey, Table.TABLE.sortKey]);
    const expected = Table.createTableInput("x").GlobalSecondaryIndexes.map(
      ({ IndexName, KeySchema, Projection }) => ({
        name: IndexName,
        hashKey: KeySchema[0]?.AttributeName,
        rangeKey: KeySchema[1]?.AttributeName,
        projectionType: Projection.ProjectionType,
        nonKeyAttributes: Projection.NonKeyAttributes,
      }),
    );
    deepEqual(globalSecondaryIndexes, expected);
  });

  test("storage: stream, expiry and recovery are on; production forbids deletion", () => {
    const { streamViewType, ttl, pointInTimeRecovery, deletionProtectionEnabled, billingMode } =
      table();
    deepEqual(
      {
        streamViewType,
        ttl,
        recovery: pointInTimeRecovery.enabled,
        deletionProtection: deletionProtectionEnabled,
        billingMode,
      },
      {
        streamViewType: "NEW_AND_OLD_IMAGES",
        ttl: { attributeName: Table.TABLE.ttl, enabled: true },
        recovery: true,
        deletionProtection: production,
        billingMode: "PAY_PER_REQUEST",
      },
    );
  });

  test("storage: documents are private; unaccepted uploads expire after a day", () => {
    const access = one(
      "aws:s3/bucketPublicAccessBlock:BucketPublicAccessBlock",
      "DocumentsPublicAccessBlock",
    );
    ok(
      access.blockPublicAcls &&
        access.blockPublicPolicy &&
        access.ignorePublicAcls &&
        access.restrictPublicBuckets,
    );
    const { rules } = one(
      "aws:s3/bucketLifecycleConfiguration:BucketLifecycleConfiguration",
      "DocumentsLifecycle",
    );
    deepEqual(rules, [
      {
        id: "incoming",
        status: "Enabled",
        filter: { prefix: "incoming/" },
        expiration: { days: 1 },
      },
    ]);
  });

  test("storage: only the configured origins may upload", () => {
    const rules = all("aws:s3/bucketCorsConfiguration:BucketCorsConfiguration").flatMap(
      ({ inputs }) => inputs.corsRules,
    );
    deepEqual(
      rules.map(({ allowedMethods, allowedOrigins, maxAgeSeconds }) => [
        allowedMethods,
        allowedOrigins,
        maxAgeSeconds,
      ]),
      production ? [[["PUT", "GET"], ORIGINS.split(","), 2 * HOUR]] : [],
    );
    equal(
      one("aws:lambda/function:Function", "GatewayFunction").environment.variables.DOITHOAI_ORIGINS,
      production ? ORIGINS : undefined,
    );
  });

  test("events: only new Changes are read, retried while stored, then queued", () => {
    const { filterCriteria, destinationConfig, functionName, eventSourceArn, ...source } = one(
      "aws:lambda/eventSourceMapping:EventSourceMapping",
      "OutboxSource",
    );
    match(eventSourceArn, /:table\/.*\/stream\//);
    equal(functionName, one("aws:lambda/function:Function", "OutboxFunction").name);
    deepEqual(
      filterCriteria.filters.map(({ pattern }: { pattern: string }) => JSON.parse(pattern)),
      [{ eventName: ["INSERT"], dynamodb: { NewImage: { type: { S: [Table.CHANGE] } } } }],
    );
    deepEqual(source, {
      startingPosition: "TRIM_HORIZON",
      batchSize: 100,
      functionResponseTypes: ["ReportBatchItemFailures"],
      maximumRetryAttempts: -1,
      maximumRecordAgeInSeconds: 23 * HOUR,
    });
    deepEqual(destinationConfig, {
      onFailure: { destinationArn: arnOf("EventsUndeliveredQueue") },
    });
    const { DOITHOAI_BUS, DOITHOAI_UNDELIVERED } = one(
      "aws:lambda/function:Function",
      "OutboxFunction",
    ).environment.variables;
    deepEqual(
      [DOITHOAI_BUS, DOITHOAI_UNDELIVERED.split("/").at(-1)],
      [
        one("aws:cloudwatch/eventBus:EventBus", "EventsBus").name,
        one("aws:sqs/queue:Queue", "EventsUndeliveredQueue").name,
      ],
    );
  });

  /** The physical name of the cluster of the search index. */
  const searchCluster = (): string =>
    one("aws:lambda/function:Function", "ProjectionsFunction")
      .environment.variables.DOITHOAI_SEARCH_CLUSTER.split(":")
      .at(-1);

  test("search: only a stage that asks for the index has one, reachable over HTTPS alone", () => {
    const kinds = ["ec2/vpc:Vpc", "rds/cluster:Cluster", "rds/clusterInstance:ClusterInstance"];
    deepEqual(
      kinds.map((kind) => all(`aws:${kind}`).length),
      production ? [1, 1, 1] : [0, 0, 0],
    );
    const { variables } = one("aws:lambda/function:Function", "GatewayFunction").environment;
    equal("DOITHOAI_SEARCH_CLUSTER" in variables, production);
    if (!production) return;
    const index = one("aws:rds/cluster:Cluster", "SearchIndex");
    ok(index.storageEncrypted && index.enableHttpEndpoint && index.manageMasterUserPassword);
    deepEqual(index.serverlessv2ScalingConfiguration, { minCapacity: 0.5, maxCapacity: 4 });
    deepEqual(
      resources.flatMap(({ type }) =>
        /InternetGateway|SecurityGroupRule|NatGateway/.test(type) ? [type] : [],
      ),
      [],
    );
    const { parameters } = one(
      "aws:rds/clusterParameterGroup:ClusterParameterGroup",
      "SearchParameters",
    );
    deepEqual(
      parameters.map(({ name, value }: { name: string; value: string }) => `${name}=${value}`),
      ["statement_timeout=5000", "jit=0"],
    );
  });

  test("projections: they follow the Changes of opinions, sessions and directives", () => {
    const { filterCriteria, destinationConfig, functionName, eventSourceArn, ...source } = one(
      "aws:lambda/eventSourceMapping:EventSourceMapping",
      "ProjectionsSource",
    );
    match(eventSourceArn, /:table\/.*\/stream\//);
    equal(functionName, one("aws:lambda/function:Function", "ProjectionsFunction").name);
    deepEqual(
      filterCriteria.filters.map(({ pattern }: { pattern: string }) => JSON.parse(pattern)),
      ["opn_", "ses_", "dir_"].map((subject) => ({
        eventName: ["INSERT"],
        dynamodb: { Keys: { pk: { S: [{ prefix: ChangeEntity.partition({ subject }) }] } } },
      })),
    );
    deepEqual(source, {
      startingPosition: "TRIM_HORIZON",
      batchSize: 100,
      maximumBatchingWindowInSeconds: 1,
      functionResponseTypes: ["ReportBatchItemFailures"],
      maximumRetryAttempts: -1,
      maximumRecordAgeInSeconds: 23 * HOUR,
    });
    deepEqual(destinationConfig, {
      onFailure: { destinationArn: arnOf("ProjectionsUndeliveredQueue") },
    });
  });

  test("events, projections: the stream has two readers, the most a shard has room for", () => {
    const sources = all("aws:lambda/eventSourceMapping:EventSourceMapping").filter(({ inputs }) =>
      /\/stream\//.test(inputs.eventSourceArn),
    );
    deepEqual(sources.map(({ name }) => name).toSorted(), ["OutboxSource", "ProjectionsSource"]);
  });

  test("functions: Node 24 on arm64, our own bundle, fixed timeouts", () => {
    const functions = all("aws:lambda/function:Function").map(({ name, inputs }) => [
      name,
      inputs.runtime,
      inputs.architectures,
      inputs.handler,
      inputs.timeout,
    ]);
    deepEqual(functions.toSorted(), [
      ["GatewayFunction", "nodejs24.x", ["arm64"], "index.handler", 29],
      ["OutboxFunction", "nodejs24.x", ["arm64"], "index.handler", 60],
      ["OverdueFunction", "nodejs24.x", ["arm64"], "index.handler", 900],
      ["ProjectionsFunction", "nodejs24.x", ["arm64"], "index.handler", 300],
    ]);
  });

  test("functions: exact rights of each; only Lambda assumes their roles", () => {
    const arn = (service: string, rest: string): string =>
      `arn:aws:${service}:ap-southeast-1:000000000000:${rest}`;
    const tableArn = arn("dynamodb", `table/${table().name}`);
    const bucket = `arn:aws:s3:::${one("aws:s3/bucket:Bucket", "DocumentsBucket").bucket}`;
    const logging = "arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole";
    const read =
      "dynamodb:GetItem dynamodb:BatchGetItem dynamodb:Query " +
      `on ${tableArn} ${tableArn}/index/*`;
    const write = `dynamodb:PutItem dynamodb:UpdateItem dynamodb:ConditionCheckItem on ${tableArn}`;
    const trail = [
      ChangeEntity.partition({ subject: "*" }),
      Citizen.ReadingEntity.partition({ citizen: "*" }),
    ];
    const ofTrail = { "ForAnyValue:StringLike": { "dynamodb:LeadingKeys": trail } };
    const denied = [
      `never dynamodb:DeleteItem dynamodb:PartiQLDelete on ${tableArn}`,
      `never dynamodb:UpdateItem dynamodb:PartiQLUpdate on ${tableArn} ` +
        `where ${JSON.stringify(ofTrail)}`,
    ];
    const keyBucket = `arn:aws:s3:::${one("aws:s3/bucket:Bucket", "CitizenKeysBucket").bucket}`;
    // The keys that the aliases point to.
    const keys = all("aws:kms/alias:Alias").map(({ inputs }) =>
      arn("kms", `key/${inputs.targetKeyId}`),
    );
    deepEqual(rightsOf("OverdueRole"), [
      logging,
      read,
      write,
      ...denied,
      `sqs:SendMessage on ${arnOf("OverdueUndeliveredQueue")}`,
    ]);
    const [cluster] = all("aws:rds/cluster:Cluster");
    const physical = production ? searchCluster() : "";
    const search = cluster
      ? [
          `rds-data:ExecuteStatement on ${arn("rds", `cluster:${physical}`)}`,
          "secretsmanager:GetSecretValue on " +
            arn("secretsmanager", `secret:rds!cluster-${physical}`),
        ]
      : [];
    deepEqual(rightsOf("GatewayRole"), [
      logging,
      read,
      write,
      ...denied,
      `kms:Encrypt kms:Decrypt on ${keys.join(" ")}`,
      `s3:PutObject s3:GetObject s3:DeleteObject on ${keyBucket}/citizen-keys/*`,
      `s3:ListBucket on ${keyBucket}`,
      ...search,
      `s3:ListBucket on ${bucket}`,
      `s3:PutObject s3:GetObject s3:DeleteObject on ${bucket}/incoming/*`,
      `s3:PutObject s3:GetObject on ${bucket}/documents/*`,
    ]);
    const bus = one("aws:cloudwatch/eventBus:EventBus", "EventsBus").name;
    deepEqual(rightsOf("OutboxRole"), [
      logging,
      "dynamodb:DescribeStream dynamodb:GetRecords dynamodb:GetShardIterator " +
        `dynamodb:ListStreams on ${tableArn}/stream/1`,
      `events:PutEvents on ${arn("events", `event-bus/${bus}`)}`,
      `sqs:SendMessage on ${arnOf("EventsUndeliveredQueue")}`,
    ]);
    const sessions = {
      "ForAllValues:StringLike": {
        "dynamodb:LeadingKeys": [Session.SessionEntity.partition({ session: "*" })],
      },
    };
    deepEqual(rightsOf("ProjectionsRole"), [
      logging,
      `dynamodb:GetItem dynamodb:Query${cluster ? " dynamodb:BatchGetItem" : ""} on ${tableArn}`,
      `dynamodb:PutItem on ${tableArn} where ${JSON.stringify(sessions)}`,
      ...search,
      "dynamodb:DescribeStream dynamodb:GetRecords dynamodb:GetShardIterator " +
        `dynamodb:ListStreams on ${tableArn}/stream/1`,
      `sqs:SendMessage on ${arnOf("ProjectionsUndeliveredQueue")}`,
    ]);
    equal(all("aws:iam/role:Role").length, 4);
    for (const { inputs } of all("aws:iam/role:Role")) {
      const trusted = statements(inputs.assumeRolePolicy).map(({ Principal }) =>
        listed(Principal?.Service ?? []),
      );
      deepEqual(trusted, [["lambda.amazonaws.com"]]);
    }
  });

  test("functions: resource names fit into the bytes that settings leave", () => {
    const { DOITHOAI_ISSUERS, DOITHOAI_ORIGINS, DOITHOAI_CDN_SECRET, ...names } = one(
      "aws:lambda/function:Function",
      "GatewayFunction",
    ).environment.variables;
    ok(Buffer.byteLength(JSON.stringify(names)) <= NAMES + (production ? SEARCH_NAMES : 0));
  });

  test("logs: retention is a year in production, a week elsewhere", () => {
    const days = all("aws:cloudwatch/logGroup:LogGroup").map(
      ({ inputs }) => inputs.retentionInDays,
    );
    deepEqual(days, Array(5).fill(production ? 365 : 7));
  });

  test("api: it has no CORS configuration, which would drop the gateway's headers", () => {
    equal(one("aws:apigatewayv2/api:Api", "ApiApi").corsConfiguration, undefined);
  });

  test("api: two paths, throttled; the log has no address and no content", () => {
    deepEqual(
      all("aws:apigatewayv2/route:Route")
        .map(({ inputs }) => inputs.routeKey)
        .toSorted(),
      ["GET /graphql", "OPTIONS /graphql", "POST /graphql", "POST /oauth/token"],
    );
    deepEqual(one("aws:apigatewayv2/stage:Stage", "ApiStage").defaultRouteSettings, {
      throttlingRateLimit: 200,
      throttlingBurstLimit: 400,
    });
    const { format } = one("aws:apigatewayv2/stage:Stage", "ApiStage").accessLogSettings;
    deepEqual(format.match(/\$context\.[\w.]+/g).toSorted(), [
      "$context.integration.status",
      "$context.requestId",
      "$context.requestTime",
      "$context.responseLatency",
      "$context.routeKey",
      "$context.status",
    ]);
  });

  test("keys: one per province and one for the country; deletion is final", () => {
    const { DOITHOAI_KEY_ALIAS, DOITHOAI_KEYS_BUCKET } = one(
      "aws:lambda/function:Function",
      "GatewayFunction",
    ).environment.variables;
    equal(DOITHOAI_KEYS_BUCKET, one("aws:s3/bucket:Bucket", "CitizenKeysBucket").bucket);
    const codes = [...Vault.PROVINCE_CODES, Vault.COUNTRY_KEY];
    deepEqual(
      all("aws:kms/alias:Alias").map(({ inputs }) => inputs.name),
      codes.map((code) => `${DOITHOAI_KEY_ALIAS}${code}`),
    );
    const made = all("aws:kms/key:Key");
    equal(made.length, codes.length);
    for (const { name, inputs, protect = false, retain = false } of made)
      deepEqual(
        [inputs.enableKeyRotation, inputs.deletionWindowInDays, protect, retain],
        [true, 30, production, production],
        name,
      );
    deepEqual(
      all("aws:s3/bucketVersioning:BucketVersioning").filter(({ name }) =>
        name.startsWith("CitizenKeys"),
      ),
      [],
    );
    deepEqual(
      all("aws:s3/bucketLifecycleConfiguration:BucketLifecycleConfiguration").filter(({ name }) =>
        name.startsWith("CitizenKeys"),
      ),
      [],
    );
    equal(one("aws:s3/bucket:Bucket", "CitizenKeysBucket").forceDestroy, !production);
    const access = one(
      "aws:s3/bucketPublicAccessBlock:BucketPublicAccessBlock",
      "CitizenKeysPublicAccessBlock",
    );
    ok(
      access.blockPublicAcls &&
        access.blockPublicPolicy &&
        access.ignorePublicAcls &&
        access.restrictPublicBuckets,
    );
  });

  test("stage: production resources are retained", () => {
    for (const resource of ["TableTable", "DocumentsBucket", "CitizenKeysBucket"])
      equal(resources.find(({ name }) => name === resource)?.retain ?? false, production, resource);
  });
});
