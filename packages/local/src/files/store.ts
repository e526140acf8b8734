import { createHash, randomUUID } from "node:crypto";
import { createReadStream } from "node:fs";
import { type FileHandle, mkdir, open, readdir, rename, rm, stat } from "node:fs/promises";
import path from "node:path";
import { Attachment, Document } from "@doithoai/core";

/** What came instead of the bytes that were announced. */
export type Refusal = "LONGER" | "SHORTER" | "OTHER";

export interface Store {
  /**
   * Keeps the bytes under the key, not readable, when they are what was announced; else nothing of
   * them.
   */
  readonly receive: (
    key: string,
    content: Document.Content,
    bytes: AsyncIterable<Uint8Array>,
  ) => Promise<Refusal | undefined>;
  readonly uploaded: (key: string) => Promise<Document.Uploaded | undefined>;
  readonly accept: (key: string) => Promise<void>;
  /** The file of what was accepted, and its size. */
  readonly accepted: (
    key: string,
  ) => Promise<{ readonly file: string; readonly size: number } | undefined>;
}

/** Keys are ids of documents: nothing that leads out of a folder is one. */
export const isKey = (key: string): boolean => /^doc_[0-9A-Z]{26}$/.test(key);

/**
 * Three folders of one disk: what arrives, what has arrived, what may be read. Moving from one to
 * the next is one step or none.
 */
export function openStore(folder: () => Promise<string>): Store {
  const at = async (
    state: "arriving" | "incoming" | "documents",
    name: string,
  ): Promise<string> => {
    const within = path.join(await folder(), state);
    await mkdir(within, { recursive: true });
    return path.join(within, name);
  };
  const known = (key: string): string => {
    if (!isKey(key)) throw new RangeError(`${key} is no key of a file`);
    return key;
  };
  return {
    receive: async (key, content, bytes) => {
      await Promise.all([at("arriving", ""), at("incoming", "")].map(sweep));
      const arriving = await at("arriving", randomUUID());
      try {
        const refusal = await write(arriving, content, bytes);
        if (refusal === undefined) await rename(arriving, await at("incoming", known(key)));
        return refusal;
      } finally {
        await rm(arriving, { force: true });
      }
    },
    uploaded: async (key) =>
      (await look(await at("incoming", known(key)))) ?? look(await at("documents", known(key))),
    accept: async (key) => {
      const to = await at("documents", known(key));
      await rename(await at("incoming", key), to).catch(async (error: unknown) => {
        // It was accepted before.
        if ((await sizeOf(to)) === undefined) throw error;
      });
    },
    accepted: async (key) => {
      const file = await at("documents", known(key));
      const size = await sizeOf(file);
      return size === undefined ? undefined : { file, size };
    },
  };
}

/**
 * What was not attached in time is removed when the next file comes. Files bear the time of this
 * machine, whatever the sandbox's is.
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
