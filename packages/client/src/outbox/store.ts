import { browser, type IdbDatabase, type IdbRequest, type IdbStore } from "../browser.ts";
import type { Entry, Store } from "./entry.ts";

const ENTRIES = "entries";

const resultOf = <T>(request: IdbRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

/** A store in IndexedDB, which all tabs of a page share and which survives a reload. */
function openIndexed(factory: NonNullable<typeof browser.indexedDB>, name: string): Store {
  let database: Promise<IdbDatabase> | undefined;
  const opened = async (): Promise<IdbDatabase> => {
    const request = factory.open(name, 1);
    request.onupgradeneeded = () =>
      request.result.createObjectStore(ENTRIES, { keyPath: "id", autoIncrement: true });
    const db = await resultOf(request);
    // A later version of the page in another tab may change the store.
    db.onversionchange = () => {
      db.close();
      database = undefined;
    };
    return db;
  };
  /**
   * Runs in one transaction. What is kept resolves once it is on the disk; other writes may be
   * lost with the power, and the keys then make good for it.
   */
  const run = async <T>(
    mode: "readonly" | "readwrite",
    use: (store: IdbStore) => Promise<T>,
    isKept = false,
  ): Promise<T> => {
    database ??= opened();
    const durability = isKept ? "strict" : "relaxed";
    const transaction = (await database).transaction(ENTRIES, mode, { durability });
    const complete = new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error);
    });
    const [result] = await Promise.all([use(transaction.objectStore(ENTRIES)), complete]);
    return result;
  };
  return {
    all: () => run("readonly", async (store) => (await resultOf(store.getAll())) as Entry[]),
    add: (entry) =>
      run("readwrite", async (store) => Number(await resultOf(store.put(entry))), true),
    change: (ids, how, isKept) =>
      run(
        "readwrite",
        async (store) => {
          await Promise.all(
            ids.map(async (id) => {
              const entry = (await resultOf(store.get(id))) as Entry | undefined;
              if (!entry) return;
              const next = how(entry);
              await resultOf(next ? store.put(next) : store.delete(id));
            }),
          );
        },
        isKept,
      ),
    close: () => void database?.then((db) => db.close()),
  };
}

/** A store of this process, for Node and for pages without IndexedDB. It does not survive. */
function openMemory(): Store {
  const entries = new Map<number, Entry>();
  let last = 0;
  return {
    all: async () => [...entries.values()],
    add: async (entry) => {
      entries.set(++last, { ...entry, id: last });
      return last;
    },
    change: async (ids, how) => {
      for (const id of ids) {
        const entry = entries.get(id);
        if (!entry) continue;
        const next = how(entry);
        if (next) entries.set(id, next);
        else entries.delete(id);
      }
    },
    close: () => undefined,
  };
}

export const openStore = (name: string): Store =>
  browser.indexedDB ? openIndexed(browser.indexedDB, name) : openMemory();
