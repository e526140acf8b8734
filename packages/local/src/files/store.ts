import { createHash, randomUUID } from "node:crypto";
import { createReadStream } from "node:fs";
import { type FileHandle, mkdir, open, readdir, rename, rm, stat } from "node:fs/promises";
import path from "node:path";
import { Attachment, Document } from "@doithoai/core";

/** The difference between the received bytes and the announced bytes. */
export type Refusal = "LONGER" | "SHORTER" | "OTHER";

export interface Store {
  /**
   * Stores the bytes under the key, not yet readable, if they match the announced content. Stores
   * nothing otherwise.
   */
  readonly receive: (
    key: string,
    content: Document.Content,
    bytes: AsyncIterable<Uint8Array>,
  ) => Promise<Refusal | undefined>;
  readonly uploaded: (key: string) => Promise<Document.Uploaded | undefined>;
  readonly accept: (key: string) => Promise<void>;
  /** Returns the file and the size of an accepted document. */
  readonly accepted: (
    key: string,
  ) => Promise<{ readonly file: string; readonly size: number } | undefined>;
}

/** Tests for the id of a document, so that no key leads out of a folder. */
export const isKey = (key: string): boolean => /^doc_[0-9A-Z]{26}$/.test(key);

/**
 * Uses three folders on one disk: arriving (partial uploads), incoming (complete uploads) and
 * documents (readable). A rename moves a file between them in one atomic step.
 */
export function openStore(folder: () => Promise<string>): Store {
  const at = async (
    state: "arriving" | "incoming" | "documents",
    name: string,
  ): Promise<string> => {
    const parent = path.join(await folder(), state);
    await mkdir(parent, { recursive: true });
    return path.join(parent, name);
  };
  const checked = (key: string): string => {
    if (!isKey(key)) throw new RangeError(`${key} is not the key of a file`);
    return key;
  };
  return {
    receive: async (key, content, bytes) => {
      await Promise.all([at("arriving", ""), at("incoming", "")].map(sweep));
      const arriving = await at("arriving", randomUUID());
      try {
        const refusal = await write(arriving, content, bytes);
        if (refusal === undefined) await rename(arriving, await at("incoming", checked(key)));
        return refusal;
      } finally {
        await rm(arriving, { force: true });
      }
    },
    uploaded: async (key) =>
      (await look(await at("incoming", checked(key)))) ?? look(await at("documents", checked(key))),
    accept: async (key) => {
      const to = await at("documents", checked(key));
      await rename(await at("incoming", key), to).catch(async (error: unknown) => {
        // The file was accepted before.
        if ((await sizeOf(to)) === undefined) throw error;
      });
    },
    accepted: async (key) => {
      const file = await at("documents", checked(key));
      const size = await sizeOf(file);
      return size === undefined ? undefined : { file, size };
    },
  };
}

/**
 * Removes uploads that were not attached in time. Runs at each upload. Files carry the time of this
 * machine, so the sandbox's time is not used.
 */
async function sweep(folder: Promise<string>): Promise<void> {
  const oldest = Date.now() - Attachment.UPLOAD_KEPT_SECONDS * 1000;
  for (const name of await readdir(await folder)) {
    const file = path.join(await folder, name);
    const found = await stat(file).catch(() => undefined);
    if (found && found.mtimeMs < oldest) await rm(file, { force: true });
  }
}

async function write(
  file: string,
  { size, sha256 }: Document.Content,
  bytes: AsyncIterable<Uint8Array>,
): Promise<Refusal | undefined> {
  const hash = createHash("sha256");
  let written = 0;
  const handle = await open(file, "wx", 0o600);
  try {
    for await (const chunk of bytes) {
      written += chunk.length;
      if (written > size) return "LONGER";
      hash.update(chunk);
      await handle.writeFile(chunk);
    }
  } finally {
    await handle.close();
  }
  if (written < size) return "SHORTER";
  return hash.digest("hex") === sha256 ? undefined : "OTHER";
}

async function look(file: string): Promise<Document.Uploaded | undefined> {
  const size = await sizeOf(file);
  if (size === undefined) return undefined;
  const hash = createHash("sha256");
  for await (const chunk of createReadStream(file)) hash.update(chunk);
  const handle = await open(file);
  try {
    return {
      size,
      sha256: hash.digest("hex"),
      head: await headOf(handle, Math.min(size, Document.HEAD_BYTES)),
    };
  } finally {
    await handle.close();
  }
}

async function headOf(handle: FileHandle, length: number): Promise<Uint8Array> {
  const { buffer, bytesRead } = await handle.read(new Uint8Array(length), 0, length, 0);
  return buffer.subarray(0, bytesRead);
}

const sizeOf = (file: string): Promise<number | undefined> =>
  stat(file).then(
    ({ size }) => size,
    () => undefined,
  );
