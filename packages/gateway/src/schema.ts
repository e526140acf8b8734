import { brotliDecompressSync } from "node:zlib";
import {
  buildSchema,
  defaultFieldResolver,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isIntrospectionType,
  isObjectType,
  isScalarType,
} from "graphql";
import { compressedBareTypeDefs } from "./generated/bare-typedefs.ts";
import { counted } from "./limits/budget.ts";
import { usualSize } from "./limits/sizes.ts";
import { RESOLVERS } from "./resolvers/index.ts";
import { scalars } from "./scalars.ts";

const bareTypeDefs = (): string =>
  brotliDecompressSync(Buffer.from(compressedBareTypeDefs, "base64")).toString();

/**
 * The schema with its resolvers. Its descriptions come later (describe.ts). `buildSchema` without
 * validation starts three times faster than makeExecutableSchema.
 * @throws TypeError for a resolver whose type or field is not in the schema.
 */
export function makeSchema(): GraphQLSchema {
  const schema = buildSchema(bareTypeDefs(), {
    assumeValid: true,
    assumeValidSDL: true,
    noLocation: true,
  });
  for (const [name, scalar] of Object.entries(scalars)) {
    const type = schema.getType(name);
    if (!isScalarType(type)) throw new TypeError(`the schema has no scalar ${name}`);
    Object.assign(type, scalar);
  }
  for (const part of RESOLVERS)
    for (const [name, fields] of Object.entries(part)) attach(schema, name, fields);
  for (const type of Object.values(schema.getTypeMap()))
    if (isObjectType(type) && !isIntrospectionType(type)) count(type);
  return schema;
}

function attach(schema: GraphQLSchema, name: string, resolve: object): void {
  const type = schema.getType(name);
  if (isAbstractType(type)) {
    Object.assign(type, { resolveType: Reflect.get(resolve, "__resolveType") });
    return;
  }
  if (!isObjectType(type)) throw new TypeError(`the schema has no type ${name}`);
  const fields = type.getFields();
  for (const [field, resolver] of Object.entries(resolve)) {
    const target = fields[field];
    if (!target) throw new TypeError(`the schema has no field ${name}.${field}`);
    target.resolve = resolver;
  }
}

/**
 * Counts the objects of every field that returns objects. Each of these fields must have a usual
 * size, by which a document is measured. A connection is not counted; its nodes are.
 */
function count(type: GraphQLObjectType): void {
  for (const field of Object.values(type.getFields())) {
    const named = getNamedType(field.type);
    if (!isCompositeType(named) || named.name.endsWith("Connection")) continue;
    usualSize(type.name, field.name, field.type);
    field.resolve = counted(field.resolve ?? defaultFieldResolver);
  }
}
