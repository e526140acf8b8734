import { deepEqual, equal, ok } from "node:assert/strict";
import { readFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import path from "node:path";
import { pathToFileURL } from "node:url";
import {
  buildClientSchema,
  buildSchema,
  getIntrospectionQuery,
  graphqlSync,
  isEnumType,
  parse,
  printSchema,
  validate,
} from "graphql";
import { afterAll, beforeAll, describe, test } from "vitest";
import { makeFolder } from "../../src/index.ts";
import { PACKAGES, writeKit } from "../../src/kit/index.ts";

const ROOT = path.resolve(import.meta.dirname, "../../../..");
let folder: string;
beforeAll(async () => {
  folder = await makeFolder();
  await writeKit(folder);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const read = (file: string): string => readFileSync(path.join(folder, file), "utf8");
const json = (file: string) => JSON.parse(read(file));
const inRoot = (file: string) => JSON.parse(readFileSync(path.join(ROOT, file), "utf8"));

const DEPENDENCIES = {
  schema: [],
  client: ["schema"],
  react: ["client", "schema"],
  testing: ["schema"],
} as const;
const PEERS: Readonly<Record<string, readonly string[]>> = {
  react: ["@tanstack/react-query", "react"],
  testing: ["msw"],
};

describe.each(PACKAGES)("%s", (name) => {
  test("has the version and the licence of the project, and files for all its exports", () => {
    const { version, license } = inRoot("package.json");
    const manifest = json(`${name}/package.json`);
    deepEqual(
      [manifest.name, manifest.version, manifest.license, manifest.sideEffects, manifest.private],
      [`@doithoai/${name}`, version, license, false, undefined],
    );
    const targets = Object.values(manifest.exports).flatMap((target) =>
      typeof target === "string" ? target : Object.values(Object(target)),
    );
    for (const target of targets) ok(read(path.join(name, String(target))).length > 0, `${target}`);
  });

  test("depends on nothing but packages before; a page brings the peers", () => {
    const { dependencies = {}, peerDependencies = {} } = json(`${name}/package.json`);
    const { version } = inRoot("package.json");
    const others = DEPENDENCIES[name].map((other) => [`@doithoai/${other}`, version]);
    deepEqual(dependencies, Object.fromEntries(others));
    deepEqual(Object.keys(peerDependencies), PEERS[name] ?? []);
  });
});

describe("the data of schema", () => {
  const schema = () => buildSchema(read("schema/dist/schema.graphql"));

  test("the introspection gives the SDL without descriptions", () => {
    const plain = graphqlSync({
      schema: schema(),
      source: getIntrospectionQuery({
        descriptions: false,
        specifiedByUrl: true,
        directiveIsRepeatable: true,
        inputValueDeprecation: true,
        oneOf: true,
      }),
    });
    equal(
      printSchema(buildClientSchema(json("schema/dist/introspection.json"))),
      printSchema(buildClientSchema(plain.data as never)),
    );
  });

  test("each enum but those of orders has words in both languages for each value", () => {
    const labels = json("schema/dist/labels.json");
    const enums = Object.values(schema().getTypeMap())
      .filter(isEnumType)
      .filter(({ name }) => !/^__|^OrderDirection$|OrderField$/.test(name));
    deepEqual(
      Object.fromEntries(
        Object.entries<object>(labels)
          .filter(([name]) => name !== "Field" && name !== "DeadlinePolicy")
          .map(([name, values]) => [name, Object.keys(values).toSorted()]),
      ),
      Object.fromEntries(
        enums.map((type) => [
          type.name,
          type
            .getValues()
            .map(({ name }) => name)
            .toSorted(),
        ]),
      ),
    );
    for (const values of Object.values<object>(labels))
      for (const { vi, en } of Object.values(values)) ok(vi && en);
  });

  test("the documents fit the schema, and the server knows their hashes", async () => {
    const documents: Readonly<Record<string, string>> = json(
      "schema/dist/persisted-documents.json",
    );
    deepEqual(
      Object.keys(documents).toSorted(),
      Object.values<string>(inRoot("graphql/published/documents.json")).toSorted(),
    );
    const types = schema();
    for (const text of Object.values(documents)) deepEqual(validate(types, parse(text)), []);
    const exported = await import(pathToFileURL(path.join(folder, "schema/dist/index.js")).href);
    for (const document of Object.values<{ hash?: string }>(exported))
      if (document.hash) equal(String(document), documents[document.hash]);
  });

  test("the own document of live fits the schema", () => {
    const [text = ""] =
      /query SessionActivity.*?\n}\n/s.exec(read("client/dist/live/index.js")) ?? [];
    deepEqual(validate(schema(), parse(text)), []);
  });

  test("the possible types are those of the SDL", () => {
    const { Node } = json("schema/dist/possible-types.json");
    ok(Node.includes("Session") && Node.includes("Opinion"));
  });
});
