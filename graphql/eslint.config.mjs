import graphql from "@graphql-eslint/eslint-plugin";

// The SDL alone: TypeScript is Biome's.
export default [
  {
    files: ["graphql/*.graphql"],
    languageOptions: {
      parser: graphql.parser,
      parserOptions: { graphQLConfig: { schema: "graphql/*.graphql" } },
    },
    plugins: { "@graphql-eslint": graphql },
    rules: {
      "@graphql-eslint/require-description": [
        "error",
        {
          types: true,
          FieldDefinition: true,
          InputValueDefinition: true,
          EnumValueDefinition: true,
          DirectiveDefinition: true,
        },
      ],
      "@graphql-eslint/naming-convention": [
        "error",
        {
          types: "PascalCase",
          FieldDefinition: "camelCase",
          InputValueDefinition: "camelCase",
          EnumValueDefinition: "UPPER_CASE",
        },
      ],
      "@graphql-eslint/no-hashtag-description": "error",
      "@graphql-eslint/unique-type-names": "off",
      "@graphql-eslint/require-deprecation-reason": "error",
    },
  },
];
