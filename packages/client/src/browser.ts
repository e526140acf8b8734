/**
 * The parts of a browser that the client uses and Node may lack. The types of the whole DOM would
 * reach all packages of the project.
 */
interface Browser {
  readonly XMLHttpRequest?: new () => Xhr;
  readonly document?: Events & { readonly visibilityState: "hidden" | "visible" };
  readonly indexedDB?: IdbFactory;
  readonly navigator?: {
    readonly locks?: {
      request: <T>(
        name: string,
        options: { signal: AbortSignal },
        run: () => Promise<T>,
      ) => Promise<T>;
    };
  };
  readonly addEventListener?: Events["addEventListener"];
  readonly removeEventListener?: Events["removeEventListener"];
}
interface Events {
  addEventListener: (name: string, listener: () => void) => void;
  removeEventListener: (name: string, listener: () => void) => void;
}
interface Xhr {
  readonly status: number;
  readonly upload: { onprogress: ((event: { loaded: number; total: number }) => void) | null };
  onload: (() => void) | null;
  onerror: (() => void) | null;
  onabort: (() => void) | null;
  open: (method: string, url: string) => void;
  setRequestHeader: (name: string, value: string) => void;
  send: (body: Blob) => void;
  abort: () => void;
}
export interface IdbRequest<T> {
  readonly result: T;
  readonly error: unknown;
  onsuccess: (() => void) | null;
  onerror: (() => void) | null;
}
interface IdbFactory {
  open: (
    name: string,
    version: number,
  ) => IdbRequest<IdbDatabase> & { onupgradeneeded: (() => void) | null };
}
export interface IdbDatabase {
  createObjectStore: (name: string, options: { keyPath: string; autoIncrement: true }) => unknown;
  transaction: (
    name: string,
    mode: "readonly" | "readwrite",
    options: { durability: "relaxed" | "strict" },
  ) => IdbTransaction;
  close: () => void;
  onversionchange: (() => void) | null;
}
interface IdbTransaction {
  readonly error: unknown;
  oncomplete: (() => void) | null;
  onabort: (() => void) | null;
  abort: () => void;
  objectStore: (name: string) => IdbStore;
}
export interface IdbStore {
  get: (id: number) => IdbRequest<unknown>;
  getAll: () => IdbRequest<unknown>;
  put: (value: object) => IdbRequest<unknown>;
  delete: (id: number) => IdbRequest<unknown>;
}

export const browser = globalThis as unknown as Browser;
