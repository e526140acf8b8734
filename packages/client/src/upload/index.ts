import {
  AttachDocument,
  type AttachDocumentMutation,
  CreateUpload,
  type CreateUploadInput,
} from "@doithoai/schema";
import { type Acted, newKey, type PayloadOf } from "../act.ts";
import type { Client } from "../client.ts";
import { repeat } from "../repeat.ts";
import { type PutOptions, put } from "./put.ts";

/** A file and the session, opinion or directive that gets it. */
export interface Uploading {
  readonly subject: { readonly id: string; readonly version: number };
  /** 1–20,000,000 bytes. */
  readonly file: Blob & { readonly name?: string };
  readonly kind: CreateUploadInput["kind"];
  /** Default: the name of the file. At most 300 characters. */
  readonly name?: string;
  readonly number?: string | null;
  readonly issuedOn?: string | null;
  /** Default: the type that the browser tells. Windows tells a wrong one for CSV. */
  readonly mediaType?: string;
}
export interface UploadOptions extends PutOptions {
  /** The key of an earlier call that failed (`error.idempotencyKey`). */
  readonly key?: string | undefined;
}

async function sha256(file: Blob): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", await file.arrayBuffer());
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

/**
 * Uploads a file in three steps: announce it, send its bytes, attach it. Each is repeated while its
 * error may pass. Needs a secure context, as all of WebCrypto does.
 * @throws ApiError as `act`; UPLOAD_FAILED if the file store refuses the file.
 */
export async function upload(
  client: Client,
  { subject, file, kind, name = file.name ?? "", number, issuedOn, mediaType }: Uploading,
  { onProgress, signal, key = newKey() }: UploadOptions = {},
): Promise<Acted<PayloadOf<AttachDocumentMutation>>> {
  try {
    const announced = await client.act(
      CreateUpload,
      {
        kind,
        name,
        number: number ?? null,
        issuedOn: issuedOn ?? null,
        mediaType: mediaType ?? file.type,
        size: file.size,
        sha256: await sha256(file),
      },
      { signal, key: `${key}.1` },
    );
    if (!announced.ok) return announced;
    const target = announced.payload?.upload;
    if (!target) throw new Error("createUpload answered without an upload.");
    await repeat(client.settings, { signal }, () =>
      put(client.settings, target, file, { onProgress, signal }),
    );
    return await client.act(
      AttachDocument,
      { subjectId: subject.id, expectedVersion: subject.version, documentId: target.documentId },
      { signal, key: `${key}.2` },
    );
  } catch (error) {
    if (error instanceof Error && "idempotencyKey" in error) error.idempotencyKey = key;
    throw error;
  }
}
