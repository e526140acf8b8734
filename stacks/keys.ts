/// <reference path="../.sst/platform/config.d.ts" />
import { COUNTRY_KEY, PROVINCE_CODES } from "../packages/core/src/vault/province-codes.ts";

export type Keys = ReturnType<typeof keys>;

/**
 * One KMS key per province and one for the country, which wrap the keys of citizens; and the bucket
 * with the wrapped keys.
 */
export function keys() {
  const aliasPrefix = `alias/doithoai-${$app.stage}-`;
  const production = $app.stage === "production";
  const arns = [...PROVINCE_CODES, COUNTRY_KEY].map((code) => {
    const area = code === COUNTRY_KEY ? "no province" : `province ${code}`;
    const key = new aws.kms.Key(
      `CitizenKey${code}`,
      {
        description: `Wraps the keys of citizens of ${area} (doithoai, ${$app.stage})`,
        enableKeyRotation: true,
        // The longest window of KMS: without the key all identities that it protects are lost.
        deletionWindowInDays: 30,
      },
      // SST by itself retains only buckets and tables.
      { protect: production, retainOnDelete: production },
    );
    new aws.kms.Alias(`CitizenKey${code}Alias`, {
      name: `${aliasPrefix}${code}`,
      targetKeyId: key.keyId,
    });
    return key.arn;
  });
  const bucket = new sst.aws.Bucket("CitizenKeys", {
    // No versions and no lifecycle rule: a deleted key must be gone, and no other key may
    // disappear. Browsers never access this bucket.
    versioning: false,
    cors: false,
    transform: { bucket: { forceDestroy: !production } },
  });
  return { aliasPrefix, bucket, provinces: PROVINCE_CODES, arns };
}

/** The right to wrap, unwrap and destroy the keys of citizens. */
export const useKeys = ({ bucket, arns }: Keys) => [
  { actions: ["kms:Encrypt", "kms:Decrypt"], resources: arns },
  {
    actions: ["s3:PutObject", "s3:GetObject", "s3:DeleteObject"],
    resources: [$interpolate`${bucket.arn}/citizen-keys/*`],
  },
  // Without this right S3 answers 403 for a missing object.
  { actions: ["s3:ListBucket"], resources: [bucket.arn] },
];
