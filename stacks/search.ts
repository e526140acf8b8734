/// <reference path="../.sst/platform/config.d.ts" />
const DATABASE = "search";
/** Two zones: Aurora asks for them. Nothing in this network reaches the outside, or is reached. */
const SUBNETS = [
  ["a", "10.0.0.0/25"],
  ["b", "10.0.0.128/25"],
] as const;
/**
 * Capacity units. A stage that is not production pauses after five minutes without a request; the
 * next search then waits about 15 seconds.
 */
const CAPACITY = { least: 0.5, most: 4, pauseSeconds: 300 } as const;

export type Search = NonNullable<ReturnType<typeof search>>;

/**
 * The search index of opinions (docs/decisions/0032): PostgreSQL on Aurora, which the functions
 * call over HTTPS. Only a stage with `DOITHOAI_SEARCH=aurora` has it and pays for it. Everything in
 * it can be made again from the table, so it has no snapshot and one day of backups, the least that
 * Aurora allows.
 */
export function search() {
  const wanted = process.env.DOITHOAI_SEARCH ?? "";
  if (wanted === "") return undefined;
  if (wanted !== "aurora")
    throw new Error(`DOITHOAI_SEARCH is "${wanted}": give aurora or nothing.`);
  const production = $app.stage === "production";
  const vpc = new aws.ec2.Vpc("SearchNetwork", { cidrBlock: "10.0.0.0/24" });
  const region = aws.getRegionOutput().region;
  const subnets = SUBNETS.map(
    ([zone, cidrBlock]) =>
      new aws.ec2.Subnet(`SearchSubnet${zone.toUpperCase()}`, {
        vpcId: vpc.id,
        cidrBlock,
        availabilityZone: $interpolate`${region}${zone}`,
      }),
  );
  const group = new aws.rds.SubnetGroup("SearchSubnets", {
    subnetIds: subnets.map(({ id }) => id),
  });
  const parameters = new aws.rds.ClusterParameterGroup("SearchParameters", {
    family: "aurora-postgresql16",
    parameters: [
      // Milliseconds. A page takes far less (docs/decisions/0032).
      { name: "statement_timeout", value: "5000" },
      // Compiling a statement takes longer than running it.
      { name: "jit", value: "0" },
    ],
  });
  const cluster = new aws.rds.Cluster("SearchIndex", {
    engine: "aurora-postgresql",
    engineMode: "provisioned",
    engineVersion: "16",
    databaseName: DATABASE,
    masterUsername: "doithoai",
    manageMasterUserPassword: true,
    enableHttpEndpoint: true,
    storageEncrypted: true,
    dbSubnetGroupName: group.name,
    dbClusterParameterGroupName: parameters.name,
    serverlessv2ScalingConfiguration: {
      minCapacity: production ? CAPACITY.least : 0,
      maxCapacity: CAPACITY.most,
      ...(!production && { secondsUntilAutoPause: CAPACITY.pauseSeconds }),
    },
    backupRetentionPeriod: 1,
    skipFinalSnapshot: true,
  });
  new aws.rds.ClusterInstance("SearchInstance", {
    clusterIdentifier: cluster.id,
    engine: "aurora-postgresql",
    instanceClass: "db.serverless",
  });
  const secret = cluster.masterUserSecrets.apply(([first]) => first?.secretArn ?? "");
  const environment = {
    DOITHOAI_SEARCH_CLUSTER: cluster.arn,
    DOITHOAI_SEARCH_SECRET: secret,
    DOITHOAI_SEARCH_DATABASE: DATABASE,
  };
  const use = [
    { actions: ["rds-data:ExecuteStatement"], resources: [cluster.arn] },
    { actions: ["secretsmanager:GetSecretValue"], resources: [secret] },
  ];
  return { environment, use };
}
