import { brotliDecompressSync, gunzipSync } from "node:zlib";

/** The text of a body in a content coding; of no coding if it is missing. */
export const textIn = (body: Buffer, coding?: string | null): string =>
  (coding === "br"
    ? brotliDecompressSync(body)
    : coding === "gzip"
      ? gunzipSync(body)
      : body
  ).toString();
