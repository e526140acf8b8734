import { readFileSync, writeFileSync } from "node:fs";
import { CriticalityLevel, diff } from "@graphql-inspector/core";
import {
  buildSchema,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
} from "graphql";
import { typeDefs } from "../packages/gateway/src/typedefs.ts";

const FILE = new URL("./published/schema.graphql", import.meta.url);

/** Returns the deprecation reason of `Type.field` in the published schema. */
function deprecationOf(schema: GraphQLSchema, path: string): string | undefined {
  const [typeName = "", member = ""] = path.split(".");
  const type = schema.getType(typeName);
  if (isEnumType(type)) return type.getValue(member)?.deprecationReason ?? undefined;
  if (isObjectType(type) || isInterfaceType(type) || isInputObjectType(type))
    return type.getFields()[member]?.deprecationReason ?? undefined;
  return undefined;
}

/**
 * True when the date in a deprecation reason has passed:
 * `@deprecated(reason: "Use x. Until 2027-06-30.")`.
 */
const isOver = (reason: string | undefined): boolean => {
  const until = /\d{4}-\d{2}-\d{2}/.exec(reason ?? "")?.[0];
  return until !== undefined && until < new Date().toISOString().slice(0, 10);
};

const published = buildSchema(readFileSync(FILE, "utf8"));
const text = typeDefs();
const changes = await diff(published, buildSchema(text));
const breaking = changes.filter(
  ({ criticality, path }) =>
    criticality.level === CriticalityLevel.Breaking &&
    !isOver(deprecationOf(published, path ?? "")),
);
if (breaking.length > 0) {
  process.stderr.write(
    "The schema is a contract. These changes break it " +
      "and were not deprecated with a date that has passed:\n",
  );
  for (const { message } of breaking) process.stderr.write(`  ${message}\n`);
}
// Until 1.0 a breaking change may be published on purpose (docs/CONTRIBUTING.md).
if (breaking.length > 0 && process.env.DOITHOAI_BREAKING !== "publish") process.exitCode = 1;
else writeFileSync(FILE, text);
