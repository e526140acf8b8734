import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { Document } from "@doithoai/core";
import { type Answer, FILES_PATH } from "../server.ts";
import { CHECKSUM_HEADER, serveFile } from "./serve.ts";
import { type LinkClaims, makeSigner } from "./sign.ts";
import { openStore } from "./store.ts";

/** The folder of files within the data folder. */
export const FILES_FOLDER = "files";

export interface LocalFiles extends Document.Files {
  /** Answers the requests that links to files lead to. */
  readonly answer: Answer;
  /** Removes the temporary folder of this run, if any. */
  readonly close: () => Promise<void>;
}

interface Settings {
  /** The data folder. Undefined: a temporary folder for this run. */
  readonly folder: string | undefined;
  /** The origin of this machine's server, known once the server listens. */
  readonly origin: () => string;
  readonly now: () => Date;
}

/** Stores the bytes of documents on this machine, behind the same interface as S3's. */
export function openFiles({ folder, origin, now }: Settings): LocalFiles {
  let temporaryFolder: Promise<string> | undefined;
  // The temporary folder is created with the first file: most runs in memory store none.
  const folderOfFiles = async (): Promise<string> => {
    if (folder !== undefined) return path.join(folder, FILES_FOLDER);
    temporaryFolder ??= mkdtemp(path.join(tmpdir(), "doithoai-files-"));
    return temporaryFolder;
  };
  const store = openStore(folderOfFiles);
  const signer = makeSigner();
  const linkOf = (grant: LinkClaims): string =>
    `${origin()}${FILES_PATH}${grant.key}?${signer.queryOf(grant)}`;
  return {
    uploadLink: async (key, { size, sha256 }, at) => {
      const expires = at.getTime() + Document.UPLOAD_SECONDS * 1000;
      const url = linkOf({ method: "PUT", key, expires, terms: { size: String(size), sha256 } });
      return {
        method: "PUT",
        url,
        headers: [{ name: CHECKSUM_HEADER, value: sha256 }],
        expiresAt: new Date(expires),
      };
    },
    uploaded: store.uploaded,
    accept: store.accept,
    downloadLink: async (key, { disposition, mediaType }, at) =>
      linkOf({
        method: "GET",
        key,
        expires: at.getTime() + Document.DOWNLOAD_SECONDS * 1000,
        terms: { disposition, mediaType },
      }),
    answer: (request) => serveFile(request, { signer, store, now: now() }),
    close: async () => {
      if (temporaryFolder) await rm(await temporaryFolder, { recursive: true, force: true });
    },
  };
}
