import { type GraphQLAbstractType, isAbstractType } from "graphql";
import { expect, test } from "vitest";
import { makeSchema } from "./schema.ts";

const schema = makeSchema();

/**
 * The fields that have different types on matters, with the reason. A document that selects one in
 * two fragments of the same selection needs an alias.
 */
const OF_MATTERS: Readonly<Record<string, string>> = {
  addressees: "the bodies of a directive report, those of a recommendation reply",
  content: "fixed: the text of an opinion may be hidden, the other texts may not",
  status: "each concept has its own statuses; `statusLabel` is alike",
  resolution: "fixed: an opinion always has one, an interim response has none",
  opinions: "fixed: a session has pages of them, a directive a short list",
  directives: "fixed: a session has pages of them, an opinion a short list",
};

/** The fields that have different types on objects with steps, beside those of matters. */
const OF_OBJECTS_WITH_STEPS: Readonly<Record<string, string>> = {
  from: "the first day of a role is known, of a campaign it may not be",
  kind: "a kind of unit is words of the official list, a kind of response an enum",
  subject: "the subject of a deadline is an object, the subject of a token a text",
  type: "fixed: each concept has its own types",
  unit: "fixed: a finding always has one, a session of an older source may lack it",
};

/** The fields that have different types on objects with an id, beside those with steps. */
const OF_NODES: Readonly<Record<string, string>> = {
  fields: "fields of a matter are codes, fields of a change are values",
  mergedInto: "a citizen who follows an opinion may see only a part of another",
  number: "a number of a document is a text, of a directive a place in its notice",
  reason: "a change may have no reason, a recalculation has one",
  reply: "a reply to an escalation comes from above, to a recommendation from below",
  to: "an escalation goes to a body, a role to a day",
};

/** The fields that have different types on the possible types of an interface or union. */
const clashesOf = (type: GraphQLAbstractType): readonly string[] => {
  const types = new Map<string, string>();
  const clashes = new Set<string>();
  for (const each of schema.getPossibleTypes(type))
    for (const { name, type: own } of Object.values(each.getFields())) {
      if ((types.get(name) ?? String(own)) !== String(own)) clashes.add(name);
      types.set(name, String(own));
    }
  return [...clashes].toSorted();
};

const reasons = (...parts: readonly object[]) => parts.flatMap(Object.keys).toSorted();

test("a field has one type on all types of an interface, except for those with a reason", () => {
  const found = Object.values(schema.getTypeMap()).filter(isAbstractType);
  expect(Object.fromEntries(found.map((type) => [type.name, clashesOf(type)]))).toEqual({
    Actionable: reasons(OF_MATTERS),
    HasSteps: reasons(OF_MATTERS, OF_OBJECTS_WITH_STEPS),
    Node: reasons(OF_MATTERS, OF_OBJECTS_WITH_STEPS, OF_NODES),
  });
});

test("every type with buttons can be asked for them without its name", () => {
  const lacking = Object.values(schema.getTypeMap()).flatMap((type) =>
    "getInterfaces" in type &&
    "viewerCan" in type.getFields() &&
    type.name !== "HasSteps" &&
    !type.getInterfaces().some(({ name }) => name === "HasSteps")
      ? [type.name]
      : [],
  );
  expect(lacking).toEqual([]);
});
