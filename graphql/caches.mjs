// Writes what normalised caches of clients are told about the types of the schema.
import {
  getNamedType,
  getNullableType,
  isAbstractType,
  isCompositeType,
  isListType,
  isObjectType,
} from "graphql";

/** Arguments that say which page of a list is asked for, and not which list. */
const OF_PAGES = new Set(["first", "after", "last", "before"]);

const sorted = (entries) => Object.fromEntries(entries.toSorted(([a], [b]) => (a < b ? -1 : 1)));
const isNode = (type) => type.getInterfaces().some(({ name }) => name === "Node");

/** The fields of pages of a type, each with its other arguments. */
const listsOf = (type) =>
  sorted(
    Object.values(type.getFields())
      .filter(({ args }) => ["after", "before"].every((name) => args.some((a) => a.name === name)))
      .map(({ name, args }) => [
        name,
        args.map((arg) => arg.name).filter((arg) => !OF_PAGES.has(arg)),
      ]),
  );

/** The fields of a type that an answer replaces as a whole: lists of objects, and parts. */
const replacedOf = (type, lists) =>
  Object.values(type.getFields())
    .filter(({ name }) => !(name in lists))
    .filter((field) => isPartOf(field) || isListOf(field))
    .map(({ name }) => name)
    .toSorted();
const isListOf = ({ type }) =>
  isListType(getNullableType(type)) && isCompositeType(getNamedType(type));
const isPartOf = ({ type }) => {
  const named = getNullableType(type);
  return isObjectType(named) && !isNode(named);
};

/** The parts of the root. Each is one object for its arguments, asked for by many documents. */
const ofRoot = (query, lists) =>
  Object.values(query.getFields())
    .filter((field) => !(field.name in lists) && isPartOf(field))
    .map(({ name }) => name)
    .toSorted();

export const plugin = (schema) => {
  const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith("__"));
  const objects = types.filter(isObjectType);
  const roots = [schema.getQueryType(), schema.getMutationType()];
  const possibleTypes = sorted(
    types.filter(isAbstractType).map((type) => [
      type.name,
      schema
        .getPossibleTypes(type)
        .map(({ name }) => name)
        .toSorted(),
    ]),
  );
  const parts = objects
    .filter((type) => !roots.includes(type) && !isNode(type))
    .map(({ name }) => name)
    .toSorted();
  const lists = sorted(
    objects.map((type) => [type.name, listsOf(type)]).filter(([, of]) => Object.keys(of).length),
  );
  const [query, mutation] = roots;
  const merged = ofRoot(query, lists[query.name]);
  const replaced = sorted(
    objects
      .filter((type) => type !== mutation)
      .map((type) => [
        type.name,
        replacedOf(type, lists[type.name] ?? {}).filter(
          (field) => type !== query || !merged.includes(field),
        ),
      ])
      .filter(([, fields]) => fields.length > 0),
  );
  // A cache takes the id of a part for its key, unless it is told otherwise.
  const named = objects.filter(({ name }) => parts.includes(name));
  const withId = named.filter((type) => "id" in type.getFields()).map(({ name }) => name);
  const exported = (name, type, value) =>
    `export const ${name}: ${type} = ${JSON.stringify(value, null, 2)};\n`;
  const names = "Readonly<Record<string, readonly string[]>>";
  return [
    exported("POSSIBLE_TYPES", names, possibleTypes),
    exported("PARTS", "readonly string[]", parts),
    exported("PARTS_WITH_ID", "readonly string[]", withId.toSorted()),
    exported("LISTS", `Readonly<Record<string, ${names}>>`, lists),
    exported("REPLACED", names, replaced),
    exported("MERGED", names, { [query.name]: merged }),
  ].join("\n");
};
