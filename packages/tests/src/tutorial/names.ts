import { mapped, objectsIn } from "./value.ts";

/**
 * The names of ids, versions and the ward on the page. The same value has the same name in every
 * step.
 */
export interface Names {
  readonly call: (name: string, value: string) => void;
  /** Stores the versions of the objects in an answer. */
  readonly saw: (answer: unknown) => void;
  /** From the page to the request. */
  readonly filled: (value: unknown) => unknown;
  /** From the answer to the page. */
  readonly readable: (value: unknown) => unknown;
}

const CODE = "26743";
const PROVINCE = "79";
const NAME = "Bến Thành";

/**
 * @param ward The ward of the run; `name` without its kind. The page always speaks of Phường Bến
 * Thành.
 */
export function makeNames(ward: {
  readonly code: string;
  readonly name: string;
  readonly provinceCode: string;
}): Names {
  const idOf = new Map<string, string>();
  const versionOf = new Map<string, number>();
  const idNamed = (name: string): string => {
    const id = idOf.get(name);
    if (id === undefined) throw new Error(`Nothing is called ${name} yet`);
    return id;
  };
  const fill = (text: string): unknown => {
    const subject = /^(«.+») version$/.exec(text)?.[1];
    // No answer has shown a version since the object was made.
    if (subject !== undefined) return versionOf.get(idNamed(subject)) ?? 1;
    return text.replaceAll(CODE, ward.code).replaceAll(/«.+?»/g, idNamed);
  };
  const read = (text: string): string => {
    const longestFirst = [...idOf].sort(([, a], [, b]) => b.length - a.length);
    const named = longestFirst.reduce((part, [name, value]) => part.replaceAll(value, name), text);
    // The code of a ward may begin with its province's.
    return named
      .replaceAll(`hường ${ward.name}`, `hường ${NAME}`)
      .replaceAll(ward.code, CODE)
      .replaceAll(ward.provinceCode, PROVINCE);
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
