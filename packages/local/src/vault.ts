import { randomUUID } from "node:crypto";
import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { Vault } from "@doithoai/core";
import { UsageError } from "@doithoai/core/usage-error";
import * as z from "zod";

const PROVINCE_KEYS = "province-keys.json";
const CITIZEN_KEYS = "citizen-keys";

/** Keys by the code of their province, and the country's. */
type ProvinceKeys = ReadonlyMap<string, Uint8Array>;
const zKey = z
  .base64()
  .transform((text) => Buffer.from(text, "base64"))
  .refine(({ length }) => length === 32);
const zProvinceKeys = z
  .record(z.string(), zKey)
  .refine((keys) => Object.hasOwn(keys, Vault.COUNTRY_KEY));

/** Small texts under names; what is written is there whole or not at all. */
interface Shelf {
  readonly read: (name: string) => Promise<string | undefined>;
  readonly write: (name: string, text: string) => Promise<void>;
  readonly remove: (name: string) => Promise<void>;
}

/**
 * Keys of citizens on this machine, wrapped by keys of provinces in a file beside them, where KMS
 * would be. In memory when `folder` is undefined.
 * @throws UsageError when the keys of provinces are damaged or gone: new ones would open nothing
 * that is kept.
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
    if (!own) throw new Error(`the key of ${citizenId} does not open with that of ${by}`);
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
  throw new Error(`there is no key of ${code}`);
}

/**
 * All at once, so that the file is never written again. A province that comes later has the
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
  const remedy = `put a copy of that file back; without one, what ${kept} opens is lost: delete both, then start again.`;
  const text = await readIfThere(file);
  // An unfinished file may be one that another process is writing just now.
  const names = shared ? [] : await swept(kept);
  if (text === undefined && names.length > 0)
    throw new UsageError(`The keys of provinces in ${file} are gone: ${remedy}`);
  if (text === undefined) return undefined;
  try {
    return new Map(Object.entries(zProvinceKeys.parse(JSON.parse(text))));
  } catch {
    // Not as its cause: a parser's message may show a part of the text.
    throw new UsageError(`The keys of provinces in ${file} cannot be read: ${remedy}`);
  }
}

/**
 * What is kept in a folder, after removing what a killed process had not finished writing: a key
 * that is destroyed must not survive there.
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
      const within = path.dirname(file);
      await mkdir(within, { recursive: true });
      const writing = path.join(within, unfinished());
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

/**
 * Only what is not there passes for absent: a file that may not be read must not look like a
 * destroyed key.
 */
const readIfThere = (file: string): Promise<string | undefined> =>
  readFile(file, "utf8").catch((error: unknown) => {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw error;
  });
