import { deepEqual, equal, match, ok } from "node:assert/strict";
import { ChangeEntity, Citizen, Table, Vault } from "@doithoai/core";
import { NAMES } from "../../../stacks/settings.ts";
import { DOMAIN, ORIGINS, type Rendered, type Resource } from "./deploy.ts";
import { monitoringCases } from "./monitoring.ts";
import { listed, statements, written } from "./policy.ts";
import { scheduleCases } from "./schedule.ts";

const HOUR = 3_600;
/** What a rendered stage must be, each with the place it is about. */
export function cases(
  { resources }: Rendered,
  stage: string,
): Readonly<Record<string, () => void>> {
  const production = stage === "production";
  const all = (type: string): readonly Resource[] =>
    resources.filter((resource) => resource.type === type);
  const one = (type: string, name: string): Resource["inputs"] => {
    const found = all(type).filter((resource) => resource.name === name);
    equal(
      found.length,
      1,
      `${type} ${name}: ${found.length} of it; there are ${all(type)
        .map((each) => each.name)
        .join(", ")}`,
    );
    return found[0]?.inputs;
  };
  /** What a role may do and on what, a line a statement; what it has from elsewhere in front. */
  const rightsOf = (role: string): readonly string[] => {
    const { managedPolicyArns, inlinePolicies } = one("aws:iam/role:Role", role);
    const own = inlinePolicies.flatMap(({ policy }: { policy: string }) => statements(policy));
    return [...managedPolicyArns, ...own.map(written)];
  };
  const table = () => one("aws:dynamodb/table:Table", "TableTable");
  const arnOf = (queue: string): string =>
    `arn:aws:sqs:ap-southeast-1:000000000000:${one("aws:sqs/queue:Queue", queue).name}`;

  return {
    "storage: keys and indexes are those of the table's constant": () => {
      const { hashKey, rangeKey, globalSecondaryIndexes } = table();
      deepEqual([hashKey, rangeKey], [Table.TABLE.partitionKey, Table.TABLE.sortKey]);
      const expected = Table.createTableInput("x").GlobalSecondaryIndexes.map(
        ({ IndexName, KeySchema, Projection }) => ({
          ...{
            name: IndexName,
            hashKey: KeySchema[0]?.AttributeName,
            rangeKey: KeySchema[1]?.AttributeName,
          },
          ...{
            projectionType: Projection.ProjectionType,
            nonKeyAttributes: Projection.NonKeyAttributes,
          },
        }),
      );
      deepEqual(globalSecondaryIndexes, expected);
    },
    "storage: stream, expiry, recovery to a point in time, and in production no deletion": () => {
      const { streamViewType, ttl, pointInTimeRecovery, deletionProtectionEnabled, billingMode } =
        table();
      deepEqual(
        {
          streamViewType,
          ttl,
          recovery: pointInTimeRecovery.enabled,
          kept: deletionProtectionEnabled,
          billingMode,
        },
        {
          ...{
            streamViewType: "NEW_AND_OLD_IMAGES",
            ttl: { attributeName: Table.TABLE.ttl, enabled: true },
            recovery: true,
            kept: production,
            billingMode: "PAY_PER_REQUEST",
          },
        },
      );
    },
    "storage: documents are private, and what was never accepted goes after a day": () => {
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
    },
    "storage: pages that may upload are those that were named, none where none was": () => {
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
        one("aws:lambda/function:Function", "GatewayFunction").environment.variables
          .DOITHOAI_ORIGINS,
        production ? ORIGINS : undefined,
      );
    },
    ...scheduleCases({ all, one }),
    "events: the stream's new Changes and nothing else, in batches of which some may fail, tried for as long as the stream keeps them, then laid aside":
      () => {
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
          ...{
            startingPosition: "TRIM_HORIZON",
            batchSize: 100,
            functionResponseTypes: ["ReportBatchItemFailures"],
          },
          ...{ maximumRetryAttempts: -1, maximumRecordAgeInSeconds: 23 * HOUR },
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
      },
    "functions: Node 24 on arm64, bundled here, within their time": () => {
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
      ]);
    },
    "functions: each may do what it needs, listed here in full, and nobody but Lambda takes its role":
      () => {
        const arn = (service: string, rest: string): string =>
          `arn:aws:${service}:ap-southeast-1:000000000000:${rest}`;
        const stored = arn("dynamodb", `table/${table().name}`);
        const bucket = `arn:aws:s3:::${one("aws:s3/bucket:Bucket", "DocumentsBucket").bucket}`;
        const logging = "arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole";
        const read = `dynamodb:GetItem dynamodb:BatchGetItem dynamodb:Query on ${stored} ${stored}/index/*`;
        const write = `dynamodb:PutItem dynamodb:UpdateItem dynamodb:ConditionCheckItem on ${stored}`;
        const trail = [
          ChangeEntity.partition({ subject: "*" }),
          Citizen.ReadingEntity.partition({ citizen: "*" }),
        ];
        const kept = [
          `never dynamodb:DeleteItem dynamodb:PartiQLDelete on ${stored}`,
          `never dynamodb:UpdateItem dynamodb:PartiQLUpdate on ${stored} where ${JSON.stringify({ "ForAnyValue:StringLike": { "dynamodb:LeadingKeys": trail } })}`,
        ];
        const keyBucket = `arn:aws:s3:::${one("aws:s3/bucket:Bucket", "CitizenKeysBucket").bucket}`;
        // Those that the aliases stand for.
        const keys = all("aws:kms/alias:Alias").map(({ inputs }) =>
          arn("kms", `key/${inputs.targetKeyId}`),
        );
        deepEqual(rightsOf("OverdueRole"), [
          logging,
          read,
          write,
          ...kept,
          `sqs:SendMessage on ${arnOf("OverdueUndeliveredQueue")}`,
        ]);
        deepEqual(rightsOf("GatewayRole"), [
          ...[logging, read, write, ...kept],
          `kms:Encrypt kms:Decrypt on ${keys.join(" ")}`,
          `s3:PutObject s3:GetObject s3:DeleteObject on ${keyBucket}/citizen-keys/*`,
          ...[`s3:ListBucket on ${keyBucket}`, `s3:ListBucket on ${bucket}`],
          `s3:PutObject s3:GetObject s3:DeleteObject on ${bucket}/incoming/*`,
          `s3:PutObject s3:GetObject on ${bucket}/documents/*`,
        ]);
        deepEqual(rightsOf("OutboxRole"), [
          logging,
          `dynamodb:DescribeStream dynamodb:GetRecords dynamodb:GetShardIterator dynamodb:ListStreams on ${stored}/stream/1`,
          `events:PutEvents on ${arn("events", `event-bus/${one("aws:cloudwatch/eventBus:EventBus", "EventsBus").name}`)}`,
          `sqs:SendMessage on ${arnOf("EventsUndeliveredQueue")}`,
        ]);
        equal(all("aws:iam/role:Role").length, 3);
        for (const { inputs } of all("aws:iam/role:Role")) {
          const trusted = statements(inputs.assumeRolePolicy).map(({ Principal }) =>
            listed(Principal?.Service ?? []),
          );
          deepEqual(trusted, [["lambda.amazonaws.com"]]);
        }
      },
    "functions: what names take of the gateway's environment is what settings leave to them":
      () => {
        const { DOITHOAI_ISSUERS, DOITHOAI_ORIGINS, ...names } = one(
          "aws:lambda/function:Function",
          "GatewayFunction",
        ).environment.variables;
        ok(Buffer.byteLength(JSON.stringify(names)) <= NAMES);
      },
    "logs: kept for a year in production, a week elsewhere": () => {
      const kept = all("aws:cloudwatch/logGroup:LogGroup").map(
        ({ inputs }) => inputs.retentionInDays,
      );
      deepEqual(kept, Array(4).fill(production ? 365 : 7));
    },
    "api: under a name of one's own where one was given, by its certificate": () => {
      deepEqual(
        all("aws:apigatewayv2/domainName:DomainName").map(({ inputs }) => [
          inputs.domainName,
          inputs.domainNameConfiguration.certificateArn,
        ]),
        production ? [[DOMAIN.name, DOMAIN.certificate]] : [],
      );
      equal(all("aws:apigatewayv2/apiMapping:ApiMapping").length, production ? 1 : 0);
    },
    "api: the gate has no CORS of its own: with one, even an empty one, it drops the gateway's":
      () => {
        equal(one("aws:apigatewayv2/api:Api", "ApiApi").corsConfiguration, undefined);
      },
    "api: two paths, throttled; its log says neither who asked from where, nor what": () => {
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
        ...["$context.integration.status", "$context.requestId", "$context.requestTime"],
        ...["$context.responseLatency", "$context.routeKey", "$context.status"],
      ]);
    },
    ...monitoringCases({ all, one }, production),
    "keys: one a province and one of the country, each rotated, under the alias that the gateway names; where those of citizens lie nothing is kept of what was deleted":
      () => {
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
          all("aws:s3/bucketLifecycleConfiguration:BucketLifecycleConfiguration").filter(
            ({ name }) => name.startsWith("CitizenKeys"),
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
      },
    "stage: what production holds stays": () => {
      for (const kept of ["TableTable", "DocumentsBucket", "CitizenKeysBucket"])
        equal(resources.find(({ name }) => name === kept)?.retain ?? false, production, kept);
    },
  };
}
