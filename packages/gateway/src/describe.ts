import {
  buildSchema,
  type DocumentNode,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
} from "graphql";
import type { Plugin } from "graphql-yoga";

interface Described {
  description?: string | null | undefined;
}
const INTROSPECTION = /\b__(schema|type)\b/;
/** Whether a document may ask for the schema. */
const asksForSchema = ({ loc }: DocumentNode): boolean =>
  loc === undefined || INTROSPECTION.test(loc.source.body);

/** The types, fields, arguments and values of a schema, by their path. */
function partsOf(schema: GraphQLSchema): ReadonlyMap<string, Described> {
  const parts = new Map<string, Described>([["", schema]]);
  for (const type of Object.values(schema.getTypeMap())) {
    const { name } = type;
    parts.set(name, type);
    if (isObjectType(type) || isInterfaceType(type))
      for (const field of Object.values(type.getFields())) {
        parts.set(`${name}.${field.name}`, field);
        for (const arg of field.args) parts.set(`${name}.${field.name}.${arg.name}`, arg);
      }
    else if (isInputObjectType(type))
      for (const field of Object.values(type.getFields()))
        parts.set(`${name}.${field.name}`, field);
    else if (isEnumType(type))
      for (const value of type.getValues()) parts.set(`${name}.${value.name}`, value);
  }
  return parts;
}

/** Gives a schema the descriptions of the SDL. They are loaded with the first call. */
export async function describeSchema(schema: GraphQLSchema): Promise<void> {
  const { typeDefs } = await import("./typedefs.ts");
  const whole = buildSchema(typeDefs(), {
    assumeValid: true,
    assumeValidSDL: true,
    noLocation: true,
  });
  const parts = partsOf(schema);
  for (const [path, { description }] of partsOf(whole)) {
    const part = parts.get(path);
    if (part) part.description = description;
  }
}

/** Describes the schema before the first document that asks for it. */
export function describing(): Plugin {
  const done = new WeakMap<GraphQLSchema, Promise<void>>();
  return {
    onExecute: ({ args: { document, schema } }) => {
      if (!asksForSchema(document)) return undefined;
      const running = done.get(schema) ?? describeSchema(schema);
      done.set(schema, running);
      return running;
    },
  };
}
