import { readFileSync } from "node:fs";
import { CONCEPTS } from "@doithoai/core";
import type { CodegenConfig } from "@graphql-codegen/cli";

const MODELS = new URL("../packages/gateway/src/models.ts", import.meta.url);

const model = (name: string) => `../models.ts#${name}`;
const capitalized = (kind: string) => kind.replace(/^./, (first) => first.toUpperCase());

/** The models by type. A concept has the model of its subjects if models.ts has no `XModel`. */
const mappers = Object.fromEntries([
  ...Object.keys(CONCEPTS).map((kind) => [capitalized(kind), model(`SubjectModel<"${kind}">`)]),
  ...[
    ...readFileSync(MODELS, "utf8").matchAll(/^export (?:type|interface) (\w+)Model\b(?!<)/gm),
  ].map(([, type]) => [type, model(`${type}Model`)]),
]);

const config: CodegenConfig = {
  schema: "graphql/*.graphql",
  generates: {
    "packages/gateway/src/generated/resolvers.ts": {
      plugins: ["typescript", "typescript-resolvers"],
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        strictScalars: true,
        avoidOptionals: { field: true, inputValue: false },
        inputMaybeValue: "T | null | undefined",
        scalars: {
          ID: "string",
          Date: { input: "string", output: "string" },
          DateTime: { input: "string", output: "string" },
          JSON: "unknown",
        },
        contextType: "../context.ts#GatewayContext",
        mappers,
      },
    },
    "packages/gateway/src/generated/typedefs.ts": { plugins: ["./graphql/typedefs.mjs"] },
    "packages/gateway/src/generated/bare-typedefs.ts": {
      plugins: ["./graphql/bare-typedefs.mjs"],
    },
    "packages/gateway/src/generated/documents.ts": { plugins: ["./graphql/documents.mjs"] },
    "packages/gateway/src/generated/operations.ts": { plugins: ["./graphql/operations.mjs"] },
    "packages/schema/src/generated/caches.ts": { plugins: ["./graphql/caches.mjs"] },
    "packages/schema/src/generated/documents.ts": { plugins: ["./graphql/typed-documents.mjs"] },
    // The inputs and enums that the documents use, and the types of their variables and results.
    "packages/schema/src/generated/operations.ts": {
      documents: ["graphql/operations/*.graphql", "graphql/fragments/*.graphql"],
      plugins: ["typescript-operations"],
      config: {
        enumType: "string-literal",
        immutableTypes: true,
        strictScalars: true,
        scalars: { ID: "string", Date: "string", DateTime: "string", JSON: "unknown" },
        inputMaybeValue: "T | null | undefined",
      },
    },
  },
};
export default config;
