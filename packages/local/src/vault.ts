import { randomUUID } from "node:crypto";
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { Vault } from "@doithoai/core";
import { UsageError } from "@doithoai/core/usage-error";
import * as z from "zod";

const PROVINCE_KEYS = "province-keys.json";
export const CITIZEN_KEYS = "citizen-keys";

/** The keys of the provinces by code, and the country's key. */
type ProvinceKeys = ReadonlyMap<string, Uint8Array>;
const zKey = z
  .base64()
  .transform((text) => Buffer.from(text, "base64"))
  .refine(({ length }) => length === 32);
const zProvinceKeys = z
  .record(z.string(), zKey)
  .refine((keys) => Object.hasOwn(keys, Vault.COUNTRY_KEY));

/** Stores small texts by name. Each write is atomic. */
interface Shelf {
  readonly read: (name: string) => Promise<string | undefined>;
  readonly write: (name: string, text: string) => Promise<void>;
  readonly remove: (name: string) => Promise<void>;
}

/**
 * Stores the keys of citizens on this machine. Keys of provinces, in a file beside them, wrap these
 * keys in place of KMS. Keeps everything in memory if `folder` is undefined.
 * @throws UsageError when the keys of provinces are damaged or missing: new keys could not open the
 * stored ones.
 */
export async function openVault(
  folder: string | undefined,
  { shared = false } = {},
): Promise<Vault.Vault> {
  const shelf = folder === undefined ? inMemory() : inFolder(folder);
  const found = folder === undefined ? undefined : await provinceKeysIn(folder, shared);
  let made: Promise<ProvinceKeys> | undefined = found && Promise.resolve(found);
  const provinceKeys = (): Promise<ProvinceKeys> => {
    made ??= makeProvinceKeys(shelf);
    return made;
  };
  const opened = async (citizenId: string): Promise<Uint8Array | undefined> => {
    const text = await shelf.read(nameOf(citizenId));
    if (text === undefined) return undefined;
    const { by, key } = Vault.readWrapped(text, citizenId);
    const provinceKey = (await provinceKeys()).get(by);
    const own = provinceKey && Vault.unwrapKey(key, { by: provinceKey, citizenId });
    if (!own) throw new Error(`the key of ${citizenId} cannot be unwrapped with the key of ${by}`);
    return own;
  };
  return {
    keep: async (citizenId, key, { provinceCode }) => {
      const name = nameOf(citizenId);
      const keys = await provinceKeys();
      const by = provinceCode !== null && keys.has(provinceCode) ? provinceCode : Vault.COUNTRY_KEY;
      await shelf.write(
        name,
        Vault.writeWrapped({
          by,
          key: Vault.wrapKey(key, { by: keys.get(by) ?? missing(by), citizenId }),
        }),
      );
    },
    open: async (citizenIds) => {
      const keys = new Map<string, Uint8Array>();
      for (const id of new Set(citizenIds)) {
        const key = await opened(id);
        if (key) keys.set(id, key);
      }
      return keys;
    },
    destroy: async (citizenId) => shelf.remove(nameOf(citizenId)),
  };
}

const nameOf = (citizenId: string): string => `${CITIZEN_KEYS}/${Vault.keyNameOf(citizenId)}`;

function missing(code: string): never {
  throw new Error(`the file of province keys has no key of ${code}`);
}

/**
 * Creates all keys in one write, so that the file is never rewritten. A later province uses the
 * country's key.
 */
async function makeProvinceKeys(shelf: Shelf): Promise<ProvinceKeys> {
  const keys = new Map(
    [...Vault.PROVINCE_CODES, Vault.COUNTRY_KEY].map((code) => [code, Vault.newKey()] as const),
  );
  const texts = [...keys].map(([code, key]) => [code, Buffer.from(key).toString("base64")]);
  await shelf.write(PROVINCE_KEYS, JSON.stringify(Object.fromEntries(texts)));
  return keys;
}

async function provinceKeysIn(folder: string, shared: boolean): Promise<ProvinceKeys | undefined> {
  const file = path.join(folder, PROVINCE_KEYS);
  const kept = path.join(folder, CITIZEN_KEYS);
  const remedy =
    `restore a copy of the file, then start again. Without a copy, the keys in ${kept} cannot be ` +
    "used and the identities of citizens are lost: delete both, then start again.";
  const text = await readIfThere(file);
  // With `shared`, another process may still be writing an unfinished file.
  const names = shared ? [] : await swept(kept);
  if (text === undefined && names.length > 0)
    throw new UsageError(`The file of province keys ${file} is missing: ${remedy}`);
  if (text === undefined) return undefined;
  try {
    return new Map(Object.entries(zProvinceKeys.parse(JSON.parse(text))));
  } catch {
    // The error has no cause: a parser's message may contain a part of the keys.
    throw new UsageError(`The file of province keys ${file} cannot be read: ${remedy}`);
  }
}

/** The file in which the local engine stores the table. */
const DATABASE = "shared-local-instance.db";

/**
 * Checks that a folder with keys of citizens also has the data that they open.
 * @throws UsageError when the database is missing or empty: an engine would begin a new one.
 */
export async function expectDatabase(folder: string): Promise<void> {
  const names = await readdir(path.join(folder, CITIZEN_KEYS)).catch(() => []);
  if (names.every(isUnfinished)) return;
  const file = path.join(folder, DATABASE);
  const size = await stat(file).then(
    (found) => found.size,
    () => 0,
  );
  if (size > 0) return;
  throw new UsageError(
    `The data folder ${folder} has keys of citizens, but its database ${file} is missing or ` +
      "empty: restore a copy of the file, or move the folder away, then start again.",
  );
}

/**
 * Lists the files of a folder after removing the ones that a killed process left unfinished: a
 * destroyed key must not survive in such a file.
 */
async function swept(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder).catch(() => []);
  for (const name of names.filter(isUnfinished)) await rm(path.join(folder, name), { force: true });
  return names.filter((name) => !isUnfinished(name));
}
const unfinished = (): string => `~${randomUUID()}`;
const isUnfinished = (name: string): boolean => name.startsWith("~");

function inFolder(folder: string): Shelf {
  return {
    read: (name) => readIfThere(path.join(folder, name)),
    write: async (name, text) => {
      const file = path.join(folder, name);
      const parent = path.dirname(file);
      await mkdir(parent, { recursive: true });
      const writing = path.join(parent, unfinished());
      try {
        await writeFile(writing, text, { mode: 0o600, flag: "wx" });
        await rename(writing, file);
      } finally {
        await rm(writing, { force: true });
      }
    },
    remove: (name) => rm(path.join(folder, name), { force: true }),
  };
}

function inMemory(): Shelf {
  const texts = new Map<string, string>();
  return {
    read: async (name) => texts.get(name),
    write: async (name, text) => void texts.set(name, text),
    remove: async (name) => void texts.delete(name),
  };
}

/** Treats only ENOENT as absent: a file that cannot be read must not look like a destroyed key. */
const readIfThere = (file: string): Promise<string | undefined> =>
  readFile(file, "utf8").catch((error: unknown) => {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw error;
  });
