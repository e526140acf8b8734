import { forEachConcurrently, Vault } from "@doithoai/core";
import { SignatureV4 } from "@smithy/signature-v4";
import * as z from "zod";
import { askBucket, regionOf } from "./bucket.ts";
import { correctClock, type Signing, signingTime } from "./presign.ts";
import { damaged, refusal, retryRequest, sendRequest, textOf } from "./request.ts";

interface Settings {
  /** A bucket without versions: a deleted key cannot be recovered. */
  readonly bucket: string;
  /** The alias of a province's KMS key is this prefix and the code of the province. */
  readonly aliasPrefix: string;
  /** The codes of the provinces that have a KMS key. All other citizens use the country's key. */
  readonly provinces: readonly string[];
  readonly signing: Signing;
  /** The addresses of KMS and the bucket. Only tests set them. */
  readonly endpoints?: { readonly kms: string; readonly bucket: string } | undefined;
}

/**
 * The number of citizens whose keys are opened at once. A page of citizens takes a few rounds, and
 * many pages at once stay below the KMS quota of the account.
 */
const AT_ONCE = 16;

/** The name of the result field of each KMS operation. */
const RESULTS = { Encrypt: "CiphertextBlob", Decrypt: "Plaintext" } as const;
type Operation = keyof typeof RESULTS;

/**
 * Keys of citizens in S3, each wrapped by the KMS key of a province. It uses no SDK client, like
 * files-s3.ts, and keeps nothing in memory.
 */
export function vaultInAws({
  bucket,
  aliasPrefix,
  provinces,
  signing,
  endpoints,
}: Settings): Vault.Vault {
  const signer = new SignatureV4({ ...signing, service: "kms" });
  const keyBucket = { bucket, signing, endpoint: endpoints?.bucket };

  async function kms(
    operation: Operation,
    input: Readonly<Record<string, unknown>>,
    until: number,
  ): Promise<string> {
    const url = new URL(endpoints?.kms ?? `https://kms.${await regionOf(signing)}.amazonaws.com/`);
    const body = JSON.stringify(input);
    const request = {
      method: "POST",
      protocol: url.protocol,
      hostname: url.hostname,
      path: url.pathname,
      query: {},
      body,
      headers: {
        host: url.host,
        "content-type": "application/x-amz-json-1.1",
        "x-amz-target": `TrentService.${operation}`,
      },
    };
    return retryRequest(until, async () => {
      const { method, headers } = await signer.sign(request, { signingDate: signingTime(signing) });
      const response = await sendRequest(url, { method, headers, body, until });
      if (response.ok) return resultIn(operation, textOf(response));
      throw refusal(`KMS ${operation} failed`, response, correctClock(signing, response));
    });
  }

  const keyOf = (code: string, citizenId: string) => ({
    KeyId: `${aliasPrefix}${code}`,
    EncryptionContext: { citizen: citizenId },
  });

  async function opened(citizenId: string, until: number): Promise<Uint8Array | undefined> {
    const answer = await askBucket(keyBucket, pathOf(citizenId), { method: "GET", until });
    if (answer === undefined) return undefined;
    const { by, key } = Vault.readWrapped(textOf(answer), citizenId);
    return Buffer.from(
      await kms("Decrypt", { ...keyOf(by, citizenId), CiphertextBlob: key }, until),
      "base64",
    );
  }

  return {
    keep: async (citizenId, key, { provinceCode, until }) => {
      const path = pathOf(citizenId);
      const by =
        provinceCode !== null && provinces.includes(provinceCode)
          ? provinceCode
          : Vault.COUNTRY_KEY;
      const plain = Buffer.from(key).toString("base64");
      const wrapped = await kms("Encrypt", { ...keyOf(by, citizenId), Plaintext: plain }, until);
      const stored = await askBucket(keyBucket, path, {
        method: "PUT",
        body: Vault.writeWrapped({ by, key: wrapped }),
        until,
      });
      if (!stored) throw new Error(`S3 did not store ${path}`);
    },
    open: async (citizenIds, until) => {
      const keys = new Map<string, Uint8Array>();
      await forEachConcurrently(new Set(citizenIds), AT_ONCE, async (id) => {
        const key = await opened(id, until);
        if (key) keys.set(id, key);
      });
      return keys;
    },
    destroy: async (citizenId, until) => {
      await askBucket(keyBucket, pathOf(citizenId), { method: "DELETE", until });
    },
  };
}

const pathOf = (citizenId: string): string => `citizen-keys/${Vault.keyNameOf(citizenId)}`;

/**
 * @throws RequestError RETRY_LATER when the answer is not JSON; Error when its result is missing.
 * The messages omit the answer, which may contain a key.
 */
function resultIn(operation: Operation, text: string): string {
  const unreadable = `the answer of KMS to ${operation} cannot be read`;
  let answer: unknown;
  try {
    answer = JSON.parse(text);
  } catch {
    throw damaged(unreadable);
  }
  const result = z
    .object({ [RESULTS[operation]]: z.base64() })
    .transform(Object.values<string>)
    .safeParse(answer);
  const [value] = result.data ?? [];
  if (value === undefined) throw new Error(unreadable);
  return value;
}
