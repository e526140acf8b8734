import { readFileSync } from "node:fs";
import {
  buildSchema,
  type FieldNode,
  type GraphQLCompositeType,
  getNamedType,
  isInterfaceType,
  isObjectType,
  Kind,
  parse,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from "graphql";
import { expect, test } from "vitest";
import { documentNames, documentOf } from "./kit/documents.ts";

const schema = buildSchema(
  readFileSync(new URL("../../../graphql/published/schema.graphql", import.meta.url), "utf8"),
);

/** A field of a document with the type that has it and the name of its own type. */
interface Selected {
  readonly on: GraphQLCompositeType;
  readonly name: string;
  readonly type: string;
  readonly node: FieldNode;
}
function selectedIn(text: string): readonly Selected[] {
  const info = new TypeInfo(schema);
  const found: Selected[] = [];
  const enter = (node: FieldNode) => {
    const [on, type] = [info.getParentType(), info.getType()];
    if (on && type)
      found.push({ on, name: node.name.value, type: String(getNamedType(type)), node });
  };
  visit(parse(text), visitWithTypeInfo(info, { Field: { enter } }));
  return found;
}
const ALL = documentNames().map((name) => ({ name, fields: selectedIn(documentOf(name)) }));
/** The names of the fields that a document selects on a type, its fragments included. */
const namesOn = (fields: readonly Selected[], type: string): ReadonlySet<string> =>
  new Set(fields.flatMap(({ on, name }) => (on.name === type ? name : [])));

const EVENT = "systems read an event by its id; of an object, `changes` is deprecated";
/** Fields and whole types that no document selects, with the reason. */
const UNSELECTED: Readonly<Record<string, string>> = {
  Change: EVENT,
  ChangeConnection: EVENT,
  ChangeEdge: EVENT,
  "ConclusionNotice.session": "the page of the session has its notices",
  "DeadlineMove.deadline": "a read for each of a hundred; DeadlinePage shows one by deadlineId",
  "Response.unit": "the unit of its opinion",
};

test("every field of an output is in a document, or is left out for a reason", () => {
  const selected = new Set(
    ALL.flatMap(({ fields }) => fields.map(({ on, name }) => `${on.name}.${name}`)),
  );
  const missing = Object.values(schema.getTypeMap()).flatMap((type) => {
    if (!isObjectType(type) || type.name.startsWith("__")) return [];
    if (![...selected].some((field) => field.startsWith(`${type.name}.`))) return [type.name];
    const owners = [type, ...type.getInterfaces()].map(({ name }) => name);
    return Object.values(type.getFields())
      .filter(({ name, deprecationReason }) => {
        const isList = /Connection$/.test(type.name) && name === "nodes";
        return !isList && !deprecationReason && !owners.some((on) => selected.has(`${on}.${name}`));
      })
      .map(({ name }) => `${type.name}.${name}`);
  });
  expect(missing.toSorted()).toEqual(Object.keys(UNSELECTED).toSorted());
});

test.each(ALL)("$name: caches merge its pages: edges with cursors, and all of pageInfo", (one) => {
  for (const { on, name } of one.fields)
    if (/Connection$/.test(on.name)) expect(name, on.name).not.toBe("nodes");
  const lists = one.fields.filter(({ type }) => /Connection$/.test(type));
  if (lists.length === 0) return;
  const infos = namesOn(one.fields, "PageInfo");
  expect([...infos].toSorted()).toEqual([
    "endCursor",
    "hasNextPage",
    "hasPreviousPage",
    "startCursor",
  ]);
  for (const { type } of lists) {
    expect(namesOn(one.fields, type)).toContain("pageInfo");
    expect(
      namesOn(one.fields, type.replace("AuditTrail", "AuditEntry").replace(/Connection$/, "Edge")),
    ).toContain("cursor");
  }
});

test.each(ALL)("$name: a variable with a default may be null, as Relay asks", ({ name }) => {
  visit(parse(documentOf(name)), {
    VariableDefinition: ({ defaultValue, type, variable }) => {
      if (defaultValue) expect(type.kind, variable.name.value).not.toBe(Kind.NON_NULL_TYPE);
    },
  });
});

/** Mutations whose page reads the buttons otherwise, with the reason. */
const WITHOUT_BUTTONS: Readonly<Record<string, string>> = {
  RecordOpinion: "viewerCan reads the session once more for each entry",
  RecordOpinions: "a hundred rows; SessionRoomActivity brings their buttons",
};

test.each(ALL.filter(({ fields }) => fields[0]?.on.name === "Mutation"))(
  "$name answers what its page needs next",
  ({ name, fields }) => {
    expect([...namesOn(fields, "UserError")].toSorted()).toEqual([
      "allowedSteps",
      "code",
      "message",
      "path",
    ]);
    const payload = fields.filter(({ on }) => /Payload$/.test(on.name));
    for (const { on, name: field, type } of payload) {
      const answered = schema.getType(on.name);
      if (isObjectType(answered) && answered.getFields().warnings)
        expect(namesOn(fields, on.name)).toContain("warnings");
      const subject = schema.getType(type);
      if (!isObjectType(subject) && !isInterfaceType(subject)) continue;
      const has = subject.getFields();
      const needed = ["id", "version", "status", "viewerCan", "allowedTransitions", "deadlines"];
      if (WITHOUT_BUTTONS[name] === undefined)
        for (const part of needed)
          if (has[part]) expect([...namesOn(fields, type)], field).toContain(part);
      // A change of a deadline is one of its subject too.
      if (type === "Deadline")
        expect([...namesOn(fields, "Actionable")]).toEqual(
          expect.arrayContaining(["version", "viewerCan", "allowedTransitions"]),
        );
    }
  },
);
