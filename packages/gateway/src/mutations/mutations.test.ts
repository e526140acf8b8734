import { describeUserError, Failure, isPipelined, POLICY } from "@doithoai/core";
import { type GraphQLInputFieldMap, getNamedType, isInputObjectType, isObjectType } from "graphql";
import { expect, test } from "vitest";
import type * as z from "zod";
import { makeSchema } from "../schema.ts";
import { INPUTS_AGREE, MUTATIONS, STEPS_AGREE } from "./index.ts";

test("the table has every mutation of the SDL and no other", () => {
  const type = makeSchema().getMutationType();
  const names = isObjectType(type) ? Object.keys(type.getFields()) : [];
  expect(Object.keys(MUTATIONS).toSorted()).toEqual(names.toSorted());
});

/** The mutations that change no stored object that a caller could have read, with the reason. */
const WITHOUT_VERSION: Readonly<Record<string, string>> = {
  createCampaign: "creates",
  createClient: "creates",
  createUpload: "creates",
  grantRole: "creates",
  planSession: "creates",
  recordOrganization: "creates, or returns the body that has this name",
  recordSession: "creates; an upsert follows the system that owns the reference",
  recordOpinion: "creates; an upsert follows the system that owns the reference",
  recordOpinions: "as recordOpinion, for each row",
  recordFinding: "creates; an upsert follows the system that owns the reference",
  eraseCitizen: "a person is erased, whatever the record of the identity has become meanwhile",
};

/** The fields of the inputs of all mutations. */
const inputsOf = (): readonly (readonly [string, GraphQLInputFieldMap])[] =>
  Object.values(makeSchema().getMutationType()?.getFields() ?? {}).map(({ name, args }) => {
    const input = args[0] && getNamedType(args[0].type);
    return [name, isInputObjectType(input) ? input.getFields() : {}] as const;
  });

test("every mutation takes an idempotency key; recordOpinions takes one for each row", () => {
  const lacking = inputsOf().flatMap(([name, fields]) =>
    String(fields.idempotencyKey?.type) === "String" ? [] : [name],
  );
  expect(lacking).toEqual(["recordOpinions"]);
});

test("every mutation that changes a stored object takes the version of the caller", () => {
  const lacking = inputsOf().flatMap(([name, fields]) => (fields.expectedVersion ? [] : [name]));
  expect(lacking.toSorted()).toEqual(Object.keys(WITHOUT_VERSION).toSorted());
});

test("the version is required; a delivery loses nothing, so that its version is optional", () => {
  const optional = inputsOf().flatMap(([name, { expectedVersion: version }]) =>
    version && String(version.type) !== "Int!" ? [name] : [],
  );
  expect(optional).toEqual(["recordDelivery"]);
});

// recordOpinions runs recordOpinion for each row.
const { recordOpinions, ...single } = MUTATIONS;

test.each(Object.entries(single))(
  "%s runs on the pipeline with its own action",
  async (name, { load }) => {
    const run = await load();
    expect(isPipelined(run)).toBe(true);
    expect(run.action).toBe(name);
    expect(POLICY).toHaveProperty(run.action);
  },
);

test("recordOpinions needs the role of recordOpinion", async () => {
  expect((await recordOpinions.load()).action).toBe("recordOpinion");
});

test("the compiler checks that the inputs of the SDL and core agree", () => {
  expect([INPUTS_AGREE, STEPS_AGREE]).toEqual([true, true]);
});

/** The paths of the lists in a schema. */
function listsIn({ _zod: { def } }: z.core.$ZodType, path: readonly string[]): string[][] {
  if ("innerType" in def) return listsIn(def.innerType as z.core.$ZodType, path);
  if (def.type === "object")
    return Object.entries((def as z.core.$ZodObjectDef).shape).flatMap(([name, type]) =>
      listsIn(type, [...path, name]),
    );
  if (def.type !== "array") return [];
  return [[...path], ...listsIn((def as z.core.$ZodArrayDef).element, path)];
}

const LISTS = await Promise.all(
  Object.entries(MUTATIONS).map(async ([name, { load }]) =>
    listsIn((await load()).schema, []).map((path) => [name, path] as const),
  ),
);
test.each(LISTS.flat())("a limit of a list names what it counts: %s %j", (_, path) => {
  for (const code of ["TOO_MANY", "TOO_FEW"] as const)
    for (const limit of [1, 2]) {
      const failure = new Failure(code, path, { limit });
      expect(describeUserError(failure, "vi")).not.toContain("mục");
      expect(describeUserError(failure, "en")).not.toMatch(/entry|entries/);
    }
});
