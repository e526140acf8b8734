import { deepEqual, equal, ok } from "node:assert/strict";
import { readFile, rm } from "node:fs/promises";
import path from "node:path";
import { afterAll, beforeAll, describe, test } from "vitest";
import {
  type Bundle,
  bundle,
  FUNCTIONS,
  LARGEST_START,
  makeFolder,
  startBytes,
} from "../src/index.ts";

let folder: string;
beforeAll(async () => {
  folder = await makeFolder();
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const startInputs = ({ start }: Bundle): readonly string[] =>
  start.flatMap(({ inputs }) => Object.keys(inputs));
const laterInputs = (built: Bundle): readonly string[] => {
  const starting = new Set(startInputs(built));
  return Object.keys(built.metafile.inputs).filter((file) => !starting.has(file));
};

describe.each(Object.entries(FUNCTIONS))("%s", (name, entry) => {
  let built: Bundle;
  beforeAll(async () => {
    built = await bundle({ entry }, path.join(folder, name));
  });

  test(`a start loads at most ${LARGEST_START} bytes`, () => {
    ok(startBytes(built) <= LARGEST_START, `${startBytes(built)} bytes`);
  });

  test("the counted files include the handler and the table", () => {
    const inputs = startInputs(built);
    for (const file of [entry, "packages/core/src/table/table.ts"]) ok(inputs.includes(file), file);
  });
});

describe("gateway", () => {
  let built: Bundle;
  beforeAll(async () => {
    built = await bundle({ entry: FUNCTIONS.gateway }, path.join(folder, "once-more"));
  });

  test("only Yoga's comparison names Node's own Request, which the bundle leaves out", async () => {
    const inputs = Object.keys(built.metafile.inputs).filter((file) => /\.[cm]?[jt]s$/.test(file));
    const texts = await Promise.all(inputs.map((file) => readFile(file, "utf8")));
    deepEqual(
      inputs.filter((_, i) => texts[i]?.includes("globalThis.Request")),
      ["node_modules/@whatwg-node/server/esm/createServerAdapter.js"],
    );
  });

  test("it contains one copy of graphql", () => {
    const inputs = Object.keys(built.metafile.inputs).filter((file) =>
      /node_modules\/graphql\//.test(file),
    );
    const copies = new Set(
      inputs.map((file) => `${file.replace(/graphql\/.*/, "")}${path.extname(file)}`),
    );
    ok(inputs.length > 0);
    equal(copies.size, 1, [...copies].join(", "));
  });

  test("it contains no GraphiQL and no local issuer", () => {
    const inputs = Object.keys(built.metafile.inputs);
    ok(inputs.includes("packages/gateway/src/auth.ts"), "the bundle says which files are in it");
    deepEqual(
      inputs.filter((file) => /render-graphiql|packages\/local\//.test(file)),
      [],
    );
  });

  test.each([
    ["the code that detects file types", "upload", "node_modules/file-type/"],
    ["the shipped documents", "hash of a document", "gateway/src/generated/documents.ts"],
    ["the steps of bodies", "list or change of a body", "core/src/organization/changing.ts"],
    ["the code that compresses", "caller who asks for it", "gateway/src/caching/encoding.ts"],
  ])("%s load with the first %s", (_code, _use, file) => {
    ok(laterInputs(built).some((input) => input.includes(file)));
  });
});
