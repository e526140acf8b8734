/// <reference path="../.sst/platform/config.d.ts" />
import { execFileSync } from "node:child_process";

const production = () => $app.stage === "production";

/**
 * What is deployed is built as what is tested: bundled by the project itself, not by the
 * deployment.
 */
export const bundled = (name: "gateway" | "overdue" | "outbox") => ({
  bundle: `dist/${name}`,
  handler: "index.handler",
});

/**
 * What every function shares: where it runs, how long its logs are kept, and that nobody but Lambda
 * takes its role.
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
    // The account's root is trusted by default: whoever may assume roles could become a function.
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
/** A trust policy with its statements for AWS services alone. */
function lambdaAlone(text: string): string {
  const policy: Policy = JSON.parse(text);
  const Statement = policy.Statement.flatMap((statement) => {
    const { Service } = statement.Principal ?? {};
    return Service === undefined ? [] : [{ ...statement, Principal: { Service } }];
  });
  return JSON.stringify({ ...policy, Statement });
}
