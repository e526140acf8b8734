/** What a content must be to be taken. */
export interface Content {
  /** Bytes. */
  readonly size: number;
  /** Hexadecimal. */
  readonly sha256: string;
}

/** A link that takes exactly one content. */
export interface UploadLink {
  readonly method: "PUT";
  readonly url: string;
  /** What the client must send beside the bytes; every client sends content-length by itself. */
  readonly headers: readonly { readonly name: string; readonly value: string }[];
  readonly expiresAt: Date;
}

/** What was uploaded, as the store has it. */
export interface Uploaded extends Content {
  /** Its first bytes, at most HEAD_BYTES. */
  readonly head: Uint8Array;
}

/** How a download names itself. */
export interface DownloadName {
  readonly disposition: string;
  readonly mediaType: string;
}

/** Enough to tell the types apart: office files may list their parts after their pictures. */
export const HEAD_BYTES = 1_000_000;
/** How long a link takes an upload: 20 MB at 25 KB a second. */
export const UPLOAD_SECONDS = 15 * 60;
/** How long a document can be read by a link. */
export const DOWNLOAD_SECONDS = 5 * 60;

/**
 * Where the bytes of documents lie: S3, or a folder of this machine. What is uploaded cannot be
 * read until it is accepted; keys are ids of documents. Given to the use cases of documents alone.
 * `until`: epoch milliseconds by which the request must have an answer.
 */
export interface Files {
  readonly uploadLink: (key: string, content: Content, now: Date) => Promise<UploadLink>;
  /** What lies under the key, accepted or not; undefined when nothing was uploaded. */
  readonly uploaded: (key: string, until: number) => Promise<Uploaded | undefined>;
  /** From now on it can be read. Accepted again, nothing changes. */
  readonly accept: (key: string, until: number) => Promise<void>;
  /** A link to what was accepted. */
  readonly downloadLink: (key: string, naming: DownloadName, now: Date) => Promise<string>;
}
