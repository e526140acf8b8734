/// <reference path="../.sst/platform/config.d.ts" />
import { COUNTRY_KEY, PROVINCE_CODES } from "../packages/core/src/vault/province-codes.ts";

export type Keys = ReturnType<typeof keys>;

/**
 * A KMS key a province and one of the country, which wrap the keys of citizens; and the bucket in
 * which those lie.
 */
export function keys() {
  const aliasPrefix = `alias/doithoai-${$app.stage}-`;
  const production = $app.stage === "production";
  const arns = [...PROVINCE_CODES, COUNTRY_KEY].map((code) => {
    const key = new aws.kms.Key(
      `CitizenKey${code}`,
      {
        description: `Wraps the keys of citizens of ${code === COUNTRY_KEY ? "no province" : `province ${code}`} (doithoai, ${$app.stage})`,
        enableKeyRotation: true,
        // The longest there is: without the key every identity it wraps for is lost.
        deletionWindowInDays: 30,
      },
      // What is retained of a stage by itself are buckets and tables.
      { protect: production, retainOnDelete: production },
    );
    new aws.kms.Alias(`CitizenKey${code}Alias`, {
      name: `${aliasPrefix}${code}`,
      targetKeyId: key.keyId,
    });
    return key.arn;
  });
  const bucket = new sst.aws.Bucket("CitizenKeys", {
    // Neither versions nor a rule: what is deleted in it must be gone, and nothing else may go. No
    // page ever asks it for anything.
    versioning: false,
    cors: false,
    transform: { bucket: { forceDestroy: !production } },
  });
  return { aliasPrefix, bucket, provinces: PROVINCE_CODES, arns };
}

/** Wrapping, unwrapping and destroying the keys of citizens. */
export const useKeys = ({ bucket, arns }: Keys) => [
  { actions: ["kms:Encrypt", "kms:Decrypt"], resources: arns },
  {
    actions: ["s3:PutObject", "s3:GetObject", "s3:DeleteObject"],
    resources: [$interpolate`${bucket.arn}/citizen-keys/*`],
  },
  // Without it, what is not there is a 403.
  { actions: ["s3:ListBucket"], resources: [bucket.arn] },
];
