import graphql from "@graphql-eslint/eslint-plugin";

const HEADLESS = "[value=/^\\s*(What|Who|Whoever|Whatever|Whose)\\b/]";
const EMPTY =
  "[value=/^\\s*((Why|When|Where|How|By whom|On what basis)|(The|Its|Which) \\w+)\\.\\s*$/]";

// ESLint checks only the SDL. Biome checks TypeScript.
export default [
  {
    files: ["graphql/*.graphql"],
    languageOptions: {
      parser: graphql.parser,
      parserOptions: { graphQLConfig: { schema: "graphql/*.graphql" } },
    },
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
