import { readFileSync, writeFileSync } from "node:fs";
import { diff } from "@graphql-inspector/core";
import {
  buildSchema,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
} from "graphql";
import packageJson from "../package.json" with { type: "json" };
import { typeDefs } from "../packages/gateway/src/typedefs.ts";
import { changelogOf, unmoved } from "./changelog.ts";
import { MOVES } from "./moves.ts";

const { version } = packageJson;
const FILE = new URL("./published/schema.graphql", import.meta.url);
/** The schema of the last release. It changes with a release only. */
const RELEASED = new URL("./published/released.graphql", import.meta.url);
const CHANGELOG = new URL("../packages/schema/CHANGELOG.md", import.meta.url);

/** Returns the deprecation reason of `Type.field` in a schema. */
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

const released = buildSchema(readFileSync(RELEASED, "utf8"));
const text = typeDefs();
const changes = (await diff(released, buildSchema(text))).filter(
  ({ path }) => !isOver(deprecationOf(released, path ?? "")),
);
const wrong = unmoved(changes, MOVES);
if (wrong.length > 0) {
  process.stderr.write(
    "The schema is a contract. These changes break the released one, were not deprecated with a " +
      "date that has passed, and graphql/moves.ts does not say how clients move:\n",
  );
  for (const { message } of wrong) process.stderr.write(`  ${message}\n`);
  process.exitCode = 1;
} else {
  writeFileSync(FILE, text);
  writeFileSync(CHANGELOG, `${changelogOf(version, changes, MOVES)}\n`);
}
