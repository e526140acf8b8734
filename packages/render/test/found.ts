import { equal } from "node:assert/strict";
import type { Rendered, Resource } from "../src/deploy.ts";

/** Looks up rendered resources by type and by name. */
export interface Found {
  readonly all: (type: string) => readonly Resource[];
  readonly one: (type: string, name: string) => Resource["inputs"];
}

export function foundIn({ resources }: Pick<Rendered, "resources">): Found {
  const all: Found["all"] = (type) => resources.filter((resource) => resource.type === type);
  const one: Found["one"] = (type, name) => {
    const found = all(type).filter((resource) => resource.name === name);
    const names = all(type).map((each) => each.name);
    equal(found.length, 1, `${type} ${name}: ${found.length} of it; there are ${names.join(", ")}`);
    return found[0]?.inputs;
  };
  return { all, one };
}
