import { isPipelined, POLICY } from "@doithoai/core";
import { isObjectType } from "graphql";
import { expect, test } from "vitest";
import { makeSchema } from "../schema.ts";
import { INPUTS_AGREE, MUTATIONS } from "./index.ts";

test("every mutation of the SDL is in the table, and no other", () => {
  const type = makeSchema().getMutationType();
  const names = isObjectType(type) ? Object.keys(type.getFields()) : [];
  expect(Object.keys(MUTATIONS).toSorted()).toEqual(names.toSorted());
});

// Rows of recordOpinions go through recordOpinion one by one.
const { recordOpinions, ...single } = MUTATIONS;

test.each(Object.entries(single))(
  "%s runs on the pipeline, under its own action",
  (name, { run }) => {
    expect(isPipelined(run)).toBe(true);
    expect(run.action).toBe(name);
    expect(POLICY).toHaveProperty(run.action);
  },
);

test("recordOpinions needs the role of recordOpinion", () => {
  expect(recordOpinions.run.action).toBe("recordOpinion");
});

test("inputs of SDL and core agree, which the compiler checks", () => {
  expect(INPUTS_AGREE).toBe(true);
});
