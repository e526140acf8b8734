import { mapped, objectsIn } from "./value.ts";

/** What ids, versions and places are called on the page: the same value has the same name from the first step to the last. */
export interface Names {
  readonly call: (name: string, value: string) => void;
  /** Keeps the versions of what an answer shows. */
  readonly saw: (answer: unknown) => void;
  /** From the page to the request. */
  readonly filled: (value: unknown) => unknown;
  /** From the answer to the page. */
  readonly readable: (value: unknown) => unknown;
}

/** @param same Pairs of what the page says and what the gateway says of the same place. */
export function makeNames(same: readonly (readonly [page: string, real: string])[]): Names {
  const idOf = new Map<string, string>();
  const versionOf = new Map<string, number>();
  const known = (name: string): string => {
    const id = idOf.get(name);
    if (id === undefined) throw new Error(`Nothing is called ${name} yet`);
    return id;
  };
  const fill = (text: string): unknown => {
    const version = /^(«.+») version$/.exec(text)?.[1];
    if (version !== undefined) return versionOf.get(known(version)) ?? 1; // what was only just made
    return same.reduce((filled, [page, real]) => filled.replaceAll(page, real), text).replaceAll(/«.+?»/g, known);
  };
  const read = (text: string): string => {
    const longestFirst = [...idOf].sort(([, a], [, b]) => b.length - a.length);
    const named = longestFirst.reduce((said, [name, value]) => said.replaceAll(value, name), text);
    return same.reduce((said, [page, real]) => said.replaceAll(real, page), named);
  };
  return {
    call: (name, value) => void idOf.set(name, value),
    saw: (answer) => {
      for (const each of objectsIn(answer)) {
        const id: unknown = Reflect.get(each, "id");
        const version: unknown = Reflect.get(each, "version");
        if (typeof id === "string" && typeof version === "number") versionOf.set(id, version);
      }
    },
    filled: (value) => mapped(value, fill),
    readable: (value) => mapped(value, read),
  };
}
