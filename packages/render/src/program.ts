import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { pathToFileURL } from "node:url";

/**
 * Runs the built program under Pulumi's mock runtime, and writes every resource that it registers,
 * with its inputs, to a file.
 */
const [platform = "", main = "", project = "", stage = "", out = ""] = process.argv.slice(2);

// The same copy of Pulumi that the components import. Its types are not in this project.
const require = createRequire(path.resolve(platform, "package.json"));
const pulumi = require("@pulumi/pulumi");
const { MockMonitor } = require("@pulumi/pulumi/runtime/mocks");

// Physical names end in a random suffix. A constant one makes every rendering equal.
const crypto = require("node:crypto");
const { randomBytes } = crypto;
crypto.randomBytes = (size: number, ...rest: unknown[]) =>
  size === 8 && rest.length === 0 ? Buffer.alloc(8, 7) : randomBytes(size, ...rest);

const ACCOUNT = "000000000000";
const REGION = process.env.AWS_REGION ?? "ap-southeast-1";
const short = (text: string): string =>
  createHash("sha256").update(text).digest("hex").slice(0, 10);
const arn = (service: string, rest: string, region = REGION): string =>
  `arn:aws:${service}:${region}:${ACCOUNT}:${rest}`;

type Fields = Readonly<Record<string, unknown>>;
/**
 * Outputs that the provider computes and the components read. All other outputs repeat the inputs.
 */
const COMPUTED: Readonly<Record<string, (inputs: Fields, name: string) => Fields>> = {
  "aws:dynamodb/table:Table": (_, name) => ({
    arn: arn("dynamodb", `table/${name}`),
    streamArn: arn("dynamodb", `table/${name}/stream/1`),
  }),
  "aws:lambda/function:Function": (_, name) => ({
    arn: arn("lambda", `function:${name}`),
    invokeArn: arn("apigateway", name),
    qualifiedArn: arn("lambda", `function:${name}:1`),
  }),
  "aws:kms/key:Key": (_, name) => ({ arn: arn("kms", `key/${name}`), keyId: name }),
  "aws:rds/cluster:Cluster": (_, name) => ({
    arn: arn("rds", `cluster:${name}`),
    masterUserSecrets: [{ secretArn: arn("secretsmanager", `secret:rds!cluster-${name}`) }],
  }),
  "aws:sns/topic:Topic": (_, name) => ({ arn: arn("sns", name) }),
  "aws:sqs/queue:Queue": (_, name) => ({
    arn: arn("sqs", name),
    url: `https://sqs.${REGION}.amazonaws.com/${ACCOUNT}/${name}`,
  }),
  "aws:cloudwatch/eventBus:EventBus": (_, name) => ({ arn: arn("events", `event-bus/${name}`) }),
  "aws:cloudwatch/eventRule:EventRule": (_, name) => ({ arn: arn("events", `rule/${name}`) }),
  "aws:cloudwatch/logGroup:LogGroup": (_, name) => ({ arn: arn("logs", `log-group:${name}`) }),
  "aws:iam/role:Role": (_, name) => ({ arn: arn("iam", `role/${name}`, "") }),
  "aws:s3/bucket:Bucket": ({ bucket }) => ({
    arn: `arn:aws:s3:::${bucket}`,
    bucketRegionalDomainName: `${bucket}.s3.${REGION}.amazonaws.com`,
  }),
  "aws:apigatewayv2/api:Api": (_, name) => ({
    executionArn: arn("execute-api", short(name)),
    apiEndpoint: `https://${short(name)}.execute-api.${REGION}.amazonaws.com`,
  }),
  "random:index/randomBytes:RandomBytes": (_, name) => ({
    base64: createHash("sha256").update(name).digest("base64"),
  }),
};

interface Statement {
  readonly effect?: string;
  readonly actions?: readonly string[];
  readonly resources?: readonly string[];
  readonly principals?: readonly {
    readonly type: string;
    readonly identifiers: readonly string[];
  }[];
  readonly conditions?: readonly {
    readonly test: string;
    readonly variable: string;
    readonly values: readonly string[];
  }[];
}
const written = ({
  effect = "Allow",
  actions,
  resources,
  principals,
  conditions,
}: Statement): Fields => ({
  Effect: effect,
  Action: actions,
  Resource: resources,
  ...(principals && {
    Principal: Object.fromEntries(principals.map(({ type, identifiers }) => [type, identifiers])),
  }),
  ...(conditions && {
    Condition: Object.fromEntries(
      conditions.map(({ test, variable, values }) => [test, { [variable]: values }]),
    ),
  }),
});
const SOURCES: Readonly<
  Record<string, (inputs: { readonly statements?: readonly Statement[] }) => Fields>
> = {
  "aws:index/getRegion:getRegion": () => ({ id: REGION, name: REGION, region: REGION }),
  "aws:index/getPartition:getPartition": () => ({
    id: "aws",
    partition: "aws",
    dnsSuffix: "amazonaws.com",
  }),
  "aws:index/getCallerIdentity:getCallerIdentity": () => ({
    id: ACCOUNT,
    accountId: ACCOUNT,
    arn: arn("iam", "user/render", ""),
    userId: "R",
  }),
  "aws:iam/getPolicyDocument:getPolicyDocument": ({ statements = [], ...rest }) => {
    const json = JSON.stringify({ Version: "2012-10-17", Statement: statements.map(written) });
    return { id: short(json), json, statements, ...rest };
  },
};

const SIGNATURE = "4dabf18193072939515e22adb298388d";
const SECRET = "1b47061264138c4ac30d75fd1eb44270";
/** Converts Pulumi's wire format: marks secrets and names files. */
function readable(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(readable);
  if (typeof value !== "object" || value === null) return value;
  const fields: Record<string, unknown> = { ...value };
  if (fields[SIGNATURE] === SECRET) return { secret: readable(fields.value) };
  if (SIGNATURE in fields) return { file: fields.path ?? fields.uri ?? fields.urn ?? "inline" };
  return Object.fromEntries(Object.entries(fields).map(([name, part]) => [name, readable(part)]));
}

// biome-ignore lint/suspicious/noExplicitAny: Pulumi's own messages
type Message = any;
const resources = new Map<string, Record<string, unknown>>();
// The mock puts the type of the stack in front of the type in a URN, but the real engine does not.
// The deployment tool recognizes links by that type.
MockMonitor.prototype.newUrn = (parent: string | undefined, type: string, name: string): string => {
  const above = parent?.split("::")[2];
  const types = above && above !== "pulumi:pulumi:Stack" ? `${above}$${type}` : type;
  return `urn:pulumi:${stage}::${project}::${types}::${name}`;
};
const { registerResource, registerResourceOutputs } = MockMonitor.prototype;
MockMonitor.prototype.registerResource = function (
  request: Message,
  callback: (error: unknown, response: Message) => void,
) {
  const urn = this.newUrn(request.getParent(), request.getType(), request.getName());
  const entry: Record<string, unknown> = {
    urn,
    type: request.getType(),
    name: request.getName(),
    custom: request.getCustom(),
    parent: request.getParent() || undefined,
    inputs: readable(request.getObject()?.toJavaScript() ?? {}),
    protect: request.getProtect() || undefined,
    retain: request.getRetainondelete() || undefined,
  };
  resources.set(urn, entry);
  return registerResource.call(this, request, (error: unknown, response: Message) => {
    entry.id = response?.getId() || undefined;
    entry.outputs = readable(response?.getObject()?.toJavaScript() ?? {});
    callback(error, response);
  });
};
MockMonitor.prototype.registerResourceOutputs = function (request: Message, callback: unknown) {
  const entry = resources.get(request.getUrn());
  if (entry) entry.outputs = readable(request.getOutputs()?.toJavaScript() ?? {});
  return registerResourceOutputs.call(this, request, callback);
};

const errors: string[] = [];
const fail = (error: unknown): void =>
  void errors.push(error instanceof Error ? (error.stack ?? error.message) : String(error));
process.on("uncaughtException", fail);
process.on("unhandledRejection", fail);
process.on("exit", () => {
  writeFileSync(out, JSON.stringify({ resources: [...resources.values()], errors }));
  for (const error of errors) process.stderr.write(`${error}\n`);
  if (errors.length > 0) process.exitCode = 1;
});

await pulumi.runtime.setMocks(
  {
    // A resource that is only read keeps the id that it is read by.
    newResource: ({
      type,
      name,
      inputs,
      id,
    }: {
      type: string;
      name: string;
      inputs: Fields;
      id?: string;
    }) => {
      const physical = String(inputs.name ?? inputs.bucket ?? (id || `${name}-${short(name)}`));
      const computed =
        COMPUTED[type]?.(inputs, physical) ??
        (type.startsWith("aws:") ? { arn: arn("mock", name) } : {});
      return {
        id: type.startsWith("aws:apigatewayv2/") ? short(physical) : physical,
        state: { name: physical, ...inputs, ...computed },
      };
    },
    call: ({ token, inputs }: { token: string; inputs: object }) => {
      const source = SOURCES[token];
      if (!source)
        throw new Error(
          `the data source ${token} has no stand-in: add it to ${path.basename(import.meta.url)}`,
        );
      return source(inputs);
    },
  },
  project,
  stage,
  false,
  "organization",
);
await pulumi.runtime.runInPulumiStack(
  async () => (await import(pathToFileURL(path.resolve(main)).href)).default,
);
