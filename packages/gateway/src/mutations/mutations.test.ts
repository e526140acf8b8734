import { isPipelined, POLICY } from "@doithoai/core";
import { isObjectType } from "graphql";
import { expect, test } from "vitest";
import { makeSchema } from "../schema.ts";
import { INPUTS_AGREE, MUTATIONS } from "./index.ts";

test("the table has every mutation of the SDL and no other", () => {
  const type = makeSchema().getMutationType();
  const names = isObjectType(type) ? Object.keys(type.getFields()) : [];
  expect(Object.keys(MUTATIONS).toSorted()).toEqual(names.toSorted());
});

// recordOpinions runs recordOpinion for each row.
const { recordOpinions, ...single } = MUTATIONS;

test.each(Object.entries(single))(
  "%s runs on the pipeline with its own action",
  (name, { run }) => {
    expect(isPipelined(run)).toBe(true);
    expect(run.action).toBe(name);
    expect(POLICY).toHaveProperty(run.action);
  },
);

test("recordOpinions needs the role of recordOpinion", () => {
  expect(recordOpinions.run.action).toBe("recordOpinion");
});

test("the compiler checks that the inputs of the SDL and core agree", () => {
  expect(INPUTS_AGREE).toBe(true);
});
