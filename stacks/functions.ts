/// <reference path="../.sst/platform/config.d.ts" />
import { execFileSync } from "node:child_process";

const production = () => $app.stage === "production";

/** Deploys the same bundle as the tests use: the project builds it, not the deployment tool. */
export const bundled = (name: "gateway" | "overdue" | "outbox" | "projections") => ({
  bundle: `dist/${name}`,
  handler: "index.handler",
});

/**
 * Sets the defaults of every function: runtime, log retention, and a role that only Lambda may
 * assume.
 */
export function functionDefaults(): void {
  execFileSync(process.execPath, ["packages/bundle/src/write.ts"], {
    cwd: $cli.paths.root,
    stdio: "inherit",
  });
  $transform(sst.aws.Function, (args) => {
    args.runtime ??= "nodejs24.x";
    args.architecture ??= "arm64";
    args.logging ??= { retention: production() ? "1 year" : "1 week", format: "json" };
  });
  $transform(aws.iam.Role, (args) => {
    // By default the role also trusts the account root, so any user with the right to assume roles
    // could take it.
    args.assumeRolePolicy = $util
      .output(args.assumeRolePolicy)
      .apply((policy) => lambdaAlone(typeof policy === "string" ? policy : JSON.stringify(policy)));
  });
}

interface Policy {
  readonly Statement: readonly {
    readonly Principal?: { readonly Service?: string | readonly string[] };
  }[];
}
/** Keeps only the statements of a trust policy for AWS services. */
function lambdaAlone(text: string): string {
  const policy: Policy = JSON.parse(text);
  const Statement = policy.Statement.flatMap((statement) => {
    const { Service } = statement.Principal ?? {};
    return Service === undefined ? [] : [{ ...statement, Principal: { Service } }];
  });
  return JSON.stringify({ ...policy, Statement });
}
