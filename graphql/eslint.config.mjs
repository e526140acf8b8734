import graphql from "@graphql-eslint/eslint-plugin";

const HEADLESS = "[value=/^\\s*(What|Who|Whoever|Whatever|Whose)\\b/]";
const EMPTY =
  "[value=/^\\s*((Why|When|Where|How|By whom|On what basis)|(The|Its|Which) \\w+)\\.\\s*$/]";

/** The documents, which are checked together: a fragment may be used in another file. */
const DOCUMENTS = ["graphql/operations/*.graphql", "graphql/fragments/*.graphql"];
/** The plugin loads the first configuration alone, so all files share one. */
const LANGUAGE = {
  parser: graphql.parser,
  parserOptions: { graphQLConfig: { schema: "graphql/*.graphql", documents: DOCUMENTS } },
};
/** Levels of fields in a document, with its fragments. The gateway allows 12. */
const DEPTH_MAX = 9;

// ESLint checks only the SDL and the documents. Biome checks TypeScript.
export default [
  {
    files: DOCUMENTS,
    languageOptions: LANGUAGE,
    plugins: { "@graphql-eslint": graphql },
    rules: {
      "@graphql-eslint/fields-on-correct-type": "error",
      "@graphql-eslint/known-fragment-names": "error",
      "@graphql-eslint/lone-executable-definition": "error",
      "@graphql-eslint/match-document-filename": [
        "error",
        {
          fileExtension: ".graphql",
          query: "PascalCase",
          mutation: "PascalCase",
          fragment: "PascalCase",
        },
      ],
      "@graphql-eslint/naming-convention": [
        "error",
        {
          VariableDefinition: "camelCase",
          OperationDefinition: { style: "PascalCase", forbiddenSuffixes: ["Query", "Mutation"] },
          FragmentDefinition: { style: "PascalCase", requiredSuffixes: ["Fields"] },
        },
      ],
      "@graphql-eslint/no-anonymous-operations": "error",
      "@graphql-eslint/no-deprecated": "error",
      "@graphql-eslint/no-duplicate-fields": "error",
      "@graphql-eslint/no-unused-fragments": "error",
      "@graphql-eslint/no-unused-variables": "error",
      "@graphql-eslint/overlapping-fields-can-be-merged": "error",
      // A cache keeps objects by their id.
      "@graphql-eslint/require-selections": ["error", { fieldName: "id" }],
      "@graphql-eslint/selection-set-depth": ["error", { maxDepth: DEPTH_MAX }],
      "@graphql-eslint/unique-fragment-name": "error",
      "@graphql-eslint/unique-operation-name": "error",
    },
  },
  {
    files: ["graphql/*.graphql"],
    languageOptions: LANGUAGE,
    plugins: { "@graphql-eslint": graphql },
    rules: {
      // A field or argument has a description where its name and type do not say all.
      "@graphql-eslint/require-description": [
        "error",
        { types: true, rootField: true, EnumValueDefinition: true, DirectiveDefinition: true },
      ],
      "no-restricted-syntax": [
        "error",
        {
          selector: `.description${HEADLESS}`,
          message: "Begin a description with its subject, not with What or Who.",
        },
        {
          selector: `.description${EMPTY}`,
          message: "This description says no more than the name: leave it out.",
        },
      ],
      "@graphql-eslint/naming-convention": [
        "error",
        {
          types: "PascalCase",
          FieldDefinition: "camelCase",
          InputValueDefinition: "camelCase",
          // A step keeps the name of its mutation on the wire: a client sends what it reads.
          "EnumTypeDefinition[name.value!='Step'] > EnumValueDefinition": "UPPER_CASE",
        },
      ],
      "@graphql-eslint/no-hashtag-description": "error",
      "@graphql-eslint/unique-type-names": "off",
      "@graphql-eslint/require-deprecation-reason": "error",
    },
  },
];
