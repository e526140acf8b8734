import { Citizen, RequestError } from "@doithoai/core";
import { SignatureV4 } from "@smithy/signature-v4";
import * as z from "zod";
import { type Presigned, presign, type Signing } from "./presign.ts";

interface Settings {
  /** A bucket without versions: what is deleted in it is gone. */
  readonly bucket: string;
  /** What stands before the code of a province in the alias of its KMS key. */
  readonly aliasPrefix: string;
  /** The codes of the provinces that have a key. Whoever belongs to another has the country's. */
  readonly provinces: readonly string[];
  readonly signing: Signing;
  /** Where KMS and the bucket answer; for tests. */
  readonly endpoints?: { readonly kms: string; readonly bucket: string } | undefined;
}

const OWN_SECONDS = 60;
const PATIENCE_MS = 10_000;
/** Citizens whose keys are opened at once: a page of them takes a few rounds, and many pages do not use up the account's KMS quota. */
const AT_ONCE = 16;
const HTTP = { notFound: 404, tooMany: 429, broken: 500 } as const;
/** KMS says with a 400 that it is asked too often. https://docs.aws.amazon.com/kms/latest/developerguide/throttling.html */
const TOO_OFTEN = "ThrottlingException";

/** What each operation gives, and under which name. */
const RESULTS = { Encrypt: "CiphertextBlob", Decrypt: "Plaintext" } as const;
type Operation = keyof typeof RESULTS;

/** Keys of citizens in S3, each wrapped by the KMS key of a province; past both clients, as documents are (files-s3.ts). Keeps nothing in memory. */
export function vaultInAws({ bucket, aliasPrefix, provinces, signing, endpoints }: Settings): Citizen.Vault {
  const signer = new SignatureV4({ ...signing, service: "kms" });
  const region = async (): Promise<string> => (typeof signing.region === "string" ? signing.region : signing.region());

  async function kms(operation: Operation, input: Readonly<Record<string, unknown>>): Promise<string> {
    const url = new URL(endpoints?.kms ?? `https://kms.${await region()}.amazonaws.com/`);
    const body = JSON.stringify(input);
    const { method, headers } = await signer.sign({
      ...{ method: "POST", protocol: url.protocol, hostname: url.hostname, path: url.pathname, query: {}, body },
      headers: { host: url.host, "content-type": "application/x-amz-json-1.1", "x-amz-target": `TrentService.${operation}` },
    });
    const answer = await ask(url, { method, headers, body });
    if (answer.ok) return resultIn(operation, answer.said);
    throw refusal(`KMS answers to ${operation}`, answer, /"__type"\s*:\s*"(?:[^"]*#)?(\w+)"/);
  }

  /** What the bucket says; undefined where it has nothing of that name. */
  async function s3(method: Presigned["method"], citizenId: string, body: string | null = null): Promise<string | undefined> {
    const path = `citizen-keys/${Citizen.keyNameOf(citizenId)}`;
    const base = endpoints?.bucket ?? `https://${bucket}.s3.${await region()}.amazonaws.com`;
    const url = await presign(signing, { method, url: new URL(`${base}/${path}`), now: new Date(), seconds: OWN_SECONDS });
    const answer = await ask(new URL(url), { method, body });
    if (answer.ok) return answer.said;
    // A bucket that is not there has not lost its keys: nobody must pass for erased.
    if (method !== "PUT" && answer.status === HTTP.notFound && !answer.said.includes("NoSuchBucket")) return undefined;
    throw refusal(`S3 answers to ${method} ${path}`, answer, /<Code>(\w+)<\/Code>/);
  }

  const keyOf = (code: string, citizenId: string) => ({ KeyId: `${aliasPrefix}${code}`, EncryptionContext: { citizen: citizenId } });

  async function opened(citizenId: string): Promise<Uint8Array | undefined> {
    const text = await s3("GET", citizenId);
    if (text === undefined) return undefined;
    const { by, key } = Citizen.readWrapped(text, citizenId);
    return Buffer.from(await kms("Decrypt", { ...keyOf(by, citizenId), CiphertextBlob: key }), "base64");
  }

  return {
    keep: async (citizenId, key, provinceCode) => {
      Citizen.keyNameOf(citizenId);
      const by = provinceCode !== null && provinces.includes(provinceCode) ? provinceCode : Citizen.COUNTRY_KEY;
      const plain = Buffer.from(key).toString("base64");
      const wrapped = await kms("Encrypt", { ...keyOf(by, citizenId), Plaintext: plain });
      await s3("PUT", citizenId, Citizen.writeWrapped({ by, key: wrapped }));
    },
    open: async (citizenIds) => {
      const keys = new Map<string, Uint8Array>();
      const waiting = each(new Set(citizenIds));
      const takeTurns = async (): Promise<void> => {
        for (const id of waiting) {
          const key = await opened(id);
          if (key) keys.set(id, key);
        }
      };
      await Promise.all(Array.from({ length: AT_ONCE }, takeTurns));
      return keys;
    },
    destroy: async (citizenId) => {
      await s3("DELETE", citizenId);
    },
  };
}

/** A generator ends for all who take from it when one of them fails; the iterator of a set goes on. */
function* each<T>(items: Iterable<T>): Generator<T, void> {
  yield* items;
}

interface Answer {
  readonly ok: boolean;
  readonly status: number;
  readonly said: string;
}

/** @throws RequestError RETRY_LATER when no whole answer comes in time. */
async function ask(url: URL, request: { readonly method: string; readonly headers?: Record<string, string>; readonly body: string | null }): Promise<Answer> {
  try {
    const response = await fetch(url, { ...request, signal: AbortSignal.timeout(PATIENCE_MS) });
    return { ok: response.ok, status: response.status, said: await response.text() };
  } catch (cause) {
    throw new RequestError("RETRY_LATER", {}, { cause });
  }
}

/** @throws when it is not there; what stands in its place, maybe a key, stays out of the message. */
function resultIn(operation: Operation, said: string): string {
  try {
    return z.base64().parse(z.record(z.string(), z.unknown()).parse(JSON.parse(said))[RESULTS[operation]]);
  } catch {
    throw new Error(`what KMS answers to ${operation} cannot be read`);
  }
}

/** Names the code of the refusal alone: the rest of what AWS says may repeat a signed request. */
function refusal(what: string, { status, said }: Answer, named: RegExp): Error {
  const code = named.exec(said)?.[1] ?? "";
  const error = new Error(`${what}: ${status} ${code}`);
  const passes = status >= HTTP.broken || status === HTTP.tooMany || code === TOO_OFTEN;
  return passes ? new RequestError("RETRY_LATER", {}, { cause: error }) : error;
}
