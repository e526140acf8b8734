import { browser } from "../browser.ts";
import { ApiError } from "../error.ts";
import { whole } from "../request.ts";
import type { Options, Settings } from "../settings.ts";
import { NETWORK, type Said, saying } from "../words.ts";

export interface PutOptions extends Options {
  /** Is told the share that is sent, from 0 to 1. */
  readonly onProgress?: ((share: number) => void) | undefined;
}
const REFUSED: Said = {
  code: "UPLOAD_FAILED",
  vi: "Kho tệp không nhận tệp này. Hãy tải lên lại.",
  en: "The file store did not take this file. Upload it again.",
};
/** A large file takes longer than an answer on a slow line. */
const TIMEOUT_MS = 600_000;

interface Target {
  readonly method: string;
  readonly url: string;
  readonly headers: readonly { readonly name: string; readonly value: string }[];
}

/**
 * Sends the bytes of a file to its link.
 * @throws ApiError NETWORK, or UPLOAD_FAILED with the status of the file store.
 */
export async function put(
  settings: Settings,
  { method, url, headers }: Target,
  file: Blob,
  { onProgress, signal }: PutOptions,
): Promise<void> {
  onProgress?.(0);
  const Xhr = browser.XMLHttpRequest;
  let status: number;
  if (Xhr && !settings.fetch)
    // Only XMLHttpRequest tells how much of a body is sent.
    status = await new Promise<number>((resolve, reject) => {
      const xhr = new Xhr();
      const stop = () => xhr.abort();
      const ends = (end: () => void) => () => {
        signal?.removeEventListener("abort", stop);
        end();
      };
      xhr.upload.onprogress = ({ loaded, total }) => onProgress?.(loaded / (total || 1));
      xhr.onload = ends(() => resolve(xhr.status));
      xhr.onerror = ends(() => reject(new ApiError(saying(settings, NETWORK))));
      xhr.onabort = ends(() => reject(signal?.reason));
      xhr.open(method, url);
      for (const { name, value } of headers) xhr.setRequestHeader(name, value);
      signal?.throwIfAborted();
      signal?.addEventListener("abort", stop);
      xhr.send(file);
    });
  else {
    const sent = {
      method,
      body: file,
      headers: Object.fromEntries(headers.map(({ name, value }) => [name, value])),
    };
    const { response } = await whole({ ...settings, timeout: TIMEOUT_MS }, url, sent, signal);
    status = response.status;
  }
  if (status >= 500) throw new ApiError({ ...saying(settings, NETWORK), status });
  if (status >= 300) throw new ApiError({ ...saying(settings, REFUSED), status });
  onProgress?.(1);
}
