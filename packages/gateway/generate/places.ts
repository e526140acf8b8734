import { type GraphQLSchema, getNamedType, isInputObjectType } from "graphql";
import { MUTATIONS } from "../src/mutations/index.ts";
import { type Place, placesIn } from "./input-limits.ts";

/** Every field of the inputs of all mutations, with the schema that checks it. */
export async function placesOf(schema: GraphQLSchema): Promise<readonly Place[]> {
  const fields = Object.values(schema.getMutationType()?.getFields() ?? {});
  const places = await Promise.all(
    fields.map(async ({ name, args }) => {
      const input = args[0] && getNamedType(args[0].type);
      const mutation = Object.entries(MUTATIONS).find(([each]) => each === name)?.[1];
      return isInputObjectType(input) && mutation
        ? placesIn(input, (await mutation.load()).schema)
        : [];
    }),
  );
  return places.flat();
}
