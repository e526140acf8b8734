/** The properties that an uploaded content must have. */
export interface Content {
  /** Bytes. */
  readonly size: number;
  /** Hexadecimal. */
  readonly sha256: string;
}

/** A link that accepts exactly one content. */
export interface UploadLink {
  readonly method: "PUT";
  readonly url: string;
  /** Headers that the client must send. Clients add content-length automatically. */
  readonly headers: readonly { readonly name: string; readonly value: string }[];
  readonly expiresAt: Date;
}

/** An uploaded content in the store. */
export interface Uploaded extends Content {
  /** The first bytes, at most HEAD_BYTES. */
  readonly head: Uint8Array;
}

/** The headers of a download that set its file name and type. */
export interface DownloadName {
  readonly disposition: string;
  readonly mediaType: string;
}

/** Bytes needed to detect the type: office files may list their parts after their images. */
export const HEAD_BYTES = 1_000_000;
/** Lifetime of an upload link: enough for 20 MB at 25 KB per second. */
export const UPLOAD_SECONDS = 15 * 60;
/** Lifetime of a download link. */
export const DOWNLOAD_SECONDS = 5 * 60;

/**
 * The store of document contents: S3 or a local folder. An uploaded content is not readable until
 * it is accepted. Keys are document ids. Only use cases of documents get this interface. `until` is
 * the deadline of the request in epoch milliseconds.
 */
export interface Files {
  readonly uploadLink: (key: string, content: Content, now: Date) => Promise<UploadLink>;
  /** The content under the key, accepted or not; undefined if nothing was uploaded. */
  readonly uploaded: (key: string, until: number) => Promise<Uploaded | undefined>;
  /** Makes the content readable. A repeated call changes nothing. */
  readonly accept: (key: string, until: number) => Promise<void>;
  /** Creates a link to an accepted content. */
  readonly downloadLink: (key: string, naming: DownloadName, now: Date) => Promise<string>;
}
